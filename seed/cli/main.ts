/** The command line `zhitu`. Each action stands in a file of its own, loaded when it is asked for. */
import { type Command, CommanderError, createCommand } from 'commander';
import { readConfig } from '../../server/config.ts';
import { isAppError, messageOf } from '../../server/errors.ts';
import { endQuietlyOnClosedPipe, say } from './output.ts';
import { listenToSignals } from './signals.ts';

const call = 'npm run --silent zhitu --';
const examples = (...lines: string[]): string =>
  `\nExamples:\n${lines.map((line) => `  ${call} ${line}`).join('\n')}\n`;

function addNeo4j(program: Command): void {
  const neo4j = program
    .command('neo4j')
    .description('Keep the embedded Neo4j running between commands.')
    .helpCommand(false)
    .addHelpText('after', examples('neo4j start', 'neo4j status', 'neo4j stop'));
  neo4j
    .command('start')
    .description('Start Neo4j in the background, where it stays until neo4j stop, and print how to reach it.')
    .addHelpText('after', examples('neo4j start', 'neo4j start && ZHITU_PORT=0 npm start'))
    .action(async () => (await import('./neo4j.ts')).startNeo4j());
  neo4j
    .command('stop')
    .description('Stop the Neo4j of ZHITU_HOME, whoever uses it.')
    .addHelpText('after', examples('neo4j stop'))
    .action(async () => (await import('./neo4j.ts')).stopNeo4j());
  neo4j
    .command('status')
    .description('Print whether Neo4j runs, its process, address and home.')
    .addHelpText('after', examples('neo4j status'))
    .action(async () => (await import('./neo4j.ts')).printStatus());
}

function makeProgram(): Command {
  const program = createCommand('zhitu')
    .description('Turn annual reports of government agencies into a graph, and walk it in the browser.')
    .usage('COMMAND')
    .exitOverride()
    .configureOutput({
      // One sentence, in the way of all other messages, instead of "error: unknown command 'x'".
      outputError: (text, write) => {
        const [fault = ''] = text.replace(/^error: /, '').split('\n');
        write(`${fault.charAt(0).toUpperCase()}${fault.slice(1).replace(/\.$/, '')}; see ${call} --help.\n`);
      },
    })
    .helpCommand(false)
    .addHelpText('after', examples('start', 'seed', 'extract report.txt', 'neo4j status'));
  program
    .command('start')
    .description('Start everything: Neo4j, the reports of the catalogue, the API and the page on one port.')
    .addHelpText('after', examples('start').concat('  ZHITU_PORT=8080 npm start\n'))
    .action(async () => (await import('./start.ts')).start());
  program
    .command('seed')
    .description('Load reports into the graph; without FILE, those of the catalogue.')
    .argument('[FILE...]', 'reports as .txt, .html, .docx or .pdf')
    .addHelpText('after', examples('seed', 'seed report.txt another.txt'))
    .action(async (files: string[]) => {
      const { signal } = listenToSignals();
      await (await import('./seed.ts')).seed(files, { signal });
    });
  program
    .command('extract')
    .description('Print what one report says as one JSON object; it needs no Neo4j.')
    .argument('<FILE>', 'a report as .txt, .html, .docx or .pdf')
    .addHelpText('after', examples('extract report.txt', 'extract report.txt | jq .programmes'))
    .action(async (file: string) => (await import('./extract.ts')).extractFile(file));
  program
    .command('check')
    .description('Print what contradicts itself among the figures of one report; it needs no Neo4j.')
    .argument('<FILE>', 'a report as .txt, .html, .docx or .pdf')
    .option('--json', 'print the contradictions as one JSON object')
    .addHelpText(
      'after',
      `${examples('check report.docx', 'check --json report.pdf')}
Different figures for one thing, parts that do not make their total, rates that do not follow from their counts:
each with its sentences, their headings and the passage they stand in, counted from 1. The exit code is 0 whether
or not something was found, and 1 when the file cannot be read or is no report.
`,
    )
    .action(async (file: string, options: { json?: boolean }) =>
      (await import('./check.ts')).checkFile(file, options),
    );
  addNeo4j(program);
  return program;
}

/** The stack belongs to developers: others get the sentence and the way to the stack. */
function tell(error: unknown): void {
  let debug = false;
  try {
    debug = readConfig().log === 'debug';
  } catch {
    // The configuration may be the very thing that is wrong.
  }
  const stack = error instanceof Error ? error.stack : undefined;
  if (debug && stack) say(stack);
  else if (isAppError(error)) say(error.message);
  else say(`Something unforeseen happened (${messageOf(error)}); run it with ZHITU_LOG=debug to see where.`);
}

/** Exit code of a program that ended because it was asked to. */
const interrupted = 130;

endQuietlyOnClosedPipe();
try {
  await makeProgram().parseAsync();
} catch (error) {
  if (error instanceof CommanderError) process.exitCode = error.exitCode;
  else if (error instanceof Error && error.name === 'AbortError') process.exitCode = interrupted;
  else {
    tell(error);
    process.exitCode = 1;
  }
}
