import { describe, expect, it } from 'vitest';
import type { Command } from '../../../web/scene/commands.ts';
import { apply } from '../../../web/scene/reducer.ts';
import { emptyScene, type Scene } from '../../../web/scene/types.ts';
import { a1, a2, expand, l1, link, load, p1, p2 } from './fixtures.ts';

/** The parts of a scene that a table can show in a line. */
const digest = (scene: Scene) => ({
  entities: [...scene.entities.keys()],
  links: [...scene.links.keys()],
  lists: Object.fromEntries(scene.lists),
  pins: [...scene.pins],
  positions: Object.fromEntries(scene.positions),
  selection: scene.selection,
  hidden: [...scene.hiddenKinds],
});

const ran1 = `RAN~${a1.id}~${p1.id}`;
const ran2 = `RAN~${a2.id}~${p1.id}`;
const loaded = {
  entities: [a1.id, a2.id, p1.id],
  links: [ran1, ran2],
  lists: {},
  pins: [],
  positions: {},
  selection: { type: 'none' },
  hidden: [],
};
const expanded = {
  ...loaded,
  entities: [...loaded.entities, p2.id, l1.id],
  links: [...loaded.links, `RAN~${a1.id}~${p2.id}`, `CITES~${a1.id}~${l1.id}`],
  lists: { [a1.id]: [p2.id, l1.id] },
};

describe('apply', () => {
  const table: readonly [string, readonly Command[], object][] = [
    ['loads the start scene', [load], loaded],
    ['replaces everything on load', [{ type: 'add', entities: [l1], links: [] }, load], loaded],
    ['lists only what an expansion draws anew and drops links to the undrawn', [load, expand], expanded],
    ['expands twice without doubling', [load, expand, expand], expanded],
    [
      'keeps what ties two drawn nodes together out of the list',
      [load, { ...expand, links: [...expand.links, link('RAN', a2.id, p2.id)] }],
      {
        ...expanded,
        links: [...expanded.links, `RAN~${a2.id}~${p2.id}`],
        lists: { [a1.id]: [l1.id] },
      },
    ],
    ['ignores an expansion of what is not drawn', [load, { ...expand, of: 'agency-zz' }], loaded],
    [
      'removes nodes with links, list places, position, pin and selection',
      [
        load,
        expand,
        { type: 'move', places: { [p2.id]: { x: 1, y: 2 } } },
        { type: 'select', selection: { type: 'node', id: p2.id } },
        { type: 'remove', ids: [p2.id] },
      ],
      {
        ...expanded,
        entities: [...loaded.entities, l1.id],
        links: [...loaded.links, `CITES~${a1.id}~${l1.id}`],
        lists: { [a1.id]: [l1.id] },
      },
    ],
    [
      'drops the selection of a link when one of its ends goes',
      [load, { type: 'select', selection: { type: 'link', id: ran2 } }, { type: 'remove', ids: [a2.id] }],
      { ...loaded, entities: [a1.id, p1.id], links: [ran1] },
    ],
    [
      'selects nothing that is not drawn',
      [load, { type: 'select', selection: { type: 'node', id: 'law-zz' } }],
      loaded,
    ],
    [
      'toggles kinds',
      [
        load,
        { type: 'toggleKind', kind: 'Law' },
        { type: 'toggleKind', kind: 'Agency' },
        { type: 'toggleKind', kind: 'Law' },
      ],
      { ...loaded, hidden: ['Agency'] },
    ],
    ['shows all kinds', [load, { type: 'toggleKind', kind: 'Law' }, { type: 'showAllKinds' }], loaded],
    [
      'lets a layout move the free, not the pinned and not the undrawn',
      [
        load,
        { type: 'move', places: { [a1.id]: { x: 5, y: 5 } } },
        {
          type: 'place',
          places: { [a1.id]: { x: 0, y: 0 }, [p1.id]: { x: 9, y: 9 }, 'law-zz': { x: 1, y: 1 } },
        },
      ],
      { ...loaded, pins: [a1.id], positions: { [a1.id]: { x: 5, y: 5 }, [p1.id]: { x: 9, y: 9 } } },
    ],
    [
      'releases a pin',
      [load, { type: 'pin', id: a1.id, pinned: true }, { type: 'pin', id: a1.id, pinned: false }],
      loaded,
    ],
    ['clears', [load, { type: 'clear' }], { ...loaded, entities: [], links: [] }],
  ];
  it.each(table)('%s', (_, commands, want) => {
    expect(digest(commands.reduce(apply, emptyScene))).toEqual(want);
  });

  it('keeps the release and the size of the whole', () => {
    const scene = apply(emptyScene, load);
    expect([scene.release, scene.totalProgrammes, [...scene.base]]).toEqual(['r1', 37, loaded.entities]);
  });

  it('gives back the same scene when nothing changes', () => {
    const scene = apply(emptyScene, load);
    const idle: readonly Command[] = [
      { type: 'view', view: 'graph' },
      { type: 'remove', ids: ['law-zz'] },
      { type: 'showAllKinds' },
      { type: 'pin', id: a1.id, pinned: false },
      { type: 'select', selection: { type: 'node', id: 'law-zz' } },
    ];
    for (const command of idle) expect(apply(scene, command)).toBe(scene);
  });
});
