import { type Browser, type BrowserContext, chromium, type Locator, type Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, inject } from 'vitest';
import { findChromium } from '../support/chromium.ts';

interface PageOptions {
  readonly width?: number;
  readonly height?: number;
  readonly language?: 'zh' | 'en';
  readonly theme?: 'light' | 'dark';
  /** What follows the address of the site. */
  readonly hash?: string;
}

/**
 * One browser for a test file and a fresh context for each page. After each test everything that went wrong in
 * its pages must be nothing: errors, rejected promises, console errors, failed requests.
 */
export function openBrowser(): (options?: PageOptions) => Promise<Page> {
  let browser: Browser;
  let contexts: BrowserContext[] = [];
  let faults: string[] = [];

  beforeAll(async () => {
    const { path, args } = await findChromium();
    browser = await chromium.launch({ executablePath: path, args: [...args] });
  });
  afterAll(() => browser?.close());
  afterEach(async () => {
    const told = faults;
    await Promise.all(contexts.map((context) => context.close()));
    contexts = [];
    faults = [];
    expect(told).toEqual([]);
  });

  return async (options = {}) => {
    const context = await openContext(browser, options);
    contexts.push(context);
    const page = await context.newPage();
    watch(page, (fault) => faults.push(fault));
    await page.goto(inject('url') + (options.hash ?? ''));
    return page;
  };
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

/** Reports everything that goes wrong in a page. */
export function watch(page: Page, report: (fault: string) => void): void {
  page.on('pageerror', (error) => report(`error: ${error.message}`));
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') report(`console: ${message.text()}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400) report(`${response.status()}: ${response.url()}`);
  });
}

/** A result of the search, by its text. */
export const result = (page: Page, text: string | RegExp): Locator =>
  page.getByRole('listbox', { name: '搜索结果' }).getByRole('option', { name: text }).first();

/** The list that mirrors the canvas. */
export const mirror = (page: Page): Locator =>
  page.getByRole('listbox', { name: /^(图中的节点与关系|Nodes and links of the graph)$/ });

/** An entry of that list, by a part of its text. */
export const drawn = (page: Page, text: string | RegExp): Locator =>
  mirror(page).getByRole('option', { name: text });

/** Names of all that is drawn, as the list says them. */
export async function allDrawn(page: Page): Promise<string[]> {
  await drawn(page, /./).first().waitFor({ state: 'attached' });
  return mirror(page).getByRole('option').allTextContents();
}

/** Waits until the first picture is laid out: no layout is running and places are in the scene. */
export async function settled(page: Page): Promise<void> {
  await page.locator('.graph-view:not([data-busy])').waitFor();
  await page.locator('.inspector h2, .sheet h2').first().waitFor();
}
