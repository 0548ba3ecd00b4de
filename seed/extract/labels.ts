import { generalNouns, predicates, rateOpeners, rateStems, statusWords } from '../lexicon/figure-words.ts';
import { occasionUnits, personUnits } from '../lexicon/units.ts';
import { isStatus, objectOf, type Phrase, stripLeaders, stripLinkers, tidy } from './phrases.ts';
import { endsLight, endVerb, isShield, isVerb, lightVerb, startsWithVerb, verbAt } from './verbs.ts';

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

const none: Phrase = { label: '', core: '' };
const ratePart = new RegExp(`^(?:[^、]{0,2}|${rateStems})率$`);
const rateWord = /(?:率|比例|占比|比重|满意度|覆盖面|知晓度)$/;
/** Matters that a verb of handling alone does not tell apart: 受理案件, 发现问题. */
const handled = /^(?:案件|案|问题|各项业务|各类业务|业务|事项|项目|人员|件|情况)$/;

/** Whether a label needs its topic to be understood. */
export function isBare(label: string): boolean {
  const text = label.replace(/^(?:其中|已|共|新|未|各项|各类|的|全部)+/, '');
  if (text.length < 2 || isStatus(label) || isStatus(text) || generalNouns.has(text)) return true;
  if (text.endsWith('率'))
    return text.split(/(?<=率)(?:[、和及与]|以及)/).every((part) => ratePart.test(part));
  if (isShield(text)) return false;
  for (const word of generalNouns) {
    if (!handled.test(word) || !text.endsWith(word)) continue;
    const rest = tidy(text.slice(0, -word.length));
    if (rest === '' || isVerb(rest) || statusWords.has(rest)) return true;
  }
  // 专题学习 says more than 学习.
  return isVerb(text) && text.length <= 6 && !/^(?:组织)?(?:专题|集中|集体|联合|交叉|专项).{2}/.test(text);
}

const openEnd =
  /(?:对|向|从|给|将|把|在|就|由|被|针对|涉及|包括|包含|含|除|其中|共计|累计|其他|另外|和|及|与|、|等|(?:^|共|计|别|已|今)为)$/;
const place =
  /(?:全|本|我|各|辖|所辖|对全|我们)(?:市|区|县|省|旗|镇|街道|辖区|国|州|系统|局|厅|院|委)(?:范围内|内|共|有|里|上)?$/;

/** The noun before the number, '' where the stretch ends in a verb, a preposition or a mere place. */
function nounBefore(before: string, follows: boolean): Phrase {
  const text = before.trimEnd().replace(place, '').trimEnd();
  if (text === '' || text.endsWith('的') || (follows && openEnd.test(text))) return none;
  if (follows && endsLight(text)) return none;
  const phrase = objectOf(text);
  if (isVerb(phrase.label) && /^(?:组织|安排|抽调|选派|协调|统筹)$/.test(phrase.label)) return none;
  return /^(?:市|区|县|省|镇|街道|辖区|里|上)$/.test(phrase.label) ? none : phrase;
}

/** Splits what follows a unit into noun and predicate: 民警 | 受到责任追究. */
function nounAndPredicate(after: string): { noun: string; predicate: string } {
  for (const match of after.matchAll(predicates)) {
    if (match.index < 2) continue;
    const noun = after.slice(0, match.index);
    if (/[的对和及与]$/.test(noun)) continue;
    // 64项事项全量实现“一窗受理”: what was made of all of them does not tell them apart.
    if (/^实现/.test(match[0])) return { noun: noun.replace(/(?:全量|全部|均|已|都)+$/, ''), predicate: '' };
    const predicate = after
      .slice(match.index)
      .replace(/^(?:全部|均|都|已经|已|也|基本|顺利|进行|开展|被|予以)+/, '');
    return { noun, predicate };
  }
  return { noun: after, predicate: '' };
}

