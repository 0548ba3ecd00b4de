import { X } from 'lucide-react';
import { Button } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { useMedia, widths } from '../session/media.ts';
import { useScene, useSession } from '../session/session.tsx';
import { EntityInspector } from './entity-inspector.tsx';
import { LinkInspector } from './link-inspector.tsx';
import { Sheet } from './sheet.tsx';

/** What the selected node or link is and where it stands: a column on the right, a bottom sheet on a phone. */
export function Inspector() {
  const { t } = useTranslation();
  const { store } = useSession();
  const { selection } = useScene();
  const phone = useMedia(widths.phone);
  const content =
    selection.type === 'none' ? (
      <p className="inspector-empty">{t('inspector.empty')}</p>
    ) : selection.type === 'node' ? (
      <EntityInspector key={selection.id} id={selection.id} />
    ) : (
      <LinkInspector key={selection.id} id={selection.id} />
    );
  if (phone) return <Sheet empty={selection.type === 'none'}>{content}</Sheet>;
  return (
    <aside
      className="inspector"
      aria-label={t('inspector.label')}
      data-empty={selection.type === 'none' ? '' : undefined}
    >
      <Button
        className="icon-button inspector-close"
        aria-label={t('inspector.close')}
        onPress={() => store.dispatch({ type: 'select', selection: { type: 'none' } })}
      >
        <X aria-hidden="true" />
      </Button>
      <div className="inspector-scroll">{content}</div>
    </aside>
  );
}
