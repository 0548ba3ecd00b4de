import { type Command, isAmendment } from './commands.ts';
import { apply } from './reducer.ts';
import { emptyScene, type Scene } from './types.ts';

/** What undo takes back at once: a command and the amendments that followed it. */
export type Step = readonly Command[];

/**
 * The log of a scene. `scene` is always the replay of `start` and the first `done` steps; the steps after
 * them wait for redo.
 */
export interface History {
  readonly start: Step;
  readonly steps: readonly Step[];
  readonly done: number;
  readonly scene: Scene;
}

export const emptyHistory: History = { start: [], steps: [], done: 0, scene: emptyScene };

/** The log after a command. What was undone before a new step can no longer be redone. */
export const record = (history: History, command: Command): History => {
  const scene = apply(history.scene, command);
  if (scene === history.scene) return history;
  const { start, steps, done } = history;
  const first = history.scene.entities.size === 0 && steps.length === 0;
  if (done === 0 && (first || isAmendment(command)))
    return { ...history, start: amended(start, command), scene };
  if (!isAmendment(command))
    return { start, steps: [...steps.slice(0, done), [command]], done: done + 1, scene };
  const open = steps.map((step, at) => (at === done - 1 ? amended(step, command) : step));
  return { ...history, steps: open, scene };
};

export const canUndo = (history: History): boolean => history.done > 0;
export const canRedo = (history: History): boolean => history.done < history.steps.length;

/** The log with its last step taken back; unchanged when there is none. */
export const undo = (history: History): History =>
  canUndo(history) ? at(history, history.done - 1) : history;

/** The log with the step that was last taken back done again; unchanged when there is none. */
export const redo = (history: History): History =>
  canRedo(history) ? at(history, history.done + 1) : history;

const at = (history: History, done: number): History => {
  const scene = replay([history.start, ...history.steps.slice(0, done)]);
  // Undo takes back what was drawn, not the view in which it is looked at.
  return { ...history, done, scene: { ...scene, view: history.scene.view } };
};

/** The scene that a log makes out of nothing. */
export const replay = (steps: readonly Step[]): Scene => steps.flat().reduce(apply, emptyScene);

/** Of clicks in a row only the last says something; the same holds for views. */
const amended = (step: Step, command: Command): Step => {
  const last = step.at(-1);
  const replaces = last !== undefined && last.type === command.type && command.type !== 'place';
  return [...(replaces && isAmendment(command) ? step.slice(0, -1) : step), command];
};
