const stated =
  /(?:截至|截止)(?:到|至)?(?:\d{4}年(?:\d{1,2}月(?:\d{1,2}日)?|底|末)|\d{1,2}月(?:\d{1,2}日|底)?|目前|今年底|年底)|(?<!\d)(\d{4})年(?:\d{1,2}月)?(?:以来|至今|上半年|下半年|[一二三四]季度|第[一二三四]季度)?|今年(?:以来|上半年|下半年)?|去年|上年度?|上半年|下半年|近[\d一二三四五六七八九十两]{1,2}年来?|[一二三四五六七八九十两]年来|至今|目前|每年|每月|每季度/g;

/**
 * The period that a sentence states before a figure, as written (截至12月21日, 上半年, 2023年); null where it is
 * the report's own year, which 今年以来, 全年 and 2024年 in a report of 2024 mean.
 */
export function periodOf(before: string, year: number | null): string | null {
  const last = [...before.replace(/[“《][^”》]{0,60}[”》]/g, '').matchAll(stated)].at(-1);
  if (last === undefined) return null;
  const text = last[0];
  if (
    /^今年(?:以来)?$/.test(text) ||
    (last[1] !== undefined && Number(last[1]) === year && /^\d{4}年(?:以来)?$/.test(text))
  )
    return null;
  return text;
}
