import { useSyncExternalStore } from 'react';

/** The widths at which the page changes its shape. */
export const widths = {
  phone: '(max-width: 599px)',
  tablet: '(max-width: 899px)',
} as const;

/** Whether a media query holds, and again whenever that changes. */
export function useMedia(query: string): boolean {
  return useSyncExternalStore(
    (listener) => {
      const list = matchMedia(query);
      list.addEventListener('change', listener);
      return () => list.removeEventListener('change', listener);
    },
    () => matchMedia(query).matches,
  );
}
