import { generalNouns, leaders, linkers, selfWords, statusWords } from '../lexicon/figure-words.ts';
import { isVerb, type Verb, verbAt, verbsIn } from './verbs.ts';
import { beginsWord, cutsFirstWord } from './words.ts';

/** What a stretch before a number says: the label, and the noun in it that later figures may lean on. */
export interface Phrase {
  readonly label: string;
  readonly core: string;
}

/** Whether a stretch names outcomes only: 撤销或确认违法. */
export const isStatus = (text: string): boolean =>
  text !== '' && text.split(/[、或和及与]/).every((part) => statusWords.has(part));

function repeat(text: string, pattern: RegExp, guard?: (text: string, length: number) => boolean): string {
  let out = text;
  for (let i = 0; i < 12; i++) {
    const next = out.replace(pattern, '');
    if (next === out || next === '') return next;
    if (isStatus(out) || guard?.(out, out.length - next.length) === true) return out;
    out = next;
  }
  return out;
}

/** Drops time, adverbs and the agency's word for itself from the head of a clause. */
export function stripLeaders(text: string): string {
  let out = text;
  for (let i = 0; i < 6; i++) {
    const next = repeat(repeat(out, leaders, cutsFirstWord), selfWords);
    if (next === out || next === '') return next;
    out = next;
  }
  return out;
}

/** Drops what links a noun to its number: 共计, 达, 为. */
export const stripLinkers = (text: string): string => repeat(text, linkers);

const modifiers =
  /^(?:\d{4}年度?(?:全[省市区县])?|的|各类|各项|各种|各级|各|有关|相关|涉及|涉嫌|等|一批|系列|多种形式的?|形式多样的?)+/;
const tails = /(?:等|等等|的|方面|数量|工作任务|情况)$/;

const results = /^.*(?:复议|诉讼|审理|办理|处理|裁判|审查|评查)?(?:结果|结论)(?:中|为|是)?/;

/** Trims a noun phrase of words that add nothing. */
export function tidy(text: string): string {
  const inner = text.replace(/^[\s、,;:。)）]+|[\s、,;:。(（]+$/g, '');
  const cut = inner.replace(modifiers, '');
  return repeat(cut === '' ? inner : cut, tails);
}

const means =
  /(?:(?:通过|利用|依托|借助|运用|发挥)([^,;:]{2,20})|在([^,;:在]{1,16}(?:网|网站|平台|系统|公众号|热线|窗口|栏目|中心)))$/;
const target = /(?:对|就)([^,;:对就]{2,24})$/;
const negated = /(?:未|尚未|没有|不|无|难以)$/;

/** Whether a stretch is two outcomes in a row: 调解撤回. */
const endsAsStatus = (text: string): boolean =>
  text.length === 4 && isStatus(text.slice(0, 2)) && isStatus(text.slice(2));

/** The object of a verb, without the complement of the verb: 排查出矛盾纠纷 → 矛盾纠纷. */
const objectAfter = (text: string, verb: Verb): string => {
  const object = text.slice(verb.end);
  const complement =
    /^(?:[了过]|[出到](?=.{2}))/.test(object) && (/^[了过]/.test(object) || beginsWord(object, 1));
  return tidy(complement ? object.slice(1) : object);
};

/** The object within a stretch that kept its subject: 委员会受理纠纷 → 纠纷. */
function innermost(text: string): string {
  const verb = verbsIn(text).findLast(({ end }) => text.length - end >= 2 && text.charAt(end) !== '的');
  return verb === undefined ? text : objectAfter(text, verb);
}

const body =
  /^[^,;]{1,24}(?:委员会|办公室|中心|大队|支队|中队|协会|小组|工作组|法院|检察院|派出所|司法所)(?=共|已|累计|为[^了期]|向|对|就|给)/;

/** What a body did, without its name: 工作委员会为民警维权 → 为民警维权. */
const afterBody = (text: string): string => text.replace(body, '');

/** Where the verbs that stay with the object begin in a row of verbs: 开展 | 排查 化解. */
function keptFrom(verbs: readonly Verb[], first: number, index: number): number {
  let from = index;
  while (from > first && verbs[from - 1]?.keeps === true) from--;
  return verbs[from]?.start ?? 0;
}

/** Where 共 or 累计 opens the predicate of a clause: 调解组织共调解纠纷 → 调解纠纷. */
function afterSum(text: string): string {
  for (const match of text.matchAll(/(?:(?<![公中])共|累计|总共|合计)(?=[\u4e00-\u9fff])/g)) {
    const at = match.index + match[0].length;
    if (match.index > 0 && verbAt(text, at) !== null && text.length - at >= 3) return text.slice(at);
  }
  return text;
}

const titles = /(?:《[^《》]{1,60}》[、和及与]?)+等(?=[\u4e00-\u9fff]{2})/g;

/** 《A法》《B条例》等法律法规 → 法律法规; what is left of a title that began before the stretch goes too. */
const withoutTitles = (text: string): string =>
  text.includes('》')
    ? text
        .slice(-240)
        .replace(titles, '')
        .replace(/^[^《》]{0,80}》[、和及与]?/, '')
    : text;

