/**
 * Units that figures of the genre are counted in. A simple classifier lists after a bar the characters that may
 * not follow it, because with them it begins another word: 10 项 but not 10 项目, 5 部 but not 5 部门.
 */
const simple = [
  '个',
  '次|日数年要月序',
  '件',
  '宗|旨教',
  '起|诉草步来点始到义源',
  '条|例款线文形',
  '项|目',
  '份|额子内',
  '名|单称录义胜誉优校',
  '人|民员才大均物身社居行事',
  '场|所馆地景站口面',
  '家|庭长属园访',
  '户|籍口政外均',
  '期|间限满待望',
  '篇|幅',
  '位|于列居置次',
  '类|似别型',
  '种|植子养',
  '台|账湾州风阶',
  '张|贴扬力',
  '枚',
  '笔|录试迹',
  '批|准示复评发',
  '处|罚理置级分于长室方以所',
  '所|有属在需以长涉',
  '座|谈落',
  '辆',
  '架|构',
  '艘',
  '套|用取路',
  '轮|训岗值换流',
  '部|门分级队署位委长',
  '册',
  '本|地市区级人月年次局单着院县省所身法部着',
  '块',
  '幅|度员',
  '面|积对向临试上谈',
  '块|钱',
  '支|队持部撑付行出书',
  '只|有能要是',
  '头|部雾',
  '间|隔接',
  '株',
  '棵',
  '天|然气津',
  '例|如会外行',
  '组|织成建长合',
  '班|子级组长',
  '节|目点日约能省假气',
  '首|先批问创届席次',
  '桩',
  '盏',
  '床|位',
  '封|闭存',
  '通|过报知道',
  '幢',
  '栋',
  '亩',
  '吨',
  '米',
  '元|旦素宵',
  '分|别为局类析级层布成工组散批管享配春片两三四区',
  '卷|宗入',
  '集|中体团成合',
  '门|户诊店口',
  '段|落',
  '瓶',
  '箱',
  '袋',
  '盒',
  '包|含括',
  '斤',
  '克|服',
  '倍',
  '屏',
  '帧',
  '版|本',
  '席|位',
  '讲|话述评解座坛堂师义',
  '拨|付打',
  '伙',
  '对|象于接比外口照',
  '层|级面',
];

/** Units of more than one character; the longest that fits wins. */
const compound = [
  '人次',
  '件次',
  '场次',
  '批次',
  '户次',
  '家次',
  '车次',
  '班次',
  '艘次',
  '台次',
  '辆次',
  '项次',
  '条次',
  '点次',
  '篇次',
  '例次',
  '期次',
  '起次',
  '宗次',
  '单次',
  '人天',
  '人份',
  '个次',
  '台套',
  '件套',
  '课时',
  '学时',
  '小时',
  '分钟',
  '个工作日',
  '工作日',
  '个百分点',
  '百分点',
  '个月',
  '个小时',
  '大项',
  '小项',
  '子项',
  '大类',
  '小类',
  '平方米',
  '平方公里',
  '立方米',
  '公里',
  '千米',
  '公斤',
  '微克',
  '毫克',
  '千克',
  '公顷',
  '美元',
  '港元',
  '欧元',
  '日元',
  '人民币',
  '千瓦时',
  '兆瓦',
  '千瓦',
  '头次',
  '标段',
  '车辆',
  '单位次',
];

interface Entry {
  readonly unit: string;
  readonly not: string;
}

const byFirst = new Map<string, Entry[]>();
for (const line of [...compound, ...simple]) {
  const [unit = '', not = ''] = line.split('|');
  const first = unit.charAt(0);
  const list = byFirst.get(first) ?? [];
  list.push({ unit, not });
  byFirst.set(first, list);
}
for (const list of byFirst.values()) list.sort((a, b) => b.unit.length - a.unit.length);

/** What may stand below the line of a unit such as 微克/立方米. */
const below = /(?:立方米|平方米|平方公里|公里|千瓦时|万人|小时|升|日|天|年|月|人|吨|亩|户)/y;

function oneUnit(folded: string, at: number): string | null {
  for (const { unit, not } of byFirst.get(folded.charAt(at)) ?? []) {
    if (!folded.startsWith(unit, at)) continue;
    const next = folded.charAt(at + unit.length);
    // 35项目标任务 counts targets, 35项目 none.
    if (next === '' || !not.includes(next) || folded.startsWith('项目标', at)) return unit;
  }
  return null;
}

/**
 * The unit that stands at an offset of a folded text, longest first, with the genre's double forms 场(次) and
 * 件/次 as written; null where there is none.
 */
export function unitAt(folded: string, at: number): string | null {
  const unit = oneUnit(folded, at);
  if (unit === null) return null;
  const end = at + unit.length;
  const mark = folded.charAt(end);
  if (mark === '(' || mark === '/') {
    below.lastIndex = end + 1;
    const second = oneUnit(folded, end + 1) ?? (mark === '/' ? (below.exec(folded)?.[0] ?? null) : null);
    if (second !== null) {
      const after = end + 1 + second.length;
      if (mark === '/') return folded.slice(at, after);
      if (folded.charAt(after) === ')') return folded.slice(at, after + 1);
    }
  }
  return unit;
}

/** Units of people, whose figures are labelled with what the people are or did. */
export const personUnits = new Set(['人', '名', '位', '人次', '人/次', '人(次)', '户', '家']);

/** Units of occasions, before which a verb is a noun: 3次培训. */
export const occasionUnits = new Set([
  '次',
  '场',
  '场次',
  '期',
  '轮',
  '场(次)',
  '次(场)',
  '批次',
  '期次',
  '班次',
]);
