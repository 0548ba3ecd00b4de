import type { ProgrammeCategory } from '../../server/ontology.ts';
import type { Locator } from './evidence.ts';
import { findInitiatives } from './initiative-merge.ts';
import type { Initiative } from './initiatives.ts';
import { placeAgencies, type Runner, runnersAt } from './runners.ts';
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

/** What makes two occurrences one programme: the words without marks, and without what every campaign is against. */
const keyOf = (name: string): string =>
  name.replace(/[“”"‘’、,\s·]/g, '').replace(/(?<=.{4})(?:突出问题|违法行为|违法犯罪)(?=专项)/, '');

/** Every named initiative that the report says is run or planned, each once with all its occurrences. */
export function extractProgrammes(
  locator: Locator,
  publisher: string,
  agencies: readonly AgencyFact[],
): readonly ProgrammeFact[] {
  const { folded } = locator.prepared;
  const placed = placeAgencies(agencies);
  const drafts = new Map<string, Draft>();
  for (const item of findInitiatives(folded, placed)) {
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
