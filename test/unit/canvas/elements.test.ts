import { describe, expect, it } from 'vitest';
import { arrangeAdded } from '../../../web/canvas/arrange.ts';
import { diff } from '../../../web/canvas/diff.ts';
import { elementsOf } from '../../../web/canvas/elements.ts';
import { apply } from '../../../web/scene/reducer.ts';
import type { Scene } from '../../../web/scene/types.ts';
import {
  expandedScene,
  law,
  leaves,
  left,
  measure,
  placedScene,
  right,
  seen,
  shared,
  stage,
  tie,
  words,
} from './fixtures.ts';

const elements = (scene: Scene) => {
  const { visible, faces } = seen(scene);
  return elementsOf(visible, faces, words);
};
const settled = (scene: Scene): Scene => {
  const { visible, faces } = seen(scene);
  return apply(scene, { type: 'place', places: arrangeAdded(visible, faces, stage).places });
};
const select = (scene: Scene, id: string) =>
  apply(scene, { type: 'select', selection: { type: 'node', id } });

describe('elementsOf', () => {
  it('draws entities with a place and lines between them', () => {
    expect([...elements(placedScene).values()]).toEqual([
      {
        group: 'nodes',
        data: { id: left.id, kind: 'Agency', label: '花都区分局', width: 46, height: 46 },
        classes: ['solid', 'below', 'publishing'],
        position: { x: 300, y: 300 },
      },
      {
        group: 'nodes',
        data: { id: right.id, kind: 'Agency', label: '花都区司法局', width: 46, height: 46 },
        classes: ['solid', 'below', 'publishing'],
        position: { x: 700, y: 300 },
      },
      {
        group: 'nodes',
        data: { id: shared.id, kind: 'Programme', label: '枫桥经验', width: 30, height: 30 },
        classes: ['solid', 'below'],
        position: { x: 500, y: 250 },
      },
      {
        group: 'edges',
        data: { id: 'agency-l|programme-s', source: left.id, target: shared.id, label: '开展' },
        classes: ['STATED'],
      },
      {
        group: 'edges',
        data: { id: 'agency-r|programme-s', source: right.id, target: shared.id, label: '开展' },
        classes: ['INFERRED'],
      },
    ]);
  });

  it('draws nothing that has no place yet, nor its lines', () => {
    expect([...elements(expandedScene).keys()]).toEqual([...elements(placedScene).keys()]);
  });

  it('draws a leaf list with its labels outside and the place for more below its group', () => {
    const drawn = elements(settled(expandedScene));
    const more = drawn.get(`more~${left.id}~Programme`);
    const last = drawn.get(leaves.at(-1)?.id ?? '')?.position;
    expect(drawn.get(law.id)?.classes).toEqual(['solid', 'left']);
    expect(drawn.get(`agency-l|${law.id}`)?.classes).toEqual(['STATED', 'leaf', 'left']);
    expect(more?.data.label).toBe('还有 1 个');
    expect(more?.position?.x).toBe(last?.x);
    expect((more?.position?.y ?? 0) - (last?.y ?? 0)).toBeCloseTo(21 / 0.85);
  });

  it('marks the selected, and the lines beside it but not those of its own list', () => {
    const drawn = elements(select(settled(expandedScene), left.id));
    expect(drawn.get(left.id)?.classes).toContain('selected');
    expect(drawn.get('agency-l|programme-s')?.classes).toEqual(['STATED', 'adjacent']);
    expect(drawn.get(`agency-l|${law.id}`)?.classes).toEqual(['STATED', 'leaf', 'left']);
    const leaf = elements(select(settled(expandedScene), law.id));
    expect(leaf.get(`agency-l|${law.id}`)?.classes).toEqual(['STATED', 'leaf', 'left', 'adjacent']);
  });

  it('tells planned measures from done ones, and weak lines from sure ones', () => {
    const weak = { ...seen(placedScene).visible.edges[0]?.links[0] };
    const scene = [
      { type: 'add', entities: [measure], links: [] },
      { type: 'place', places: { [measure.id]: { x: 0, y: 0 } } },
    ] as const;
    expect(elements(scene.reduce<Scene>(apply, placedScene)).get(measure.id)?.classes).toEqual([
      'solid',
      'below',
      'planned',
    ]);
    expect(weak.confidence).toBe(1);
    const [edge] = seen(placedScene).visible.edges;
    const unsure = apply(placedScene, {
      type: 'add',
      entities: [],
      links: edge === undefined ? [] : [{ ...edge.links[0], confidence: 0.4 }],
    });
    expect(elements(unsure).get('agency-l|programme-s')?.classes).toEqual(['STATED', 'weak']);
  });
});

describe('diff', () => {
  it('says nothing when nothing changed', () => {
    expect(diff(elements(placedScene), elements(placedScene))).toEqual({
      removed: [],
      added: [],
      changed: [],
    });
  });

  it('adds nodes before lines, and changes no more than classes, labels and places that differ', () => {
    const before = elements(placedScene);
    const after = elements(settled(expandedScene));
    const { added, removed, changed } = diff(before, after);
    expect(removed).toEqual([]);
    expect(changed).toEqual([]);
    expect(added.map(({ group }) => group)).toEqual([...Array(13).fill('nodes'), ...Array(14).fill('edges')]);
    const back = diff(after, before);
    expect([back.added, back.removed.length, back.changed]).toEqual([[], 27, []]);
  });

  it('patches a selection and a move', () => {
    const chosen = select(placedScene, shared.id);
    const moved = apply(chosen, { type: 'move', places: { [left.id]: { x: 1, y: 2 } } });
    expect(diff(elements(placedScene), elements(moved)).changed).toEqual([
      { id: left.id, data: {}, addClasses: [], removeClasses: [], position: { x: 1, y: 2 } },
      { id: shared.id, data: {}, addClasses: ['selected'], removeClasses: [] },
      { id: 'agency-l|programme-s', data: {}, addClasses: ['adjacent'], removeClasses: [] },
      { id: 'agency-r|programme-s', data: {}, addClasses: ['adjacent'], removeClasses: [] },
    ]);
  });

  it('draws a line anew when its ends change', () => {
    const line = (target: string) =>
      ({ group: 'edges', data: { id: 'e', source: 'a', target }, classes: [] }) as const;
    const result = diff(new Map([['e', line('b')]]), new Map([['e', line('c')]]));
    expect([result.removed, result.added, result.changed]).toEqual([['e'], [line('c')], []]);
  });
});

describe('a tie', () => {
  it('stands between the two that it joins, not in the list', () => {
    const { positions, lists } = settled(expandedScene);
    expect(lists.get(left.id)).not.toContain(tie.id);
    const { x = 0 } = positions.get(tie.id) ?? {};
    expect([x > 300, x < 700]).toEqual([true, true]);
  });
});
