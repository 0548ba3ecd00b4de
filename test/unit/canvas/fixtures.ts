import { facesOf } from '../../../web/canvas/faces.ts';
import { densities } from '../../../web/canvas/sizes.ts';
import { apply } from '../../../web/scene/reducer.ts';
import { emptyScene, type Scene, type SceneEntity } from '../../../web/scene/types.ts';
import { type VisibleScene, visibleScene } from '../../../web/scene/visible.ts';
import { link } from '../scene/fixtures.ts';

const make = (kind: SceneEntity['kind'], id: string, name: string, rest: Partial<SceneEntity> = {}) =>
  ({ id, kind, name, counts: [{ kind: 'Agency', count: 1 }], ...rest }) satisfies SceneEntity;

export const left = make('Agency', 'agency-l', '广州市公安局花都区分局', {
  shortName: '花都区分局',
  publishing: true,
  counts: [
    { kind: 'Programme', count: 13 },
    { kind: 'Law', count: 1 },
  ],
});
export const right = make('Agency', 'agency-r', '花都区司法局', { publishing: true });
export const shared = make('Programme', 'programme-s', '枫桥经验', {
  counts: [{ kind: 'Agency', count: 3 }],
});
export const tie = make('Programme', 'programme-t', '惠企5+6', { counts: [{ kind: 'Agency', count: 2 }] });
export const leaves = Array.from({ length: 10 }, (_, at) =>
  make('Programme', `programme-${at}`, `专项行动${at}`),
);
export const law = make('Law', 'law-1', '《行政复议法》');
export const measure = make('Measure', 'measure-1', '将建立台账', { status: 'PLANNED' });

/** Two agencies with what they share, all placed. */
export const placedScene: Scene = (
  [
    {
      type: 'load',
      release: 'r',
      entities: [left, right, shared],
      links: [link('RAN', left.id, shared.id), link('RAN', right.id, shared.id, 'INFERRED')],
      totalProgrammes: 1,
    },
    {
      type: 'place',
      places: {
        [left.id]: { x: 300, y: 300 },
        [right.id]: { x: 700, y: 300 },
        [shared.id]: { x: 500, y: 250 },
      },
    },
  ] as const
).reduce<Scene>(apply, emptyScene);

/** The left agency expanded: ten programmes, a law, and one programme that ties both agencies together. */
export const expandedScene: Scene = apply(placedScene, {
  type: 'expand',
  of: left.id,
  entities: [...leaves, law, tie],
  links: [
    ...leaves.map(({ id }) => link('RAN', left.id, id)),
    link('CITES', left.id, law.id),
    link('RAN', left.id, tie.id),
    link('RAN', right.id, tie.id, 'PLANNED'),
  ],
});

export const seen = (scene: Scene) => {
  const visible: VisibleScene = visibleScene(scene);
  return { visible, faces: facesOf(visible, densities.desktop) };
};

export const words = { more: ({ count }: { count: number }) => `还有 ${count} 个`, edge: () => '开展' };

export const stage = {
  frame: { width: 1064, height: 768 },
  obstacles: [
    { left: 12, top: 12, right: 460, bottom: 52 },
    { left: 12, top: 546, right: 208, bottom: 758 },
  ],
  camera: { zoom: 0.85, pan: { x: 0, y: 0 } },
};
