import { Component, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

interface State {
  readonly error: unknown;
}

/** Catches what no panel caught, so that a fault shows a way on instead of a blank page. */
export class Boundary extends Component<{ readonly children: ReactNode }, State> {
  override state: State = { error: null };

  static getDerivedStateFromError(error: unknown): State {
    return { error };
  }

  override render(): ReactNode {
    return this.state.error === null ? this.props.children : <Crash />;
  }
}

function Crash() {
  const { t } = useTranslation();
  return (
    <div className="stage-note" role="alert">
      <p>{t('states.crash')}</p>
      <button type="button" className="button primary" onClick={() => location.reload()}>
        {t('states.reload')}
      </button>
    </div>
  );
}
