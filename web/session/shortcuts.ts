import { useEffect } from 'react';
import { useSession } from './session.tsx';

/** Keys of the whole page; they rest while a field or a dialog has the focus. */
export function useShortcuts(): void {
  const { store, actions } = useSession();
  useEffect(() => {
    const selected = (): string | null => {
      const { selection } = store.getSnapshot().scene;
      return selection.type === 'node' ? selection.id : null;
    };
    const onKeyDown = (event: KeyboardEvent): void => {
      const inField =
        event.target instanceof HTMLElement && event.target.closest('input, textarea, [role=dialog]');
      if (inField || event.altKey) return;
      if (event.ctrlKey || event.metaKey) {
        if (event.key.toLowerCase() !== 'z') return;
        event.preventDefault();
        if (event.shiftKey) store.redo();
        else actions.undo();
        return;
      }
      const id = selected();
      if (event.key === 'e' && id) void actions.expand(id);
      if ((event.key === 'Delete' || event.key === 'h') && id) actions.remove(id);
      if (event.key === 'Escape') store.dispatch({ type: 'select', selection: { type: 'none' } });
      if (event.key === 't') {
        const view = store.getSnapshot().scene.view === 'table' ? 'graph' : 'table';
        store.dispatch({ type: 'view', view });
      }
    };
    addEventListener('keydown', onKeyDown);
    return () => removeEventListener('keydown', onKeyDown);
  }, [store, actions]);
}