/** 非法采砂、违法取水等专项整治 → 专项整治: the noun behind 等 says what the examples have in common. */
const withoutExamples = (object: string): string =>
  object.replace(/^[^《》“”]*、[^《》“”等]+等(?:各类|多项|多种)?(?=([^、等]{3,10})$)/, (all, noun: string) =>
    generalNouns.has(noun) || /^(?:领域|行业|方面|部门|单位|环节|区域|场所)/.test(noun) ? all : '',
  );

/**
 * Reads what is counted from the stretch before its number: subject, adverbs and light verbs go, a verb that
 * says what was done stays with its object, and so does the means where the object alone says little.
 */
export function objectOf(before: string): Phrase {
  const plain = withoutTitles(before)
    .slice(-70)
    .replace(/^.*\d(?:个|大)?(?:项|个)?(?:方面|层面|维度|环节)的?(?=.*$)/, '');
  const text = afterSum(afterBody(stripLinkers(stripLeaders(plain)).replace(/^[“‘]+$/, '')));
  if (text === '') return { label: '', core: '' };
  const outcome = text.replace(results, '');
  const passive = text.replace(/^(?:经|被|予以|由|获)/, '');
  if (isStatus(passive) || endsAsStatus(passive)) return { label: passive, core: '' };
  if (isStatus(text) || isStatus(outcome)) return { label: isStatus(text) ? text : outcome, core: '' };
  const verbs = verbsIn(text);
  const usable = (verb: Verb, i: number) => {
    const object = objectAfter(text, verb);
    if (object.length < 2 || text.charAt(verb.end) === '的') return false;
    if (verb.light && negated.test(text.slice(0, verb.start))) return false;
    // 研究解决学校创建、教学规范等问题: a verb with nothing behind it but 、 is the end of a noun.
    const noun = i > 0 && /[、等]/.test(text.charAt(verb.end)) && verbs[i - 1]?.end !== verb.start;
    if (noun && verbs[0]?.start === 0) return false;
    if (verb.light) return true;
    const attached =
      verb.start > 0 &&
      verbs[i - 1]?.end !== verb.start &&
      !/[、和及与并了:]/.test(text.charAt(verb.start - 1));
    // 张贴客运执法领域整治公告: a word that is as often a noun is one within the object of a verb.
    const nominal = !verb.keeps && verbs.slice(0, i).some(({ light, keeps }) => light || keeps);
    return !attached || (object.length >= 4 && !nominal);
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
    // 向上级报备: a verb without its object leaves what it was done to unsaid.
    const last = verbs.at(-1);
    const alone =
      last !== undefined &&
      last.end === text.length &&
      /^(?:向|由|经|对)[^,;]*$/.test(text.slice(0, last.start));
    // 活动共开展: the noun is what was done.
    const done = /^(.{2,}?)(?:[共已]|累计|总共|合计)+$/.exec(
      last?.light && last.end === text.length ? text.slice(0, last.start) : '',
    )?.[1];
    const label = alone ? text.slice(last.start) : tidy(done ?? text);
    return { label, core: innermost(label) };
  }
  // Verbs in a row are one: 组织 + 开展.
  let first = index;
  while (first > 0 && verbs[first - 1]?.end === verbs[first]?.start) first--;
  const start = verbs[first]?.start ?? verb.start;
  const head = text.slice(0, start);
  const object = withoutExamples(objectAfter(text, verb));
  const bare = object.replace(/[“”‘’]/g, '');
  const kept =
    verb.light || /^(?:组织|安排|统筹|协调)$/.test(text.slice(start, verb.end))
      ? ''
      : text.slice(keptFrom(verbs, first, index), verb.end).replace(/(?<!移|提|推|派|发)出$|了$/, '');
  const left = stripLinkers(head);
  const by = means.exec(left)?.slice(1).find(Boolean) ?? null;
  const on = target.exec(left)?.[1] ?? null;
  if (bare.length <= 7 && by !== null) return { label: `${by}${kept}${object}`, core: object };
  if (bare.length <= 6 && on !== null) return { label: `${tidy(on)}${kept}${object}`, core: object };
  if (text.slice(verb.start, verb.end) === '提供' && bare.length <= 4) {
    const giver = stripLinkers(stripLeaders(head).replace(/(?:为|向|给)[^,;]{1,16}$/, ''));
    return { label: `${giver}提供${object}`, core: object };
  }
  if (kept === '' && bare.length <= 2) {
    const noun = tidy(stripLinkers(stripLeaders(head)));
    const spoken =
      noun.length >= 2 && !isVerb(noun)
        ? `${noun}${/服务|活动|业务|案件|事件/.test(object) ? text.slice(verb.start, verb.end) : ''}`
        : text.slice(verb.start, verb.end);
    const label = `${spoken}${object}`;
    return { label, core: label };
  }
  return { label: `${kept}${object}`, core: object };
}
