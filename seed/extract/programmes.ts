import type { ProgrammeCategory } from '../../server/ontology.ts';
import type { Locator } from './evidence.ts';
import { findHeads, findPlanned } from './initiative-heads.ts';
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

/** Rules too loose for plans, where wishes sound like names. */
const loose = new Set([
  'programme.head',
  'programme.quoted-run',
  'programme.quoted-lives',
  'programme.quoted-own-head',
]);

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
  const titles = findTitles(folded);
  for (const title of titles) cover.fill(1, title.start, title.end);
  // What the agency's own rules are about, it runs: 制定了《…重大执法决定法制审核制度实施办法》.
  const own = titles.filter(({ start }) =>
    /(?:制定|出台|印发|制发)了?$/.test(folded.slice(Math.max(0, start - 4), start)),
  );
  const inOwn = (at: number): boolean => own.some(({ start, end }) => start < at && at < end);
  const titled = (at: number): boolean => cover[at] === 1;
  const known = findTerms(folded);
  const marked = findQuoted(folded);
  const quoted = findQuotedNames(folded, marked, titled);
  const taken = new Uint8Array(folded.length + 1);
  for (const { span } of [...known, ...quoted]) taken.fill(1, span.start, span.end);
  const heads = findHeads(folded, (at) => taken[at] === 1 || titled(at));
  const drafts = new Map<string, Draft>();
  const overlap = (a: Initiative, b: Initiative): number =>
    Math.min(a.core.end, b.core.end) - Math.max(a.core.start, b.core.start);
  const length = ({ core }: Initiative): number => core.end - core.start;
  // A short term within longer quoted words is part of those; a quoted name that a term covers is the term.
  const swallowed = (item: Initiative): boolean =>
    item.name.length < 6 &&
    marked.some(
      ({ inner }) =>
        inner.start <= item.core.start &&
        item.core.end <= inner.end &&
        inner.end - inner.start > length(item) + 2 &&
        !/^(?:新时代|坚持|深化)/.test(folded.slice(inner.start)),
    );
  const kept = known.filter(
    (item) =>
      (!titled(item.core.start) || (inOwn(item.core.start) && item.confidence > 0.9)) && !swallowed(item),
  );
  // 卫健法治大讲堂: a term with words of its own before it, in quotation marks, is a name of its own.
  const named = (item: Initiative): boolean =>
    quoted.some(
      (other) =>
        other.core.end - 1 === item.core.end &&
        other.core.start + 2 < item.core.start &&
        !/^(?:新时代|坚持|深化)/.test(other.name),
    );
  const terms = kept.filter((item) => !named(item));
  const all = [
    ...terms,
    ...quoted.filter((item) => !terms.some((term) => overlap(item, term) >= length(item) - 4)),
    ...heads,
    ...findPlanned(
      folded,
      own.map(({ inner }) => inner),
    ),
  ].sort((a, b) => a.span.start - b.span.start);
  for (const item of all) {
    const part = locator.partOf(item.span);
    if (
      part === null ||
      (part === 'PROBLEMS' && item.rule !== 'programme.term') ||
      (part === 'PLANS' && loose.has(item.rule))
    )
      continue;
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
