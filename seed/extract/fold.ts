import { Converter } from 'opencc-js/t2cn';

/** Marks that reports write in several ways, and the one that rules are written for. */
const marks = new Map<string, string>([
  ...'，；：（）！？％．＋－＜＞［］／～'
    .split('')
    .map((wide, i): [string, string] => [wide, ',;:()!?%.+-<>[]/~'[i] ?? wide]),
  ...'０１２３４５６７８９'.split('').map((wide, i): [string, string] => [wide, String(i)]),
  ...['﹪', '٪'].map((sign): [string, string] => [sign, '%']),
  ...['\t', '\u00a0', '\u3000', '\u2002', '\u2003', '\u2009', '\u200b', '\ufeff'].map(
    (space): [string, string] => [space, ' '],
  ),
  ...['—', '–', '－', '−', '―'].map((dash): [string, string] => [dash, '-']),
  ['「', '“'],
  ['」', '”'],
  ['『', '‘'],
  ['』', '’'],
  ['＂', '"'],
  ['〝', '“'],
  ['〞', '”'],
  ['·', '·'],
  ['•', '·'],
  ['・', '·'],
  ['｡', '。'],
  ['､', '、'],
]);

const simplify = Converter({ from: 't', to: 'cn' });

function foldOne(char: string): string {
  const mark = marks.get(char);
  if (mark !== undefined) return mark;
  const code = char.charCodeAt(0);
  if (code >= 0xff21 && code <= 0xff5a) return String.fromCharCode(code - 0xfee0);
  if (code < 0x3400 || code > 0x9fff) return char;
  // 乾 is simplified too where it names a place (乾县), and no rule needs the 干 that it may stand for.
  if (char === '乾') return char;
  const simple = simplify(char);
  return simple.length === 1 ? simple : char;
}

/** What each UTF-16 code unit folds to, filled as characters are met; 0 where one was not met yet. */
const known = new Uint16Array(0x10000);

/** The text folded last and its shadow: every stage folds the same text. */
let last = { text: '', folded: '' };

/**
 * The shadow of a text on which rules match: full-width digits, letters and marks half-width, traditional
 * characters simplified, spaces plain. Every code unit maps to exactly one, so offsets in the shadow are
 * offsets in the text. 。 、 “ ” 《 》 stay as they are.
 */
export function fold(text: string): string {
  if (text === last.text) return last.folded;
  const units = new Uint16Array(text.length);
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (known[code] === 0) known[code] = foldOne(text.charAt(i)).charCodeAt(0);
    units[i] = known[code] ?? code;
  }
  const folded = Buffer.from(units.buffer).toString('utf16le');
  // Short strings are folded in passing; only a whole report is worth keeping.
  if (text.length > 1000) last = { text, folded };
  return folded;
}
