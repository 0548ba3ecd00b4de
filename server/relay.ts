/** Keyset paging after Relay: a cursor says where a page begins by the sort key and the id of what precedes it. */
import { z } from 'zod';
import { AppError } from './errors.ts';
import type { Page } from './schema/pages.ts';

/** The largest page; asking for more is an error rather than a smaller page. */
const maxFirst = 100;

/** What a caller asks of a connection. */
export interface PageArgs {
  readonly first?: number | null;
  readonly after?: string | null;
}

/** Which rows a page holds: those behind (after, afterId), or from the beginning where both are null. */
export interface Window {
  readonly first: number;
  readonly after: string | null;
  readonly afterId: string | null;
}

/** A row of a page statement; rows come in the order of sort and id. */
export interface Row<T> {
  readonly sort: string;
  readonly id: string;
  readonly node: T;
}

const position = z.tuple([z.string(), z.string()]);

/** The cursor of a place: base64url of the JSON of [sort, id]. */
export const encodeCursor = (sort: string, id: string): string =>
  Buffer.from(JSON.stringify([sort, id])).toString('base64url');

/** The place that a cursor names. @throws AppError BAD_INPUT for anything that encodeCursor cannot have made */
export function decodeCursor(cursor: string): readonly [sort: string, id: string] {
  const place = position.safeParse(parseJson(Buffer.from(cursor, 'base64url').toString()));
  if (!place.success || encodeCursor(...place.data) !== cursor)
    throw new AppError(
      'BAD_INPUT',
      'The argument after is not a cursor: pass the endCursor of a page before.',
    );
  return place.data;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

/** A number of things asked for. @throws AppError BAD_INPUT outside 0 to maxFirst */
export function checkFirst(first: number | null | undefined, fallback: number): number {
  const wanted = first ?? fallback;
  if (wanted < 0 || wanted > maxFirst)
    throw new AppError('BAD_INPUT', `The argument first must be from 0 to ${maxFirst}, not ${wanted}.`);
  return wanted;
}

/** Reads the arguments of a connection. @throws AppError BAD_INPUT when first or after is not usable */
export function windowOf(args: PageArgs, fallback = 20): Window {
  const [after, afterId] = args.after ? decodeCursor(args.after) : [null, null];
  return { first: checkFirst(args.first, fallback), after, afterId };
}

/**
 * Makes the page of a window.
 * @param rows the rows behind the window's place, one more than wanted where there are more
 * @param totalCount counts the rows of all pages; called only when a caller asks for it
 */
export function pageOf<T>(
  rows: readonly Row<T>[],
  window: Window,
  totalCount: () => Promise<number>,
): Page<T> {
  const edges = rows
    .slice(0, window.first)
    .map(({ sort, id, node }) => ({ cursor: encodeCursor(sort, id), node }));
  return {
    edges,
    pageInfo: {
      hasNextPage: rows.length > window.first,
      hasPreviousPage: window.after !== null,
      startCursor: edges.at(0)?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
    totalCount,
  };
}
