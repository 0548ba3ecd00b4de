import { customPinyin, pinyin } from 'pinyin-pro';

// Place names whose usual reading the dictionary does not have.
customPinyin({ 花都: 'huā dū' });

/** Pinyin without tones for readers of Latin script, and its initials: huadu qu sifaju and hdqsfj. */
export function latin(name: string): { readonly pinyin: string; readonly initials: string } {
  const options = { toneType: 'none', type: 'array', nonZh: 'consecutive' } as const;
  return {
    pinyin: pinyin(name, options).join(' '),
    initials: pinyin(name, { ...options, pattern: 'first' }).join(''),
  };
}
