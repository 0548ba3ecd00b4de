import { describe, expect, it } from 'vitest';
import { isAmendment } from '../../../web/scene/commands.ts';
import { emptyHistory, type History, record, redo, replay, undo } from '../../../web/scene/history.ts';
import { createSceneStore } from '../../../web/scene/store.ts';
import { a1, expand, l1, load, p1, p2 } from './fixtures.ts';

const drawn = (history: History) => [...history.scene.entities.keys()].length;
const select = (id: string) => ({ type: 'select', selection: { type: 'node', id } }) as const;

describe('history', () => {
  it('does not undo the start scene', () => {
    const history = record(emptyHistory, load);
    expect([drawn(history), undo(history)]).toEqual([3, history]);
  });

  it('undoes and redoes a step with what the layout made of it', () => {
    const place = { type: 'place', places: { [p2.id]: { x: 7, y: 8 } } } as const;
    const done = [load, expand, place, select(l1.id)].reduce(record, emptyHistory);
    const undone = undo(done);
    expect([drawn(done), drawn(undone), undone.scene.selection]).toEqual([5, 3, { type: 'none' }]);
    expect(redo(undone).scene).toEqual(done.scene);
    expect(redo(done)).toBe(done);
  });

  it('keeps redo over a mere click, and drops it with a new step', () => {
    const undone = undo([load, expand].reduce(record, emptyHistory));
    const clicked = record(undone, select(p1.id));
    expect(drawn(redo(clicked))).toBe(5);
    const changed = record(undone, { type: 'toggleKind', kind: 'Law' });
    expect(redo(changed)).toBe(changed);
  });

  it('keeps the last of many clicks only', () => {
    const history = [load, expand, select(a1.id), select(p1.id), select(p2.id)].reduce(record, emptyHistory);
    expect(history.steps).toEqual([[expand, select(p2.id)]]);
  });

  it('keeps the view over undo', () => {
    const done = [load, { type: 'view', view: 'table' } as const, expand].reduce(record, emptyHistory);
    expect(undo(record(done, { type: 'view', view: 'graph' })).scene.view).toBe('graph');
  });

  it('is the replay of its log', () => {
    const done = [load, expand, select(p2.id), { type: 'remove', ids: [p1.id] } as const].reduce(
      record,
      emptyHistory,
    );
    expect(replay([done.start, ...done.steps])).toEqual(done.scene);
    expect(done.steps.flat().filter((command) => !isAmendment(command))).toHaveLength(2);
  });

  it('does not record what changes nothing', () => {
    const history = record(emptyHistory, load);
    expect(record(history, { type: 'remove', ids: ['law-zz'] })).toBe(history);
  });
});

describe('store', () => {
  it('tells listeners of changes only, with one snapshot a change', () => {
    const store = createSceneStore();
    const seen: (readonly [number, boolean, boolean])[] = [];
    const stop = store.subscribe(() => {
      const { scene, canUndo, canRedo } = store.getSnapshot();
      expect(store.getSnapshot()).toBe(store.getSnapshot());
      seen.push([scene.entities.size, canUndo, canRedo]);
    });
    store.undo();
    store.dispatch(load);
    store.dispatch(expand);
    store.dispatch({ type: 'remove', ids: ['law-zz'] });
    store.undo();
    store.redo();
    stop();
    store.undo();
    expect(seen).toEqual([
      [3, false, false],
      [5, true, false],
      [3, false, true],
      [5, true, false],
    ]);
  });
});
