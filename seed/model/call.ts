import { setTimeout as sleep } from 'node:timers/promises';
import pRetry from 'p-retry';
import { z } from 'zod';
import type { LanguageModel } from '../../server/config.ts';
import { AppError, hasCode } from '../../server/errors.ts';
import { type Reply, readReply } from '../extract/model/reply.ts';
import { CallFault } from './fault.ts';

const retries = 4;
/** Nobody waits longer than this for an endpoint that asks for it. */
const longestWaitMs = 60_000;
/** A reply to one passage is some kilobytes; more is no reply. */
const longestBody = 2_000_000;

const completion = z.object({
  choices: z
    .array(
      z.object({
        finish_reason: z.string().nullish(),
        message: z.object({ content: z.string().nullish(), refusal: z.string().nullish() }),
      }),
    )
    .min(1),
});

/** Retry-After in milliseconds: seconds or an HTTP date; 0 where there is none. */
function waitOf(header: string | null): number {
  if (header === null) return 0;
  const ms = /^\d+$/.test(header) ? Number(header) * 1000 : Date.parse(header) - Date.now();
  return Number.isFinite(ms) ? Math.min(Math.max(ms, 0), longestWaitMs) : 0;
}

async function bodyOf(response: Response): Promise<string> {
  const decoder = new TextDecoder();
  let body = '';
  for await (const part of response.body ?? []) {
    body += decoder.decode(part, { stream: true });
    if (body.length > longestBody) throw new CallFault('unreadable', 'the answer does not end');
  }
  return body + decoder.decode();
}

const parseJson = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

/** The reply in the body of a successful answer. */
function replyIn(body: string): Reply {
  const answer = completion.safeParse(parseJson(body));
  const choice = answer.data?.choices[0];
  if (choice === undefined) throw new CallFault('unreadable', 'the answer is no chat completion');
  const { message, finish_reason } = choice;
  if (message.refusal || finish_reason === 'content_filter')
    throw new CallFault('refused', 'the model declined');
  if (finish_reason === 'length') throw new CallFault('unreadable', 'the answer is cut off');
  const reply = readReply(parseJson(message.content ?? ''));
  if (reply === null) throw new CallFault('unreadable', 'the answer does not have the shape asked for');
  return reply;
}

/** What an answer other than 2xx means. */
function refusal({ url, name }: LanguageModel, response: Response): Error {
  const { status } = response;
  if (status === 401 || status === 403)
    return new AppError(
      'BAD_INPUT',
      `The language model at ${url} does not accept the key (HTTP ${status}); set ZHITU_LLM_KEY, or unset ZHITU_LLM_URL to go without it.`,
    );
  if (status === 404)
    return new AppError(
      'BAD_INPUT',
      `${url} has no model ${name} or is no OpenAI-compatible endpoint (HTTP 404); correct ZHITU_LLM_URL and ZHITU_LLM_MODEL, or unset both.`,
    );
  const passing = status === 408 || status === 429 || status >= 500;
  return new CallFault(passing ? 'busy' : 'refused', `HTTP ${status}`, {
    passing,
    waitMs: waitOf(response.headers.get('retry-after')),
  });
}

/** The codes of connections that were never made, wherever fetch hides them. */
function isUnreachable(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const parts: readonly unknown[] = error instanceof AggregateError ? error.errors : [];
  return (
    ['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'EHOSTUNREACH', 'ENETUNREACH'].some((code) =>
      hasCode(error, code),
    ) || [error.cause, ...parts].some(isUnreachable)
  );
}

/** Asks once. */
async function attempt(model: LanguageModel, question: string, signal?: AbortSignal): Promise<Reply> {
  const limit = AbortSignal.timeout(model.timeoutMs);
  try {
    const response = await fetch(`${model.url}/chat/completions`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        ...(model.key === undefined ? {} : { authorization: `Bearer ${model.key}` }),
      },
      body: question,
      signal: signal === undefined ? limit : AbortSignal.any([signal, limit]),
    });
    if (!response.ok) {
      await response.body?.cancel();
      throw refusal(model, response);
    }
    return replyIn(await bodyOf(response));
  } catch (cause) {
    signal?.throwIfAborted();
    if (cause instanceof AppError || cause instanceof CallFault) throw cause;
    if (limit.aborted)
      throw new CallFault('slow', `no answer within ${model.timeoutMs / 1000} s`, { passing: true, cause });
    if (isUnreachable(cause))
      throw new AppError(
        'UNAVAILABLE',
        `The language model at ${model.url} cannot be reached; start it or correct ZHITU_LLM_URL, or unset that to go without it.`,
        { cause },
      );
    throw new CallFault('closed', 'the connection broke off', { passing: true, cause });
  }
}

/**
 * Asks the endpoint one question and tries again where that may help.
 * @param question the body of a chat completion, as JSON
 * @param backoffMs wait before the first new try; doubles each time, and is never less than Retry-After says
 * @throws CallFault when this question has no reply; AppError when none would have; the signal's reason
 */
export function ask(
  model: LanguageModel,
  question: string,
  { signal, backoffMs }: { readonly signal?: AbortSignal | undefined; readonly backoffMs: number },
): Promise<Reply> {
  return pRetry(() => attempt(model, question, signal), {
    retries,
    minTimeout: backoffMs,
    maxTimeout: longestWaitMs,
    randomize: true,
    ...(signal === undefined ? {} : { signal }),
    shouldRetry: ({ error }) => error instanceof CallFault && error.passing,
    onFailedAttempt: async ({ error, retriesLeft, retryDelay }) => {
      const more = error instanceof CallFault && retriesLeft > 0 ? error.waitMs - retryDelay : 0;
      if (more > 0) await sleep(more, undefined, signal === undefined ? {} : { signal });
    },
  });
}
