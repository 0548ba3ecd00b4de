import { join } from 'node:path';

/** Where the engine of a home keeps its things. */
export function layoutOf(home: string) {
  return {
    /** Neo4j's own home: databases and transaction logs. */
    database: join(home, 'neo4j'),
    configuration: join(home, 'conf'),
    settings: join(home, 'conf', 'neo4j.conf'),
    logs: join(home, 'logs'),
    /** What the JVM itself prints. */
    console: join(home, 'logs', 'console.log'),
    password: join(home, 'password'),
    state: join(home, 'engine.json'),
  };
}
export type Layout = ReturnType<typeof layoutOf>;

/**
 * Renders neo4j.conf: Bolt on the loopback and nothing else open to the network, nothing reported to anybody.
 * The two waits of Bolt's shutdown are idle time of ten seconds after the databases are already closed.
 */
export function renderSettings(layout: Layout, port: number): string {
  const settings = {
    'server.default_listen_address': '127.0.0.1',
    'server.bolt.enabled': 'true',
    'server.bolt.listen_address': `127.0.0.1:${port}`,
    'server.bolt.advertised_address': `127.0.0.1:${port}`,
    'server.http.enabled': 'false',
    'server.https.enabled': 'false',
    'server.directories.logs': layout.logs.replaceAll('\\', '/'),
    'server.memory.pagecache.size': '64m',
    'db.tx_log.preallocate': 'false',
    'db.logs.query.enabled': 'OFF',
    'dbms.usage_report.enabled': 'false',
    'internal.dbms.bolt.netty_server_shutdown_quiet_period': '0',
    'internal.server.bolt.thread_pool_shutdown_wait_time': '1s',
  };
  return `${Object.entries(settings)
    .map(([name, value]) => `${name}=${value}`)
    .join('\n')}\n`;
}

/** Packages that Neo4j's own launcher opens to it. */
const opened = ['java.nio', 'java.io', 'sun.nio.ch', 'java.util.concurrent'];

/**
 * The parameters of java.
 * @param lib folder of the jars
 * @param heap greatest heap, such as 512m; one below 2 GiB is collected by the serial collector, which starts
 *   faster and takes less memory on a small machine
 */
export function javaParameters(layout: Layout, lib: string, heap: string): string[] {
  const megabytes = Number.parseInt(heap, 10) * (heap.endsWith('g') ? 1024 : 1);
  return [
    `-Xms${Math.min(megabytes, 256)}m`,
    `-Xmx${heap}`,
    ...(megabytes < 2048 ? ['-XX:+UseSerialGC'] : []),
    '-XX:+ExitOnOutOfMemoryError',
    '-Dfile.encoding=UTF-8',
    '-Djava.awt.headless=true',
    ...opened.map((name) => `--add-opens=java.base/${name}=ALL-UNNAMED`),
    '-cp',
    join(lib, '*'),
    'org.neo4j.server.CommunityEntryPoint',
    `--home-dir=${layout.database}`,
    `--config-dir=${layout.configuration}`,
    // Its log goes to the console file, which begins anew with each start.
    '--console-mode',
  ];
}
