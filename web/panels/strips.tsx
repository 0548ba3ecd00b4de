import { CloudOff, History } from 'lucide-react';
import { useState } from 'react';
import { Button } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { useConnection, useScene, useSession } from '../session/session.tsx';
import type { Opened } from '../session/start.ts';

/** Says that the graph is away and when it is tried again; what is drawn stays readable meanwhile. */
export function ConnectionStrip() {
  const { t } = useTranslation();
  const { connection: watch } = useSession();
  const connection = useConnection();
  const drawn = useScene().entities.size > 0;
  if (connection.state === 'up') return null;
  const { code, seconds } = connection;
  return (
    <div className="strip" role="status">
      <CloudOff aria-hidden="true" />
      <p>
        <b>{t(code === 'OFFLINE' ? 'states.offline' : 'states.away', { seconds })}</b>
        {drawn && <span className="strip-hint">{t('states.awayHint')}</span>}
      </p>
      <Button className="link-button" onPress={watch.retry}>
        {t('states.retryNow')}
      </Button>
    </div>
  );
}

/** Says how the data differ from those that a link was made with; nothing when they do not. */
export function LinkStrip({ opened }: { opened: Opened }) {
  const { t } = useTranslation();
  const [closed, setClosed] = useState(false);
  if (closed || opened.type === 'same') return null;
  const older = opened.type === 'older';
  const lost = older && opened.gone > 0;
  return (
    <div className="strip" role="status">
      <History aria-hidden="true" />
      <p>
        <b>{t(older ? 'states.oldLink' : 'states.broken')}</b>
        {older && (
          <span className="strip-hint">
            {lost ? t('states.oldLinkGone', { count: opened.gone }) : t('states.oldLinkSame')}
          </span>
        )}
      </p>
      <Button className="link-button" onPress={() => setClosed(true)}>
        {t('states.close')}
      </Button>
    </div>
  );
}
