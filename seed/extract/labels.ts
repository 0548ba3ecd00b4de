import { generalNouns, predicates, statusWords } from '../lexicon/figure-words.ts';
import { personUnits } from '../lexicon/units.ts';
import { isVerb, objectOf, type Phrase, startsWithVerb, stripLeaders, tidy } from './phrases.ts';

/** Where a number stands within its clause, in folded text. */
export interface Setting {
  /** From the clause's start or the previous quantity to the number. */
  readonly before: string;
  /** From the unit to the clause's end or the next quantity. */
  readonly after: string;
  readonly unit: string | null;
}

export interface Label extends Phrase {
  /** Whether it says too little without its topic: 维持, 办结率, 案件. */
  readonly bare: boolean;
  readonly rule: 'noun-before' | 'noun-after' | 'rate' | 'people';
}

const ratePart = /^[^、和及与的]{0,3}率$/;
const rateWord = /(?:率|比例|占比|比重|满意度|覆盖面|比)$/;

/** Whether a label needs its topic to be understood. */
export function isBare(label: string): boolean {
  const text = label.replace(/^(?:其中|已|共|未|各项|各类|的)+/, '');
  if (text.length < 2 || statusWords.has(label) || statusWords.has(text) || generalNouns.has(text))
    return true;
  if (text.endsWith('率')) return text.split(/[、和及与]/).every((part) => ratePart.test(part));
  for (const word of generalNouns) {
    if (!text.endsWith(word) || word.length < 2) continue;
    const rest = tidy(text.slice(0, -word.length));
    if (rest === '' || isVerb(rest) || statusWords.has(rest)) return true;
  }
  return isVerb(text) && text.length <= 6;
}

const openEnd =
  /(?:对|为|向|从|给|将|把|在|就|由|被|针对|涉及|包括|包含|含|其中|共计|累计|其他|另外|和|及|与|等)$/;
const place =
  /^(?:全|本|我|各|辖|市|区|县|省|所辖)?(?:市|区|县|省|旗|镇|街道|辖区|国|州|系统|局|厅|院|委|里|上)+(?:范围内|内|共|有)?$/;

/** The noun before the number, '' where the stretch ends in a verb, a preposition or a mere place. */
function nounBefore(before: string): Phrase {
  const text = before.trimEnd();
  const none = { label: '', core: '' };
  if (text.endsWith('的') || openEnd.test(text)) return none;
  const phrase = objectOf(text);
  if (phrase.label === '' || place.test(phrase.label)) return none;
  return phrase;
}

/** Splits what follows a unit into noun and predicate: 民警 | 受到责任追究. */
function nounAndPredicate(after: string): { noun: string; predicate: string } {
  predicates.lastIndex = 0;
  for (let match = predicates.exec(after); match; match = predicates.exec(after)) {
    if (match.index < 2 && !(match.index === 0)) continue;
    const noun = after.slice(0, match.index);
    if (/[的对为、和及与]$/.test(noun)) continue;
    const predicate = after
      .slice(match.index)
      .replace(/^(?:全部|均|都|已经|已|也|基本|顺利|进行|被|予以)+/, '');
    return { noun, predicate };
  }
  return { noun: after, predicate: '' };
}

const clean = (after: string) =>
  after
    .replace(/^[\s]+/, '')
    .split(/[,;:。!?(]/)[0]
    ?.replace(/(?:[、和及与并]|以及|并且|其中|共)+$/, '') ?? '';

/** Reads what a number counts from its own clause. */
export function labelOf({ before, after, unit }: Setting): Label {
  const ahead = clean(after).slice(0, 60);
  const make = (phrase: Phrase, rule: Label['rule']): Label => ({
    ...phrase,
    rule,
    bare: phrase.label === '' || isBare(phrase.label),
  });
  const noun = nounBefore(before);
  if (unit === '%' || unit === '‰' || rateWord.test(noun.label)) {
    if (noun.label !== '' || !ahead.startsWith('的'))
      return make(noun.label === '' ? { label: tidy(ahead), core: '' } : noun, 'rate');
    return make({ label: tidy(ahead), core: tidy(ahead) }, 'rate');
  }
  if (ahead.startsWith('的')) {
    const owner = tidy(ahead.slice(1));
    return noun.label === ''
      ? make({ label: owner, core: owner }, 'noun-after')
      : make({ label: `${owner}${noun.label}`, core: noun.core }, 'noun-after');
  }
  const follows = ahead !== '' && !/^[、和及与,;]|^(?:以上|以及|左右)/.test(ahead);
  const verbal = follows && startsWithVerb(ahead);
  if (noun.label !== '' && (!follows || (verbal && !personUnits.has(unit ?? ''))))
    return make(noun, 'noun-before');
  if (!follows) {
    // 取得证书的有7人: the people are those who did what stands before.
    const people = personUnits.has(unit ?? '') && /的(?:有|共|达|共有)?$/.test(before.trimEnd());
    const deed = tidy(stripLeaders(before.trimEnd().replace(/的(?:有|共|达|共有)?$/, '')));
    return make(people ? { label: `${deed}人员`, core: deed } : { label: deed, core: deed }, 'people');
  }
  if (verbal && personUnits.has(unit ?? '')) {
    const deed = tidy(ahead.replace(/^分.{1,4}(?=参加)/, ''));
    return noun.label === ''
      ? make({ label: `${deed}人员`, core: deed }, 'people')
      : make({ label: `${deed}的${noun.label}`, core: noun.label }, 'people');
  }
  const parts = nounAndPredicate(ahead);
  const thing = tidy(parts.noun);
  const about = /(?:对|为|就|向|给|将|把|针对)[^,]{0,8}$/.test(before) ? '' : noun.label;
  if (parts.predicate !== '' && thing !== '') {
    const deed = tidy(parts.predicate.slice(0, 24));
    const last = thing.includes('的') ? thing.slice(thing.lastIndexOf('的') + 1) : thing;
    return make(
      { label: `${deed}的${last}`.replace(/中$/, ''), core: last.replace(/中$/, '') },
      'noun-after',
    );
  }
  return make(
    { label: `${about !== '' && about.length <= 8 ? about : ''}${thing}`, core: thing },
    'noun-after',
  );
}
