import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkFirst, decodeCursor, encodeCursor, pageOf, type Row, windowOf } from '../../server/relay.ts';

const badInput = expect.objectContaining({ code: 'BAD_INPUT' });
const thrown = (act: () => unknown): unknown => {
  try {
    act();
  } catch (error) {
    return error;
  }
  return undefined;
};

describe('cursors', () => {
  test('say the same place after they were sent', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string(), (sort, id) => {
        const cursor = encodeCursor(sort, id);
        expect(cursor).toMatch(/^[\w-]+$/);
        expect(decodeCursor(cursor)).toEqual([sort, id]);
      }),
    );
  });

  test.each([
    '',
    'x',
    '!!',
    'W10',
    encodeCursor('a', 'b').slice(0, -1),
    `${encodeCursor('a', 'b')}=`,
    'WzEsMl0',
    'eyJhIjoxfQ',
  ])('nothing else is one: %s', (text) => expect(thrown(() => decodeCursor(text))).toEqual(badInput));
});

test.each([
  [undefined, 20],
  [null, 20],
  [0, 0],
  [100, 100],
])('first %s means %s', (first, expected) => expect(checkFirst(first, 20)).toBe(expected));

test.each([-1, 101, 1e9])('first %s is an error and no smaller page', (first) =>
  expect(thrown(() => checkFirst(first, 20))).toEqual(badInput),
);

test.each([
  [{}, { first: 20, after: null, afterId: null }],
  [
    { first: 3, after: null },
    { first: 3, after: null, afterId: null },
  ],
  [
    { first: 3, after: encodeCursor('甲', 'x') },
    { first: 3, after: '甲', afterId: 'x' },
  ],
])('the window of %j', (args, expected) => expect(windowOf(args)).toEqual(expected));

/** What a page statement does, over a list in memory. */
function pageIn(all: readonly Row<string>[], first: number, after: string | null) {
  const window = windowOf({ first, after });
  const behind = all.filter(
    ({ sort, id }) =>
      window.after === null || sort > window.after || (sort === window.after && id > (window.afterId ?? '')),
  );
  return pageOf(behind.slice(0, first + 1), window, async () => all.length);
}

test('pages of any size hold every row once and in order', () => {
  const rows = fc
    .uniqueArray(fc.tuple(fc.constantFrom('a', 'b', '甲'), fc.string({ minLength: 1 })), { selector: String })
    .map((pairs) =>
      pairs
        .map(([sort, id]) => ({ sort, id, node: `${sort}${id}` }))
        .sort((a, b) => (a.sort < b.sort || (a.sort === b.sort && a.id < b.id) ? -1 : 1)),
    );
  fc.assert(
    fc.property(rows, fc.integer({ min: 1, max: 7 }), (all, first) => {
      const seen: string[] = [];
      let after: string | null = null;
      let more = true;
      while (more) {
        const page: ReturnType<typeof pageIn> = pageIn(all, first, after);
        seen.push(...page.edges.map((edge) => edge.node));
        expect(page.pageInfo.hasPreviousPage).toBe(after !== null);
        after = page.pageInfo.endCursor;
        more = page.pageInfo.hasNextPage;
      }
      expect(seen).toEqual(all.map((row) => row.node));
    }),
  );
});

test('an empty page has no cursors', () =>
  expect(pageIn([], 5, null).pageInfo).toEqual({
    hasNextPage: false,
    hasPreviousPage: false,
    startCursor: null,
    endCursor: null,
  }));
