import type { TypedDocumentString } from '../gql/graphql.ts';

/** Codes that the server promises, and OFFLINE for a server that cannot be reached at all. */
export type ApiCode = 'BAD_INPUT' | 'NOT_FOUND' | 'UNAVAILABLE' | 'CONFLICT' | 'INTERNAL' | 'OFFLINE';

const codes: readonly string[] = ['BAD_INPUT', 'NOT_FOUND', 'UNAVAILABLE', 'CONFLICT'];
const isCode = (value: unknown): value is ApiCode => typeof value === 'string' && codes.includes(value);

/** A failed request: what went wrong, in one sentence, and the id under which the server logged it. */
export class ApiError extends Error {
  readonly code: ApiCode;
  readonly requestId: string | null;

  constructor(code: ApiCode, message: string, requestId: string | null, options?: ErrorOptions) {
    super(message, options);
    this.name = 'ApiError';
    this.code = code;
    this.requestId = requestId;
  }

  /** Whether the same request may succeed in a moment without anybody changing anything. */
  get passing(): boolean {
    return this.code === 'UNAVAILABLE' || this.code === 'OFFLINE';
  }
}

interface Answer<T> {
  readonly data?: T | null;
  readonly errors?: readonly { readonly message: string; readonly extensions?: Record<string, unknown> }[];
}

/**
 * Sends one operation of queries.ts to the server that served the page.
 * @param document the operation, typed by the code generator from the server's own schema
 * @param signal aborts the request
 * @throws ApiError OFFLINE when no answer comes, UNAVAILABLE when the graph database is away, else the server's code
 */
export async function execute<TResult, TVariables>(
  document: TypedDocumentString<TResult, TVariables>,
  variables: TVariables,
  signal?: AbortSignal,
): Promise<TResult> {
  const response = await send(JSON.stringify({ query: document.toString(), variables }), signal);
  const requestId = response.headers.get('x-request-id');
  const answer = await parse<TResult>(response, requestId);
  const error = answer.errors?.[0];
  if (error) {
    const code = error.extensions?.code;
    throw new ApiError(isCode(code) ? code : fallback(response.status), error.message, requestId);
  }
  if (!answer.data) throw new ApiError(fallback(response.status), response.statusText, requestId);
  return answer.data;
}

async function send(body: string, signal: AbortSignal | undefined): Promise<Response> {
  try {
    return await fetch('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/json' },
      body,
      ...(signal ? { signal } : {}),
    });
  } catch (error) {
    if (signal?.aborted) throw error;
    throw new ApiError('OFFLINE', 'The server did not answer.', null, { cause: error });
  }
}

/** The shape of data is a promise of the schema that typed the document; anything but JSON is refused. */
async function parse<T>(response: Response, requestId: string | null): Promise<Answer<T>> {
  try {
    const answer: Answer<T> = await response.json();
    return answer;
  } catch (error) {
    throw new ApiError(fallback(response.status), response.statusText, requestId, { cause: error });
  }
}

const fallback = (status: number): ApiCode => (status === 502 || status === 503 ? 'UNAVAILABLE' : 'INTERNAL');
