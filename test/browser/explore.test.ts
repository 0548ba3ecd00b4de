/** The main way through the page: from a word to the sentence that states it. */
import { expect, test } from 'vitest';
import { allDrawn, drawn, openBrowser, result, settled } from './support.ts';

const open = openBrowser();
const agencies = ['广州市公安局花都区分局', '广州市花都区司法局'];

test('starts with the publishing agencies, their shared programmes and a highlighted sentence', async () => {
  const page = await open();
  await settled(page);
  const options = await allDrawn(page);
  expect(options.filter((option) => option.startsWith('机构'))).toHaveLength(5);
  expect(options.filter((option) => option.startsWith('举措')).length).toBeGreaterThanOrEqual(10);
  await expect.poll(() => page.locator('.evidence mark').first().textContent()).not.toBe('');
});

test('searches 枫桥经验, expands it, sees both agencies of 花都, and finds the sentence', async () => {
  const page = await open();
  await settled(page);
  await page.keyboard.press('/');
  await page.getByRole('combobox', { name: '搜索' }).fill('枫桥经验');
  await result(page, /^枫桥经验/).click();

  await page.getByRole('heading', { name: '枫桥经验', exact: true }).waitFor();
  await page.getByRole('toolbar').getByRole('button', { name: '展开' }).click();
  for (const agency of agencies) await drawn(page, `机构 ${agency}`).waitFor({ state: 'attached' });
  for (const agency of agencies) await drawn(page, `${agency} 开展 枫桥经验`).waitFor({ state: 'attached' });

  await page.getByRole('tab', { name: /依据/ }).click();
  const card = page.getByRole('article').filter({ hasText: '枫桥经验' }).first();
  expect(await card.locator('mark').textContent()).toContain('枫桥经验');
  await card.getByRole('button', { name: '看原文' }).click();

  const reader = page.getByRole('dialog');
  const asked = reader.locator('mark[data-asked]').filter({ hasText: '枫桥经验' });
  await asked.waitFor();
  await expect
    .poll(async () => (await asked.boundingBox())?.y ?? 0, { message: 'stands within the first screen' })
    .toSatisfy((y: number) => y > 100 && y < 700);
});

test('keeps the search to the keyboard', async () => {
  const page = await open();
  await settled(page);
  await page.keyboard.press('/');
  await page.keyboard.type('sanxiangzhidu');
  await result(page, /三项制度/).waitFor();
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: '三项制度', exact: true }).waitFor();
});

test('tells how many were added and takes them back', async () => {
  const page = await open();
  await settled(page);
  const before = await allDrawn(page);
  await drawn(page, /^机构 广州市公安局花都区分局/).dispatchEvent('click');
  await page.getByRole('heading', { name: '广州市公安局花都区分局' }).waitFor();
  await page.getByRole('toolbar').getByRole('button', { name: '展开' }).click();

  const toast = page.getByRole('status').filter({ hasText: '已添加' });
  await toast.waitFor();
  const added = Number(/已添加 (\d+) 个/.exec((await toast.textContent()) ?? '')?.[1]);
  const nodes = (options: readonly string[]) => options.filter((option) => option.includes('个相邻未画'));
  expect(nodes(await allDrawn(page))).toHaveLength(nodes(before).length + added);

  await toast.getByRole('button', { name: '撤销' }).click();
  await expect.poll(() => allDrawn(page)).toEqual(before);
});

test('expands one kind from the neighbours', async () => {
  const page = await open();
  await settled(page);
  await drawn(page, /^机构 梧州市公安局/).dispatchEvent('click');
  await page.getByRole('tab', { name: /相邻/ }).click();
  const before = (await allDrawn(page)).filter((option) => option.startsWith('法规文件')).length;
  await page.getByRole('button', { name: '展开法规文件' }).click();
  await expect
    .poll(async () => (await allDrawn(page)).filter((option) => option.startsWith('法规文件')).length)
    .toBeGreaterThan(before);
});

test('copies a citation with the sentence as the report writes it', async () => {
  const page = await open();
  await settled(page);
  await page.getByRole('button', { name: '引用' }).first().click();
  await page.getByText('已复制引用').waitFor();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toMatch(/：《.+》，20\d\d年度.*：“.+”$/);
});

test('names what agencies share as the reasons of their likeness', async () => {
  const page = await open();
  await settled(page);
  await drawn(page, /^机构 广州市公安局花都区分局/).dispatchEvent('click');
  await page.getByRole('tab', { name: '相似' }).click();
  await page
    .getByText(/相似度 \d+%/)
    .first()
    .waitFor();
  await page
    .getByRole('button', { name: /^(举措|法规文件|地区) / })
    .first()
    .waitFor();
});
