import type { Span } from '../read/types.ts';
import type { Body } from './bodies.ts';
import { isCut, nameStart } from './boundary.ts';
import type { Context } from './context.ts';
import { within } from './spans.ts';
import { unitName } from './unit-names.ts';

/** A named organisation that is no body of government: a unit of one, a firm, an association, a school. */
export interface Organisation extends Span {
  readonly name: string;
  readonly parent: string | null;
  readonly rule: string;
  readonly confidence: number;
}

const unitTail = '支队|大队|中队|总队|领导小组|协调小组|工作专班|委员会|指挥部|派出所|司法所|监管所';
const units = new RegExp(unitTail, 'g');

/** Units that every agency has or that stand for many: no names. */
const generic =
  /^(?:法治|普法|各|所属|下属|基层|相关|有关|全体|两级|多个|专门|公安|社区|村民|居民|居|村|常务|专业|党|党组织|调查|成立|设立|工作|评审|审查|考核|监督|管理|业主|人民调解|调解|辖区|地区|属地|镇街|乡镇|街道|镇|人大|监察|仲裁|编制|企业|专项|议事|第[一-龥]+届|全国|中央|省级|市级|区级|县级|部门|单位|主要|三级|四级|上级)$/;

/** Right behind a body: 市局法规科, 公安局法制支队, 水利部政策法规司. */
const behindBody =
  /^[一-龥]{2,10}?(?:支队|大队|中队|总队|执法队|派出所|处(?![罚置理分])|科(?![学技研])|司(?![法机])|室(?![内外])|所(?![有在需谓])|领导小组|工作专班|委员会|中心(?!组|工作|任务|城))/;
/** Words that cannot stand within the name of a unit. */
const noUnit =
  /[的了在将把被与和及对向由为是以、]|成立|设立|召开|(?<!社会)组织(?!部|处|科|人事)|开展|联合|会同|牵头|制定|印发|获评|荣获|参加|配合|积极|认真|全面|建立|共同|所属|下属|各|等|关于|领导(?!小组)|分管|部门|机关|相关|负责/;

function* findOwned(
  folded: string,
  context: Context,
  nameOf: (body: Body) => string,
): Iterable<Organisation> {
  for (const body of context.bodies) {
    if (!/(?:局|厅|委|部|委员会|院|总队|支队|大队|署)$/.test(body.body) || /^(?:委|政府)/.test(body.body))
      continue;
    const match = behindBody.exec(folded.slice(body.end, body.end + 16));
    if (match === null || noUnit.test(match[0])) continue;
    const parent = nameOf(body);
    yield {
      start: body.start,
      end: body.end + match[0].length,
      name: `${parent}${match[0]}`,
      parent,
      rule: 'agency.unit-of',
      confidence: 0.85,
    };
  }
  const publisher = context.publisher;
  if (publisher === null) return;
  // 局法规科, 厅法制处, 委综合监督局 at the start of a clause speak of the publisher's own unit.
  for (const match of folded.matchAll(
    /(?<=^|[,;。:、\n)]|由|请|经)(?:我|本)?(?:分局|局|厅|委)(?<unit>[一-龥]{2,10}?(?:支队|大队|总队|处(?![罚置理分])|科(?![学技研])|领导小组|工作专班|委员会|综合监督局))/g,
  )) {
    const unit = match.groups?.unit ?? '';
    if (noUnit.test(unit)) continue;
    yield {
      start: match.index,
      end: match.index + match[0].length,
      name: `${publisher}${unit}`,
      parent: publisher,
      rule: 'agency.unit-of',
      confidence: 0.85,
    };
  }
}

const stations = new Set(['派出所', '司法所', '监管所']);

function* findUnits(folded: string, context: Context): Iterable<Organisation> {
  const publisher = context.publisher ?? '';
  // A congress or committee that is a body of government already is no unit.
  const bodies = new Set(context.bodies.filter(({ prefix }) => prefix.kind !== 'none').map(({ end }) => end));
  for (const match of folded.matchAll(units)) {
    const at = match.index + match[0].length;
    const office = /[组会部]$/.test(match[0]) && folded.startsWith('办公室', at) ? 3 : 0;
    const end = at + office;
    if (bodies.has(at) || bodies.has(end)) continue;
    if (/^(?:[员长]|会(?!议))/.test(folded.slice(end, end + 2))) continue;
    const start = nameStart(folded, match.index, 18);
    const bare = folded
      .slice(start, match.index)
      .replace(/^.*(?:我局|本局|全局|分局|我厅|厅|我委|我院|我街道|任)(?=.)/, '')
      .replace(/^.*局(?=.{2,})/, '')
      .replace(/^[委厅](?=(?:法治|依法|普法|法制))/, '');
    const inner = match.index - bare.length;
    if (
      bare.length < 2 ||
      /调解$/.test(bare) ||
      generic.test(bare) ||
      /^[级各]|[和与及或]$/.test(bare) ||
      noUnit.test(bare) ||
      isCut(bare)
    )
      continue;
    if (stations.has(match[0])) {
      if (
        bare.length > 5 ||
        /[各级个省市区县和与及层所办科]$|部分|示范|先进|优秀|规范化|^(?:全|示范|模范|优秀|先进|规范|枫桥|基层|新时代|五星|星级)/.test(
          bare,
        )
      )
        continue;
      yield {
        start: inner,
        end,
        name: folded.slice(inner, end),
        parent: publisher,
        rule: 'agency.station',
        confidence: 0.75,
      };
      continue;
    }
    if (/依法治[国省区市县旗州]$/.test(bare)) {
      yield {
        start: inner,
        end,
        name: `${context.place?.name ?? ''}${bare}${match[0]}`,
        parent: null,
        rule: 'agency.unit',
        confidence: 0.7,
      };
      continue;
    }
    // A quoted word before the unit is the first half of its name: “…”志愿服务队.
    const mark = folded.charAt(inner - 1) === '”' ? folded.lastIndexOf('“', inner) : -1;
    if (mark >= 0 && inner - mark < 16) {
      yield {
        start: mark,
        end,
        name: folded.slice(mark, end).replace(/[“”]/g, ''),
        parent: publisher,
        rule: 'agency.unit',
        confidence: 0.6,
      };
      continue;
    }
    const { skip, name: own } = unitName(bare, folded.slice(match.index, end), inner, context);
    if (generic.test(bare.slice(skip + 1))) continue;
    const name = folded.slice(
      context.town !== null && /^(?:镇|乡|街道)(?=.{2})/.test(bare)
        ? inner + (bare.startsWith('街道') ? 2 : 1)
        : inner,
      end,
    );
    yield {
      start: inner + skip,
      end,
      name: own ?? `${publisher}${name}`,
      parent: own === null ? publisher : null,
      rule: 'agency.unit',
      confidence: 0.7,
    };
  }
}

