/** What just happened, said for a moment at the bottom of the canvas. */
export type Message =
  | { readonly type: 'expanded'; readonly added: number; readonly left: number }
  | { readonly type: 'added'; readonly name: string }
  | { readonly type: 'nothing' | 'removed' | 'copied' | 'copyFailed' }
  | { readonly type: 'failed'; readonly message: string };

export interface Toast {
  readonly subscribe: (listener: () => void) => () => void;
  readonly getSnapshot: () => Message | null;
  readonly show: (message: Message) => void;
  readonly dismiss: () => void;
}

const lasting = 8000;

/** Holds the one message that is shown; it goes after eight seconds. */
export function createToast(): Toast {
  const listeners = new Set<() => void>();
  let message: Message | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const become = (next: Message | null): void => {
    clearTimeout(timer);
    message = next;
    if (next) timer = setTimeout(() => become(null), lasting);
    for (const listener of [...listeners]) listener();
  };

  return {
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    getSnapshot: () => message,
    show: become,
    dismiss: () => become(null),
  };
}
