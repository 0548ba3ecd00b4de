import { sceneEntity, sceneLink } from '../api/parse.ts';
import { OverviewQuery, SceneQuery } from '../api/queries.ts';
import type { Ask } from '../api/request.ts';
import { parseHash } from '../scene/parse-url.ts';
import type { SceneStore } from '../scene/store.ts';
import type { SceneEntity, SceneLink } from '../scene/types.ts';
import type { SceneLocation } from '../scene/url.ts';

/** What the reader must know about the link that was opened. */
export type Opened =
  | { readonly type: 'same' }
  | { readonly type: 'broken' }
  | { readonly type: 'older'; readonly gone: number };

/** Programmes of the start scene: more than these and crossing lines win. */
const programmes = { wide: 22, narrow: 10 } as const;

interface Fetched {
  readonly release: string;
  readonly base: { readonly entities: readonly SceneEntity[]; readonly links: readonly SceneLink[] };
  readonly total: number;
  readonly added: ReadonlyMap<string, SceneEntity>;
  readonly links: readonly SceneLink[];
}

/**
 * Draws what a location hash names, or the start scene when it names nothing or cannot be read.
 * @param hash location.hash
 * @param narrow whether the screen is that of a phone, which has room for fewer
 * @throws ApiError when the API cannot be asked; the scene is then left as it was
 */
export async function openScene(store: SceneStore, ask: Ask, hash: string, narrow: boolean): Promise<Opened> {
  const result = parseHash(hash);
  if (result.type !== 'location') {
    await sample(store, ask, narrow);
    return { type: result.type === 'unknown' ? 'broken' : 'same' };
  }
  const { location } = result;
  const fetched = await fetchLocation(ask, location, narrow);
  replay(store, location, fetched);
  const gone = location.added.flatMap((group) => group.ids).filter((id) => !fetched.added.has(id)).length;
  const other = location.release !== null && location.release !== fetched.release;
  return other || gone > 0 ? { type: 'older', gone } : { type: 'same' };
}

/** The start scene; the programme of most agencies is selected, so that a sentence is in sight at once. */
async function sample(store: SceneStore, ask: Ask, narrow: boolean): Promise<void> {
  const { release, base, total } = await fetchBase(ask, narrow);
  store.dispatch({ type: 'load', release, ...base, totalProgrammes: total });
  const first = base.entities.find(({ kind }) => kind === 'Programme') ?? base.entities[0];
  if (first) store.dispatch({ type: 'select', selection: { type: 'node', id: first.id } });
}

async function fetchBase(ask: Ask, narrow: boolean): Promise<Pick<Fetched, 'release' | 'base' | 'total'>> {
  const size = narrow ? programmes.narrow : programmes.wide;
  const { overview, release } = await ask(OverviewQuery, { programmes: size });
  const entities = [...overview.agencies, ...overview.programmes].map(sceneEntity);
  return {
    release: release.id,
    base: { entities, links: overview.links.map(sceneLink) },
    total: overview.totalProgrammes,
  };
}

async function fetchLocation(ask: Ask, location: SceneLocation, narrow: boolean): Promise<Fetched> {
  const ids = location.added.flatMap((group) => group.ids);
  const empty = { base: { entities: [], links: [] }, total: 0 };
  const start = location.overview ? await fetchBase(ask, narrow) : undefined;
  const base = start ?? empty;
  if (ids.length === 0 && start) return { ...start, added: new Map(), links: [] };
  const all = [...ids, ...base.base.entities.map((entity) => entity.id)];
  const scene = await ask(SceneQuery, { ids: all });
  const wanted = new Set(ids);
  const cards = scene.nodes.flatMap((node) => (node && 'kind' in node ? [sceneEntity(node)] : []));
  return {
    ...base,
    release: scene.release.id,
    added: new Map(cards.filter(({ id }) => wanted.has(id)).map((entity) => [entity.id, entity])),
    links: scene.links.map(sceneLink),
  };
}

/** The commands that make the location's picture out of nothing. */
function replay(store: SceneStore, location: SceneLocation, fetched: Fetched): void {
  const { release, base, total, added, links } = fetched;
  store.dispatch({ type: 'load', release, ...base, totalProgrammes: total });
  for (const { of, ids } of location.added) {
    const entities = ids.flatMap((id) => added.get(id) ?? []);
    store.dispatch(of === null ? { type: 'add', entities, links } : { type: 'expand', of, entities, links });
  }
  if (location.removed.length > 0) store.dispatch({ type: 'remove', ids: location.removed });
  for (const kind of location.hiddenKinds) store.dispatch({ type: 'toggleKind', kind });
  if (Object.keys(location.moved).length > 0) store.dispatch({ type: 'move', places: location.moved });
  store.dispatch({ type: 'select', selection: location.selection });
  store.dispatch({ type: 'view', view: location.view });
}