const firmTail =
  '律师事务所|会计师事务所|有限责任公司|有限公司|集团|支行|分行|监狱|戒毒所|看守所|公证处|大学|学院|医院|中学|小学|协会|商会|学会|联合会|基金会|调解委员会|志愿服务队|研究院';
const firms = new RegExp(firmTail, 'g');
const genericFirm =
  /^(?:各.*|部分|.*等|全[省市区县].*|.*中小|.*级|所属|下属|基层|相关|有关|行业|社会|专业|全体|多家|民营|国有|中小|法律|公立|中|大|小|人民|公共|第三方|合作|律师|人民调解|行业性|专业性|中医|高等|党|重点|乡镇|各类|上市|企业|个体|村|村居|职业|公办|民办|幼儿园|村级|地方|商业|村镇|社会组织|辖区|物业|省内|市内|区内|全国|中|派驻)?$/;

function* findFirms(folded: string, context: Context): Iterable<Organisation> {
  for (const match of folded.matchAll(firms)) {
    let head = match.index;
    const end = head + match[0].length;
    if (/^[生员院长堂习科]/.test(folded.charAt(end))) continue;
    // 上海某某(温州)律师事务所: a place in brackets belongs to the name.
    const bracket = /\([一-龥]{2,6}\)[一-龥]{0,8}$/.exec(folded.slice(Math.max(0, head - 17), head));
    if (bracket) head -= bracket[0].length;
    const start = nameStart(folded, head, 20);
    const joined = folded.slice(start, head).search(/[和与及](?=[^和与及]*$)/);
    const from = joined >= 0 ? start + joined + 1 : start;
    // The place in a name opens it, whatever verb stands before: 到深圳市…看守所, 走进梅县区…中学.
    const inner = within(context.places, { start: from + 1, end: head }).find((other) =>
      /(?:到|赴|进|与|和|向|在|于|对|联合|会同|邀请|聘请)$/.test(folded.slice(from, other.start)),
    );
    const at = inner?.start ?? from;
    const bare = folded.slice(at, head);
    if (bare.length < 2 || genericFirm.test(bare)) continue;
    const place = within(context.places, { start: at, end: head }).find((other) => other.start === at);
    if (place?.end === head && !/监狱|医院|大学|学院|中学|小学|公证处/.test(match[0])) continue;
    const level = /^[省市区县旗州](?=[一-龥]{2})/.test(bare) && !/[区市](?:域|场|政)/.test(bare.slice(0, 2));
    const own = context.place?.name ?? '';
    const name =
      level && own.endsWith(bare.charAt(0)) ? `${own}${folded.slice(at + 1, end)}` : folded.slice(at, end);
    yield {
      start: at,
      end,
      name,
      parent: null,
      rule: 'agency.organisation',
      confidence: place ? 0.85 : 0.65,
    };
  }
}

/** Enterprises and institutions that are named in full with their place, in a list of such names. */
function* findListed(folded: string, context: Context): Iterable<Organisation> {
  for (const place of context.places) {
    const { start, end: from } = place;
    if (!/(?:分别是|分别为|包括|即|:|、|和)$/.test(folded.slice(Math.max(0, start - 3), start))) continue;
    const tail = /^[一-龥]{2,16}?(?:院|中心|公司|总站|馆|站)(?=[、,。;)]|[和与及等])/.exec(
      folded.slice(from, from + 20),
    )?.[0];
    if (tail === undefined || noUnit.test(tail)) continue;
    const end = from + tail.length;
    yield {
      start,
      end,
      name: folded.slice(start, end),
      parent: null,
      rule: 'agency.listed',
      confidence: 0.7,
    };
  }
}

/** Units, firms and associations by their names' tails. */
export function findOrganisations(
  folded: string,
  context: Context,
  nameOf: (body: Body) => string,
): readonly Organisation[] {
  return [
    ...findOwned(folded, context, nameOf),
    ...findUnits(folded, context),
    ...findFirms(folded, context),
    ...findListed(folded, context),
  ];
}
