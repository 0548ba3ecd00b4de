import { useTranslation } from 'react-i18next';
import { useMedia, widths } from '../session/media.ts';
import { useScene } from '../session/session.tsx';
import { EntityInspector } from './entity-inspector.tsx';
import { LinkInspector } from './link-inspector.tsx';
import { Sheet } from './sheet.tsx';

/** What the selected node or link is and where it stands: a column on the right, a bottom sheet on a narrow screen. */
export function Inspector() {
  const { t } = useTranslation();
  const { selection } = useScene();
  const narrow = useMedia(widths.tablet);
  const content =
    selection.type === 'none' ? (
      <p className="inspector-empty">{t('inspector.empty')}</p>
    ) : selection.type === 'node' ? (
      <EntityInspector key={selection.id} id={selection.id} />
    ) : (
      <LinkInspector key={selection.id} id={selection.id} />
    );
  if (narrow) return <Sheet empty={selection.type === 'none'}>{content}</Sheet>;
  return (
    <aside className="inspector" aria-label={t('inspector.label')}>
      <div className="inspector-scroll">{content}</div>
    </aside>
  );
}
