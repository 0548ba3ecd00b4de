import type { Kind } from '../../server/ontology.ts';
import { ApiError } from '../api/client.ts';
import { sceneEntity, sceneLink } from '../api/parse.ts';
import { LinksQuery, NeighboursQuery, SceneQuery } from '../api/queries.ts';
import type { Ask } from '../api/request.ts';
import type { SceneStore } from '../scene/store.ts';
import type { SceneEntity, SceneLink } from '../scene/types.ts';
import { undrawnByKind } from '../scene/visible.ts';
import { quotas } from './quotas.ts';
import type { Toast } from './toast.ts';

/** What a person can do that needs the API first; each ends in commands to the scene, or in a message. */
export interface Actions {
  /** Selects an entity, drawing it with its links to what is drawn when it is not there yet. */
  readonly show: (id: string) => Promise<void>;
  /** Draws up to 25 neighbours that are not drawn yet, of one kind or shared among all. */
  readonly expand: (id: string, kind?: Kind) => Promise<void>;
  readonly remove: (id: string) => void;
  readonly undo: () => void;
}

const limit = 25;

/** Most ids that one question about links may name. */
const most = 500;

export function createActions(store: SceneStore, ask: Ask, toast: Toast): Actions {
  const scene = () => store.getSnapshot().scene;

  const select = (id: string): void => store.dispatch({ type: 'select', selection: { type: 'node', id } });

  /** Links between the new ids and everything that will then be drawn. */
  const linksOf = async (fresh: readonly string[]): Promise<SceneLink[]> => {
    const isFresh = new Set(fresh);
    const drawn = [...scene().entities.keys()].filter((id) => !isFresh.has(id));
    const { links } = await ask(LinksQuery, { ids: [...fresh, ...drawn].slice(0, most) });
    return links.map(sceneLink).filter((link) => isFresh.has(link.source) || isFresh.has(link.target));
  };

  const page = async (id: string, kind: Kind, first: number): Promise<SceneEntity[]> => {
    const exclude = [...scene().entities.keys()];
    const { neighbours } = await ask(NeighboursQuery, { id, kinds: [kind], first, exclude });
    return neighbours.edges.map((edge) => sceneEntity(edge.node));
  };

  /** Failures that pass are told by the strip under the header, all others here. */
  const guarded = async (work: () => Promise<void>): Promise<void> => {
    try {
      await work();
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
      if (!error.passing) toast.show({ type: 'failed', message: error.message });
    }
  };

  const show = async (id: string): Promise<void> => {
    if (scene().entities.has(id)) return select(id);
    const [{ nodes }, links] = await Promise.all([ask(SceneQuery, { ids: [id] }), linksOf([id])]);
    const entities = nodes.flatMap((node) => (node && 'kind' in node ? [sceneEntity(node)] : []));
    store.dispatch({ type: 'add', entities, links });
    select(id);
    const [entity] = entities;
    if (entity) toast.show({ type: 'added', name: entity.shortName ?? entity.name });
  };

  const expand = async (id: string, kind?: Kind): Promise<void> => {
    const undrawn = undrawnByKind(scene()).get(id) ?? [];
    const open = kind ? undrawn.filter((count) => count.kind === kind) : undrawn;
    const pages = await Promise.all(quotas(open, limit).map(({ kind, count }) => page(id, kind, count)));
    const entities = pages.flat();
    if (entities.length === 0) return toast.show({ type: 'nothing' });
    const links = await linksOf(entities.map((entity) => entity.id));
    store.dispatch({ type: 'expand', of: id, entities, links });
    const left = (undrawnByKind(scene()).get(id) ?? []).reduce((sum, { count }) => sum + count, 0);
    toast.show({ type: 'expanded', added: entities.length, left });
  };

  return {
    show: (id) => guarded(() => show(id)),
    expand: (id, kind) => guarded(() => expand(id, kind)),
    remove: (id) => {
      store.dispatch({ type: 'remove', ids: [id] });
      toast.show({ type: 'removed' });
    },
    undo: () => {
      store.undo();
      toast.dismiss();
    },
  };
}
