import { resolve } from 'node:path';
import envPaths from 'env-paths';
import { z } from 'zod';
import { AppError } from './errors.ts';

/** An unset variable and an empty one mean the same. */
const blank = (value: unknown): unknown => (value === '' ? undefined : value);
const text = z.preprocess(blank, z.string().optional());
const port = (fallback: number) =>
  z.preprocess(blank, z.coerce.number().int().min(0).max(65535).default(fallback));

const schema = z.object({
  /** Folder for the embedded Neo4j's data, password and logs; default: the user's data folder. */
  ZHITU_HOME: text,
  /** Folder for the embedded Neo4j's jars and stored replies of a model, which all homes share; default: the user's cache folder. */
  ZHITU_CACHE: text,
  /** Address that the web server listens on; default 127.0.0.1. */
  ZHITU_HOST: z.preprocess(blank, z.string().default('127.0.0.1')),
  /** Port of the web server; 0 takes a free one; default 4180. */
  ZHITU_PORT: port(4180),
  /** Heap of the embedded Neo4j, as the JVM writes it; default 512m. */
  ZHITU_HEAP: z.preprocess(
    blank,
    z
      .string()
      .regex(/^\d+[mg]$/, 'must look like 512m or 2g')
      .default('512m'),
  ),
  /** Lowest level that is logged; default info. */
  ZHITU_LOG: z.preprocess(blank, z.enum(['debug', 'info', 'warn', 'error', 'silent']).default('info')),
  /** A Chromium for the browser tests and screenshots; default: one that is found, else the one from npm. */
  ZHITU_CHROMIUM: text,
  /** A JDK; default: java on the path. */
  JAVA_HOME: text,
  /** Bolt address of an own Neo4j; unset starts the embedded one. */
  NEO4J_URI: z.preprocess(
    blank,
    z
      .string()
      .regex(/^(bolt|neo4j)(\+s|\+ssc)?:\/\//, 'must begin with bolt://, neo4j://, neo4j+s:// or the like')
      .optional(),
  ),
  /** Address of an OpenAI-compatible endpoint, without /chat/completions; unset means no language model. */
  ZHITU_LLM_URL: z.preprocess(
    blank,
    z
      .url({ protocol: /^https?$/, error: 'must be an address such as https://api.openai.com/v1' })
      .refine(
        (url) => !/[?#@]/.test(url),
        'must be an address without name, password and query; the key goes into ZHITU_LLM_KEY',
      )
      .transform((url) => url.replace(/\/+$/, ''))
      .optional(),
  ),
  /** Name of the model there; wanted with ZHITU_LLM_URL. */
  ZHITU_LLM_MODEL: text,
  /** Key of the endpoint, where it wants one. */
  ZHITU_LLM_KEY: z.preprocess(
    blank,
    z
      .string()
      .regex(/^[!-~]+$/, 'must be one word of plain characters')
      .optional(),
  ),
  /** Calls of the model at the same time; default 4. */
  ZHITU_LLM_CONCURRENCY: z.preprocess(blank, z.coerce.number().int().min(1).max(64).default(4)),
  /** Seconds that one call of the model may take; default 60. */
  ZHITU_LLM_TIMEOUT: z.preprocess(blank, z.coerce.number().positive().max(300).default(60)),
  NEO4J_USER: z.preprocess(blank, z.string().default('neo4j')),
  NEO4J_PASSWORD: text,
  NEO4J_DATABASE: z.preprocess(blank, z.string().default('neo4j')),
});

export interface Config {
  readonly home: string;
  readonly cache: string;
  readonly host: string;
  readonly port: number;
  readonly heap: string;
  readonly log: 'debug' | 'info' | 'warn' | 'error' | 'silent';
  readonly chromium: string | undefined;
  readonly javaHome: string | undefined;
  /** An own Neo4j to use; undefined means the embedded one. */
  readonly neo4j: Connection | undefined;
  /** A language model that reads beside the rules; undefined means rules alone. */
  readonly languageModel: LanguageModel | undefined;
}

/** How to reach a language model. */
export interface LanguageModel {
  /** Base address without a slash at its end. */
  readonly url: string;
  readonly name: string;
  readonly key: string | undefined;
  readonly concurrency: number;
  readonly timeoutMs: number;
}

/** How to reach a Neo4j. */
export interface Connection {
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  readonly database: string;
}

/**
 * Reads the environment once.
 * @param env variables by name, normally process.env
 * @throws AppError BAD_INPUT that names every faulty variable together
 */
export function readConfig(env: Readonly<Record<string, string | undefined>> = process.env): Config {
  const parsed = schema.safeParse(env);
  const faults = (parsed.error?.issues ?? []).map((issue) => `${issue.path.join('.')}: ${issue.message}`);
  if (env.ZHITU_LLM_URL && !env.ZHITU_LLM_MODEL)
    faults.push('ZHITU_LLM_MODEL: must name the model that ZHITU_LLM_URL is to run');
  if (!parsed.success || faults.length > 0) {
    throw new AppError('BAD_INPUT', `The environment is not usable: ${faults.join('; ')}.`);
  }
  const v = parsed.data;
  if (v.NEO4J_URI && !v.NEO4J_PASSWORD)
    throw new AppError(
      'BAD_INPUT',
      'NEO4J_URI is set but NEO4J_PASSWORD is not: set it to that server’s password.',
    );
  const folders = envPaths('zhitu', { suffix: '' });
  return Object.freeze({
    home: resolve(v.ZHITU_HOME ?? folders.data),
    cache: resolve(v.ZHITU_CACHE ?? folders.cache),
    host: v.ZHITU_HOST,
    port: v.ZHITU_PORT,
    heap: v.ZHITU_HEAP,
    log: v.ZHITU_LOG,
    chromium: v.ZHITU_CHROMIUM,
    javaHome: v.JAVA_HOME,
    neo4j: v.NEO4J_URI
      ? { uri: v.NEO4J_URI, user: v.NEO4J_USER, password: v.NEO4J_PASSWORD ?? '', database: v.NEO4J_DATABASE }
      : undefined,
    languageModel:
      v.ZHITU_LLM_URL && v.ZHITU_LLM_MODEL
        ? {
            url: v.ZHITU_LLM_URL,
            name: v.ZHITU_LLM_MODEL,
            key: v.ZHITU_LLM_KEY,
            concurrency: v.ZHITU_LLM_CONCURRENCY,
            timeoutMs: v.ZHITU_LLM_TIMEOUT * 1000,
          }
        : undefined,
  });
}
