import { describe, expect, it } from 'vitest';
import { bureau, namesOf } from '../../support/names.ts';

describe('programmes', () => {
  const found = (body: string) => namesOf(bureau, body).programmes;

  it.each<[string, readonly string[]]>([
    ['深化“放管服”改革,推行一网通办。', ['放管服改革', '一网通办']],
    ['全面推行行政执法“三项制度”。', ['三项制度']],
    ['坚持和发展新时代“枫桥经验”。', ['枫桥经验']],
    ['开展“清明护林”专项行动。', ['清明护林专项行动']],
    ['打造“银龄管家”智慧养老平台。', ['银龄管家智慧养老平台']],
    ['推进“乐享晚年”“邻里相助”服务。', ['乐享晚年', '邻里相助']],
    ['建成困难群众主动发现预警平台。', ['困难群众主动发现预警平台']],
    ['建立养老机构信用分级评价机制。', ['养老机构信用分级评价机制']],
    ['“助老快车”正式上线。', ['助老快车']],
    ['推广助企“3+2”模式,用好助企“3+2”服务专窗。', ['助企3+2']],
    ['以“周末夜校”、“殡葬课堂”等活动为载体学法。', ['周末夜校', '殡葬课堂']],
    ['组织“6·6敬老宣传月”活动。', ['6·6敬老宣传月']],
    ['推行养老机构开办“210”标准。', ['养老机构开办210标准']],
    ['推广“邻里议事”的调解模式。', ['邻里议事调解模式']],
    ['举办“学业务、强本领、树形象”知识竞赛活动。', ['学业务、强本领、树形象知识竞赛活动']],
    ['按照《鸠江区“清单派单”工作制度》办理。', ['清单派单工作制度']],
    ['96365平台受理求助。', ['96365平台']],
    ['全面推行河道警长制、林长制。', ['河道警长制', '林长制']],
    ['开展民法典进校园、民法典“七进”。', ['民法典进校园', '民法典七进']],
    ['深入实施殡葬惠民行动,深化行政审批制度改革。', ['殡葬惠民行动', '行政审批制度改革']],
    ['深入开展以敬老为主题的养老服务宣传月活动。', ['养老服务宣传月活动']],
  ])('finds %s', (body, names) => {
    expect(found(body).map(({ name }) => name)).toEqual(names);
  });

  it.each([
    '打通服务群众“最后一公里”,紧盯“关键少数”。',
    '增强“四个意识”,做到“两个维护”,落实“十四五”要求。',
    '以“学法用法、护航发展”为主题开展宣传。',
    '坚持“应保尽保”原则,以“零容忍”的态度打击。',
    '获评“优秀”等次,“4·15”期间开展宣传。',
    '健全工作机制,完善管理制度,公安系统干部参加培训。',
    '张贴殡葬领域专项整治公告,组织干部到区税务局法治宣传教育基地参观。',
    '发挥“头雁效应”,展现“新枫景”,落实“三定”规定,坚持民主依法决策机制。',
  ])('finds none in %s', (body) => {
    expect(found(body).map(({ name }) => name)).toEqual([]);
  });

  it('names who runs it and who takes part', () => {
    const [first] = found('联合区公安分局、区教育局开展“护苗成长”专项行动。');
    expect(first?.runBy).toEqual([
      { agency: '芜湖市鸠江区民政局', role: 'LEAD' },
      { agency: '鸠江区公安分局', role: 'PARTNER' },
      { agency: '鸠江区教育局', role: 'PARTNER' },
    ]);
    expect(found('区财政局、区教育局共同推行“阳光账本”制度。')[0]?.runBy).toEqual([
      { agency: '鸠江区财政局', role: 'LEAD' },
      { agency: '鸠江区教育局', role: 'PARTNER' },
    ]);
    expect(found('区财政局推行“阳光账本”制度。')[0]?.runBy).toEqual([
      { agency: '鸠江区财政局', role: 'LEAD' },
    ]);
  });
});

