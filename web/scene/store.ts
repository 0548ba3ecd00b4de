import type { Command } from './commands.ts';
import { canRedo, canUndo, emptyHistory, type History, record, redo, undo } from './history.ts';
import type { Scene } from './types.ts';

/** What a view reads: one immutable value, the same object as long as nothing changed. */
export interface Snapshot {
  readonly scene: Scene;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
}

/** Holds the one scene of the page, in the form that React's useSyncExternalStore takes. */
export interface SceneStore {
  /** Calls back after every change until the returned function is called. */
  readonly subscribe: (listener: () => void) => () => void;
  readonly getSnapshot: () => Snapshot;
  readonly dispatch: (command: Command) => void;
  readonly undo: () => void;
  readonly redo: () => void;
}

export const createSceneStore = (): SceneStore => {
  const listeners = new Set<() => void>();
  let history: History = emptyHistory;
  let snapshot = snapshotOf(history);

  const become = (next: History): void => {
    if (next === history) return;
    history = next;
    snapshot = snapshotOf(history);
    for (const listener of [...listeners]) listener();
  };

  return {
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    getSnapshot: () => snapshot,
    dispatch: (command) => become(record(history, command)),
    undo: () => become(undo(history)),
    redo: () => become(redo(history)),
  };
};

const snapshotOf = (history: History): Snapshot => ({
  scene: history.scene,
  canUndo: canUndo(history),
  canRedo: canRedo(history),
});
