import type { Initiative } from './initiatives.ts';

/** Public service numbers with the thing that answers them: 12315平台, 96156热线. */
const numbered = /(?<!\d)(?:1[12]\d{3}|96\d{3,4})[一-龥]{0,8}?(?:热线|平台|系统)(?!电话|号码)/g;

/** Platforms and hotlines that are named by their number. */
export function findNumbered(folded: string, taken: (at: number) => boolean): readonly Initiative[] {
  return [...folded.matchAll(numbered)]
    .filter(({ index }) => !taken(index))
    .map(({ index, 0: name }): Initiative => {
      const span = { start: index, end: index + name.length };
      return { name, category: 'platform', span, core: span, rule: 'programme.number', confidence: 0.75 };
    });
}
