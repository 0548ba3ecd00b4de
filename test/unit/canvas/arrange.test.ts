import { describe, expect, it } from 'vitest';
import { arrangeAdded } from '../../../web/canvas/arrange.ts';
import { arrangeStart, isNew } from '../../../web/canvas/arrange-start.ts';
import { bestShift, startZoom, toScene, toScreen, zoomsFrom } from '../../../web/canvas/camera.ts';
import { quietLabels } from '../../../web/canvas/declutter.ts';
import { fitCamera } from '../../../web/canvas/fit.ts';
import { extentsOf } from '../../../web/layout/boxes.ts';
import { boxAt, overlap } from '../../../web/layout/geometry.ts';
import { startLayout } from '../../../web/layout/start.ts';
import { apply } from '../../../web/scene/reducer.ts';
import type { Scene } from '../../../web/scene/types.ts';
import { expandedScene, leaves, left, placedScene, right, seen, shared, stage } from './fixtures.ts';

/** Pairs of boxes that overlap on screen, and boxes under an obstacle or outside of the frame. */
const faults = (scene: Scene, camera: typeof stage.camera): readonly string[] => {
  const { visible, faces } = seen(scene);
  const boxes = visible.entities.flatMap(({ id }) => {
    const [face, point] = [faces.get(id), visible.positions.get(id)];
    return face === undefined || point === undefined
      ? []
      : [{ id, box: boxAt(toScreen(camera, point), extentsOf(face, camera.zoom)) }];
  });
  return boxes.flatMap(({ id, box }, at) => [
    ...boxes.slice(at + 1).flatMap((other) => (overlap(box, other.box) > 0 ? [`${id} on ${other.id}`] : [])),
    ...stage.obstacles.flatMap((other, which) => (overlap(box, other) > 0 ? [`${id} under ${which}`] : [])),
    ...(box.left < 0 || box.top < 0 || box.right > stage.frame.width || box.bottom > stage.frame.height
      ? [`${id} outside`]
      : []),
  ]);
};

describe('arrangeAdded', () => {
  const { visible, faces } = seen(expandedScene);
  const { places, camera } = arrangeAdded(visible, faces, stage);
  const after = apply(expandedScene, { type: 'place', places });

  it('places what is new and moves nothing that was drawn', () => {
    expect([left.id, right.id, shared.id].map((id) => after.positions.get(id))).toEqual(
      [left.id, right.id, shared.id].map((id) => placedScene.positions.get(id)),
    );
    expect(Object.keys(places)).toHaveLength(12);
  });

  it('covers nothing and stays in sight, clear of toolbar and legend', () => {
    expect(faults(after, camera)).toEqual([]);
  });

  it('gives the same places again, and nothing to do once all is placed', () => {
    expect(arrangeAdded(visible, faces, stage)).toEqual({ places, camera });
    const done = seen(after);
    expect(arrangeAdded(done.visible, done.faces, { ...stage, camera }).places).toEqual({});
  });

  it('leaves a leaf where a person put it', () => {
    const [first] = leaves;
    const pinned = apply(expandedScene, { type: 'move', places: { [first?.id ?? '']: { x: 5, y: 5 } } });
    const again = seen(pinned);
    expect(Object.keys(arrangeAdded(again.visible, again.faces, stage).places)).not.toContain(first?.id);
  });

  it('shows the list rather than the rest where there is no room for all', () => {
    const small = { ...stage, frame: { width: 420, height: 330 }, obstacles: [] };
    const tight = arrangeAdded(visible, faces, small);
    const row = toScreen(tight.camera, tight.places[leaves[0]?.id ?? ''] ?? { x: -1, y: -1 });
    expect(tight.camera.zoom).toBe(0.6);
    expect([row.x > 0, row.x < 420, row.y > 0, row.y < 330]).toEqual([true, true, true, true]);
  });
});

describe('arrangeStart', () => {
  it('lays out a new scene with its leaf lists in one go', async () => {
    const bare: Scene = { ...expandedScene, positions: new Map() };
    const { visible, faces } = seen(bare);
    expect([isNew(visible), isNew(seen(expandedScene).visible)]).toEqual([true, false]);
    const { places, camera } = await arrangeStart(visible, faces, stage, async (problem) =>
      startLayout(problem, (_, start) => start),
    );
    expect(Object.keys(places).toSorted()).toEqual(visible.entities.map(({ id }) => id).toSorted());
    expect(faults(apply(bare, { type: 'place', places }), camera)).toEqual([]);
  });

  it('keeps pinned nodes', async () => {
    const pinned = apply(placedScene, { type: 'move', places: { [shared.id]: { x: 640, y: 410 } } });
    const { visible, faces } = seen(pinned);
    const { places } = await arrangeStart(visible, faces, stage, async (problem) =>
      startLayout(problem, (_, start) => start),
    );
    const point = places[shared.id] ?? { x: 0, y: 0 };
    expect([Math.round(point.x), Math.round(point.y)]).toEqual([640, 410]);
  });
});

describe('camera', () => {
  it('goes to the screen and back', () => {
    const camera = { zoom: 0.7, pan: { x: 30, y: -4 } };
    const { x, y } = toScene(camera, toScreen(camera, { x: 11, y: 22 }));
    expect([x, y]).toEqual([expect.closeTo(11), expect.closeTo(22)]);
  });

  it.each([
    [{ width: 1026, height: 745 }, 27, 0.8],
    [{ width: 390, height: 520 }, 15, 0.6],
    [{ width: 1900, height: 1000 }, 12, 1],
  ])('starts %o with %d nodes at %d', (frame, nodes, zoom) => {
    expect(startZoom(frame, nodes)).toBeCloseTo(zoom);
  });

  it('tries zooms down to the limit, and only its own when it is below', () => {
    expect(zoomsFrom(0.72).map((zoom) => zoom.toFixed(2))).toEqual(['0.72', '0.67', '0.62', '0.60']);
    expect(zoomsFrom(0.5)).toEqual([0.5]);
  });

  it('moves no more than it must', () => {
    const box = { left: 100, top: 100, right: 200, bottom: 150 };
    expect(bestShift([box], stage.frame, stage.obstacles, { x: 0, y: 0 })).toEqual({
      by: { x: 0, y: 0 },
      lost: 0,
    });
    const { by, lost } = bestShift([{ ...box, left: -40, right: 60 }], stage.frame, stage.obstacles, {
      x: 0,
      y: 0,
    });
    expect([by, lost]).toEqual([{ x: 48, y: 0 }, 0]);
  });

  it('fits everything clear of the obstacles', () => {
    const { visible, faces } = seen(placedScene);
    const camera = fitCamera(visible, faces, stage);
    expect(camera?.zoom).toBe(1);
    expect(camera && faults(placedScene, camera)).toEqual([]);
  });
});

describe('quietLabels', () => {
  const crowd = apply(placedScene, {
    type: 'place',
    places: { [left.id]: { x: 480, y: 250 }, [right.id]: { x: 900, y: 300 } },
  });
  const { visible, faces } = seen(crowd);

  it.each([
    [0.8, []],
    [0.5, [shared.id]],
    [0.4, [shared.id]],
  ])('at %d hides %j', (zoom, want) => {
    expect([...quietLabels(visible, faces, zoom)]).toEqual(want);
  });

  it('never hides the selected', () => {
    const chosen = seen(apply(crowd, { type: 'select', selection: { type: 'node', id: shared.id } }));
    expect([...quietLabels(chosen.visible, chosen.faces, 0.4)]).not.toContain(shared.id);
  });
});
