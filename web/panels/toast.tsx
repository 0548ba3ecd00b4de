import { useSyncExternalStore } from 'react';
import { Button } from 'react-aria-components';
import { Trans, useTranslation } from 'react-i18next';
import { useSession, useSnapshot } from '../session/session.tsx';
import type { Message } from '../session/toast.ts';
import { useWords } from '../text/words.ts';

const undoable: readonly Message['type'][] = ['expanded', 'added', 'removed'];

/** What just happened, in honest numbers, with the way back. */
export function ToastNote() {
  const { t } = useTranslation();
  const { toast, actions } = useSession();
  const { canUndo } = useSnapshot();
  const message = useSyncExternalStore(toast.subscribe, toast.getSnapshot);
  return (
    <div className="toast-region" role="status" aria-live="polite">
      {message && (
        <div className="toast">
          <span>
            <MessageText message={message} />
          </span>
          {canUndo && undoable.includes(message.type) && (
            <Button className="toast-undo" onPress={actions.undo}>
              {t('toast.undo')}
            </Button>
          )}
        </div>
      )}
    </div>
  );
}

function MessageText({ message }: { message: Message }) {
  const { t } = useTranslation();
  const words = useWords();
  switch (message.type) {
    case 'expanded':
      return (
        <Trans
          i18nKey={message.left > 0 ? 'toast.added' : 'toast.addedAll'}
          values={{ added: words.number(message.added), left: words.number(message.left) }}
          components={{ b: <b /> }}
        />
      );
    case 'added':
      return t('toast.addedOne', { name: message.name });
    case 'failed':
      return message.message;
    default:
      return t(`toast.${message.type}`);
  }
}
