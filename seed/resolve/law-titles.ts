/** The canonical title of a law or document, a function of the title as cited and of the lexicon only. */
import { fold } from '../extract/fold.ts';
import { placeAt } from '../lexicon/gazetteer.ts';
import { statutes } from '../lexicon/statutes.ts';

export interface LawTitle {
  readonly title: string;
  /** The title without the name of the country, null where it has none. */
  readonly shortName: string | null;
}

const country = '中华人民共和国';
const known = new Set(statutes);

/** Regulations of the State Council that bear the country's name, as do all laws. */
const national = /^(?:政府信息公开条例|市场主体登记管理条例|道路运输条例|.{2,12}法实施(?:条例|细则))$/;

/** What a citation may add behind the title to say which version is meant. */
const version = /（(?:\d{4}年)?(?:新修订|修订|修正)版?）$/;

const isLaw = (title: string): boolean =>
  /法(?:典)?$/.test(title) &&
  (known.has(title) || !/(?:办|方|做|用|执|司|普|立|守|看|学|说|依)法$/.test(title));

/**
 * Reads a title without 《》: 行政复议法 and 中华人民共和国行政复议法 are one, 〈〉 and <> are one.
 * Laws of the country all bear its name; documents of places and agencies do not.
 */
export function readLawTitle(cited: string): LawTitle {
  const title = fold(cited)
    .replace(/\s/g, '')
    .replace(/^《|》$/g, '')
    .replace(/[<《]/g, '〈')
    .replace(/[>》]/g, '〉')
    .replace(/\(/g, '（')
    .replace(/\)/g, '）');
  const whole = title.replace(new RegExp(`^${country}`), '').replace(version, '');
  // 新行政复议法 is the law in its new version, 新能源汽车管理办法 no law of that kind.
  const renewed = whole.replace(/^(?:新修订的?|修订后的?|新)/, '');
  const short = known.has(renewed) ? renewed : whole;
  if (placeAt(short, 0) === null && (isLaw(short) || national.test(short)))
    return { title: `${country}${short}`, shortName: short };
  return title.startsWith(country)
    ? { title, shortName: title.slice(country.length) }
    : { title, shortName: null };
}
