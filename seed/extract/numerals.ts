const digits: Readonly<Record<string, number>> = {
  零: 0,
  〇: 0,
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
};
const small: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };
const large: Readonly<Record<string, number>> = { 万: 1e4, 亿: 1e8 };

/**
 * The value of a Chinese numeral with places (二十, 三百零五, 一万二千) or with a point (九十九点五); null for
 * what is not one, such as a run of bare digits (二〇二四) or of bare places (千万).
 */
export function parseChinese(text: string): number | null {
  if (text.length === 0 || text.length > 24) return null;
  const point = text.indexOf('点');
  if (point >= 0) {
    const whole = parseChinese(text.slice(0, point));
    const decimals = [...text.slice(point + 1)].map((char) => digits[char]);
    if (whole === null || decimals.length === 0 || decimals.includes(undefined)) return null;
    return Number(`${whole}.${decimals.join('')}`);
  }
  let total = 0;
  let section = 0;
  let digit: number | null = null;
  let last = '';
  for (const char of text) {
    const value = digits[char];
    const place = small[char];
    const scale = large[char];
    if (value !== undefined) {
      if (digit !== null && last !== '零' && last !== '〇') return null;
      digit = value;
    } else if (place !== undefined) {
      // 十 may stand alone at the head of a section, 百 and 千 may not.
      if (digit === null && (place !== 10 || section !== 0)) return null;
      // 一万零十: the 零 only marks the gap.
      section += (digit === null || (digit === 0 && place === 10) ? 1 : digit) * place;
      digit = null;
    } else if (scale !== undefined) {
      section += digit ?? 0;
      if (section === 0) return null;
      total = scale === 1e8 ? (total + section) * scale : total + section * scale;
      section = 0;
      digit = null;
    } else return null;
    last = char;
  }
  return total + section + (digit ?? 0);
}
