import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Place, placeAt, places, placesNamed } from '../../../seed/lexicon/gazetteer.ts';
import { nationwideProgrammes } from '../../../seed/lexicon/programmes-canonical.ts';
import { categoryOfAgency, levelOf, superiorOf } from '../../../seed/resolve/agency-facts.ts';
import { readAgencyName } from '../../../seed/resolve/agency-names.ts';
import { readLawTitle } from '../../../seed/resolve/law-titles.ts';
import { pathOf } from '../../../seed/resolve/places.ts';
import { readProgrammeName } from '../../../seed/resolve/programme-names.ts';
import { prefixedName } from '../../../seed/resolve/programme-prefix.ts';

const placeNamed = (name: string): Place | null => placesNamed(name)[0] ?? null;

describe('agencies', () => {
  test.each([
    ['广州市公安局花都区分局', null, '广州市公安局花都区分局', '花都区分局'],
    ['广州市花都区公安分局', null, '广州市公安局花都区分局', '花都区分局'],
    ['温州市鹿城区公安分局', null, '温州市公安局鹿城区分局', '鹿城区分局'],
    ['温州市公安局鹿城分局', null, '温州市公安局鹿城区分局', '鹿城区分局'],
    ['梅州市公安局梅县区分局', null, '梅州市公安局梅县区分局', '梅县区分局'],
    ['温州市生态环境局鹿城分局', null, '温州市生态环境局鹿城区分局', '鹿城区生态环境分局'],
    ['广州市花都区司法局', null, '广州市花都区司法局', '花都区司法局'],
    ['花都区司法局', null, '广州市花都区司法局', '花都区司法局'],
    ['花都区人民政府', null, '广州市花都区政府', '花都区政府'],
    ['中共广州市花都区委员会', null, '广州市花都区委', '花都区委'],
    ['花都区委', null, '广州市花都区委', '花都区委'],
    ['梧州市公安局', null, '梧州市公安局', null],
    ['广西公安厅', null, '广西壮族自治区公安厅', '广西公安厅'],
    ['荣昌区司法局', null, '重庆市荣昌区司法局', '荣昌区司法局'],
    ['蓝田县政府', null, '蓝田县政府', null],
    ['鲤城区人民政府金龙街道办事处', null, '泉州市鲤城区金龙街道办事处', '金龙街道办事处'],
    ['狮岭镇政府', '花都区', '广州市花都区狮岭镇政府', '狮岭镇政府'],
    ['鼓楼区司法局', '南京市', '南京市鼓楼区司法局', '鼓楼区司法局'],
    ['鼓楼区司法局', '福州市', '福州市鼓楼区司法局', '鼓楼区司法局'],
    ['鼓楼区司法局', null, '鼓楼区司法局', null],
    ['公安部', '花都区', '公安部', null],
    ['上海海华华泰（温州）律师事务所', '温州市', '上海海华华泰(温州)律师事务所', null],
  ])('%s near %s is %s, short %s', (written, near, name, shortName) => {
    const read = readAgencyName(written, near === null ? null : placeNamed(near));
    expect({ name: read.name, shortName: read.shortName }).toEqual({ name, shortName });
  });

  test.each([
    ['广州市公安局花都区分局', 'police', 'county', '广州市公安局'],
    ['广州市公安局', 'police', 'city', '广东省公安厅'],
    ['广东省公安厅', 'police', 'province', '公安部'],
    ['公安部', 'police', 'national', '国务院'],
    ['广州市花都区司法局', 'justice', 'county', '广州市花都区政府'],
    ['广州市花都区政府', 'government', 'county', '广州市政府'],
    ['广州市花都区狮岭镇政府', 'government', 'township', '广州市花都区政府'],
    ['梧州市委', 'party', 'city', '广西壮族自治区党委'],
    ['重庆市荣昌区公安局', 'police', 'county', '重庆市公安局'],
    ['温州市鹿城区人民检察院', 'procuratorate', 'county', '温州市人民检察院'],
    ['温州市中级人民法院', 'court', 'city', '浙江省高级人民法院'],
    ['温州市公安局鹿城区分局法制案审大队', 'police', 'unit', '温州市公安局鹿城区分局'],
    ['广州市委全面依法治市委员会守法普法协调小组', 'party', 'city', '广州市委全面依法治市委员会'],
    ['梧州市公安局依法治局领导小组', 'police', 'unit', '梧州市公安局'],
    ['上海海华华泰(温州)律师事务所', 'law-firm', null, null],
  ])('%s is %s of rank %s under %s', (name, category, level, superior) => {
    const read = readAgencyName(name, null);
    expect([categoryOfAgency(read), levelOf(read), superiorOf(read)]).toEqual([category, level, superior]);
  });

  const bodies = [
    '公安局',
    '司法局',
    '政府',
    '委',
    '人民检察院',
    '市场监督管理局',
    '公安局法制大队',
    '委宣传部',
  ];
  test('the canonical name of a canonical name is itself, wherever it is read', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...places.filter(({ code }) => /^\d+$/.test(code))),
        fc.constantFrom(...bodies),
        fc.constantFrom(null, ...places),
        (place, body, near) => {
          const { name } = readAgencyName(`${pathOf(place)}${body}`, null);
          expect(readAgencyName(name, near).name).toBe(name);
        },
      ),
    );
  });

  /** Counties whose name alone says which is meant; 东区 and the like are ordinary words. */
  const telling = places.filter(
    ({ level, name }) =>
      level === 'county' && placesNamed(name).length === 1 && placeAt(name, 0)?.name === name,
  );
  test('the long and the short form of an agency are one where the short form says which place it is', () => {
    fc.assert(
      fc.property(fc.constantFrom(...telling), fc.constantFrom(...bodies), (place, body) => {
        const long = readAgencyName(`${place.parent?.name ?? ''}${place.name}${body}`, null);
        expect(readAgencyName(`${place.name}${body}`, null).name).toBe(long.name);
      }),
    );
  });
});

