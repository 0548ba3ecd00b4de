import type { Kind } from '../../../server/ontology.ts';
import type { SceneEntity, SceneLink } from '../../../web/scene/types.ts';

/** An entity with as many neighbours as the counts say, named by its id. */
export const entity = (id: string, kind: Kind, counts: Partial<Record<Kind, number>> = {}): SceneEntity => ({
  id,
  kind,
  name: id,
  counts: (['Agency', 'Programme', 'Observation', 'Law'] as const).flatMap((each) => {
    const count = counts[each];
    return count === undefined ? [] : [{ kind: each, count }];
  }),
});

export const link = (
  relation: SceneLink['relation'],
  source: string,
  target: string,
  status: SceneLink['status'] = 'STATED',
): SceneLink => ({
  id: `${relation}~${source}~${target}`,
  relation,
  source,
  target,
  status,
  years: [2024],
  confidence: 1,
});

export const a1 = entity('agency-a1', 'Agency', { Programme: 3, Law: 1 });
export const a2 = entity('agency-a2', 'Agency', { Programme: 1 });
export const p1 = entity('programme-p1', 'Programme', { Agency: 2 });
export const p2 = entity('programme-p2', 'Programme', { Agency: 1 });
const p3 = entity('programme-p3', 'Programme', { Agency: 1 });
export const l1 = entity('law-l1', 'Law', { Agency: 1 });

export const load = {
  type: 'load',
  release: 'r1',
  entities: [a1, a2, p1],
  links: [link('RAN', a1.id, p1.id), link('RAN', a2.id, p1.id, 'PLANNED')],
  totalProgrammes: 37,
} as const;

/** Two of the three undrawn neighbours of a1; a link to something undrawn comes along. */
export const expand = {
  type: 'expand',
  of: a1.id,
  entities: [p1, p2, l1],
  links: [link('RAN', a1.id, p2.id), link('CITES', a1.id, l1.id, 'INFERRED'), link('RAN', a1.id, p3.id)],
} as const;
