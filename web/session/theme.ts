import { useSyncExternalStore } from 'react';
import { keep, recall } from './memory.ts';

export const themes = ['light', 'dark', 'system'] as const;
export type Theme = (typeof themes)[number];

const stored = 'zhitu.theme';
const dark = '(prefers-color-scheme: dark)';
const listeners = new Set<() => void>();

const isTheme = (value: unknown): value is Theme => themes.some((theme) => theme === value);

const remembered = recall(stored);
let chosen: Theme = isTheme(remembered) ? remembered : 'system';

/** What the reader chose; the system's own theme until then. */
function chosenTheme(): Theme {
  return chosen;
}

/** Applies and remembers a theme. */
export function setTheme(theme: Theme): void {
  chosen = theme;
  keep(stored, theme);
  startTheme();
  for (const listener of [...listeners]) listener();
}

/** Applies the remembered theme; the stylesheet follows the system where none is set. */
export function startTheme(): void {
  const theme = chosenTheme();
  if (theme === 'system') delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = theme;
}

const subscribe = (listener: () => void): (() => void) => {
  const list = matchMedia(dark);
  listeners.add(listener);
  list.addEventListener('change', listener);
  return () => {
    listeners.delete(listener);
    list.removeEventListener('change', listener);
  };
};

export const useChosenTheme = (): Theme => useSyncExternalStore(subscribe, chosenTheme);

/** The theme that is in force, for what cannot read the stylesheet. */
export const useTheme = (): 'light' | 'dark' =>
  useSyncExternalStore(subscribe, () => {
    const theme = chosenTheme();
    if (theme !== 'system') return theme;
    return matchMedia(dark).matches ? 'dark' : 'light';
  });
