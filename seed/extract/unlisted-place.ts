import type { Place } from '../lexicon/gazetteer.ts';
import type { Candidate } from './publisher.ts';

const levels: Readonly<Record<string, Place['level']>> = {
  省: 'province',
  市: 'city',
  州: 'city',
  盟: 'city',
  区: 'county',
  县: 'county',
  旗: 'county',
};

/** What may stand before the name in a title. */
const lead = /^(?:中共)?(?:关于)?(?:\d{4}年?度?)?/;

/**
 * The place that a title or signature names though the gazetteer has none of that name: a development zone, a new
 * district, a division of another year. The words before the level are its name as written: 洛北新 + 区 + 教育局.
 * @returns null where the publisher's name begins with a place that is known, or with none
 */
export function unlistedPlace({ body, text }: Candidate, folded: string): Place | null {
  if (text === folded || (body.prefix.kind !== 'level' && body.prefix.kind !== 'town')) return null;
  if (body.prefix.kind === 'town' && body.prefix.chain.length > 0) return null;
  const before = text.slice(0, body.start).replace(lead, '');
  const level = text.charAt(body.start);
  const kind = levels[level];
  if (kind === undefined || !/^[一-龥]{1,10}$/.test(before) || /^[我本全各该]/.test(before)) return null;
  return { code: '', name: `${before}${level}`, short: before, level: kind, parent: null };
}
