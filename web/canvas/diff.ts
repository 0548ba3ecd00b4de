import type { CanvasElement } from './elements.ts';

/** What to tell the renderer: nothing of what stayed the same. */
export interface Diff {
  readonly removed: readonly string[];
  /** Nodes before lines, because a line needs its ends. */
  readonly added: readonly CanvasElement[];
  readonly changed: readonly Change[];
}

export interface Change {
  readonly id: string;
  /** Fields of data that differ. */
  readonly data: Readonly<Record<string, string | number>>;
  readonly addClasses: readonly string[];
  readonly removeClasses: readonly string[];
  /** Present only when the node has moved. */
  readonly position?: NonNullable<CanvasElement['position']>;
}

type Elements = ReadonlyMap<string, CanvasElement>;

/** The least that turns one set of elements into another. Lines whose ends changed are drawn anew. */
export const diff = (before: Elements, after: Elements): Diff => {
  const removed: string[] = [];
  const added: CanvasElement[] = [];
  const changed: Change[] = [];
  for (const [id, element] of before) {
    const next = after.get(id);
    if (next === undefined || redrawn(element, next)) removed.push(id);
  }
  for (const [id, element] of after) {
    const last = before.get(id);
    if (last === undefined || redrawn(last, element)) added.push(element);
    else changed.push(...changes(id, last, element));
  }
  added.sort((a, b) => rank(a) - rank(b));
  return { removed, added, changed };
};

const rank = ({ group }: CanvasElement): number => (group === 'nodes' ? 0 : 1);

const redrawn = (a: CanvasElement, b: CanvasElement): boolean =>
  a.data.source !== b.data.source || a.data.target !== b.data.target;

const changes = (id: string, before: CanvasElement, after: CanvasElement): readonly Change[] => {
  const data = Object.fromEntries(
    Object.entries(after.data).filter(([key, value]) => before.data[key] !== value),
  );
  const addClasses = after.classes.filter((name) => !before.classes.includes(name));
  const removeClasses = before.classes.filter((name) => !after.classes.includes(name));
  const { position } = after;
  const moved =
    position !== undefined && (position.x !== before.position?.x || position.y !== before.position.y);
  const same =
    Object.keys(data).length === 0 && addClasses.length === 0 && removeClasses.length === 0 && !moved;
  return same ? [] : [{ id, data, addClasses, removeClasses, ...(moved ? { position } : {}) }];
};
