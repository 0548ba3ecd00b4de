/** Makes the pictures of docs/images from the real page over the five reports: `npm run screenshots`. */
import { mkdir, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { chromium, type Page } from 'playwright-core';
import UPNG from 'upng-js';
import { findChromium } from '../support/chromium.ts';
import { openContext, type PageOptions } from './context.ts';
import { startSite } from './site.ts';

const folder = fileURLToPath(new URL('../../docs/images/', import.meta.url));

/** A picture heavier than this does not belong into a README. */
const heaviest = 300_000;

interface Shot {
  readonly name: string;
  readonly options?: PageOptions;
  readonly scale?: number;
  /** What is done before the picture is taken. */
  readonly act?: (page: Page) => Promise<void>;
}

/** Draws or selects something by its name. */
async function find(page: Page, name: string): Promise<void> {
  await page.getByRole('combobox').fill(name);
  await page.getByRole('group').getByRole('option').first().click();
  await page
    .getByRole('complementary')
    .getByRole('heading', { level: 2 })
    .filter({ hasText: name })
    .waitFor();
}

const shots: readonly Shot[] = [
  { name: 'graph', act: (page) => find(page, '枫桥经验') },
  {
    name: 'expand',
    act: async (page) => {
      await find(page, '花都区分局');
      await page.getByRole('toolbar').getByRole('button', { name: '展开' }).click();
      await page.getByText('已添加').waitFor();
      await page.getByRole('tab', { name: /相邻/ }).click();
    },
  },
  {
    name: 'evidence',
    act: async (page) => {
      await find(page, '枫桥经验');
      await page.getByRole('button', { name: '看原文' }).first().click();
      await page.locator('mark[data-asked]').first().waitFor();
    },
  },
  {
    name: 'table',
    act: async (page) => {
      await page.getByRole('button', { name: '表格' }).click();
      await page.getByRole('grid').waitFor();
    },
  },
  {
    name: 'search',
    act: async (page) => {
      await page.getByRole('combobox').fill('fazhi');
      await page.getByRole('group').getByRole('option').first().waitFor();
    },
  },
  { name: 'dark', options: { theme: 'dark' }, act: (page) => find(page, '枫桥经验') },
  { name: 'english', options: { language: 'en' }, act: (page) => find(page, '枫桥经验') },
  {
    name: 'phone',
    options: { width: 390, height: 844 },
    scale: 2,
  },
];

/** The same picture in 256 colours: a page has few, and weighs a third. */
function quantised(png: Buffer): Buffer {
  const image = UPNG.decode(new Uint8Array(png).buffer);
  return Buffer.from(UPNG.encode(UPNG.toRGBA8(image), image.width, image.height, 256));
}

/** Waits until nothing is asked, laid out, or still to be drawn in its own font. */
async function quiet(page: Page): Promise<void> {
  await page.waitForLoadState('networkidle');
  await page.locator('.graph-view:not([data-busy])').waitFor({ state: 'attached' });
  await page.locator('.app:not(:has(.skeleton))').waitFor();
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  // Two frames: one in which the last change is styled, one in which it is painted.
  await page.evaluate(
    () => new Promise<void>((done) => requestAnimationFrame(() => requestAnimationFrame(() => done()))),
  );
}

const site = await startSite();
try {
  const { path, args } = await findChromium();
  const browser = await chromium.launch({ executablePath: path, args: [...args] });
  await mkdir(folder, { recursive: true });
  for (const { name, options = {}, scale = 1, act } of shots) {
    const context = await openContext(browser, options, scale);
    const page = await context.newPage();
    page.setDefaultTimeout(120_000);
    await page.goto(site.url);
    await page.locator('.evidence mark').first().waitFor();
    await quiet(page);
    await act?.(page);
    await quiet(page);
    const image = quantised(await page.screenshot());
    await writeFile(`${folder}${name}.png`, image);
    process.stdout.write(`docs/images/${name}.png ${Math.round(image.length / 1000)} kB\n`);
    if (image.length > heaviest) throw new Error(`${name}.png is heavier than ${heaviest / 1000} kB.`);
    await context.close();
  }
  await browser.close();
} finally {
  await site.stop();
}
