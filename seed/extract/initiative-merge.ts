import type { Span } from '../read/types.ts';
import { findHeads, findPlanned } from './initiative-heads.ts';
import { findListed } from './initiative-lists.ts';
import { findNumbered } from './initiative-numbers.ts';
import { findQuotedNames } from './initiative-quotes.ts';
import { findTerms } from './initiative-terms.ts';
import type { Initiative } from './initiatives.ts';
import { findQuoted } from './quotes.ts';
import { Cover } from './spans.ts';
import { findTitles } from './titles.ts';

/** Words around a term in quotation marks that do not make it a name of its own. */
const around = /^(?:新时代|坚持和发展|坚持|深化|推进|落实|全面)*$/;
const behindTerm =
  /^(?:普法|工作|监管|新)?(?:机制|制度|责任制|模式|体系|改革|平台|系统|专项行动|行动|斗争|活动|服务|监管|清单|原则|工程|工作|建设|经验|政策|事项)*$/;

const core = ({ core: { start, end } }: Initiative, folded: string): Span => ({
  start: /[“"‘]/.test(folded.charAt(start)) ? start + 1 : start,
  end: /[”"’]/.test(folded.charAt(end - 1)) ? end - 1 : end,
});

/**
 * All initiatives of a folded text, in order, with the overlaps of the rules settled: a term within longer quoted
 * words is part of those unless it is famous on its own; a quoted name that is hardly more than a term is the term;
 * proper terms begin behind the name of an agency and are looked for where nothing else was found.
 */
export function findInitiatives(folded: string, agencies: readonly Span[]): readonly Initiative[] {
  const titles = findTitles(folded);
  const titled = new Cover(folded.length, titles);
  const ownTitles = titles.filter(
    ({ start }, i) =>
      /(?:制定|出台|印发|制发)[^,;。\n]{0,3}$/.test(folded.slice(Math.max(0, start - 6), start)) ||
      ((titles[i - 1]?.end ?? -9) >= start - 1 &&
        /(?:制定|出台|印发|制发)[^,;。\n]{0,3}$/.test(
          folded.slice(Math.max(0, (titles[i - 1]?.start ?? 0) - 6), titles[i - 1]?.start ?? 0),
        )),
  );
  const own = new Set(ownTitles.map(({ start }) => start));
  const marked = findQuoted(folded);
  const marks = new Cover(folded.length, marked);
  const quoted = findQuotedNames(folded, marked, (at) => titled.at(at) !== undefined);
  const judged = new Cover(
    folded.length,
    quoted.map((item) => ({ start: item.core.start, end: item.core.end, item })),
  );
  const terms = findTerms(folded).filter((item) => {
    const title = titled.at(item.core.start);
    if (title !== undefined && !(own.has(title.start) && item.confidence > 0.9)) return false;
    const { start, end } = core(item, folded);
    const mark = marks.at(start);
    if (mark === undefined || mark.inner.start > start || mark.inner.end < end) return true;
    const before = folded.slice(mark.inner.start, start);
    const behind = folded.slice(end, mark.inner.end);
    if (around.test(before) && behindTerm.test(behind)) return true;
    // Part of a longer quoted name; long terms stay beside it when it was found to be a name.
    return (
      end - start >= 5 &&
      judged.at(mark.start) === undefined &&
      !/[、,]/.test(`${before.slice(-1)}${behind.charAt(0)}`)
    );
  });
  const cores = new Cover(
    folded.length,
    terms.map((item) => core(item, folded)),
  );
  const names = quoted.filter((item) => {
    const { start, end } = core(item, folded);
    for (let i = start; i < end; i++) {
      const term = cores.at(i);
      if (term === undefined) continue;
      const before = folded.slice(start, Math.max(start, term.start));
      const behind = folded.slice(Math.min(end, term.end), end);
      return !(around.test(before) && behindTerm.test(behind));
    }
    return true;
  });
  const taken = new Cover(
    folded.length,
    [...terms, ...names].map(({ span }) => span),
  );
  const bodies = new Map(
    agencies
      .filter(({ end }) => /[局厅委院部处队所府会]/.test(folded.charAt(end - 1)))
      .map(({ start, end }) => [start, end]),
  );
  const heads = findHeads(folded, {
    taken: (at) => taken.at(at) !== undefined || titled.at(at) !== undefined,
    agencyEnd: (at) => bodies.get(at) ?? at,
    // Words within quotation marks are names only as a whole.
    quotedFrom: (at) => marks.at(at)?.inner.start,
  });
  const plans = findPlanned(
    folded,
    ownTitles.map(({ inner }) => inner),
  );
  const numbered = findNumbered(folded, (at) => taken.at(at) !== undefined || titled.at(at) !== undefined);
  const found = [...terms, ...names, ...heads, ...plans, ...numbered];
  return [...found, ...findListed(folded, found, (at) => taken.at(at) !== undefined)].sort(
    (a, b) => a.span.start - b.span.start,
  );
}
