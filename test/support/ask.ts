import { pino } from 'pino';
import { z } from 'zod';
import type { Graph } from '../../server/graph.ts';
import { createApp } from '../../server/yoga.ts';

const answer = z.object({
  data: z.json().nullish(),
  errors: z.array(z.object({ message: z.string(), extensions: z.object({ code: z.string() }) })).optional(),
});

export interface Answer {
  readonly status: number;
  readonly requestId: string | null;
  readonly body: string;
  readonly data: Json;
  readonly errors: readonly { readonly message: string; readonly extensions: { readonly code: string } }[];
}

/** JSON with the look-ups that tests need: a path that is not there is a fault of the test. */
export class Json {
  readonly value: unknown;

  constructor(value: unknown) {
    this.value = value;
  }

  get(key: string | number): Json {
    const { value } = this;
    if (value === null || typeof value !== 'object' || !(key in value))
      throw new Error(`There is no ${key} in ${JSON.stringify(value)?.slice(0, 200)}.`);
    return new Json(new Map(Object.entries(value)).get(String(key)));
  }

  at(path: string): Json {
    return path.split('.').reduce((json: Json, key) => json.get(key), this);
  }

  list(path?: string): Json[] {
    const { value } = path ? this.at(path) : this;
    return z
      .array(z.unknown())
      .parse(value)
      .map((item) => new Json(item));
  }

  /** The nodes of a connection. */
  nodes(path?: string): Json[] {
    return this.list(path ? `${path}.edges` : 'edges').map((edge) => edge.get('node'));
  }

  text(path?: string): string {
    return z.string().parse(path ? this.at(path).value : this.value);
  }

  number(path?: string): number {
    return z.number().parse(path ? this.at(path).value : this.value);
  }
}

/** Asks an API over a graph in this process, without a socket. */
export function askOver(graph: Graph, write: (line: string) => void = () => undefined) {
  const app = createApp({ graph, log: pino({ level: 'info' }, { write }) });
  const ask = async (query: string, variables: Record<string, unknown> = {}): Promise<Answer> => {
    const response = await app.fetch('http://localhost/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/json' },
      body: JSON.stringify({ query, variables }),
    });
    const body = await response.text();
    const { data, errors = [] } = answer.parse(JSON.parse(body));
    const requestId = response.headers.get('x-request-id');
    return { status: response.status, requestId, body, data: new Json(data), errors };
  };
  return Object.assign(ask, {
    app,
    /** The data of a question that must succeed. */
    async data(query: string, variables: Record<string, unknown> = {}): Promise<Json> {
      const { data, errors } = await ask(query, variables);
      if (errors.length > 0) throw new Error(`${query}: ${errors.map((error) => error.message).join('; ')}`);
      return data;
    },
  });
}
export type Ask = ReturnType<typeof askOver>;
