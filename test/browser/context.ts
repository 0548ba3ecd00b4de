import type { Browser, BrowserContext } from 'playwright-core';

export interface PageOptions {
  readonly width?: number;
  readonly height?: number;
  readonly language?: 'zh' | 'en';
  readonly theme?: 'light' | 'dark';
  /** Faults that the test itself brings about. */
  readonly expected?: RegExp;
  /** What follows the address of the site. */
  readonly hash?: string;
}

/** A context with a screen, a language and a theme; a narrow one is a phone with touch. */
export async function openContext(
  browser: Browser,
  { width = 1440, height = 900, language = 'zh', theme = 'light' }: PageOptions,
  scale = 1,
): Promise<BrowserContext> {
  const context = await browser.newContext({
    viewport: { width, height },
    deviceScaleFactor: scale,
    hasTouch: width < 600,
    colorScheme: theme,
    reducedMotion: 'reduce',
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  await context.addInitScript((chosen) => localStorage.setItem('zhitu.language', chosen), language);
  return context;
}
