import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import {
  type Kind,
  kinds,
  type LinkStatus,
  lawCategories,
  linkStatuses,
  type MeasureStatus,
  measureStatuses,
  type Part,
  parts,
  programmeCategories,
  type Relation,
  type Role,
  relations,
  roles,
} from '../../server/ontology.ts';
import type { Language } from '../i18n/index.ts';
import { agencyKindIn, levelIn } from '../i18n/terms.ts';

interface Word {
  readonly zh: string;
  readonly en: string;
}

const categories: Readonly<Record<string, Word>> = { ...programmeCategories, ...lawCategories };

/** The words of the ontology in one language. */
export function wordsIn(language: Language) {
  const locale = language === 'zh' ? 'zh-CN' : 'en';
  return {
    language,
    locale,
    kind: (kind: Kind): string => kinds[kind][language],
    /** For headings over several. */
    kinds: (kind: Kind): string => (language === 'zh' ? kinds[kind].zh : kinds[kind].plural),
    relation: (relation: Relation): string => relations[relation][language],
    /** The same told from the target. */
    reverse: (relation: Relation): string =>
      language === 'zh' ? relations[relation].zhReverse : relations[relation].enReverse,
    status: (status: LinkStatus): string => linkStatuses[status][language],
    measure: (status: MeasureStatus): string => measureStatuses[status][language],
    part: (part: Part): string => parts[part][language],
    role: (role: Role): string => roles[role][language],
    /** Category of a programme, law or agency; one that has no word is shown as it is. */
    category: (category: string): string =>
      categories[category]?.[language] ?? agencyKindIn(category, language),
    level: (level: string): string => levelIn(level, language),
    number: (value: number): string => value.toLocaleString(locale),
  };
}

export type Words = ReturnType<typeof wordsIn>;

/** The words of the ontology in the language of the interface. */
export function useWords(): Words {
  const { i18n } = useTranslation();
  const language = i18n.language === 'en' ? 'en' : 'zh';
  return useMemo(() => wordsIn(language), [language]);
}
