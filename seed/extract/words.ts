const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });
const reach = 8;

/** Words that the segmenter cuts after their first character, and terms whose first word is no adverb. */
const whole =
  /^(?:到访|到任|到龄|出险|还款|与会|并案|另案|再犯|共建|共治|及格|现役|全面依法治|依法治[国省市县区镇企校]|依法行政|统一战线|积极分子|主动投案|主动退赃|有效发明|有效线索|有效投诉|集中供|统一社会信用|高质量发展|高效办成)/;

/**
 * Whether a word begins at a place of a stretch: true between 共 and 受理, false between 共 and 享. Judged by the
 * language's own word list on the few characters around the place.
 */
export function beginsWord(text: string, at: number): boolean {
  const from = Math.max(0, at - reach);
  return segmenter.segment(text.slice(from, at + reach)).containing(at - from)?.index === at - from;
}

/** Whether the first characters of a stretch are a part of its first word or term: 共 of 共享单车. */
export const cutsFirstWord = (text: string, length: number): boolean =>
  whole.test(text) || (length === 1 && /^[\u4e00-\u9fff]{2}/.test(text) && !beginsWord(text, 1));
