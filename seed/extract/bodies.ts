import { fieldWords, national, placeBodies } from '../lexicon/bodies.ts';
import { type Place, placeAt, placesNamed } from '../lexicon/gazetteer.ts';
import { townshipsNamed } from '../lexicon/townships.ts';
import type { Span } from '../read/types.ts';

/** What stands before the kind of body: a named place, a level (市, 省), or nothing. */
export type Prefix =
  | { readonly kind: 'place'; readonly chain: readonly PlaceName[] }
  | { readonly kind: 'level'; readonly word: string }
  | { readonly kind: 'town'; readonly name: string; readonly chain: readonly PlaceName[] }
  | { readonly kind: 'national' }
  | { readonly kind: 'none' };

export interface PlaceName extends Span {
  readonly name: string;
  readonly places: readonly Place[];
}

/** A body of government as it stands in the text, not yet resolved. */
export interface Body extends Span {
  readonly prefix: Prefix;
  /** What follows the prefix: 公安局, 委, 政府办公室, 公安局花都区分局; folded. */
  readonly body: string;
}

/** 成县 in 形成县人大 is no place: a name of two characters needs a mark, another place or 在 before it. */
const stands = (folded: string, at: number, name: string, last: number | undefined): boolean =>
  name.length > 2 ||
  !/[县区旗]$/.test(name) ||
  last === at ||
  !/[一-龥]/.test(folded.charAt(at - 1)) ||
  /[在与和向由对及是于到]/.test(folded.charAt(at - 1));

/** Place names of a folded text; short names of the given places are recognised beside the long ones. */
export function findPlaces(folded: string, own: readonly Place[] = []): readonly PlaceName[] {
  const out: PlaceName[] = [];
  const shorts = own.filter((place) => place.level === 'county' && place.short !== place.name);
  for (let i = 0; i < folded.length; i++) {
    let hit = placeAt(folded, i);
    if (hit === null) {
      const place = shorts.find(({ short }) => folded.startsWith(short, i));
      if (place) hit = { name: place.short, places: [place] };
    }
    if (hit === null || !stands(folded, i, hit.name, out.at(-1)?.end)) continue;
    out.push({ start: i, end: i + hit.name.length, ...hit });
    i += hit.name.length - 1;
  }
  return out;
}

const ministries = new Map(
  national.flatMap((names) => names.map((name): [string, string] => [name, names[0] ?? name])),
);

/** The canonical name of a body of the whole country. */
export const ministryOf = (name: string): string => ministries.get(name) ?? name;

const ministryWords = [...ministries.keys()].sort((a, b) => b.length - a.length).join('|');

const party =
  '(?:中国共产党|中共)?(?:(?<=自治区)党)?委(?!员(?!会)|托|派|任|以|培|会)(?:员会)?(?:全面依法治[省区市县旗州]委员会(?:办公室|[一-龥]{2,6}协调小组(?:办公室)?)?|(?:全面)?依法治[省区市县旗州](?:办公室|办|委员会|委)(?:办公室|[一-龥]{2,6}协调小组)?|办公厅|办公室|办(?=[、,。;]|印发|牵头)|(?:组织|宣传|统战|社会工作)部|政法委(?:员会)?|编办|网信办|党校|巡察办|宣讲团)?';

const bureau = `(?:国家)?(?:${fieldWords})(?:(?:和|与|、)?(?:${fieldWords})){0,2}(?:分局|总局|局|厅|委员会|委(?!员|托|派)|办公室(?=[、,。;]))`;

const bodyPattern = new RegExp(
  `(?<ministry>(?:${ministryWords})(?!门|队|分(?!会)|件))|(?<party>${party})|(?<gov>(?:人民)?政府(?:办公厅|办公室|法制办(?:公室)?|法制局|审改办|研究室|参事室|新闻办(?:公室)?|办(?=[、,。;]|印发|牵头))?|(?<=[省市区县旗州])府(?=上访)|(?<=[省市区县旗州])府(?:办公厅|办公室|办(?!学|理|事|案|公)))|(?<town>街道办事处|办事处|街道党工委|党工委|管委会|管理委员会)|(?<bureau>${bureau}|[教建农科交]委(?!员|托|派))|(?<other>${placeBodies})|(?<own>分局|局|厅)`,
  'y',
);

/** Which characters begin one of the alternatives, so that the pattern is tried at few offsets. */
const opens = new Uint8Array(0x10000);
for (const word of `${fieldWords}|${placeBodies}|${ministryWords}|委|党|中国|人民政府|政府|府|街道|办事处|管委|管理|分局|局|厅|国家|教|建|农|科|交`.split(
  '|',
))
  opens[word.charCodeAt(0)] = 1;

function* matches(folded: string): Iterable<RegExpExecArray> {
  for (let i = 0; i < folded.length; i++) {
    if (opens[folded.charCodeAt(i)] !== 1) continue;
    bodyPattern.lastIndex = i;
    const match = bodyPattern.exec(folded);
    if (match === null) continue;
    yield match;
    i += match[0].length - 1;
  }
}

/** Characters before 市, 区 … that make it part of another word: 城市, 社区, 各市. */
const notLevel = /[社辖地园城小校片景库厂矿战山林郊灾各跨个两疫牧街聚边内都乡开]$/;

const levelAt = (folded: string, end: number): { word: string; start: number } | null => {
  if (folded.startsWith('自治区', end - 3)) return { word: '自治区', start: end - 3 };
  const char = folded.charAt(end - 1);
  if (!'省市区县旗州盟镇乡'.includes(char)) return null;
  if (notLevel.test(folded.slice(Math.max(0, end - 2), end - 1))) return null;
  return { word: char, start: end - 1 };
};

