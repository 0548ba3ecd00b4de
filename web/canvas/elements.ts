import { kinds, type MeasureStatus } from '../../server/ontology.ts';
import { rowHeight } from '../layout/leaf-list.ts';
import type { Point, SceneEntity } from '../scene/types.ts';
import type { Edge, More, VisibleScene } from '../scene/visible.ts';
import { smallestFit } from './camera.ts';
import { type Face, sideOf } from './faces.ts';

/** Words of the present language that stand on the canvas. */
export interface CanvasWords {
  /** Beside the place that stands for undrawn neighbours: 还有 25 个举措. */
  readonly more: (more: More) => string;
  /** On a line that is hovered or selected. */
  readonly edge: (edge: Edge) => string;
}

/** A node or line as the renderer is told of it: fresh plain data each time, compared by value. */
export interface CanvasElement {
  readonly group: 'nodes' | 'edges';
  readonly data: Readonly<Record<string, string | number>>;
  readonly classes: readonly string[];
  readonly position?: Point;
}

/** Below this a line is drawn thinner: low confidence must not look paler. */
const lowConfidence = 0.6;

/** The elements of a visible scene by id: everything that has a place, and the lines between such things. */
export const elementsOf = (
  visible: VisibleScene,
  faces: ReadonlyMap<string, Face>,
  words: CanvasWords,
): ReadonlyMap<string, CanvasElement> => {
  const elements = new Map<string, CanvasElement>();
  for (const entity of visible.entities) {
    const face = faces.get(entity.id);
    const position = visible.positions.get(entity.id);
    if (face !== undefined && position !== undefined)
      elements.set(entity.id, node(visible, entity, face, position));
  }
  for (const edge of visible.edges) {
    if (elements.has(edge.source) && elements.has(edge.target))
      elements.set(edge.id, line(visible, edge, words));
  }
  for (const more of visible.more) {
    const position = placeOfMore(visible, more);
    if (position === undefined) continue;
    const side = sideOf(visible, more.of);
    elements.set(more.id, {
      group: 'nodes',
      data: { id: more.id, kind: more.kind, label: words.more(more), width: 16, height: 16, of: more.of },
      classes: ['more', side],
      position,
    });
    const id = `${more.id}|`;
    elements.set(id, {
      group: 'edges',
      data: { id, source: more.of, target: more.id, label: '' },
      classes: ['leaf', side, 'toMore', 'STATED'],
    });
  }
  return elements;
};

const node = (visible: VisibleScene, entity: SceneEntity, face: Face, position: Point): CanvasElement => {
  const { selection } = visible;
  const status = entity.kind === 'Measure' && entity.status ? [statusClass[entity.status]] : [];
  const selected = selection.type === 'node' && selection.id === entity.id ? ['selected'] : [];
  const publishing = entity.kind === 'Agency' && entity.publishing === true ? ['publishing'] : [];
  return {
    group: 'nodes',
    data: {
      id: entity.id,
      kind: entity.kind,
      label: face.lines.join('\n'),
      width: face.size.width,
      height: face.size.height,
    },
    classes: [kinds[entity.kind].fill, face.side, ...status, ...publishing, ...selected],
    position,
  };
};

const statusClass = { DONE: 'done', PROBLEM: 'problem', PLANNED: 'planned' } as const satisfies Record<
  MeasureStatus,
  string
>;

const line = (visible: VisibleScene, edge: Edge, words: CanvasWords): CanvasElement => {
  const { selection } = visible;
  const [first] = edge.links;
  const picked = selection.type === 'link' && edge.links.some(({ id }) => id === selection.id);
  const beside = selection.type === 'node' && [edge.source, edge.target].includes(selection.id);
  // In a leaf list the line starts at the node that was expanded, whatever way the relation points.
  const of = [edge.source, edge.target].find((id) => visible.lists.get(id)?.includes(other(edge, id)));
  const [source, target] = of === undefined ? [edge.source, edge.target] : [of, other(edge, of)];
  const classes = [
    first.status,
    ...(of === undefined ? [] : ['leaf', sideOf(visible, of)]),
    ...(first.confidence < lowConfidence ? ['weak'] : []),
    // A list that belongs to the selected node would be a wall of accent; its rows say enough.
    ...(beside && !(selection.type === 'node' && selection.id === of) ? ['adjacent'] : []),
    ...(picked ? ['selected'] : []),
  ];
  return { group: 'edges', data: { id: edge.id, source, target, label: words.edge(edge) }, classes };
};

const other = (edge: Edge, id: string): string => (edge.source === id ? edge.target : edge.source);

/** One row below the last member of the group; the pitch is what the list itself has. */
const placeOfMore = (visible: VisibleScene, more: More): Point | undefined => {
  const kindOf = new Map(visible.entities.map(({ id, kind }) => [id, kind]));
  const members = visible.lists.get(more.of) ?? [];
  const group = members.filter((id) => kindOf.get(id) === more.kind);
  const points = group.flatMap((id) => (visible.pins.has(id) ? [] : (visible.positions.get(id) ?? [])));
  const all = members.flatMap((id) => visible.positions.get(id)?.y ?? []).sort((a, b) => a - b);
  const steps = all.slice(1).map((y, at) => y - (all[at] ?? y));
  const pitch = Math.min(rowHeight / smallestFit, ...steps.filter((step) => step > rowHeight / 3));
  const last = points.reduce<Point | undefined>(
    (low, point) => (low === undefined || point.y > low.y ? point : low),
    undefined,
  );
  return last === undefined ? undefined : { x: last.x, y: last.y + pitch };
};
