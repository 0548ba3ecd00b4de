import type { Kind } from '../../server/ontology.ts';
import { kindLetters, shortId, shortLink } from './ids.ts';
import type { Point, Scene, Selection, View } from './types.ts';

/**
 * What a link says about a scene. The start scene is named, not listed; what was added stands by the node
 * whose leaf list it is in, so that the same picture can be drawn again:
 * load the overview (when `overview`), fetch `added`, their links, then replay add, expand, remove, move.
 */
export interface SceneLocation {
  readonly view: View;
  /** The release that the link was made from; null when the sender had not loaded anything. */
  readonly release: string | null;
  /** Whether the start scene is part of the picture. */
  readonly overview: boolean;
  /** Ids by the node that was expanded; under null those that were searched for. */
  readonly added: readonly { readonly of: string | null; readonly ids: readonly string[] }[];
  /** Ids of the start scene that were removed. */
  readonly removed: readonly string[];
  /** Where a person put things; whole scene units. */
  readonly moved: Readonly<Record<string, Point>>;
  readonly selection: Selection;
  readonly hiddenKinds: readonly Kind[];
}

/** A link longer than this is cut off by some mail and chat programmes. */
export const maxHashLength = 2000;

/** The location of a scene, ready to be written. */
export const locate = (scene: Scene): SceneLocation => {
  const listed = new Set([...scene.lists.values()].flat());
  const loose = [...scene.entities.keys()].filter((id) => !scene.base.has(id) && !listed.has(id));
  const lists = [...scene.lists].filter(([, ids]) => ids.length > 0).map(([of, ids]) => ({ of, ids }));
  const moved = [...scene.pins].flatMap((id) => {
    const point = scene.positions.get(id);
    return point === undefined ? [] : [[id, { x: Math.round(point.x), y: Math.round(point.y) }] as const];
  });
  return {
    view: scene.view,
    release: scene.release,
    overview: scene.base.size > 0,
    added: [...(loose.length > 0 ? [{ of: null, ids: loose }] : []), ...lists],
    removed: [...scene.base].filter((id) => !scene.entities.has(id)),
    moved: Object.fromEntries(moved),
    selection: scene.selection,
    hiddenKinds: [...scene.hiddenKinds],
  };
};

/**
 * The hash of a location, starting with `#/`. Leaves that no longer fit are left out from the end;
 * `complete` says whether all is in it.
 */
export const toHash = (location: SceneLocation): { readonly hash: string; readonly complete: boolean } => {
  let added = location.added;
  let hash = write({ ...location, added });
  while (hash.length > maxHashLength && added.length > 0) {
    const last = added.at(-1);
    const fewer =
      last === undefined || last.ids.length <= 1 ? [] : [{ of: last.of, ids: last.ids.slice(0, -1) }];
    added = [...added.slice(0, -1), ...fewer];
    hash = write({ ...location, added });
  }
  return { hash, complete: added === location.added };
};

const write = (location: SceneLocation): string => {
  const { selection } = location;
  const groups = location.added.map(
    ({ of, ids }) => `${of === null ? '' : shortId(of)}:${ids.map(shortId).join('.')}`,
  );
  const moved = Object.entries(location.moved).map(([id, { x, y }]) => `${shortId(id)}:${x}:${y}`);
  const fields: readonly (readonly [string, string])[] = [
    ['r', location.release === null ? '' : encodeURIComponent(location.release)],
    ['b', location.overview ? '1' : ''],
    ['a', groups.join('!')],
    ['x', location.removed.map(shortId).join('.')],
    ['m', moved.join('!')],
    ['n', selection.type === 'node' ? shortId(selection.id) : ''],
    ['e', selection.type === 'link' ? shortLink(selection.id) : ''],
    ['h', kindLetters(location.hiddenKinds)],
  ];
  const query = fields.filter(([, value]) => value !== '').map(([key, value]) => `${key}=${value}`);
  return `#/${location.view}${query.length > 0 ? `?${query.join('&')}` : ''}`;
};
