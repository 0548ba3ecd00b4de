import { describe, expect, test } from 'vitest';
import { en } from '../../../web/i18n/en.ts';
import { zh } from '../../../web/i18n/zh.ts';

/** Paths of all texts, with what each says. */
function texts(node: object, path = ''): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const [key, value] of Object.entries(node)) {
    if (typeof value === 'string') found.set(path + key, value);
    else for (const entry of texts(value, `${path}${key}.`)) found.set(...entry);
  }
  return found;
}

const placeholders = (text: string): string[] =>
  [...text.matchAll(/\{\{(\w+)\}\}|<(\w+)>/g)].map((found) => found[1] ?? `<${found[2]}>`).sort();

const chinese = texts(zh);
const english = texts(en);
const singular = /_one$/;

describe('the texts of the interface', () => {
  test('have the same keys in both languages; only English has singulars', () => {
    expect([...english.keys()].filter((key) => !singular.test(key)).sort()).toEqual(
      [...chinese.keys()].sort(),
    );
    for (const key of [...english.keys()].filter((key) => singular.test(key)))
      expect(chinese.has(key.replace(singular, '')), key).toBe(true);
  });

  test.each([...chinese])('%s says the same with the same places', (key, text) => {
    expect(placeholders(english.get(key) ?? '')).toEqual(placeholders(text));
  });

  test('are not empty, and English has no Chinese but the name of that language and of titles', () => {
    for (const [key, text] of english) {
      expect(text, key).not.toBe('');
      if (key !== 'header.language') expect(text, key).not.toMatch(/\p{Script=Han}/u);
    }
  });
});
