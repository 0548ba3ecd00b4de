import { useTranslation } from 'react-i18next';
import { useScene, useVisible } from '../session/session.tsx';
import { useWords } from '../text/words.ts';

/** What the picture is: the sample with its drawn and its total, else how much is drawn. */
export function SceneTitle() {
  const { t } = useTranslation();
  const words = useWords();
  const scene = useScene();
  const { entities, edges } = useVisible();
  const untouched = scene.base.size > 0 && [...scene.entities.keys()].every((id) => scene.base.has(id));
  const programmes = entities.filter(({ kind }) => kind === 'Programme').length;
  if (untouched && programmes > 0) {
    const drawn = words.number(programmes);
    const total = words.number(scene.totalProgrammes);
    return (
      <p className="scene-title">
        <span className="name">{t('scene.overview')}</span>
        <span className="tag" role="img" aria-label={t('scene.overviewCount', { drawn, total })}>
          {drawn} / {total}
        </span>
      </p>
    );
  }
  return (
    <p className="scene-title">
      <span className="name">
        <b>{words.number(entities.length)}</b> {t('scene.nodes')} · <b>{words.number(edges.length)}</b>{' '}
        {t('scene.links')}
      </span>
    </p>
  );
}
