import { doubleSurnames, offices, surnames } from '../lexicon/people.ts';
import type { Span } from '../read/types.ts';
import type { Locator } from './evidence.ts';
import type { AgencyFact, Mention, PersonFact } from './types.ts';

interface Found {
  readonly name: Span;
  readonly title: string | null;
  /** Where the words for the office begin; an agency that ends there is the person's. */
  readonly officeStart: number;
  readonly quote: Span;
  readonly rule: string;
  readonly confidence: number;
}

/** What may stand right behind a personal name. */
const behindName =
  /^(?:同志|[,。;:!)、的]|\n|$|等|任|主持|批示|亲自|带队|率|出席|作|和|与|在|担任|兼|为|参加|调研|签|讲|到|带头|率先|牵头|分别|共同|一行|赴|前往|督促|部署|研究|审阅|传达|宣讲|述|批|开展|为组长|任组长|先后|逐|组织|召开|专题|深入|多次|先后|代表|介绍|以|对|听取|要求|指出|强调|荣获|获评|获|被)/;

const ordinary =
  /^(?:任组|任何|高度|高效|高质|全面|常态|常务|成员|成立|应当|应诉|安全|安排|平安|方面|方案|关于|关键|明确|严格|单位|解决|管理|和谐|广泛|文明|权力|查处|向上|申请|申报|万元|路径|连续|余名|温馨|时任|习近|代表|包案|包联|巡视|文件|金融|马上|石油|黄金|雷霆|白皮|红色|利用|简化|简易|冷静|容错|容缺|充分|满意|空间|居民|农村|农业|边界|双方|双重|双随|原则|原告|广大|利益|沙盘|越级|隆重|融合|师资|别墅|终身|须知|丰富|养老|游客|勾结|古城|欧洲|项目|项工|章程|计划|许可|许多|解释|常规|常委|常见|元以|成效|成果|成功|应急|应对|幸福|富裕|武装|司法|甘肃|龙头|印发|印章|宁夏|白天|车辆|车管|山区|井然|宣传|宣讲|经济|强化)/;

/** Length of the personal name at an offset: 2 or 3 characters (4 with a double family name); 0 if none fits. */
function nameAt(folded: string, at: number, ends: (end: number) => boolean): number {
  const two = folded.slice(at, at + 2);
  const base = doubleSurnames.has(two) ? 2 : surnames.has(folded.charAt(at)) ? 1 : 0;
  if (base === 0 || ordinary.test(two)) return 0;
  for (const given of [2, 1]) {
    const length = base + given;
    // 等 behind two characters sums up a list; it is no given name.
    const sums = given === 2 && folded.charAt(at + length - 1) === '等';
    if (!sums && /^[一-龥·]+$/.test(folded.slice(at, at + length)) && ends(at + length)) return length;
  }
  return 0;
}

const titleBefore = new RegExp(
  `(?<office>(?:(?:(?!同志|[为是由任])[一-龥]){0,16}?(?:${offices})、)*(?:[一-龥]{0,4}?(?:${offices})))$`,
);
const officeNames = new RegExp(`(?:${offices})`, 'g');

/** Names before a count of lawyers: 某某律师事务所甲某、乙某两名律师. */
const counsel =
  /(?<=律师事务所|律所|聘请|委托|聘任|由)(?:的)?(?<list>[一-龥]{2,3}(?:、[一-龥]{2,3}){0,9})(?:等)?[一二两三四五六七八九十\d]+[名位](?<title>律师|公职律师|专家|教授|调解员)/g;

function* findCounsel(folded: string): Iterable<Found> {
  for (const match of folded.matchAll(counsel)) {
    const { list = '', title = '' } = match.groups ?? {};
    const from = match.index + match[0].indexOf(list);
    const names = list.replace(/(?<=[一-龥]{2})等$/, '').split('、');
    // The count shows that they are names, so one known family name vouches for the rest of the list.
    if (!names.some((name) => nameAt(`${name}。`, 0, (stop) => stop === name.length) === name.length))
      continue;
    let at = from;
    for (const name of names) {
      const span = { start: at, end: at + name.length };
      yield {
        name: span,
        title,
        officeStart: match.index,
        quote: { start: from, end: match.index + match[0].length },
        rule: 'person.counsel',
        confidence: 0.8,
      };
      at += name.length + 1;
    }
  }
}

