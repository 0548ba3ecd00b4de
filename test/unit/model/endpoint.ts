import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { z } from 'zod';

const question = z.object({
  model: z.string(),
  messages: z.array(z.object({ role: z.string(), content: z.string() })).length(2),
  response_format: z.object({
    type: z.literal('json_schema'),
    json_schema: z.object({ name: z.string(), strict: z.literal(true), schema: z.looseObject({}) }),
  }),
});
const material = z.object({
  发布机构: z.string(),
  年度: z.number().nullable(),
  标题路径: z.array(z.string()),
  段落: z.string(),
});

/** What one call asked, taken apart. */
export interface Asked {
  readonly key: string | undefined;
  readonly model: string;
  readonly passage: string;
  readonly publisher: string;
  readonly headings: readonly string[];
  /** When it came, in milliseconds of the process's clock. */
  readonly at: number;
}

/** Answers the call with the given number, from 0. */
export type Respond = (response: ServerResponse, asked: Asked, number: number) => void;

/** A language model's endpoint on a free port of this machine, which answers as the test wants. */
export interface Endpoint {
  readonly url: string;
  readonly asked: readonly Asked[];
  close(): Promise<void>;
}

async function read(request: IncomingMessage): Promise<Asked> {
  let body = '';
  for await (const part of request.setEncoding('utf8')) body += part;
  const { model, messages } = question.parse(JSON.parse(body));
  const said = material.parse(JSON.parse(messages[1]?.content ?? ''));
  return {
    key: request.headers.authorization,
    model,
    passage: said.段落,
    publisher: said.发布机构,
    headings: said.标题路径,
    at: performance.now(),
  };
}

export async function startEndpoint(respond: Respond): Promise<Endpoint> {
  const asked: Asked[] = [];
  const server = createServer((request, response) => {
    read(request).then(
      (one) => {
        asked.push(one);
        respond(response, one, asked.length - 1);
      },
      (error: unknown) => response.writeHead(400).end(String(error)),
    );
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the endpoint has no port');
  return {
    url: `http://127.0.0.1:${address.port}/v1`,
    asked,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** What a chat completion with the given content looks like. */
export const completion = (content: string | null, rest: object = {}, finish = 'stop'): string =>
  JSON.stringify({
    id: 'chatcmpl-1',
    object: 'chat.completion',
    choices: [{ index: 0, finish_reason: finish, message: { role: 'assistant', content, ...rest } }],
  });

const nothing = { agencies: [], programmes: [], laws: [], figures: [], awards: [], people: [], measures: [] };

/** Answers with facts of some kinds and none of the others. */
export const tell = (response: ServerResponse, facts: object = {}): void =>
  void response
    .writeHead(200, { 'content-type': 'application/json' })
    .end(completion(JSON.stringify({ ...nothing, ...facts })));
