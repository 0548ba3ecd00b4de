import { describe, expect, it } from 'vitest';
import { apply } from '../../../web/scene/reducer.ts';
import { emptyScene } from '../../../web/scene/types.ts';
import {
  agenciesOf,
  countsByKind,
  countsByStatus,
  undrawnByKind,
  visibleScene,
} from '../../../web/scene/visible.ts';
import { a1, a2, expand, l1, link, load, p1, p2 } from './fixtures.ts';

const scene = [load, expand].reduce(apply, emptyScene);

describe('visibleScene', () => {
  it('joins nodes by one line each and says what is not drawn', () => {
    const visible = visibleScene(scene);
    expect(visible.edges.map(({ id, links }) => [id, links[0].status])).toEqual([
      [`${a1.id}|${p1.id}`, 'STATED'],
      [`${a2.id}|${p1.id}`, 'PLANNED'],
      [`${a1.id}|${p2.id}`, 'STATED'],
      [`${a1.id}|${l1.id}`, 'INFERRED'],
    ]);
    expect(visible.more).toEqual([{ id: `more~${a1.id}~Programme`, of: a1.id, kind: 'Programme', count: 1 }]);
    expect(Object.fromEntries(visible.undrawn)).toEqual({
      [a1.id]: 1,
      [a2.id]: 0,
      [p1.id]: 0,
      [p2.id]: 0,
      [l1.id]: 0,
    });
  });

  it('takes the surest of parallel links first, whichever way they point', () => {
    const award = link('CONCERNS', p1.id, a1.id, 'INFERRED');
    const joined = visibleScene(apply(scene, { type: 'add', entities: [], links: [award] }));
    expect(joined.edges[0]?.links.map(({ id }) => id)).toEqual([`RAN~${a1.id}~${p1.id}`, award.id]);
  });

  it('hides kinds with their lines and list places', () => {
    const visible = visibleScene(apply(scene, { type: 'toggleKind', kind: 'Programme' }));
    expect(visible.entities.map(({ id }) => id)).toEqual([a1.id, a2.id, l1.id]);
    expect(visible.edges.map(({ id }) => id)).toEqual([`${a1.id}|${l1.id}`]);
    expect([...visible.lists]).toEqual([[a1.id, [l1.id]]]);
    expect(visible.more).toEqual([]);
  });
});

describe('counts', () => {
  it('counts kinds with the hidden ones, lines without', () => {
    const filtered = apply(scene, { type: 'toggleKind', kind: 'Law' });
    expect(countsByKind(filtered)).toEqual([
      { kind: 'Agency', count: 2 },
      { kind: 'Programme', count: 2 },
      { kind: 'Law', count: 1 },
    ]);
    expect(countsByStatus(visibleScene(filtered))).toEqual({ STATED: 2, INFERRED: 0, PLANNED: 1 });
  });

  it('knows what is undrawn by kind, and the agencies of a programme', () => {
    expect(undrawnByKind(scene).get(a1.id)).toEqual([{ kind: 'Programme', count: 1 }]);
    expect([agenciesOf(p1), agenciesOf(l1), agenciesOf(a1)]).toEqual([2, 1, 0]);
  });
});
