import { terms } from '../lexicon/programmes.ts';
import { isCut, nameStart } from './boundary.ts';
import type { Initiative } from './initiatives.ts';

/** A head right behind a term, which is then the longer form of its name. */
const headBehind =
  /^[”"’]?(?:普法|法律|工作|监管|新)?(?:机制|制度|责任制|模式|体系|改革|平台|系统|专项行动|行动|斗争|活动|服务|监管|清单|原则|工程|试点|政策)/;

const marks = new Set('“”"‘’、, \n');

/** The folded text without quotation marks, 、 and blanks, with the place of every character left. */
function strip(folded: string): { readonly bare: string; readonly at: Uint32Array } {
  const at = new Uint32Array(folded.length + 1);
  let bare = '';
  for (let i = 0; i < folded.length; i++) {
    const char = folded.charAt(i);
    if (marks.has(char)) continue;
    at[bare.length] = i;
    bare += char;
  }
  return { bare, at };
}

const byFirst = new Map<string, string[]>();
for (const form of terms.keys()) {
  const key = form.slice(0, 2);
  const list = byFirst.get(key);
  if (list) list.push(form);
  else byFirst.set(key, [form]);
}
for (const list of byFirst.values()) list.sort((a, b) => b.length - a.length);

/** A verb that says that the thing is run, within the same clause before it. */
const runs =
  /(?:开展|推进|推动|落实|建立|打造|实施|深化|推行|运行|完善|构建|健全|执行|实行|坚持|优化|严格|强化|加强|运用|应用|创新|探索|推广|组织|实现|推出|规范|深入|全面|做好|抓好|履行|发挥|建设|启动|持续)[^,;。\n]{0,16}$/;

/** What the head of a system of heads is set over: 河道 in 河道警长制; empty where a verb or a level stands before. */
function holderBefore(folded: string, start: number): string {
  const words = folded.slice(nameStart(folded, start, 8), start);
  return /^[一-龥]{2,4}$/.test(words) &&
    !isCut(words) &&
    !/[省市区县镇乡村级道制家]$|[全各]/.test(words.replace(/河道$/, ''))
    ? words
    : '';
}

/**
 * Terms of the whole country, however they are quoted. A weak term, which is also a plain word, counts in
 * quotation marks or behind a verb that says that it is run.
 */
export function findTerms(folded: string): readonly Initiative[] {
  const { bare, at } = strip(folded);
  const out: Initiative[] = [];
  for (let i = 0; i < bare.length; i++) {
    const form = byFirst.get(bare.slice(i, i + 2))?.find((known) => bare.startsWith(known, i));
    if (form === undefined) continue;
    const term = terms.get(form);
    if (term === undefined) continue;
    const start = at[i] ?? 0;
    const end = (at[i + form.length - 1] ?? start) + 1;
    const surface = folded.slice(start, end);
    // Two words that only happen to meet across a mark are no term, nor is one that runs over a line end.
    if (
      surface.includes('\n') ||
      (surface.includes(',') && !surface.includes('“')) ||
      /[”’][、,][“‘]/.test(surface)
    )
      continue;
    // 网上办 before 理 is a verb; a term before 工作室 or 服务队 is part of that thing's own name.
    const behind = folded.slice(end, end + 4);
    if (
      (form.endsWith('办') && /^[理事公案]/.test(behind)) ||
      /^(?:工作室|工作站|服务站|服务队|工作组|团队|联盟|讲堂|讲坛)/.test(behind)
    )
      continue;
    const quoted = /[“"‘]/.test(folded.charAt(start - 1));
    const closed = quoted && /[”"’]/.test(folded.charAt(end));
    if (term.weak && !closed && !runs.test(folded.slice(Math.max(0, start - 30), start))) continue;
    const inside = /[”’"]/.test(surface) && !/[“‘"]/.test(surface);
    const longer = headBehind.exec(folded.slice(end, end + 10))?.[0].length ?? 0;
    const from = quoted || (inside && /[“"‘]/.test(folded.charAt(start - 1))) ? start - 1 : start;
    const span = { start: from, end: end + Math.max(longer, closed ? 1 : 0) };
    const lead = /^.长制$/.test(form) && !quoted ? holderBefore(folded, start) : '';
    out.push({
      name: lead === '' ? term.name : `${lead}${form}`,
      category: term.category,
      span,
      core: { start: from, end: closed ? end + 1 : end },
      rule: 'programme.term',
      confidence: term.weak ? 0.7 : 0.92,
    });
    i += form.length - 1;
  }
  return out;
}
