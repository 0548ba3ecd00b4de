import { launchVerbs } from '../lexicon/figure-words.ts';
import type { Span } from '../read/types.ts';
import { objectOf, stripLeaders, tidy } from './phrases.ts';

const named =
  /^(?:[一二三四五六七八九十]{1,3}是|\d{1,2}\.|\([一二三四五六七八九十\d]{1,3}\))?([^,;:。“”]{2,12}?)(?:工作)?方面$/;
const lead =
  /^(?:[一二三四五六七八九十]{1,3}是|\d{1,2}\.|\([一二三四五六七八九十\d]{1,3}\))?([\u4e00-\u9fff“”‘’、]{2,24})$/;

/** A topic and the clause that announced it. */
export interface Announced {
  readonly topic: string;
  readonly clause: number;
}

/** The topic that one clause announces: 行政诉讼方面, … or 行政复议: … */
function topicOf(folded: string, clause: Span): string | null {
  const text = folded.slice(clause.start, Math.min(clause.end, clause.start + 60)).trim();
  const colon = folded.charAt(clause.end) === ':' || folded.charAt(clause.end - 1) === ':';
  const topic = named.exec(text)?.[1] ?? (colon ? lead.exec(text.replace(/:$/, ''))?.[1] : undefined);
  if (topic === undefined || /^(?:其中|如下|汇报|报告|一是|具体|主要)/.test(topic)) return null;
  const tidied = tidy(stripLeaders(topic).replace(/^在/, ''));
  return tidied.length >= 2 ? tidied : null;
}

/** For each clause of a sentence the topic last announced up to it. */
export function announcements(folded: string, clauses: readonly Span[]): (Announced | null)[] {
  let last: Announced | null = null;
  return clauses.map((clause, i) => {
    const topic = topicOf(folded, clause);
    if (topic !== null) last = { topic, clause: i };
    return last;
  });
}

const launched = new RegExp(`(?:${launchVerbs})[^,;。]{0,12}?([“][^”]{2,20}[”][\\u4e00-\\u9fff]{0,6})`, 'g');

/** The named initiative that the sentence launched before a place in it; the last one counts. */
export function launchedName(folded: string, start: number, at: number): string | null {
  const text = folded.slice(Math.max(start, at - 240), at);
  const found = [...text.matchAll(launched)].at(-1)?.[1];
  return found === undefined
    ? null
    : tidy(found.replace(/(?<=”[^”]{0,6}?)(?:进|入|向|在|为|对|和|与|等)[^”]*$/, ''));
}

/** How many clauses back an object may be sought. */
const reach = 6;

/** What the clauses from one to before another were about: the object of the last that has no figure. */
export function clauseObject(
  folded: string,
  clauses: readonly Span[],
  from: number,
  to: number,
): string | null {
  for (let i = to - 1; i >= Math.max(from, to - reach); i--) {
    const clause = clauses[i];
    if (clause === undefined) continue;
    const text = folded.slice(clause.start, Math.min(clause.end, clause.start + 80));
    if (/\d/.test(text)) continue;
    const { label } = objectOf(text);
    if (label.length >= 3 && label.length <= 24) return label;
  }
  return null;
}
