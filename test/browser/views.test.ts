/** The same scene in other shapes: filtered, as a table, as a link, in English, on a phone, in the dark. */
import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { allDrawn, drawn, openBrowser, result, settled } from './support.ts';

const open = openBrowser();

test('hides and shows a kind from the legend', async () => {
  const page = await open();
  await settled(page);
  const before = await allDrawn(page);
  await page.getByRole('button', { name: '显示举措', pressed: true }).click();
  await expect
    .poll(() => allDrawn(page))
    .toEqual(before.filter((option) => option.startsWith('机构 ')).map(unlinked));
  await page.getByRole('button', { name: '显示举措', pressed: false }).click();
  await expect.poll(() => allDrawn(page)).toEqual(before);
});

/** An agency whose programmes are hidden has no line left. */
const unlinked = (option: string): string => option.replace(/，\d+ 条关系/, '，0 条关系');

test('clears filters that hide everything', async () => {
  const page = await open();
  await settled(page);
  await page.getByRole('button', { name: '显示举措', pressed: true }).click();
  await page.getByRole('button', { name: '显示机构', pressed: true }).click();
  await page.getByText('筛选后没有内容').waitFor();
  await page.getByRole('button', { name: '清除筛选' }).click();
  await drawn(page, /^举措/).first().waitFor({ state: 'attached' });
});

test('draws the same things again from the address', async () => {
  const page = await open();
  await settled(page);
  await page.keyboard.press('/');
  await page.getByRole('combobox').fill('梧州市');
  await result(page, /^梧州市公安局/).click();
  await page.getByRole('heading', { name: '梧州市公安局', exact: true }).waitFor();
  await page.getByRole('toolbar').getByRole('button', { name: '展开' }).click();
  await page.getByText('已添加').waitFor();
  const things = (await allDrawn(page)).toSorted();
  const { hash } = new URL(page.url());

  const other = await open({ hash });
  await other.getByRole('heading', { name: '梧州市公安局', exact: true }).waitFor();
  await expect.poll(async () => (await allDrawn(other)).toSorted()).toEqual(things);
  expect(new URL(other.url()).hash).toBe(hash);
});

test('says so when a link cannot be read', async () => {
  const page = await open({ hash: '#/graph?n=nonsense!' });
  await settled(page);
  await page.getByText('这个链接不完整').waitFor();
});

test('stays readable without the server, and goes on when it is back', async () => {
  const page = await open({ expected: /ERR_INTERNET_DISCONNECTED/ });
  await settled(page);
  const before = await allDrawn(page);
  await page.context().setOffline(true);
  await drawn(page, /^机构 梧州市公安局/).dispatchEvent('click');
  await page.getByText(/连不上服务器，正在重试/).waitFor();
  expect(await allDrawn(page)).toEqual(before);
  expect(await page.getByRole('toolbar').getByRole('button', { name: '展开' }).isDisabled()).toBe(true);

  await page.context().setOffline(false);
  await page.getByRole('button', { name: '立即重试' }).click();
  await page.getByText(/连不上服务器/).waitFor({ state: 'detached' });
  await page.locator('.evidence mark').first().waitFor();
});

test('shows the same things as a table with the same selection', async () => {
  const page = await open();
  await settled(page);
  const nodes = (await allDrawn(page)).filter((option) => option.includes('个相邻未画'));
  const name = await page.getByRole('complementary').getByRole('heading', { level: 2 }).textContent();
  await page.getByRole('button', { name: '表格' }).click();
  const rows = page.getByRole('grid').getByRole('row');
  await expect.poll(() => rows.count()).toBe(nodes.length + 1);
  expect(await page.getByRole('row', { selected: true }).textContent()).toContain(name);

  await page.getByRole('columnheader', { name: '名称' }).click();
  await page.getByRole('searchbox', { name: '筛选行' }).fill('枫桥经验');
  await expect.poll(() => rows.count()).toBe(2);
  await rows.last().click();
  await page.getByRole('heading', { name: '枫桥经验', exact: true }).waitFor();
});

test('speaks English throughout', async () => {
  const page = await open();
  await settled(page);
  await page.getByRole('button', { name: '切换到英文界面' }).click();
  await page.getByRole('button', { name: 'Table' }).waitFor();
  expect(await page.locator('html').getAttribute('lang')).toBe('en');
  for (const tab of ['Details', 'Evidence', 'Neighbours', 'Similar']) {
    await page.getByRole('tab', { name: tab }).click();
    await page.getByRole('tabpanel').waitFor();
    expect(await chromeText(page)).not.toMatch(/\p{Script=Han}/u);
  }
});

/** What the page itself says: labels of its controls, without names and sentences of the data. */
const chromeText = (page: Page): Promise<string> =>
  page.evaluate(() =>
    [
      ...document.querySelectorAll(
        '.tab, .toolbar button, .legend, .heading-actions, .section-title, .scene-title',
      ),
    ]
      .map((element) => `${element.textContent} ${element.getAttribute('aria-label') ?? ''}`)
      .join(' '),
  );

for (const width of [360, 390])
  test(`fits a phone of ${width} px`, async () => {
    const page = await open({ width, height: 800 });
    await settled(page);
    const wide = () => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(await wide()).toBe(0);
    expect(await page.getByRole('tab').first().textContent()).toContain('依据');
    await page.getByRole('button', { name: '看原文' }).first().click();
    await page.getByRole('dialog').locator('mark[data-asked]').first().waitFor();
    expect(await wide()).toBe(0);
    await page.getByRole('button', { name: '关闭原文' }).click();
    await page.getByRole('button', { name: '表格' }).click();
    await page.getByRole('grid').waitFor();
    expect(await wide()).toBe(0);
  });

for (const theme of ['light', 'dark'] as const)
  test(`has nothing for axe to find (${theme})`, async () => {
    const page = await open({ theme });
    await settled(page);
    await page.locator('.evidence mark').first().waitFor();
    expect(await violations(page)).toEqual([]);
    await page.getByRole('button', { name: '表格' }).click();
    await page.getByRole('grid').waitFor();
    expect(await violations(page)).toEqual([]);
    await page.getByRole('button', { name: '看原文' }).first().click();
    await page.locator('mark[data-asked]').first().waitFor();
    expect(await violations(page)).toEqual([]);
  });

/** Rules that the page breaks, each with the places where it does. */
async function violations(page: Page): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axe.source);
  const source = `axe.run().then(({ violations }) => violations.map(({ id, nodes }) =>
    id + ': ' + nodes.map(({ target }) => target.join(' ')).join(' | ')))`;
  const found: unknown = await page.evaluate(source);
  if (!Array.isArray(found)) throw new Error('axe gave no list.');
  return found.map(String);
}
