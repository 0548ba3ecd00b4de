import { expect, it } from 'vitest';
import { extract } from '../../../seed/extract/index.ts';
import { readReport } from '../../../seed/read/index.ts';

const publish = async (title: string, opening: string) => {
  const text = `${title}\n${opening}现将法治政府建设情况报告如下:\n一、主要成效\n全年开展执法检查12次。\n`;
  const { publisher, agencies } = extract(await readReport(new TextEncoder().encode(text), 'made.txt'));
  return { publisher, agencies: agencies.map(({ name }) => name) };
};

// Places that no gazetteer lists: development zones, new districts, names made up.
it.each([
  ['云栖高新技术产业开发区教育局2023年度法治政府建设报告', '云栖高新技术产业开发区教育局'],
  ['滨荣市市场监管局2022年法治政府建设工作报告', '滨荣市市场监督管理局'],
  ['青岚自治州公安局关于2021年度法治政府建设情况的报告', '青岚自治州公安局'],
  ['柏溪区梅林街道办事处2020年法治政府建设情况报告', '柏溪区梅林街道办事处'],
  ['我市司法局2023年度法治政府建设报告', '市司法局'],
])('%s is by %s', async (title, publisher) => {
  expect((await publish(title, '')).publisher).toBe(publisher);
});

it('calls by that place what is only told by its level', async () => {
  const { agencies } = await publish(
    '滨荣市司法局2022年法治政府建设工作报告',
    '在市委、市政府领导下,我局推进依法行政,',
  );
  expect(agencies).toEqual(expect.arrayContaining(['滨荣市司法局', '滨荣市委', '滨荣市政府']));
});
