import { lazy, Suspense } from 'react';
import { Button } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { ApiError } from '../api/client.ts';
import type { Opening } from '../session/opening.ts';
import { useScene, useSession, useVisible } from '../session/session.tsx';
import { Failure } from './states.tsx';
import { ToastNote } from './toast.tsx';

const GraphView = lazy(() => import('./graph-view.tsx'));
const TableView = lazy(() => import('./table-view.tsx'));

/** What is drawn, as a graph or as a table; never a blank: each state has a way on. */
export function Stage({ opening }: { opening: Opening }) {
  const { t } = useTranslation();
  const scene = useScene();
  const { store } = useSession();
  const visible = useVisible();
  const loading = opening.state === 'loading';
  // The strip under the header says what is awaited, and the picture comes by itself.
  const awaiting = opening.state === 'failed' && opening.error instanceof ApiError && opening.error.passing;
  const none = scene.entities.size === 0;
  return (
    <main className="stage" aria-label={t(`view.${scene.view}`)} aria-busy={loading}>
      {loading && <div className="loading-bar" />}
      {(loading || awaiting) && none && <StageSkeleton />}
      <Suspense fallback={<StageSkeleton />}>
        {!none && (
          <div className="view" inert={scene.view !== 'graph'}>
            <GraphView />
          </div>
        )}
        {!none && scene.view === 'table' && <TableView />}
      </Suspense>
      {opening.state === 'failed' && none && !awaiting && (
        <div className="stage-note">
          <Failure error={opening.error} retry={opening.again} />
        </div>
      )}
      {opening.state === 'open' && none && <NothingDrawn />}
      {!none && visible.entities.length === 0 && (
        <div className="stage-note" role="status">
          <p>{t('scene.filtered')}</p>
          <Button className="button primary" onPress={() => store.dispatch({ type: 'showAllKinds' })}>
            {t('scene.clearFilter')}
          </Button>
        </div>
      )}
      <ToastNote />
    </main>
  );
}

function NothingDrawn() {
  const { t } = useTranslation();
  return (
    <div className="stage-note" role="status">
      <p>{t('scene.empty')}</p>
      <p className="quiet">{t('scene.emptyHint')}</p>
      <a className="button primary" href="#/">
        {t('scene.sample')}
      </a>
    </div>
  );
}

/** Grey shapes about where the first picture will stand. */
function StageSkeleton() {
  const { t } = useTranslation();
  return (
    <div className="stage-skeleton" role="status">
      <span className="hidden-visually">{t('scene.loading')}</span>
      <p className="stage-wait" aria-hidden="true">
        {t('scene.loadingLong')}
      </p>
      {['a', 'b', 'c', 'd', 'e'].map((key) => (
        <span key={key} className="bone" />
      ))}
    </div>
  );
}
