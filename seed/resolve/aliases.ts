/** Which of the ways in which a report writes an entity are names that one could search for. */
import { chainOf, placesNamed } from '../lexicon/gazetteer.ts';
import type { AgencyName } from './agency-names.ts';

const marks = /[\s“”"‘’']/g;

/** A surface without white space and quotation marks. */
export const clean = (surface: string): string => surface.replace(marks, '');

/** Words that stand for an agency only within its own report: 我局, 分局, 全局, 市局, 区委, 省公安厅. */
const relative = /^(?:我|本|全|该|各|其|区|县|市|省|州|旗|镇|街道|自治区)/;

/** The name as another one of an agency; null where it is the name itself or means something elsewhere. */
export function agencyAlias(surface: string, agency: AgencyName): string | null {
  const name = clean(surface);
  if (name === agency.name || name.length < 2) return null;
  if (agency.place === null) return relative.test(name) ? null : name;
  const around = chainOf(agency.place);
  const begins = around.some((place) => name.startsWith(place.name) || name.startsWith(place.short));
  return begins && placesNamed(name).length === 0 ? name : null;
}

/** The name as another one of a programme or law. */
export function plainAlias(surface: string, canonical: string): string | null {
  const name = clean(surface).replace(/^[《〈](.*)[》〉]$/, '$1');
  return name === canonical || name.length < 2 ? null : name;
}