const clean = (after: string) =>
  (after.trimStart().split(/[,;:。!?]/)[0] ?? '')
    .replace(/(?<=^.{2,30})(?:共有|共计|现有|总计).*$/, '')
    .replace(/(?:[、和及与并(]|以及|并且|其中|共|(?<=[员部警人工生名])分)+$/, '');

const make = (label: string, core: string, rule: Label['rule']): Label => ({
  label,
  core,
  rule,
  bare: label === '' || isBare(label),
});

/** 专题会议推进普法工作 → 专题会议: what an occasion was for is not what is counted. */
function occasionOf(after: string): string {
  for (const { index, 0: word } of after.matchAll(
    /会议|(?<![协委])会(?!议)|活动|培训班|班会|讲座|行动|课/g,
  )) {
    const end = index + word.length;
    if (index > 0 && (verbAt(after, end)?.length ?? 0) > 1) return after.slice(0, end);
  }
  return after;
}

/** 6名民警受到责任追究 → 受到责任追究的民警; the verb before the number goes first: 化解44件积案. */
function afterwards(ahead: string, before: string, noun: Phrase, unit: string | null): Label {
  // 1起落户难信访件和处置另一起: what is joined by 和 and a verb belongs to the next figure.
  const joined = ahead.search(/(?:[、和及并]|以及)(?:联合|共同)?/g);
  const own =
    joined > 1 &&
    startsWithVerb(ahead.slice(joined).replace(/^(?:[、和及并]|以及)(?:联合[^,;]{0,6}?局)?/, ''))
      ? ahead.slice(0, joined)
      : ahead;
  const parts = nounAndPredicate(occasionUnits.has(unit ?? '') ? occasionOf(own) : own);
  // 各1名工作人员作为联络员: what they are says more than that they are people.
  if (parts.predicate.startsWith('作为') && /^.{0,2}(?:人员|同志|民警|干部|专人)$/.test(parts.noun))
    return make(tidy(parts.predicate.slice(2)), '', 'noun-after');
  const thing = tidy(parts.noun);
  const verb = endVerb(stripLinkers(stripLeaders(before)));
  const attached = noun.label !== '' && noun.label.length <= 8 && verb === '' && !isVerb(noun.label);
  const about = attached ? noun.label : '';
  if (parts.predicate !== '' && thing !== '') {
    const deed = tidy(parts.predicate.slice(0, 24));
    const last = tidy(thing.slice(thing.lastIndexOf('的') + 1)).replace(/(?:中|里)$/, '');
    const label = about === '' ? `${deed}的${last}` : `${deed}的${about}${last}`;
    return {
      ...make(label, last, 'noun-after'),
      bare: about === '' && isStatus(deed) && !/^参/.test(deed) && last.length <= 3,
    };
  }
  // 部署落实25项工作: so general a noun says nothing without its verb.
  const light =
    verb === '' && about === '' && /^(?:工作|任务|措施|活动)$/.test(thing) ? lightVerb(before) : '';
  return make(`${verb}${about}${light}${thing.replace(/外$/, '')}`, thing, 'noun-after');
}

/** The name of a rate keeps its whole subject; a verb within is part of it: 录入数据及时率. */
function rateOf(before: string): string {
  const text = stripLinkers(stripLeaders(before.slice(-40).trimEnd())).replace(rateOpeners, '');
  const subject = /^.*[的](?=[^的]{6,}$)/.exec(text)?.[0] ?? '';
  return tidy(text.length > 24 ? text.slice(subject.length) : text);
}

const doer =
  /(?:同志|负责人|领导|书记|[局厅区县市镇乡部所]长|主任|班子|党组|党委|党工委)(?:今年|全年|年内|先后|共|已|累计|亲自|多次)*$|^(?:今年|全年|年内|先后)+$/;
const led = /^(?:带领|率领|组织)[^,]{2,8}?(?=听取|研究|部署|调研|检查|督导|学习|开展|赴|深入)/;

const apiece = /^[、,\s]*(每[名个位家所][^,;]{1,10}?)(?=至少|平均|开展|完成|参加|接受)/;

/** Reads what a number counts from its own clause; a number for each one says so: 每名成员研讨发言. */
export function labelOf(setting: Setting): Label {
  const label = read(setting);
  const one = apiece.exec(setting.before)?.[1];
  return one === undefined ? label : { ...label, label: `${one}${label.label}`, bare: false };
}

function read({ before, after, unit }: Setting): Label {
  const ahead = clean(after).slice(0, 60);
  const follows = ahead !== '' && !/^[、和及与,;)(]|^(?:以上|以及|左右|不等|之间)/.test(ahead);
  const noun = nounBefore(before, follows);
  if (unit === '%' || unit === '‰' || rateWord.test(noun.label)) {
    const rest = tidy(ahead.replace(/^的/, ''));
    const whole = rateOf(before);
    return whole === '' ? make(rest, rest, 'rate') : make(whole, whole, 'rate');
  }
  if (ahead.startsWith('的')) {
    const owner = tidy(ahead.slice(1));
    return make(`${owner}${noun.label}`, noun.core === '' ? owner : noun.core, 'noun-after');
  }
  const people = personUnits.has(unit ?? '');
  const verbal = follows && startsWithVerb(ahead);
  const relative = /的(?:有|共|达|共有|共计|为)*$/;
  const stretch = before.trimEnd();
  if (verbal && occasionUnits.has(unit ?? '') && doer.test(stretch)) {
    // 书记今年5次带领班子听取、研究普法工作: how often is what is counted, of the act behind it.
    const deed = tidy(ahead.replace(led, '').slice(0, 24));
    if (deed.length >= 4) return make(deed, '', 'noun-after');
  }
  if (noun.label !== '' && (!follows || (verbal && !people)) && !(people && relative.test(stretch))) {
    // 通过资格考试8人: the people are those who did it.
    const did =
      people && /^(?:通过|取得|获得|考取|具有|参加|受到)/.test(noun.label) && !/[人员]$/.test(noun.label);
    return make(did ? `${noun.label}人员` : noun.label, noun.core, did ? 'people' : 'noun-before');
  }
  if (!follows) {
    // 取得证书的有7人: the people are those who did what stands before.
    const deed = tidy(stripLinkers(stripLeaders(stretch.replace(relative, ''))));
    return people && relative.test(stretch)
      ? make(`${deed}人员`, deed, 'people')
      : make(deed, deed, 'noun-before');
  }
  if (verbal && people) {
    // 300余人参加的比武活动 is counted as 300余人参加比武活动.
    const joined = /^(参加|参与|出席|观看|旁听)了?的?(.{2,})$/.exec(ahead.replace(/(?<!^.{0,3})并.*$/, ''));
    if (joined !== null && ((joined[2] !== '' && /的/.test(ahead.slice(2, 4))) || noun.label.includes('、')))
      return make(`${joined[1]}${tidy(joined[2] ?? '')}人员`, tidy(joined[2] ?? ''), 'people');
    const deed = tidy(ahead.replace(/^分.{1,4}(?=参加)/, ''));
    return noun.label === ''
      ? make(`${deed}人员`, deed, 'people')
      : make(`${deed}的${noun.label}`, noun.core, 'people');
  }
  if (/(?:由)$/.test(before.trimEnd())) {
    const whole = tidy(stripLeaders(before.trimEnd().replace(/由$/, '')));
    const thing = tidy(nounAndPredicate(ahead).noun);
    if (whole !== '' && thing !== '') return make(`${whole}${thing}`, whole, 'noun-after');
  }
  return afterwards(ahead, before, noun, unit);
}
