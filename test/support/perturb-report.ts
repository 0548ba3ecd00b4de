import { Converter } from 'opencc-js/cn2t';

/** Ways in which the same report may be written; none changes what it says. */

const wide: Readonly<Record<string, string>> = {
  ',': '，',
  ';': '；',
  ':': '：',
  '(': '（',
  ')': '）',
  '%': '％',
};
const narrow = Object.fromEntries(Object.entries(wide).map(([from, to]) => [to, from]));
const traditional = Converter({ from: 'cn', to: 't' });

const places: readonly (readonly [RegExp, string])[] = [
  [/花都/g, '云城'],
  [/梧州/g, '宜春'],
  [/鹿城/g, '凉州'],
  [/温州/g, '武威'],
  [/梅县/g, '富阳'],
  [/梅州/g, '杭州'],
  [/广州/g, '云浮'],
];

/** The headings of the outermost level, on lines of their own or between blanks. */
const outermost = /(?<=^|\s)[一二三四五六七八九十]{1,2}、[^。\n ]{2,60}(?=[ \n]|$)/g;

/** Text to text; most keep the length, so that places can be compared. */
export const perturbations = {
  'full-width marks': (text: string) => text.replace(/[,;:()%]/g, (mark) => wide[mark] ?? mark),
  'half-width marks': (text: string) => text.replace(/[，；：（）％]/g, (mark) => narrow[mark] ?? mark),
  'traditional characters': (text: string) =>
    [...text]
      .map((char) =>
        /[\u4e00-\u9fff]/.test(char) && traditional(char).length === 1 ? traditional(char) : char,
      )
      .join(''),
  'other places': (text: string) => places.reduce((changed, [from, to]) => changed.replace(from, to), text),
  'line breaks lost to blanks': (text: string) => text.replace(/[ \u3000]*\n\s*/g, ' '),
  'line breaks lost': (text: string) => text.replace(/[ \u3000]*\n\s*/g, ''),
  'blank lines between': (text: string) => text.replace(/\n+/g, '\n\n\u3000\u3000'),
  'outermost headings lost': (text: string) => text.replace(outermost, ''),
} satisfies Record<string, (text: string) => string>;
