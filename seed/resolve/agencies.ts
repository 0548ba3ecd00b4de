/** Agencies with their regions: canonical across reports, each with everything that its name tells. */
import { chainOf, type Place } from '../lexicon/gazetteer.ts';
import type { Township } from '../lexicon/townships.ts';
import { categoryOfAgency, levelOf, superiorOf } from './agency-facts.ts';
import { type AgencyName, readAgencyName } from './agency-names.ts';
import type { Collector } from './collector.ts';
import type { Context } from './context.ts';
import { mintId } from './ids.ts';
import { overridden } from './overrides.ts';
import { latin } from './pinyin.ts';
import type { EntityId } from './types.ts';

const regionId = (code: string) => mintId('Region', code);

function addRegion(collector: Collector, code: string, name: string, short: string, level: string): EntityId {
  const aliases = short === name ? [] : [short];
  return collector.entity('Region', regionId(code), { name, code, level, aliases, ...latin(name) });
}

/** Divisions that are no more have no code of their own; what is said of them goes to what they lay in. */
const official = ({ code }: Place): boolean => /^\d+$/.test(code);

/** Adds a region and all that it lies in; gives the innermost. */
function addRegions(collector: Collector, place: Place, township: Township | null): Place | Township | null {
  const chain = chainOf(place).filter(official);
  for (const [i, { code, name, short, level }] of chain.entries()) {
    addRegion(collector, code, name, short, level);
    const outer = chain[i + 1];
    if (outer) collector.given('PART_OF', regionId(code), regionId(outer.code));
  }
  const inner = chain[0] ?? null;
  if (township === null || inner === null) return inner;
  addRegion(collector, township.code, township.name, township.name, 'township');
  collector.given('PART_OF', regionId(township.code), regionId(inner.code));
  return township;
}

/** Bodies that bear no place in their names and are yet the same wherever they are named. */
const everywhere =
  /^(?:中国|中华|中共|中央|全国|国家|国务院|最高|新华)|^[^省市区县]{2,8}部$|(?:律师事务所|公司|集团|银行|大学|学院)$/;

/** 理论学习中心组 of one report is not that of another: without a place the publisher is part of what it is. */
function idOf({ name, place }: AgencyName, publisher: string): EntityId {
  return place !== null || everywhere.test(name) ? mintId('Agency', name) : mintId('Agency', name, publisher);
}

/** The canonical form of an agency's name within a report. */
export function resolveAgency({ near }: Pick<Context, 'near'>, name: string): AgencyName {
  const read = readAgencyName(name, near);
  const stays = overridden('Agency', read.name);
  return stays === read.name ? read : readAgencyName(stays, near);
}

function addAgency({ collector, near, publisher }: Context, written: string): EntityId {
  const agency = resolveAgency({ near }, written);
  const id = idOf(agency, publisher.name);
  const above = superiorOf(agency);
  const region = agency.place && addRegions(collector, agency.place, agency.township);
  if (region) collector.given('IN', id, regionId(region.code));
  return collector.entity('Agency', id, {
    name: agency.name,
    shortName: agency.shortName,
    aliases: agency.shortName === null ? [] : [agency.shortName],
    category: categoryOfAgency(agency),
    level: levelOf(agency),
    regionCode: region?.code ?? null,
    superior: above === null ? null : idOf(resolveAgency({ near: agency.place }, above), publisher.name),
    ...latin(agency.name),
  });
}

/** Adds the agency of a name as the extraction has it, with its region; gives its id. */
export function registerAgency(context: Context, written: string): EntityId {
  const known = context.agencies.get(written) ?? addAgency(context, written);
  context.agencies.set(written, known);
  return known;
}