describe('awards', () => {
  it.each<[string, readonly (readonly [string, string, string | null])[]]>([
    ['我局荣获全省民政系统先进单位。', [['全省民政系统先进单位', '芜湖市鸠江区民政局', null]]],
    ['被市委授予“文明单位”称号。', [['“文明单位”称号', '芜湖市鸠江区民政局', '芜湖市委']]],
    ['在全市法治建设考核中位居全市第三。', [['全市法治建设考核全市第三', '芜湖市鸠江区民政局', null]]],
    ['区教育局在全市普法竞赛活动获得二等奖。', [['全市普法竞赛活动二等奖', '鸠江区教育局', null]]],
    ['我局获市政府督查激励。', [['市政府督查激励', '芜湖市鸠江区民政局', null]]],
    ['作为先进典型作交流发言。', []],
    ['入选全国基层治理创新典型案例。', [['全国基层治理创新典型案例', '芜湖市鸠江区民政局', null]]],
    ['得到市领导批示肯定,经验做法被推广。', []],
    ['将法治建设纳入年度考核,列入重要议程。', []],
  ])('%s', (body, expected) => {
    expect(
      namesOf(bureau, body).awards.map(({ name, recipient, grantor }) => [name, recipient, grantor]),
    ).toEqual(expected);
  });
});

describe('people', () => {
  it.each<[string, readonly (readonly [string, string | null, string | null])[]]>([
    ['局长陈立新主持召开会议。', [['陈立新', '局长', '芜湖市鸠江区民政局']]],
    ['区民政局副局长周敏带队检查。', [['周敏', '副局长', '芜湖市鸠江区民政局']]],
    ['由陈立新局长任组长。', [['陈立新', '局长', '芜湖市鸠江区民政局']]],
    ['区长赵明远在区政府会议上作报告。', [['赵明远', '区长', '鸠江区政府']]],
    ['刘海波同志被评为先进个人。', [['刘海波', null, null]]],
    [
      '聘请安徽江河律师事务所方志平、陶敏两名律师为法律顾问。',
      [
        ['方志平', '律师', '安徽江河律师事务所'],
        ['陶敏', '律师', '安徽江河律师事务所'],
      ],
    ],
    ['副局长周敏等参加。', [['周敏', '副局长', '芜湖市鸠江区民政局']]],
    ['局长高度重视,主任委员任组长,书记带头学法。', []],
    ['学习习近平法治思想和习近平总书记重要讲话。', []],
  ])('%s', (body, expected) => {
    expect(namesOf(bureau, body).people.map(({ name, title, agency }) => [name, title, agency])).toEqual(
      expected,
    );
  });
});

describe('evidence', () => {
  const body =
    '一是“放管服”改革深化。二是联合区教育局开展“护苗成长”专项行动,局长陈立新荣获全省先进个人;贯彻《慈善法》。';

  it('quotes the text exactly, within one passage', () => {
    const text = `${bureau}\n${body}`;
    const { agencies, programmes, laws, awards, people } = namesOf(bureau, body);
    for (const { mentions } of [...agencies, ...programmes, ...laws, ...people])
      for (const { start, end, surface } of mentions) expect(text.slice(start, end)).toBe(surface);
    for (const { quote } of [...programmes, ...laws, ...awards, ...people]) {
      expect(quote.start).toBeGreaterThan(bureau.length);
      expect(text.slice(quote.start, quote.end)).not.toContain('\n');
      expect(quote.end).toBeGreaterThan(quote.start);
    }
  });

  it.each(['“', '《', '、', '“甲”、', '〈《', '市公安局', '专项行动', '局长王', '和', '1', '第一'])(
    'reads a long run of %s in linear time',
    (unit) => {
      const time = (length: number): number => {
        const run = unit.repeat(Math.ceil(length / unit.length));
        const from = performance.now();
        namesOf(bureau, run);
        return performance.now() - from;
      };
      time(2_000);
      const [small, large] = [Math.max(time(10_000), 20), time(80_000)];
      // Eight times the length may take sixteen times the time on a busy machine, not sixty-four.
      expect(large / small).toBeLessThan(40);
    },
  );
});
