import { isCut } from './boundary.ts';
import type { Initiative } from './initiatives.ts';

/** The last of a list that is summed up as what was done: “甲”“乙”改革、丙等做法. */
const summed =
  /(?<=[、和])(?<name>[一-龥+]{3,14})等(?:做法|机制|举措|制度|经验|改革|项目|模式|创新|特色|品牌|服务|行动|活动)/g;

/** Plain words that stand at the end of a list of named initiatives and are summed up with them. */
export function findListed(
  folded: string,
  found: readonly Initiative[],
  taken: (at: number) => boolean,
): readonly Initiative[] {
  const ends = new Map(found.map((item) => [item.span.end, item]));
  const out: Initiative[] = [];
  for (const match of folded.matchAll(summed)) {
    const name = match.groups?.name ?? '';
    const mate = ends.get(match.index - 1);
    if (mate === undefined || taken(match.index) || isCut(name)) continue;
    const span = { start: match.index, end: match.index + name.length };
    out.push({ name, category: mate.category, span, core: span, rule: 'programme.listed', confidence: 0.6 });
  }
  return out;
}
