import { Button } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { ApiError } from '../api/client.ts';

/** Grey bars in the shape of what is awaited; they come after 200 ms, so that quick answers never flash. */
export function Skeleton({ rows = 3 }: { rows?: number }) {
  const { t } = useTranslation();
  return (
    <div className="skeleton" role="status">
      <span className="hidden-visually">{t('states.loading')}</span>
      {Array.from({ length: rows }, (_, row) => `row-${row}`).map((key) => (
        <span key={key} className="bone" />
      ))}
    </div>
  );
}

/** An error inside the panel that failed: one sentence, what to do, the code behind 详情. */
export function Failure({ error, retry }: { error: unknown; retry: () => void }) {
  const { t } = useTranslation();
  const known = error instanceof ApiError ? error : null;
  if (known?.passing) return <Skeleton rows={2} />;
  const asked = known?.code === 'BAD_INPUT' || known?.code === 'NOT_FOUND';
  return (
    <div className="failure" role="alert">
      <p>{t('states.error')}</p>
      <p className="quiet">{asked ? t('states.badInput') + known.message : t('states.errorWhat')}</p>
      <details>
        <summary>{t('states.details')}</summary>
        <p>{t('states.code', { code: known?.code ?? 'INTERNAL', id: known?.requestId ?? '–' })}</p>
      </details>
      <Button className="button" onPress={retry}>
        {t('states.retry')}
      </Button>
    </div>
  );
}

/** One quiet sentence where there is nothing to list. */
export const Empty = ({ children }: { children: string }) => <p className="empty">{children}</p>;
