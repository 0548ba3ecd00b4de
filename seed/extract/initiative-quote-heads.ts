import { headPattern } from './initiatives.ts';
import type { Quoted } from './quotes.ts';

/** “甲”、“乙”等主题活动: what the whole list is, no part of any name in it. */
const summedBehind =
  /^等(?:主题|系列|特色|品牌|专项|普法|宣传){0,2}(?:活动|行动|机制|制度|模式|举措|工程|载体|做法)/;
/** “…”的调解模式: a head behind 的 that names what is run. */
const ofHead = /^的(?<gap>[一-龥]{0,6}?)(?<head>模式|体制|机制|制度|工作法|品牌)/;
const headBehind = new RegExp(`^(?<gap>[一-龥+]{0,14}?)(?<head>${headPattern})`);
const verbInGap =
  /(?:入(?!户)|进(?!村)|[的了在将和与及并是对等]|(?<!行|作)为|要求|办结|提供|受理|持续|不断|全面|开展|推进|推动|事项|作用|精神|目标|实现)/;

/** Heads so general that the quoted words must show by themselves that they name something. */
export const weakHead =
  /^(?:办法|建设|监管|执法|服务|办理|审批|管理|治理|监督|考核|审查|方式|点|车|岗|屋|站|队|码|试点|活动|体系|措施|举措|做法|方法|规划|方案|警务|处置|普法|战略|清单)$/;

export interface Reading {
  readonly quoted: Quoted;
  readonly gap: string;
  readonly head: string | null;
  readonly headEnd: number;
  /** Whether the list that the words end is summed up as activities, mechanisms and the like. */
  readonly summed: boolean;
}

/** The head behind a quotation: the first strong one that runs on without a break, else the first of any kind. */
export function readHead(folded: string, quoted: Quoted): Reading {
  const behind = folded.slice(quoted.end, quoted.end + 24);
  const summed = summedBehind.test(behind);
  const none = { quoted, gap: '', head: null, headEnd: quoted.end, summed };
  const of = ofHead.exec(behind);
  if (of?.groups && quoted.text.length <= 12) {
    const { gap: words = '', head: kind = '' } = of.groups;
    if (!/工作|运行|格局/.test(words))
      return { quoted, gap: words, head: kind, headEnd: quoted.end + of[0].length, summed };
  }
  let first: Reading | null = null;
  for (let from = 0; from < 16; ) {
    const match = headBehind.exec(behind.slice(from));
    const { gap: step = '', head } = match?.groups ?? {};
    if (head === undefined) break;
    const gap = behind.slice(0, from + step.length);
    if (verbInGap.test(gap)) break;
    // 中心任务, 项目组: the head is the first half of another word.
    if (
      /^(?:任务|大局|思想|环节|组长|工作会|城区|主任)/.test(
        folded.slice(quoted.end + gap.length + head.length),
      )
    )
      break;
    const reading = { quoted, gap, head, headEnd: quoted.end + gap.length + head.length, summed };
    if (!weakHead.test(head)) return reading;
    // 队列会操活动: one character that begins another word is no head beside 活动.
    if (first === null || (first.head?.length === 1 && head === '活动')) first = reading;
    from = gap.length + head.length;
  }
  return first ?? none;
}
