/** Words that tell the outcomes of a case apart: one case has one of them. */

const outcome =
  /(?:维持|撤销|变更|确认违法|驳回(?:(?:复议|诉讼)?(?:申请|请求)|起诉|诉求)?|终止|不予受理|撤回(?:申请|起诉)?|优秀|良好|(?<!不)合格|不合格)$/;
const closed = /^(?:已|共)*(?:办结|审结|结案)|(?:办结|审结|已结|结案|已整改|完成整改)$/;
const open =
  /(?:未结|未办结|未审结|未结案|在办|在审|正在办理|正在审理|尚在审理|尚未[^,;]{2,10}|未整改|正在整改)$/;

/** How a label says that a matter went: with a result, closed whatever the result, or still open. */
export type Status = 'outcome' | 'closed' | 'open';

/** What the last word of a label says of the matter; null where it says no such thing. */
export function statusOf(label: string): Status | null {
  const plain = label.replace(/[“”\s]/g, '');
  if (open.test(plain)) return 'open';
  if (closed.test(plain)) return 'closed';
  return outcome.test(plain) ? 'outcome' : null;
}

/** Whether the statuses exclude each other: results and what is open, or what is closed and what is open. */
export function excludeEachOther(statuses: readonly (Status | null)[]): boolean {
  if (statuses.length < 2 || statuses.includes(null)) return false;
  return !statuses.includes('closed') || statuses.join() === 'closed,open';
}