const townTail = /(?:镇|乡|街道|苏木)$/;

/**
 * The name of a town at the end of a stretch: what stands behind a place, else what the lists of towns know, else
 * the two or three characters before the kind. A town behind a one-character county (滑县) is not read into it.
 */
function townAt(window: string, behindPlace: (length: number) => boolean): string | null {
  const tail = townTail.exec(window)?.[0];
  if (tail === undefined) return null;
  const ends = [2, 3, 1, 4].map((n) => n + tail.length).filter((n) => n <= window.length);
  const all = ends.map((n) => window.slice(-n)).filter((name) => /^[一-龥]+$/.test(name));
  const placed = all.find((name) => behindPlace(name.length));
  const known = [...all].sort((a, b) => b.length - a.length).find((name) => townshipsNamed(name).length > 0);
  return placed ?? known ?? all.find((name) => name.length - tail.length >= 2) ?? null;
}
/** What cannot be part of the name of a town, so the name begins behind it. */
const beforeTown = /^.*(?:[与和及在向由对到为、的了各个是于府]|员会|担任|作为|时任)/;

/** Every body of government in the folded text, leftmost longest, with what stands before it. */
export function findBodies(folded: string, places: readonly PlaceName[]): readonly Body[] {
  const endAt = new Map(places.map((place) => [place.end, place]));
  const startAt = new Map(places.map((place) => [place.start, place]));
  const chainBefore = (end: number): readonly PlaceName[] => {
    const chain: PlaceName[] = [];
    for (let at = endAt.get(end); at !== undefined; at = endAt.get(at.start)) chain.unshift(at);
    return chain;
  };
  const out: Body[] = [];
  let free = 0;
  for (const match of matches(folded)) {
    const from = match.index;
    let end = from + match[0].length;
    if (from < free) continue;
    const { ministry, party: isParty, gov, town, own } = match.groups ?? {};
    const push = (start: number, prefix: Prefix): void => {
      const body = { start, end, prefix, body: folded.slice(from, end) };
      free = end;
      out.push(body);
    };
    if (ministry !== undefined) {
      const before = folded.charAt(from - 1);
      if (!(ministry.length === 3 && /[一-龥]/.test(before) && /[区市县省]/.test(before)))
        push(from, { kind: 'national' });
      continue;
    }
    // 公安局 + 花都区 + 分局: the branch in a district is one body.
    if (match[0].endsWith('局')) {
      const branch = startAt.get(end);
      if (branch && folded.startsWith('分局', branch.end)) end = branch.end + 2;
      else {
        const named = /^[一-龥]{2,4}分局|^[一-龥]{2,3}管理局/.exec(folded.slice(end, end + 6));
        if (named && !/^(?:各|所属|下属|全体)/.test(named[0])) end += named[0].length;
      }
    }
    const nth = /第[一-龥]{1,4}届$/.exec(folded.slice(Math.max(0, from - 6), from));
    const at = nth ? from - nth[0].length : from;
    const chain = chainBefore(at);
    const first = chain[0];
    const behind = folded.slice(end, end + 10);
    // 鲤城区人民政府 in the name of a sub-district office belongs to that name.
    if (gov !== undefined && /^[一-龥]{2,4}(?:街道办事处|街道党工委|镇人民政府|乡人民政府)/.test(behind))
      continue;
    if (first !== undefined) {
      if (town !== undefined) continue;
      if (own !== undefined && !match[0].startsWith('分局')) continue;
      const zhong = isParty !== undefined && folded.startsWith('中共', first.start - 2) ? 2 : 0;
      push(first.start - zhong, { kind: 'place', chain });
      continue;
    }
    if (gov !== undefined || town !== undefined || match[0].endsWith('委')) {
      const window = folded.slice(Math.max(0, at - 5), at).replace(beforeTown, '');
      const name = town?.startsWith('街道')
        ? /[一-龥]{2,3}$/.exec(window)?.[0]
        : townAt(window, (length) => endAt.has(at - length));
      if (
        name !== undefined &&
        name !== null &&
        !/^(?:乡镇|我|本|各|全|全体)/.test(name) &&
        (town !== undefined || gov !== undefined)
      ) {
        const start = at - name.length;
        const by = folded.startsWith('人民政府', start - 4) ? 4 : 0;
        const outer = chainBefore(start - by);
        const before = outer[0]?.start ?? start;
        push(before, { kind: 'town', name: town?.startsWith('街道') ? `${name}街道` : name, chain: outer });
        continue;
      }
    }
    const level = town === undefined ? levelAt(folded, at) : null;
    if (match[0] === '分局') {
      const short = [3, 2]
        .map((n) => folded.slice(at - n, at))
        .find((name) => placesNamed(name).some(({ level: of }) => of === 'county'));
      if (short !== undefined && level === null) {
        const start = at - short.length;
        push(start, {
          kind: 'place',
          chain: [
            {
              start,
              end: at,
              name: short,
              places: placesNamed(short).filter(({ level: of }) => of === 'county'),
            },
          ],
        });
        continue;
      }
    }
    if (level !== null && folded.startsWith('依法治', level.start - 3)) continue;
    if (level !== null) push(level.start, { kind: 'level', word: level.word });
    else if (own === undefined && isParty === undefined && gov === undefined && town === undefined)
      push(from, { kind: 'none' });
  }
  return out;
}
