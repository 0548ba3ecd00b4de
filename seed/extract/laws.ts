import type { LawCategory } from '../../server/ontology.ts';
import { placeAt } from '../lexicon/gazetteer.ts';
import { media, statutes } from '../lexicon/statutes.ts';
import type { Span } from '../read/types.ts';
import type { Locator } from './evidence.ts';
import { fold } from './fold.ts';
import { findTitles, type Title } from './titles.ts';
import type { LawFact, Mention } from './types.ts';

/** What kind of document a title names, from its own words. */
export function categoryOf(title: string): LawCategory {
  const bare = fold(title)
    .replace(/\([^()]*\)$/, '')
    .replace(/\d{4}(?:-\d{4})?年?\)$/, '');
  const party =
    /^(?:中共|党委|党组|中国共产党)|党内|巡视|巡察|党委\(党组\)|市委|省委|区委|县委|依法治[国省区市县旗州]委/.test(
      bare,
    );
  if (/法官|检察|最高人民法院|最高人民检察院|司法解释|审判/.test(bare) && /解释|规定|意见|批复$/.test(bare))
    return 'judicial';
  if (/(?:规划|纲要|要点|方案|计划|安排|分工|任务)$/.test(bare))
    return party && /要点|意见$/.test(bare) ? 'party' : 'plan';
  if (party) return 'party';
  if (/(?:^|[^方办])法$|法典$/.test(bare) && !/办法$/.test(bare)) return 'law';
  if (/条例$/.test(bare) || /实施.*办法$/.test(bare)) return 'regulation';
  if (/(?:规定|规则)$/.test(bare) && /^(?:公安机关|.{2,4}部|国务院)/.test(bare)) return 'rule';
  return 'normative';
}

/** Things in 《》 that are works on air, on stage or on screen. */
const workBehind =
  /^(?:微电影|微视频|短视频|视频|动漫|动画|歌曲|小品|情景剧|舞台剧|话剧|节目|栏目|专栏|电视|广播|报道|志愿|服务队|公众号|APP|平台|小程序|等(?:报刊|媒体|栏目|节目))/;
const workBefore =
  /(?:微电影|微视频|短视频|视频|动漫|歌曲|小品|情景剧|舞台剧|话剧|节目|栏目|专栏|专题片|宣传片|刊物|杂志|报纸|媒体)(?:作品)?[“]?$/;

function isWork(folded: string, title: Title): boolean {
  if (media.test(folded.slice(title.inner.start, title.inner.end))) return true;
  if (workBehind.test(folded.slice(title.end, title.end + 8))) return true;
  return workBefore.test(folded.slice(Math.max(0, title.start - 8), title.start));
}

const country = '中华人民共和国';