describe('programmes', () => {
  test.each([
    ['法治惠企“5+6”模式', '惠企5+6', null],
    ['“惠企5+6”法治标杆园区', '惠企5+6', null],
    ['法治惠企“5+6”', '惠企5+6', null],
    ['惠企5+6', '惠企5+6', null],
    ['“昆仑2021”专项行动', '昆仑2021', '昆仑'],
    ['“净网2024”行动', '净网2024', '净网'],
    ['新时代“枫桥经验”', '枫桥经验', null],
    ['“谁执法谁普法”责任制', '谁执法谁普法', null],
    ['“谁执法谁普法”普法责任制', '谁执法谁普法', null],
    ['行政执法“三项制度”', '三项制度', null],
    ['“简政放权、放管结合、优化服务”改革', '放管服改革', null],
    ['“放管服”改革', '放管服改革', null],
    ['双随机一公开监管', '双随机、一公开', null],
    ['政法跨部门大数据办案平台', '政法跨部门大数据办案平台', null],
    ['110接处警系统', '110接处警系统', null],
    ['“3+3”服务模式', '3+3服务模式', null],
    ['花企联盟', '花企联盟', null],
    ['互联网+政务服务', '互联网+政务服务', null],
  ])('%s is %s in series %s', (written, name, series) => {
    const read = readProgrammeName(written);
    expect([read.name, read.series]).toEqual([name, series]);
  });

  test.each([
    ['5+6模式', '加快复制推广法治惠企“5+6”模式,', '惠企5+6模式'],
    ['5+6经验', '助推生产力发展,法治惠企“5+6”经验做法', '惠企5+6经验'],
    ['5+6模式', '打造“5+6”模式', null],
    ['3+3部署', '落实省委“3+3”部署', null],
    ['1310具体部署', '落实省委“1310”具体部署', null],
    ['花企联盟', '推进“花企联盟”行动', null],
  ])('%s in %s is %s', (name, text, longer) => {
    const start = Math.max(text.indexOf('“'), 0);
    expect(prefixedName(name, text, { start, end: text.length })).toBe(longer);
  });

  test('every variant of the lexicon leads to its own name and no other', () => {
    for (const { name, variants } of nationwideProgrammes)
      for (const variant of [name, ...variants]) expect(readProgrammeName(variant).name).toBe(name);
  });

  test('a canonical name is read as itself', () => {
    const word = fc.stringMatching(/^[治安企业便民法警政“”0-9+]{2,12}(?:模式|行动|平台|机制)?$/);
    fc.assert(
      fc.property(word, (written) => {
        const { name } = readProgrammeName(written);
        expect(readProgrammeName(name).name).toBe(name);
      }),
    );
  });
});

test.each([
  ['行政复议法', '中华人民共和国行政复议法', '行政复议法'],
  ['中华人民共和国行政复议法', '中华人民共和国行政复议法', '行政复议法'],
  ['新行政复议法', '中华人民共和国行政复议法', '行政复议法'],
  ['行政处罚法（2021年修订）', '中华人民共和国行政处罚法', '行政处罚法'],
  ['民法典', '中华人民共和国民法典', '民法典'],
  ['政府信息公开条例', '中华人民共和国政府信息公开条例', '政府信息公开条例'],
  ['公安机关学习贯彻新<行政复议法>要点', '公安机关学习贯彻新〈行政复议法〉要点', null],
  ['公安机关学习贯彻新〈行政复议法〉要点', '公安机关学习贯彻新〈行政复议法〉要点', null],
  ['广东省行政执法监督条例', '广东省行政执法监督条例', null],
  ['新能源汽车管理办法', '新能源汽车管理办法', null],
  ['工作规范(试行)', '工作规范（试行）', null],
])('the title %s is %s, short %s', (cited, title, shortName) => {
  expect(readLawTitle(cited)).toEqual({ title, shortName });
});
