import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import { keep, recall } from '../session/memory.ts';
import { en } from './en.ts';
import { zh } from './zh.ts';

export type Language = 'zh' | 'en';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'translation';
    resources: { translation: typeof zh };
  }
}

const stored = 'zhitu.language';
const tags = { zh: 'zh-CN', en: 'en' } as const satisfies Record<Language, string>;

const isLanguage = (value: unknown): value is Language => value === 'zh' || value === 'en';

/** The reader's own choice, else Chinese: the corpus is Chinese, and English is one press away. */
function initial(): Language {
  const chosen = recall(stored);
  return isLanguage(chosen) ? chosen : 'zh';
}

/** Language of the interface at the moment. */
export const language = (): Language => (isLanguage(i18next.language) ? i18next.language : 'zh');

/** Switches the interface and remembers the choice. */
export async function setLanguage(next: Language): Promise<void> {
  keep(stored, next);
  await i18next.changeLanguage(next);
}

/** Tells browser and screen reader what the page now speaks; zh-CN also makes “ ” full-width. */
function mark(next: string): void {
  document.documentElement.lang = isLanguage(next) ? tags[next] : next;
  document.title = `${i18next.t('app.name')} · ${i18next.t('app.tagline')}`;
}

/** Sets up i18next with both languages; the page is drawn after this. */
export async function startI18n(): Promise<void> {
  i18next.on('languageChanged', mark);
  await i18next.use(initReactI18next).init({
    lng: initial(),
    fallbackLng: 'zh',
    resources: { zh: { translation: zh }, en: { translation: en } },
    interpolation: { escapeValue: false },
  });
}
