import {
  FileText,
  Gauge,
  Landmark,
  Layers,
  ListChecks,
  MapPin,
  Milestone,
  Scale,
  TriangleAlert,
  User,
} from 'lucide';
import { type Kind, kinds } from '../../server/ontology.ts';

/** The icons that the ontology names; a kind whose icon is not here is drawn without one. */
const nodes: Readonly<Record<string, typeof Landmark>> = {
  'file-text': FileText,
  gauge: Gauge,
  landmark: Landmark,
  layers: Layers,
  'list-checks': ListChecks,
  'map-pin': MapPin,
  milestone: Milestone,
  scale: Scale,
  'triangle-alert': TriangleAlert,
  user: User,
};

/** The icon of a kind as an inline SVG picture in one colour; undefined where the kind has none. */
export const iconOf = (kind: Kind, colour: string): string | undefined => {
  const node = nodes[kinds[kind].icon ?? ''];
  if (node === undefined) return undefined;
  const inner = node.map(([tag, attributes]) => {
    const list = Object.entries(attributes).map(([name, value]) => `${name}="${value}"`);
    return `<${tag} ${list.join(' ')}/>`;
  });
  const frame = `width="96" height="96" viewBox="0 0 24 24" fill="none" stroke="${colour}"`;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" ${frame} stroke-width="2" stroke-linecap="round" stroke-linejoin="round">${inner.join('')}</svg>`;
  return `data:image/svg+xml;utf8,${encodeURIComponent(svg)}`;
};
