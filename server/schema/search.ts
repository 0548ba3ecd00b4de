import type { Context } from '../context.ts';
import { AppError } from '../errors.ts';
import { maxSearchLength } from '../limits.ts';
import { kinds } from '../ontology.ts';
import { fold, type Hit, rank } from '../ranking.ts';
import { pageOf, windowOf } from '../relay.ts';
import { search as candidates } from '../statements/corpus.ts';
import { present } from './lookup.ts';
import type { SearchPage } from './pages.ts';
import type { KindCountRecord } from './records.ts';
import type { QuerySearchArgs } from './types.generated.ts';

/** Candidates of each sort that are ranked; more would not be looked at by anyone. */
const maxCandidates = 500;

/** Passages are many and no name, findings no thing: they are searched only where a caller names their kind. */
const unlessNamed = Object.entries(kinds)
  .filter(([, { drawn }]) => drawn)
  .map(([kind]) => kind);

/** Characters that mean something in Lucene’s syntax. */
const special = /[+\-!(){}[\]^"~*?:\\/&|<>=]/gu;
const escaped = (term: string): string => term.replace(special, '\\$&');

/** All terms in their order, each as a phrase, so that the bigrams of Chinese stay together; Latin words may go on. */
const strict = (terms: readonly string[]): string =>
  terms
    .map((term) => (/^[a-z0-9]+$/iu.test(term) ? `${term.toLowerCase()}*` : `"${escaped(term)}"`))
    .join(' AND ');

const loose = (terms: readonly string[]): string =>
  terms.map((term) => escaped(term.toLowerCase())).join(' ');

/** Sorts as text in the order of falling scores, which lie between 0 and 999. */
const sortOf = (hit: Hit): string => (1_000 - hit.score).toFixed(6).padStart(11, '0');

function countKinds(hits: readonly Hit[]): KindCountRecord[] {
  const groups = Map.groupBy(hits, (hit) => hit.kind);
  return [...groups]
    .map(([kind, group]) => ({ kind, count: group.length }))
    .sort((a, b) => b.count - a.count);
}

/** Ranks what the indexes find; where nothing has the text as it stands, what has most of it. */
async function find(text: string, wanted: readonly string[], { graph }: Context): Promise<Hit[]> {
  const terms = text
    .normalize('NFKC')
    .split(/[\s“”"《》]+/u)
    .filter((term) => fold(term) !== '');
  const wantsPassages = wanted.includes('Passage');
  for (const query of [strict(terms), loose(terms)]) {
    const found = await graph.run(candidates, {
      names: query,
      passages: wantsPassages ? query : '',
      part: fold(text).length < 2 ? text.trim() : null,
      sound: /^[a-z]+$/u.test(fold(text)) ? fold(text) : null,
      kinds: wanted,
      limit: maxCandidates,
    });
    if (found.length > 0) return found.map((candidate) => rank(candidate, text));
  }
  return [];
}

/** A page of hits, best first. @throws AppError BAD_INPUT when there is nothing to search for, or too much */
export async function search(args: QuerySearchArgs, context: Context): Promise<SearchPage> {
  const window = windowOf(args);
  if (fold(args.text) === '')
    throw new AppError('BAD_INPUT', 'The text to search for is empty: give a word.');
  if (args.text.length > maxSearchLength)
    throw new AppError('BAD_INPUT', `The text to search for is longer than ${maxSearchLength} characters.`);
  const hits = await find(args.text, args.kinds ?? unlessNamed, context);
  const rows = hits
    .map((hit) => ({ sort: sortOf(hit), id: hit.id, node: hit }))
    .sort((a, b) => (a.sort < b.sort || (a.sort === b.sort && a.id < b.id) ? -1 : 1));
  const { after, afterId } = window;
  const behind = rows.filter(
    ({ sort, id }) => after === null || sort > after || (sort === after && id > (afterId ?? '')),
  );
  const page = pageOf(behind, window, async () => hits.length);
  const edges = await Promise.all(
    page.edges.map(async ({ cursor, node: { score, field, matched, id } }) => {
      return { cursor, score, field, matched, node: await present(context, id) };
    }),
  );
  return { ...page, edges, counts: () => countKinds(hits) };
}