/** What makes two citations one document: no marks, no name of the country. */
const keyOf = (title: string): string =>
  fold(title)
    .replace(/[\s“”"'‘’《》〈〉<>()（）、,;:·-]/g, '')
    .replace(/^中华人民共和国(?=.{2})/, '');

interface Draft {
  readonly title: string;
  readonly rule: string;
  readonly confidence: number;
  readonly mentions: Mention[];
  readonly at: Span;
}

const byFirst = new Map<string, string[]>();
for (const name of statutes) {
  const key = name.slice(0, 2);
  const list = byFirst.get(key);
  if (list) list.push(name);
  else byFirst.set(key, [name]);
}

/** What may not follow the bare name of a statute: then it is part of the name of an activity. */
const activityBehind =
  /^(?:“[一-龥]进”|律|制|治|规|庭|院|官|学|网|宣传|进|普法|主题|知识|学习月|颁布|日|月|周|大讲堂|公园|广场|实施(?:细则|办法|条例))/;

/** Statutes that are named without 《》. */
function* bareStatutes(
  folded: string,
  covered: (at: number) => boolean,
): Iterable<{ span: Span; title: string }> {
  for (let i = 0; i < folded.length - 2; i++) {
    const list = byFirst.get(folded.slice(i, i + 2));
    if (list === undefined || covered(i)) continue;
    const name = list.find((known) => folded.startsWith(known, i));
    if (name === undefined) continue;
    const end = i + name.length;
    // 民法 and 刑法 inside longer words, and names that go on, are not citations.
    if (
      activityBehind.test(folded.slice(end, end + 6)) ||
      (name.length < 3 && !/[、,。;:及和与]/.test(folded.charAt(end)))
    )
      continue;
    const start = folded.slice(Math.max(0, i - country.length), i) === country ? i - country.length : i;
    yield { span: { start, end }, title: folded.slice(start, end) };
    i = end - 1;
  }
}

const localVerb = /(?:制定|拟定|起草|出台|修订|印发|发布|贯彻|执行|落实|代拟|审议|施行)(?:了|实施)?$/;
const localTail =
  /^[^，,。;:、\n“”《》的了]{4,40}?(?:实施细则|管理条例|管理办法|管理规定|实施办法|暂行办法|暂行规定|促进条例|保护条例|防治条例)(?![一-龥]{0,2}(?:工作|制度))/;

/** Documents of a place that are named in full behind a verb of making them, without 《》. */
function* bareLocal(
  folded: string,
  covered: (at: number) => boolean,
): Iterable<{ span: Span; title: string }> {
  for (const verb of folded.matchAll(
    /(?:制定|拟定|起草|出台|修订|印发|发布|贯彻|执行|落实|代拟|审议|施行)[了]?/g,
  )) {
    const start = verb.index + verb[0].length;
    if (covered(start) || !localVerb.test(verb[0])) continue;
    const place = placeAt(folded, start);
    if (place === null) continue;
    const match = localTail.exec(folded.slice(start, start + 60));
    if (match) yield { span: { start, end: start + match[0].length }, title: match[0] };
  }
}

/** Every titled document that the report cites, each once, in the order of first citation. */
export function extractLaws(locator: Locator): readonly LawFact[] {
  const { folded, report } = locator.prepared;
  const titles = findTitles(folded);
  const drafts = new Map<string, Draft>();
  const note = (span: Span, title: string, rule: string, confidence: number): void => {
    const mention = locator.mention(span);
    if (mention === null) return;
    const key = keyOf(title);
    const known = drafts.get(key);
    if (known === undefined) {
      drafts.set(key, { title, rule, confidence, mentions: [mention], at: span });
      return;
    }
    known.mentions.push(mention);
    // The full form with the country's name is the title of both.
    if (title.length > known.title.length && title.startsWith(country)) drafts.set(key, { ...known, title });
  };
  const cover = new Uint8Array(folded.length);
  for (const title of titles) {
    cover.fill(1, title.start, title.end);
    if (isWork(folded, title)) continue;
    const inner = report.text.slice(title.inner.start, title.inner.end);
    const behind = title.unclosed ? '' : report.text.slice(title.inner.end + 1, title.end);
    const name = `${inner}${behind}`.replace(/\s+/g, '');
    // 《纲要》 alone is short for a title given elsewhere.
    if (
      /^[“"]?(?:实施)?(?:纲要|规定|条例|办法|意见|通知|报告|规划|方案|细则|决定|要点|规则|实施意见|指导意见)[”"]?$/.test(
        name,
      )
    )
      continue;
    // 《…》专项行动 names an activity, not a document.
    if (
      !title.unclosed &&
      /^[“"]?(?:专项)?(?:行动|活动|工程|课程|讲座)/.test(folded.slice(title.end, title.end + 6)) &&
      /”$/.test(inner)
    )
      continue;
    note(title, name, title.unclosed ? 'law.unclosed' : 'law.title', title.unclosed ? 0.7 : 0.98);
  }
  const covered = (at: number): boolean => cover[at] === 1;
  for (const { span, title } of bareStatutes(folded, covered)) note(span, title, 'law.statute', 0.9);
  for (const { span, title } of bareLocal(folded, covered)) note(span, title, 'law.local', 0.7);
  return [...drafts.values()]
    .map(({ title, rule, confidence, mentions, at }): LawFact => {
      const passage = locator.passageOf(at);
      return {
        title,
        category: categoryOf(title),
        mentions,
        quote: locator.quoteOf(at),
        passage: passage?.ordinal ?? 0,
        rule,
        confidence,
      };
    })
    .sort((a, b) => (a.mentions[0]?.start ?? 0) - (b.mentions[0]?.start ?? 0));
}
