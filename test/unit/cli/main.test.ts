import { describe, expect, test } from 'vitest';
import { runZhitu } from '../../support/process.ts';

const call = 'npm run --silent zhitu --';

describe('help', () => {
  test.each([
    [[], ['start', 'seed [FILE...]', 'extract <FILE>', 'check [options] <FILE>', 'neo4j']],
    [['start'], [`${call} start`]],
    [['seed'], [`${call} seed report.txt`]],
    [['extract'], ['FILE', `${call} extract report.txt`]],
    [['check'], ['FILE', '--json', `${call} check report.docx`]],
    [['neo4j'], ['start', 'stop', 'status']],
    [['neo4j', 'start'], [`${call} neo4j start`]],
    [['neo4j', 'stop'], [`${call} neo4j stop`]],
    [['neo4j', 'status'], [`${call} neo4j status`]],
  ])('of zhitu %j is on standard output', async (command, parts) => {
    const { code, stdout, stderr } = await runZhitu([...command, '--help']);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toMatch(new RegExp(`^Usage: zhitu ${command.join(' ')}`));
    for (const part of parts) expect(stdout).toContain(part);
  });
});

describe('a call that cannot be understood ends with 1 and one sentence', () => {
  test.each([
    [['fly'], "Unknown command 'fly'"],
    [['start', '--fast'], "Unknown option '--fast'"],
    [['extract'], "Missing required argument 'FILE'"],
    [
      ['extract', 'a.txt', 'b.txt'],
      "Too many arguments for 'extract'. Expected 1 argument but got 2: a.txt, b.txt",
    ],
    [['neo4j', 'restart'], "Unknown command 'restart'"],
  ])('%j', async (command, sentence) => {
    expect(await runZhitu(command)).toEqual({
      code: 1,
      stdout: '',
      stderr: `${sentence}; see ${call} --help.\n`,
    });
  });

  test('no command at all shows the help', async () => {
    const { code, stdout, stderr } = await runZhitu([]);
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toMatch(/^Usage: zhitu COMMAND/);
  });
});

test.each([
  [{ ZHITU_PORT: '70000' }, /^The environment is not usable: ZHITU_PORT: .*\.\n$/],
  [{ ZHITU_HEAP: 'much' }, /^The environment is not usable: ZHITU_HEAP: must look like 512m or 2g\.\n$/],
  [
    { NEO4J_URI: 'bolt://127.0.0.1:1', NEO4J_PASSWORD: undefined },
    /^NEO4J_URI is set but NEO4J_PASSWORD is not: set it to that server’s password\.\n$/,
  ],
])('a setting that makes no sense is named: %j', async (env, sentence) => {
  const { code, stdout, stderr } = await runZhitu(['neo4j', 'status'], { NEO4J_URI: undefined, ...env });
  expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
  expect(stderr).toMatch(sentence);
});
