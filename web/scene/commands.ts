import type { Kind } from '../../server/ontology.ts';
import type { Point, SceneEntity, SceneLink, Selection, View } from './types.ts';

/** Entities by id with the place they get. */
export type Places = Readonly<Record<string, Point>>;

/**
 * Everything that can be done to a scene. Commands are plain data, so that the log of them can be kept,
 * replayed and undone; what a command needs from the API is fetched before it is made.
 */
export type Command =
  /** Draw the start scene in place of everything; positions follow by `place`. */
  | {
      readonly type: 'load';
      readonly release: string;
      readonly entities: readonly SceneEntity[];
      readonly links: readonly SceneLink[];
      readonly totalProgrammes: number;
    }
  /** Draw things that were searched for or that a deep link names. */
  | { readonly type: 'add'; readonly entities: readonly SceneEntity[]; readonly links: readonly SceneLink[] }
  /**
   * Draw neighbours of a node: those that are new stand in its leaf list. `links` should hold all links
   * among what will be drawn, so that what ties two nodes together is known at once.
   */
  | {
      readonly type: 'expand';
      readonly of: string;
      readonly entities: readonly SceneEntity[];
      readonly links: readonly SceneLink[];
    }
  /** Remove nodes with their links from the view; nothing happens to the data. */
  | { readonly type: 'remove'; readonly ids: readonly string[] }
  | { readonly type: 'clear' }
  | { readonly type: 'toggleKind'; readonly kind: Kind }
  | { readonly type: 'showAllKinds' }
  /** Put nodes somewhere by hand; they are pinned there. */
  | { readonly type: 'move'; readonly places: Places }
  | { readonly type: 'pin'; readonly id: string; readonly pinned: boolean }
  /** The result of a layout; what a person pinned keeps its place. */
  | { readonly type: 'place'; readonly places: Places }
  | { readonly type: 'select'; readonly selection: Selection }
  | { readonly type: 'view'; readonly view: View };

/**
 * Commands that are no step of their own: looking at something else, or the layout's answer to the step
 * before. They are kept with that step, so that undo never takes back a mere click.
 */
const amendments = new Set<Command['type']>(['place', 'select', 'view']);

export const isAmendment = (command: Command): boolean => amendments.has(command.type);
