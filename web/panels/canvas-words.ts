import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { CanvasWords } from '../canvas/elements.ts';
import { useWords } from '../text/words.ts';

/** The words that stand on the canvas, the same object as long as the language is. */
export function useCanvasWords(): CanvasWords {
  const { t } = useTranslation();
  const words = useWords();
  return useMemo(
    () => ({
      more: ({ kind, count }) =>
        t('scene.more', { count, kind: count === 1 ? words.kind(kind) : words.kinds(kind) }),
      edge: ({ links: [first, ...rest] }) =>
        rest.length === 0
          ? words.relation(first.relation)
          : t('scene.parallel', { relation: words.relation(first.relation), count: rest.length + 1 }),
    }),
    [t, words],
  );
}
