import { type Config, readConfig } from '../../server/config.ts';
import { engineStatus, ensureEngine, stopEngine } from '../../server/engine/engine.ts';
import { print, say } from './output.ts';

const own = (config: Config): string | undefined =>
  config.neo4j &&
  `NEO4J_URI is set, so the Neo4j at ${config.neo4j.uri} is used and none is started or stopped.`;

/** Starts the embedded Neo4j and leaves it running. */
export async function startNeo4j(): Promise<void> {
  const config = readConfig();
  const note = own(config);
  if (note) return say(note);
  const { connection } = await ensureEngine(config, { background: true, say });
  print(`Neo4j runs at ${connection.uri}, user ${connection.user}, password in ${config.home}/password.`);
}

/** Stops the embedded Neo4j. */
export async function stopNeo4j(): Promise<void> {
  const config = readConfig();
  const stopped = await stopEngine(config.home);
  print(stopped ? 'Neo4j has stopped.' : `No Neo4j runs for ${config.home}.`);
}

/** Prints one `name: value` a line, for people and scripts alike. */
export async function printStatus(): Promise<void> {
  const config = readConfig();
  const note = own(config);
  if (note) say(note);
  const status = await engineStatus(config.home);
  print(`running: ${status ? 'yes' : 'no'}`);
  if (status) {
    print(`pid: ${status.pid}`);
    print(`uri: ${status.uri}`);
  }
  print(`home: ${config.home}`);
}
