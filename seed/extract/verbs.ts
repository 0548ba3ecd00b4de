import { heavyVerbs, lightVerbs, shieldNouns } from '../lexicon/figure-words.ts';
import { beginsWord } from './words.ts';

/** A verb found in a stretch of text. */
export interface Verb {
  readonly start: number;
  readonly end: number;
  readonly light: boolean;
  /** Whether it belongs to what is counted. */
  readonly keeps: boolean;
}

const longest = (words: Iterable<string>) => {
  const byFirst = new Map<string, string[]>();
  for (const word of words) {
    const first = word.charAt(0);
    const list = byFirst.get(first) ?? [];
    list.push(word);
    byFirst.set(first, list);
  }
  for (const list of byFirst.values()) list.sort((a, b) => b.length - a.length);
  return (text: string, at: number): string | null =>
    byFirst.get(text.charAt(at))?.find((word) => text.startsWith(word, at)) ?? null;
};

const shieldAt = longest(shieldNouns);
/** The longest verb that stands at a place, null where none does. */
export const verbAt = longest([...lightVerbs, ...heavyVerbs]);

/** Light verbs that are as often nouns or parts of one: 社会组织登记, 建设项目. */
const nominal = new Set(
  '组织 建设 指导 执行 使用 利用 运用 协调 安排 部署 培养 培育 推广 执法 对接 协助 配合 落实 统筹 完善 创作 登记备案 采取 涉及'.split(
    ' ',
  ),
);

/** The verbs of a stretch in order; nouns of the genre that hold a verb are passed over. */
export function verbsIn(text: string): Verb[] {
  const out: Verb[] = [];
  for (let i = 0; i < text.length; ) {
    const shield = shieldAt(text, i);
    const verb = verbAt(text, i);
    if (shield !== null && shield.length > (verb?.length ?? 0)) {
      i += shield.length;
    } else if (
      verb !== null &&
      (verb.length > 1 || (i === 0 && beginsWord(text, 1))) &&
      text.charAt(i + verb.length) !== '率'
    ) {
      const light = lightVerbs.has(verb);
      out.push({ start: i, end: i + verb.length, light: light && !nominal.has(verb), keeps: !light });
      i += verb.length;
    } else i++;
  }
  return out;
}

/** Whether a stretch begins with a verb or with the adverb of one. */
export function startsWithVerb(text: string): boolean {
  if (
    /^(?:全部|均|都|已|也|基本|顺利|被|予以|未|无|正在|仍|分[^别局]|赴|到|参加|带领|率领|率队|深入)/.test(
      text,
    )
  )
    return true;
  // 38个涉及安保的系统: the verb opens a clause that describes the noun after 的.
  if (/^[^,;]{2,20}的[\u4e00-\u9fff]/.test(text)) return false;
  const verb = verbAt(text, 0);
  return (
    verb !== null && verb !== '执法' && verb.length > 1 && (shieldAt(text, 0)?.length ?? 0) <= verb.length
  );
}

/** Whether a stretch is nothing but a verb or several in a row. */
export function isVerb(text: string): boolean {
  const verbs = verbsIn(text);
  return verbs.length > 0 && verbs.reduce((sum, verb) => sum + verb.end - verb.start, 0) === text.length;
}

/** Whether a noun of the genre with a verb inside makes up the whole stretch: 执法检查. */
export const isShield = (text: string): boolean => shieldAt(text, 0) === text;

/** Whether a stretch ends in a verb that says no more than that something was done: 半年内完成. */
export function endsLight(text: string): boolean {
  const bare = text.replace(/了$/, '');
  const last = verbsIn(bare).at(-1);
  return last !== undefined && last.end === bare.length && last.light;
}

/** The last verb of a stretch that ends in one, light or not: 安排部署落实 → 落实. */
export function lightVerb(text: string): string {
  const bare = text.trimEnd().replace(/[了过]$/, '');
  const last = verbsIn(bare).at(-1);
  return last !== undefined && last.end === bare.length ? bare.slice(last.start) : '';
}

/** The verb that a stretch ends in and that belongs to what is counted; '' for a light one or none. */
export function endVerb(text: string): string {
  const verbs = verbsIn(text);
  const last = verbs.at(-1);
  if (last === undefined || !last.keeps || last.end !== text.length) return '';
  let first = verbs.length - 1;
  while (first > 0 && verbs[first - 1]?.end === verbs[first]?.start && verbs[first - 1]?.light === false)
    first--;
  return text.slice(verbs[first]?.start ?? last.start);
}
