import { type Browser, type BrowserContext, chromium, type Locator, type Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, inject } from 'vitest';
import { findChromium } from '../support/chromium.ts';
import { openContext, type PageOptions } from './context.ts';

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
    // A cold graph on a busy machine takes its time for the first answers.
    page.setDefaultTimeout(90_000);
    watch(page, (fault) => options.expected?.test(fault) || faults.push(fault));
    await page.goto(inject('url') + (options.hash ?? ''));
    return page;
  };
}

/** Reports everything that goes wrong in a page. */
function watch(page: Page, report: (fault: string) => void): void {
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
const mirror = (page: Page): Locator =>
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
