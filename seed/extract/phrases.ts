import { heavyVerbs, leaders, lightVerbs, linkers, selfWords, shieldNouns } from '../lexicon/figure-words.ts';

/** A verb found in a stretch of text. */
interface Verb {
  readonly start: number;
  readonly end: number;
  readonly light: boolean;
}

/** What a stretch before a number says: the label, and the noun in it that later figures may lean on. */
export interface Phrase {
  readonly label: string;
  readonly core: string;
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
const verbAt = longest([...lightVerbs, ...heavyVerbs]);

/** Light verbs that are as often nouns or parts of one: 社会组织登记, 建设项目. */
const nominal = new Set(
  '组织 建设 指导 执行 使用 利用 运用 协调 安排 部署 培养 培育 推广 执法 对接 协助 配合 落实 统筹 完善 创作 登记备案 采取 涉及'.split(
    ' ',
  ),
);

function verbsIn(text: string): Verb[] {
  const out: Verb[] = [];
  for (let i = 0; i < text.length; ) {
    const shield = shieldAt(text, i);
    const verb = verbAt(text, i);
    if (shield !== null && shield.length > (verb?.length ?? 0)) {
      i += shield.length;
    } else if (verb !== null && (verb.length > 1 || i === 0)) {
      out.push({ start: i, end: i + verb.length, light: lightVerbs.has(verb) && !nominal.has(verb) });
      i += verb.length;
    } else i++;
  }
  return out;
}

/** Whether a stretch begins with a verb or with the adverb of one. */
export function startsWithVerb(text: string): boolean {
  if (/^(?:全部|均|都|已|也|基本|顺利|被|予以|未|无|正在|仍|分[^别局]|赴|到|参加)/.test(text)) return true;
  const verb = verbAt(text, 0);
  return verb !== null && verb.length > 1 && (shieldAt(text, 0)?.length ?? 0) <= verb.length;
}

/** Whether a stretch is nothing but a verb or several in a row. */
export function isVerb(text: string): boolean {
  const verbs = verbsIn(text);
  return verbs.length > 0 && verbs.reduce((sum, verb) => sum + verb.end - verb.start, 0) === text.length;
}

function repeat(text: string, pattern: RegExp): string {
  let out = text;
  for (let i = 0; i < 12; i++) {
    const next = out.replace(pattern, '');
    if (next === out || next === '') return next;
    out = next;
  }
  return out;
}

/** Drops time, adverbs and the agency's word for itself from the head of a clause. */
export function stripLeaders(text: string): string {
  let out = text;
  for (let i = 0; i < 6; i++) {
    const next = repeat(repeat(out, leaders), selfWords);
    if (next === out || next === '') return next;
    out = next;
  }
  return out;
}

/** Drops what links a noun to its number: 共计, 达, 为. */
export const stripLinkers = (text: string): string => repeat(text, linkers);

const modifiers =
  /^(?:的|各类|各项|各种|各级|各|有关|相关|涉及|涉嫌|等|了|过|出|到|一批|系列|多种形式的?|形式多样的?)+/;
const tails = /(?:等|的|方面|数量|次数|人数|数|工作任务|上)$/;

/** Trims a noun phrase of words that add nothing. */
export function tidy(text: string): string {
  const inner = text.replace(/^[\s、,;:。)）]+|[\s、,;:。(（]+$/g, '');
  const cut = inner.replace(modifiers, '');
  return repeat(cut === '' ? inner : cut, tails);
}

const means = /(?:通过|利用|依托|借助|充分利用|充分运用|发挥|在)([^,;:通过利用依托借助在]{2,20})$/;
const target = /(?:针对|围绕|对|就)([^,;:对就]{2,24})$/;

/**
 * Reads what is counted from the stretch before its number: subject, adverbs and light verbs go, a verb that
 * says what was done stays with its object, and so does the means where the object alone says little.
 */
export function objectOf(before: string): Phrase {
  const text = stripLinkers(stripLeaders(before.slice(-70))).replace(/^[“‘]+$/, '');
  if (text === '') return { label: '', core: '' };
  const verbs = verbsIn(text);
  const usable = (verb: Verb, i: number) => {
    const object = tidy(text.slice(verb.end));
    if (object.length < 2 || text.charAt(verb.end) === '的') return false;
    if (verb.light) return true;
    const attached =
      verb.start > 0 &&
      verbs[i - 1]?.end !== verb.start &&
      !/[、和及与并了:]/.test(text.charAt(verb.start - 1));
    return !attached || object.length >= 4;
  };
  let index = verbs.findLastIndex(usable);
  // A verb joined to an earlier one by 、 or 和 counts with it: 出具意见、审核协议.
  while (index > 0) {
    const verb = verbs[index];
    const previous = verbs.slice(0, index).findLastIndex(usable);
    const joined = verb !== undefined && /[、和及与]$|以及$/.test(text.slice(0, verb.start));
    if (!joined || previous < 0) break;
    index = previous;
  }
  const verb = verbs[index];
  if (verb === undefined) {
    const label = tidy(text);
    return { label, core: label };
  }
  // Verbs in a row are one: 组织 + 开展.
  let first = index;
  while (first > 0 && verbs[first - 1]?.end === verbs[first]?.start) first--;
  const start = verbs[first]?.start ?? verb.start;
  const head = text.slice(0, start);
  const object = tidy(text.slice(verb.end));
  const bare = object.replace(/[“”‘’]/g, '');
  const kept = verb.light ? '' : text.slice(verb.start, verb.end).replace(/[出了]$/, '');
  const by = means.exec(head)?.[1] ?? null;
  const on = target.exec(head)?.[1] ?? null;
  if (bare.length <= 6 && by !== null) return { label: `${by}${kept}${object}`, core: object };
  if (bare.length <= 6 && on !== null) return { label: `${tidy(on)}${kept}${object}`, core: object };
  if (kept === '' && bare.length <= 2) {
    const noun = tidy(stripLeaders(head));
    const spoken =
      noun.length >= 2 && !isVerb(noun)
        ? `${noun}${/服务|活动|业务/.test(object) ? text.slice(verb.start, verb.end) : ''}`
        : text.slice(verb.start, verb.end);
    return { label: `${spoken}${object}`, core: object };
  }
  return { label: `${kept}${object}`, core: object };
}
