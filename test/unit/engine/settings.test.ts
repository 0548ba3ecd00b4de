import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { engineVersion } from '../../../server/engine/jars.ts';
import { javaParameters, layoutOf, renderSettings } from '../../../server/engine/settings.ts';

const layout = layoutOf('/home/zhitu');

test('nothing but Bolt listens, on the loopback, and nothing is reported', () => {
  const lines = renderSettings(layout, 7001).trim().split('\n');
  const settings = lines.map((line) => [line.slice(0, line.indexOf('=')), line.slice(line.indexOf('=') + 1)]);
  expect(Object.fromEntries(settings)).toMatchObject({
    'server.default_listen_address': '127.0.0.1',
    'server.bolt.listen_address': '127.0.0.1:7001',
    'server.http.enabled': 'false',
    'server.https.enabled': 'false',
    'dbms.usage_report.enabled': 'false',
    'server.directories.logs': '/home/zhitu/logs',
  });
});

test.each([
  ['512m', ['-Xms256m', '-Xmx512m', '-XX:+UseSerialGC']],
  ['128m', ['-Xms128m', '-Xmx128m', '-XX:+UseSerialGC']],
  ['4g', ['-Xms256m', '-Xmx4g']],
])('a heap of %s', (heap, expected) => {
  const parameters = javaParameters(layout, '/jars', heap);
  expect(parameters.filter((text) => /^-Xm|GC$/.test(text))).toEqual(expected);
});

test('the version of the jars is that of the pom', () => {
  const pom = readFileSync(new URL('../../../server/engine/pom.xml', import.meta.url), 'utf8');
  expect(/<neo4j\.version>(.*)<\/neo4j\.version>/.exec(pom)?.[1]).toBe(engineVersion);
});
