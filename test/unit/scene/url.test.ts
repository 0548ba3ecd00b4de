import { describe, expect, it } from 'vitest';
import type { Command } from '../../../web/scene/commands.ts';
import { parseHash } from '../../../web/scene/parse-url.ts';
import { apply } from '../../../web/scene/reducer.ts';
import { emptyScene } from '../../../web/scene/types.ts';
import { locate, maxHashLength, type SceneLocation, toHash } from '../../../web/scene/url.ts';
import { a1, a2, entity, expand, l1, load, p1, p2 } from './fixtures.ts';

const nothing: SceneLocation = {
  view: 'graph',
  release: null,
  overview: false,
  added: [],
  removed: [],
  moved: {},
  selection: { type: 'none' },
  hiddenKinds: [],
};

const scenes: readonly [string, readonly Command[], SceneLocation, string][] = [
  ['an empty scene', [], nothing, '#/graph'],
  ['the start scene', [load], { ...nothing, release: 'r1', overview: true }, '#/graph?r=r1&b=1'],
  [
    'an expansion, a search, a removal, a move, a filter and a selected link in the table',
    [
      load,
      expand,
      { type: 'add', entities: [entity('law-l9', 'Law')], links: [] },
      { type: 'remove', ids: [a2.id] },
      { type: 'move', places: { [p1.id]: { x: -3.4, y: 12.6 } } },
      { type: 'toggleKind', kind: 'Law' },
      { type: 'toggleKind', kind: 'Observation' },
      { type: 'select', selection: { type: 'link', id: `RAN~${a1.id}~${p2.id}` } },
      { type: 'view', view: 'table' },
    ],
    {
      view: 'table',
      release: 'r1',
      overview: true,
      added: [
        { of: null, ids: ['law-l9'] },
        { of: a1.id, ids: [p2.id, l1.id] },
      ],
      removed: [a2.id],
      moved: { [p1.id]: { x: -3, y: 13 } },
      selection: { type: 'link', id: `RAN~${a1.id}~${p2.id}` },
      hiddenKinds: ['Law', 'Observation'],
    },
    '#/table?r=r1&b=1&a=:ll9!aa1:pp2.ll1&x=aa2&m=pp1:-3:13&e=RAN~aa1~pp2&h=lo',
  ],
  [
    'a selected node and a release with odd characters',
    [
      { ...load, release: '2026&11=?' },
      { type: 'select', selection: { type: 'node', id: p1.id } },
    ],
    { ...nothing, release: '2026&11=?', overview: true, selection: { type: 'node', id: p1.id } },
    '#/graph?r=2026%2611%3D%3F&b=1&n=pp1',
  ],
];

describe('location', () => {
  it.each(scenes)('writes and reads %s', (_, commands, location, hash) => {
    expect(locate(commands.reduce(apply, emptyScene))).toEqual(location);
    expect(toHash(location)).toEqual({ hash, complete: true });
    expect(parseHash(hash)).toEqual({ type: 'location', location });
  });

  it('stays short: a hundred leaves fit, and what does not fit is left out and said', () => {
    const leaves = (n: number) =>
      Array.from({ length: n }, (_, at) => `observation-${String(at).padStart(12, '0')}`);
    const location = { ...nothing, release: 'abcdefghijkl', overview: true };
    const fits = toHash({ ...location, added: [{ of: a1.id, ids: leaves(100) }] });
    expect([fits.complete, fits.hash.length < maxHashLength]).toEqual([true, true]);
    const cut = toHash({ ...location, added: [{ of: a1.id, ids: leaves(400) }] });
    expect([cut.complete, cut.hash.length <= maxHashLength]).toEqual([false, true]);
    const read = parseHash(cut.hash);
    const kept = read.type === 'location' ? (read.location.added[0]?.ids ?? []) : [];
    expect([kept.length > 100, kept]).toEqual([true, leaves(kept.length)]);
  });
});

describe('parseHash', () => {
  it.each(['', '#', '#/', '/'])('takes %j for no scene', (hash) => {
    expect(parseHash(hash)).toEqual({ type: 'empty' });
  });

  it.each([
    ['#/map', 'map'],
    ['#/graph?zz=1', 'zz=1'],
    ['#/graph?b=2', 'b=2'],
    ['#/graph?b', 'b'],
    ['#/graph?n=pp1&n=pp2', 'n=pp2'],
    ['#/graph?n=pp1&e=RAN~aa1~pp1', 'e=RAN~aa1~pp1'],
    ['#/graph?n=zz1', 'zz1'],
    ['#/graph?n=p<script>', 'p<script>'],
    ['#/graph?e=LIKES~aa1~pp1', 'LIKES~aa1~pp1'],
    ['#/graph?e=RAN~aa1', 'RAN~aa1'],
    ['#/graph?a=pp1', 'pp1'],
    ['#/graph?a=aa1:', ''],
    ['#/graph?m=pp1:1', 'pp1:1'],
    ['#/graph?m=pp1:1:1e99', 'pp1:1:1e99'],
    ['#/graph?h=q', 'h=q'],
    ['#/graph?r=%E0%A4%A', '%E0%A4%A'],
    ['#/graph?b=1?b=1', 'b=1'],
  ])('rejects %j because of %j', (hash, part) => {
    expect(parseHash(hash)).toEqual({ type: 'unknown', part });
  });
});
