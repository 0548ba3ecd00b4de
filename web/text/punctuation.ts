/** Half-width marks that a report may write between Chinese characters, and how they are shown. */
const wide: Readonly<Record<string, string>> = {
  ',': '，',
  ':': '：',
  ';': '；',
  '(': '（',
  ')': '）',
  '?': '？',
  '!': '！',
};

const chinese = /[\p{Script=Han}“”‘’「」『』《》〈〉、。，：；（）！？％]/u;

/** Digits and Latin letters on both sides make a mark part of a number, a time or a foreign word. */
const western = /[0-9A-Za-z]/;

/**
 * The text as it is shown: half-width punctuation beside Chinese characters becomes full-width, one
 * character for one, so that offsets still hold. 1,121,024 and 12:30 stay. Copies and citations use the
 * original.
 */
export function showWide(text: string): string {
  return text.replace(/[,:;()?!]/g, (mark, at: number) => {
    const before = text[at - 1] ?? '';
    const after = text[at + 1] ?? '';
    if (western.test(before) && western.test(after)) return mark;
    const beside = chinese.test(before) || chinese.test(after);
    return beside ? (wide[mark] ?? mark) : mark;
  });
}
