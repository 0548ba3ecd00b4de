import { type Kind, kinds, type LinkStatus, linkStatuses } from '../../server/ontology.ts';
import { isKind } from './ids.ts';
import type { KindCount, Scene, SceneEntity, SceneLink, Selection } from './types.ts';

/** All links between two drawn nodes, drawn as one line. */
export interface Edge {
  /** The ids of its ends in code-unit order, joined by a bar. */
  readonly id: string;
  readonly source: string;
  readonly target: string;
  /** Surest first; the first says how the line is drawn and is what a click on it selects. */
  readonly links: readonly [SceneLink, ...SceneLink[]];
}

/** A place at the end of a group of a leaf list that stands for what is not drawn: 还有 25 个举措. */
export interface More {
  /** more~of~kind; never the id of an entity. */
  readonly id: string;
  readonly of: string;
  readonly kind: Kind;
  readonly count: number;
}

export interface VisibleScene {
  readonly entities: readonly SceneEntity[];
  readonly edges: readonly Edge[];
  /** Only in leaf lists, and only for kinds of which the list draws something. */
  readonly more: readonly More[];
  /** Undrawn neighbours of each drawn entity, for the badge. */
  readonly undrawn: ReadonlyMap<string, number>;
  readonly positions: Scene['positions'];
  readonly pins: Scene['pins'];
  /** Leaf lists with the hidden left out. */
  readonly lists: Scene['lists'];
  readonly selection: Selection;
}

/** What of the scene is drawn once the filter of kinds is applied. Pure: memoise by the scene's identity. */
export const visibleScene = (scene: Scene): VisibleScene => {
  const entities = [...scene.entities.values()].filter((entity) => !scene.hiddenKinds.has(entity.kind));
  const shown = new Set(entities.map((entity) => entity.id));
  const lists = new Map(
    [...scene.lists]
      .filter(([of]) => shown.has(of))
      .map(([of, members]) => [of, members.filter((id) => shown.has(id))] as const),
  );
  const undrawn = undrawnByKind(scene);
  return {
    entities,
    edges: edgesAmong(scene.links.values(), shown),
    more: moreOf(scene, lists, undrawn),
    undrawn: new Map(entities.map((entity) => [entity.id, total(undrawn.get(entity.id) ?? [])])),
    positions: scene.positions,
    pins: scene.pins,
    lists,
    selection: scene.selection,
  };
};

/** Kinds of the scene with the number of drawn entities, hidden ones included, in the ontology's order. */
export const countsByKind = (scene: Scene): readonly KindCount[] => {
  const counts = new Map<Kind, number>();
  for (const { kind } of scene.entities.values()) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return kindList.flatMap((kind) => {
    const count = counts.get(kind);
    return count === undefined ? [] : [{ kind, count }];
  });
};

/** Drawn lines by status, surest first. */
export const countsByStatus = (visible: VisibleScene): Readonly<Record<LinkStatus, number>> => {
  const counts: Record<LinkStatus, number> = { STATED: 0, INFERRED: 0, PLANNED: 0 };
  for (const edge of visible.edges) counts[edge.links[0].status] += 1;
  return counts;
};

/** Neighbours of every drawn entity that are not drawn, by kind, none left out that is more than zero. */
export const undrawnByKind = (scene: Scene): ReadonlyMap<string, readonly KindCount[]> => {
  const drawn = new Map<string, Map<Kind, Set<string>>>();
  const touch = (id: string, other: SceneEntity | undefined): void => {
    if (other === undefined) return;
    const byKind = drawn.get(id) ?? new Map<Kind, Set<string>>();
    drawn.set(id, byKind.set(other.kind, (byKind.get(other.kind) ?? new Set<string>()).add(other.id)));
  };
  for (const { source, target } of scene.links.values()) {
    touch(source, scene.entities.get(target));
    touch(target, scene.entities.get(source));
  }
  return new Map(
    [...scene.entities.values()].map(({ id, counts }) => [
      id,
      counts.flatMap(({ kind, count }) => {
        const left = count - (drawn.get(id)?.get(kind)?.size ?? 0);
        return kinds[kind].drawn && left > 0 ? [{ kind, count: left }] : [];
      }),
    ]),
  );
};

/** How many agencies a programme has, drawn or not. */
export const agenciesOf = (entity: SceneEntity): number =>
  entity.counts.find(({ kind }) => kind === 'Agency')?.count ?? 0;

const kindList = Object.keys(kinds).filter(isKind);
const certainty = Object.keys(linkStatuses);

const edgesAmong = (links: Iterable<SceneLink>, shown: ReadonlySet<string>): Edge[] => {
  const edges = new Map<string, Edge>();
  for (const link of links) {
    if (!shown.has(link.source) || !shown.has(link.target) || link.source === link.target) continue;
    const id = [link.source, link.target].sort().join('|');
    const links = edges.get(id)?.links ?? [];
    const [first, ...rest] = [...links, link].sort(bySureness);
    if (first !== undefined)
      edges.set(id, { id, source: first.source, target: first.target, links: [first, ...rest] });
  }
  return [...edges.values()];
};

const bySureness = (a: SceneLink, b: SceneLink): number =>
  certainty.indexOf(a.status) - certainty.indexOf(b.status) || b.confidence - a.confidence;

const moreOf = (
  scene: Scene,
  lists: Scene['lists'],
  undrawn: ReadonlyMap<string, readonly KindCount[]>,
): More[] =>
  [...lists].flatMap(([of, members]) => {
    const listed = new Set(members.map((id) => scene.entities.get(id)?.kind));
    return (undrawn.get(of) ?? [])
      .filter(({ kind }) => listed.has(kind))
      .map(({ kind, count }) => ({ id: `more~${of}~${kind}`, of, kind, count }));
  });

const total = (counts: readonly KindCount[]): number => counts.reduce((sum, { count }) => sum + count, 0);
