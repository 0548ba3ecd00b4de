import type { ProgrammeCategory } from '../../server/ontology.ts';
import type { Locator } from './evidence.ts';
import { findHeads } from './initiative-heads.ts';
import { findQuotedNames } from './initiative-quotes.ts';
import { findTerms } from './initiative-terms.ts';
import type { Initiative } from './initiatives.ts';
import { findQuoted } from './quotes.ts';
import { placeAgencies, type Runner, runnersAt } from './runners.ts';
import { findTitles } from './titles.ts';
import type { AgencyFact, Mention, ProgrammeFact } from './types.ts';

interface Draft {
  readonly name: string;
  category: ProgrammeCategory;
  readonly found: {
    readonly item: Initiative;
    readonly mentions: readonly Mention[];
    readonly planned: boolean;
  }[];
}

/** What makes two occurrences one programme: the words without marks. */
const keyOf = (name: string): string => name.replace(/[“”"‘’、,\s·]/g, '');

/** Every named initiative that the report says is run or planned, each once with all its occurrences. */
export function extractProgrammes(
  locator: Locator,
  publisher: string,
  agencies: readonly AgencyFact[],
): readonly ProgrammeFact[] {
  const { folded } = locator.prepared;
  const cover = new Uint8Array(folded.length + 1);
  for (const title of findTitles(folded)) cover.fill(1, title.start, title.end);
  const titled = (at: number): boolean => cover[at] === 1;
  const known = findTerms(folded);
  const quoted = findQuotedNames(folded, findQuoted(folded), titled);
  const taken = new Uint8Array(folded.length + 1);
  for (const { span } of [...known, ...quoted]) taken.fill(1, span.start, span.end);
  const heads = findHeads(folded, (at) => taken[at] === 1 || titled(at));
  const drafts = new Map<string, Draft>();
  const overlap = (a: Initiative, b: Initiative): number =>
    Math.min(a.core.end, b.core.end) - Math.max(a.core.start, b.core.start);
  const length = ({ core }: Initiative): number => core.end - core.start;
  // A short term within a longer quoted name is part of that name; a quoted name that a term covers is the term.
  const swallowed = (item: Initiative): boolean =>
    item.name.length < 5 &&
    quoted.some((other) => overlap(item, other) === length(item) && length(other) > length(item) + 3);
  const kept = known.filter((item) => !titled(item.core.start) && !swallowed(item));
  const all = [
    ...kept,
    ...quoted.filter((item) => !kept.some((term) => overlap(item, term) >= length(item) - 4)),
    ...heads,
  ].sort((a, b) => a.span.start - b.span.start);
  for (const item of all) {
    const part = locator.partOf(item.span);
    if (part === null || (part === 'PROBLEMS' && item.rule !== 'programme.term')) continue;
    const spans =
      item.core.start === item.span.start && item.core.end === item.span.end
        ? [item.span]
        : [item.span, item.core];
    const mentions = spans.map((span) => locator.mention(span)).filter((mention) => mention !== null);
    const key = keyOf(item.name);
    const draft = drafts.get(key) ?? { name: item.name, category: item.category, found: [] };
    draft.found.push({ item, mentions, planned: part === 'PLANS' || part === 'PROBLEMS' });
    drafts.set(key, draft);
  }
  const placed = placeAgencies(agencies);
  return [...drafts.values()].map(({ name, category, found }): ProgrammeFact => {
    const run = found.filter(({ planned }) => !planned);
    const shown = (run[0] ?? found[0])?.item.span ?? { start: 0, end: 0 };
    const best = found.reduce((a, b) => (b.item.confidence > a.item.confidence ? b : a));
    const runners = new Map<string, Runner>();
    for (const { item } of run.length > 0 ? run : found)
      for (const runner of runnersAt(locator, item.span, publisher, placed))
        if (!runners.has(runner.agency)) runners.set(runner.agency, runner);
    return {
      name,
      category,
      status: run.length > 0 ? 'run' : 'planned',
      mentions: found.flatMap(({ mentions }) => mentions),
      runBy: [...runners.values()],
      quote: locator.quoteOf(shown),
      passage: locator.passageOf(shown)?.ordinal ?? 0,
      rule: best.item.rule,
      confidence: best.item.confidence,
    };
  });
}
