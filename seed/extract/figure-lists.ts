import type { Label } from './labels.ts';
import { verbsIn } from './verbs.ts';

/** Where the stretch between two figures joins them into one list. */
const joint = /(?:[、和及与]|以及)$/;
const level = /^(?:国家|部|省|自治区|市|州|区|县|旗|镇|乡|街道|村|社区|班组)级?/;
/** A modifier without its noun: 省级, 甲级, 委托类, 小型. */
const headless =
  /^(?:国家|部|省|自治区|市|州|区|县|旗|镇|乡|街道|村|社区|[甲乙丙一二三四五特高中初上下低])?(?:级|类|型|等)$|^[\u4e00-\u9fff]{2,6}(?:级|类|型)$/;

const levels = /(?:国家|部|省|市|州|区|县|旗|镇|乡|村)级$/;

/** Whether a label is a modifier whose noun stands elsewhere in the list. */
const isHeadless = (label: string): boolean => headless.test(label.trim());

/**
 * What stands behind a number, with the noun that a list of figures leaves to its last item: 3个省级、5个市级、8个县
 * 法治宣传基地, or 省级4个、市级9个示范村.
 * @param before what stands before the number
 * @param items what stands behind each number of the clause from this one on, up to the next
 */
export function withSharedHead(before: string, items: readonly string[]): string {
  const [own = '', ...following] = items;
  const modifier = own.replace(joint, '').trim();
  if (isHeadless(modifier) && modifier !== own.trim())
    for (const item of following) {
      const noun = item.replace(joint, '').trim();
      if (isHeadless(noun) || noun === '') continue;
      const head = noun.replace(level, '');
      return head.length >= 2 && head !== noun ? `${modifier}${head}` : own;
    }
  const tail = levels.exec(before)?.[0];
  if (tail === undefined || following.length === 0) return own;
  const rest = [own, ...following];
  const last = rest.pop() ?? '';
  return last.trim() !== '' && rest.every((item) => /^[、和及与]/.test(item) && levels.test(item))
    ? last
    : own;
}

/** The part of a total that names only its kind or what became of it: 委托类, 合并精简, 移出清单. */
export function partOf(label: Label, total: string): string | null {
  if (total === '' || label.label.includes(total.slice(-2))) return null;
  return isHeadless(label.label) ||
    /^(?:整合|合并|归并|精简|取消|移出|划出|下放|调整|委托|保留)/.test(label.label)
    ? `${label.label}${total}`
    : null;
}

/** Whether what stands between two figures is a noun and a joint, so that the verb before the first holds for both. */
export const sharesVerb = (between: string): boolean =>
  between.length <= 24 && /^[^,;:()]{2,}(?:[、和及与]|以及)$/.test(between) && verbsIn(between).length === 0;

const facility = /(?:中心|工作站|服务站|工作室|联系点|联络点|基地|平台|窗口|站|室|点)$/;
const levelled = /^(?:国家级|[部省市州区县旗镇乡村]级|街道|社区|乡镇|镇街|镇|乡|村)/;

/** 县级中心 after 市级公共法律服务中心 is 县级公共法律服务中心; null where nothing is left out. */
export function elided(label: string, before: string): string | null {
  // 食品类案件83起、药品类45起: the noun behind the first kind is that of all.
  const noun = isHeadless(label) ? /[类级型](?=[^类级型]{2,}$)/.exec(before) : null;
  if (noun !== null && noun[0] === label.at(-1)) return `${label}${before.slice(noun.index + 1)}`;
  const place = levelled.exec(label)?.[0];
  const first = levelled.exec(before)?.[0];
  const kind = facility.exec(label)?.[0];
  const old = facility.exec(before)?.[0];
  if (place === undefined || first === undefined || kind === undefined || old === undefined) return null;
  const between = before.slice(first.length, before.length - old.length);
  return place.length + kind.length === label.length && between.length >= 2
    ? `${place}${between}${kind}`
    : null;
}

const course = /(?:[\u4e00-\u9fff]{2}班|(?:轮训|培训|集训|研修|调训)(?:活动)?)$/;

/** The course that an object names: 全员能力提升轮训班 → 轮训班; null where it names none. */
export const courseOf = (object: string | null): string | null =>
  object === null ? null : (course.exec(object)?.[0] ?? null);
