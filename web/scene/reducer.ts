import type { Command, Places } from './commands.ts';
import { emptyScene, type Point, type Scene, type SceneEntity, type SceneLink } from './types.ts';

/**
 * The scene after a command; the same scene object when the command changes nothing. Tolerant on purpose:
 * ids that are not drawn are ignored, because a layout or an answer may arrive after its node was removed.
 */
export const apply = (scene: Scene, command: Command): Scene => {
  switch (command.type) {
    case 'load':
      return load(scene, command);
    case 'add':
      return add(scene, command.entities, command.links);
    case 'expand':
      return expand(scene, command.of, command.entities, command.links);
    case 'remove':
      return remove(scene, command.ids);
    case 'clear':
      return { ...emptyScene, release: scene.release, view: scene.view };
    case 'toggleKind': {
      const hiddenKinds = new Set(scene.hiddenKinds);
      if (!hiddenKinds.delete(command.kind)) hiddenKinds.add(command.kind);
      return { ...scene, hiddenKinds };
    }
    case 'showAllKinds':
      return scene.hiddenKinds.size === 0 ? scene : { ...scene, hiddenKinds: new Set() };
    case 'move': {
      const moved = Object.keys(command.places).filter((id) => scene.entities.has(id));
      const pins = new Set([...scene.pins, ...moved]);
      return moved.length === 0 ? scene : { ...scene, positions: placed(scene, command.places), pins };
    }
    case 'pin': {
      if (!scene.entities.has(command.id) || scene.pins.has(command.id) === command.pinned) return scene;
      const pins = new Set(scene.pins);
      if (command.pinned) pins.add(command.id);
      else pins.delete(command.id);
      return { ...scene, pins };
    }
    case 'place': {
      const free = Object.entries(command.places).filter(([id]) => !scene.pins.has(id));
      return { ...scene, positions: placed(scene, Object.fromEntries(free)) };
    }
    case 'select':
      return isDrawn(scene, command.selection) ? { ...scene, selection: command.selection } : scene;
    case 'view':
      return scene.view === command.view ? scene : { ...scene, view: command.view };
  }
};

const load = (scene: Scene, command: Extract<Command, { type: 'load' }>): Scene => {
  const empty: Scene = { ...emptyScene, release: command.release, view: scene.view };
  const drawn = add(empty, command.entities, command.links);
  return { ...drawn, base: new Set(drawn.entities.keys()), totalProgrammes: command.totalProgrammes };
};

/** Known entities are refreshed in place; links are drawn once both of their ends are. */
const add = (scene: Scene, entities: readonly SceneEntity[], links: readonly SceneLink[]): Scene => {
  const all = new Map(scene.entities);
  for (const entity of entities) all.set(entity.id, entity);
  const joined = new Map(scene.links);
  for (const link of links) if (all.has(link.source) && all.has(link.target)) joined.set(link.id, link);
  return { ...scene, entities: all, links: joined };
};

const expand = (
  scene: Scene,
  of: string,
  entities: readonly SceneEntity[],
  links: readonly SceneLink[],
): Scene => {
  if (!scene.entities.has(of)) return scene;
  const drawn = add(scene, entities, links);
  // What touches two or more drawn nodes ties them together and goes between them, not into the list.
  const ties = new Map<string, Set<string>>();
  for (const { source, target } of drawn.links.values()) {
    if (scene.entities.has(source)) ties.set(target, (ties.get(target) ?? new Set<string>()).add(source));
    if (scene.entities.has(target)) ties.set(source, (ties.get(source) ?? new Set<string>()).add(target));
  }
  const fresh = [...drawn.entities.keys()].filter(
    (id) => !scene.entities.has(id) && (ties.get(id)?.size ?? 0) < 2,
  );
  const members = [...new Set([...(scene.lists.get(of) ?? []), ...fresh])];
  return { ...drawn, lists: new Map([...scene.lists, [of, members]]) };
};

const remove = (scene: Scene, ids: readonly string[]): Scene => {
  const gone = new Set(ids.filter((id) => scene.entities.has(id)));
  if (gone.size === 0) return scene;
  const stays = (id: string) => !gone.has(id);
  const entities = new Map([...scene.entities].filter(([id]) => stays(id)));
  const links = new Map([...scene.links].filter(([, link]) => stays(link.source) && stays(link.target)));
  const lists = [...scene.lists].filter(([of]) => stays(of));
  const rest: Scene = {
    ...scene,
    entities,
    links,
    positions: new Map([...scene.positions].filter(([id]) => stays(id))),
    pins: new Set([...scene.pins].filter(stays)),
    lists: new Map(lists.map(([of, members]) => [of, members.filter(stays)])),
  };
  return isDrawn(rest, scene.selection) ? rest : { ...rest, selection: { type: 'none' } };
};

const placed = (scene: Scene, places: Places): ReadonlyMap<string, Point> => {
  const positions = new Map(scene.positions);
  for (const [id, point] of Object.entries(places)) if (scene.entities.has(id)) positions.set(id, point);
  return positions;
};

const isDrawn = (scene: Scene, selection: Scene['selection']): boolean => {
  if (selection.type === 'none') return true;
  return selection.type === 'node' ? scene.entities.has(selection.id) : scene.links.has(selection.id);
};