/** 局长某某, 某某局长, 某某同志, and lists of names behind an office. */
function* find(folded: string): Iterable<Found> {
  yield* findCounsel(folded);
  for (const match of folded.matchAll(officeNames)) {
    const end = match.index + match[0].length;
    if (folded.startsWith('事务所', end)) continue;
    const length = nameAt(folded, end, (stop) => behindName.test(folded.slice(stop, stop + 4)));
    if (length > 0) {
      const window = folded.slice(Math.max(0, end - 40), end).replace(/^.*[,;。:\n(]/s, '');
      const office = titleBefore.exec(window)?.groups?.office ?? match[0];
      const title = tidy(office);
      const officeStart = end - office.length + (office.length - title.length);
      yield {
        name: { start: end, end: end + length },
        title,
        officeStart,
        quote: { start: officeStart, end: end + length },
        rule: 'person.office',
        confidence: 0.85,
      };
      continue;
    }
    for (const size of [4, 3, 2]) {
      const start = match.index - size;
      if (start < 0 || !/^(?:[^一-龥]|[由经被和与请、所])?$/.test(folded.charAt(start - 1))) continue;
      if (nameAt(folded, start, (stop) => stop === match.index) !== size) continue;
      yield {
        name: { start, end: match.index },
        title: match[0],
        officeStart: match.index,
        quote: { start, end },
        rule: 'person.name-office',
        confidence: 0.8,
      };
      break;
    }
  }
  for (const match of folded.matchAll(/同志/g)) {
    for (const size of [3, 2, 4]) {
      const start = match.index - size;
      if (start < 0 || nameAt(folded, start, (stop) => stop === match.index) !== size) continue;
      yield {
        name: { start, end: match.index },
        title: null,
        officeStart: start,
        quote: { start, end: match.index + 2 },
        rule: 'person.comrade',
        confidence: 0.85,
      };
      break;
    }
  }
  for (const match of folded.matchAll(
    /(?:新增|有|为|分别是|包括|名单|律师|民警|干警)(?<list>[一-龥]{2,3}(?:、[一-龥]{2,3}?){1,9})等?\d+(?:人|名|位)/g,
  )) {
    let at = match.index + match[0].indexOf(match.groups?.list ?? '');
    const names = (match.groups?.list ?? '').split('、');
    const whole = names.map((name) => nameAt(`${name}。`, 0, (stop) => stop === name.length) === name.length);
    for (const [i, name] of names.entries()) {
      if (whole.every(Boolean) || (whole[i] && whole.filter(Boolean).length === names.length))
        yield {
          name: { start: at, end: at + name.length },
          title: null,
          officeStart: at,
          quote: { start: at, end: at + name.length },
          rule: 'person.list',
          confidence: 0.6,
        };
      at += name.length + 1;
    }
  }
}

/** An office without the agency before it: 市公安局局长 → 局长, but chains stay whole. */
function tidy(office: string): string {
  if (office.includes('、'))
    return office.replace(/^.*?(?=(?:常务)?副?(?:省长|市长|区长|县长|部长|厅长|局长)|党委|党组)/, '');
  const match = new RegExp(`(?:${offices})$`).exec(office);
  return match ? match[0] : office;
}

/** Personal names with office and agency, each person once; names within doctrines are none. */
export function extractPeople(
  locator: Locator,
  agencies: readonly AgencyFact[],
  publisher: string | null,
): readonly PersonFact[] {
  const { folded } = locator.prepared;
  const ends = new Map(
    agencies.flatMap(({ name, mentions }) => mentions.map(({ end }): [number, string] => [end, name])),
  );
  const drafts = new Map<string, PersonFact & { mentions: Mention[] }>();
  for (const found of find(folded)) {
    const mention = locator.mention(found.name);
    if (mention === null) continue;
    const name = mention.surface.replace(/\s/g, '');
    const known = drafts.get(name);
    if (known) {
      known.mentions.push(mention);
      continue;
    }
    const within = (found.title ?? '').includes('、')
      ? agencies.find(({ mentions }) =>
          mentions.some(({ start, end }) => start >= found.officeStart && end <= found.name.start),
        )?.name
      : undefined;
    const own =
      found.title !== null &&
      /^(?:副?(?:局长|厅长|主任|支队长|大队长|院长|书记|检察长)|党委书记|党组书记)/.test(found.title)
        ? publisher
        : null;
    // 市长 is of the city's government, where the report names it.
    const head = /^(?:常务)?副?(?<level>[省市区县旗州])长$/.exec(found.title ?? '')?.groups?.level;
    const government =
      head === undefined ? undefined : agencies.find((agency) => agency.name.endsWith(`${head}政府`))?.name;
    const agency = found.title === null ? null : (within ?? ends.get(found.officeStart) ?? government ?? own);
    drafts.set(name, {
      name,
      title: found.title,
      agency,
      mentions: [mention],
      quote: locator.quoteOf(found.quote),
      passage: mention.passage,
      rule: found.rule,
      confidence: found.confidence,
    });
  }
  return [...drafts.values()];
}
