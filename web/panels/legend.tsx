import { Eye, EyeOff, ListFilter } from 'lucide-react';
import { useState } from 'react';
import { Button, ToggleButton } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { type Kind, kinds, type LinkStatus } from '../../server/ontology.ts';
import { countsByKind, countsByStatus } from '../scene/visible.ts';
import { useMedia, widths } from '../session/media.ts';
import { useScene, useSession, useVisible } from '../session/session.tsx';
import { useWords } from '../text/words.ts';
import { Glyph } from './glyph.tsx';
import { Line } from './line.tsx';

const statuses = ['STATED', 'INFERRED', 'PLANNED'] as const satisfies readonly LinkStatus[];
const isDrawable = (kind: string): kind is Kind => kind in kinds && kind !== 'Passage' && kind !== 'Finding';
const drawable = Object.keys(kinds).filter(isDrawable);

/** What the shapes and lines mean, how many are drawn, and the filter by kind; chips on a phone. */
export function Legend() {
  const { t } = useTranslation();
  const tablet = useMedia(widths.tablet);
  const phone = useMedia(widths.phone);
  const [open, setOpen] = useState(false);
  if (phone) return <LegendChips />;
  if (tablet && !open)
    return (
      <Button className="button legend-open" onPress={() => setOpen(true)}>
        <ListFilter aria-hidden="true" />
        {t('legend.open')}
      </Button>
    );
  return (
    <section className="legend" aria-label={t('legend.title')}>
      <h2 className="legend-title">
        {t('legend.title')}
        {tablet && (
          <Button className="link-button" onPress={() => setOpen(false)}>
            {t('states.close')}
          </Button>
        )}
      </h2>
      <LegendKinds />
      <LegendLines />
    </section>
  );
}

function LegendKinds() {
  const { t } = useTranslation();
  const words = useWords();
  const { store } = useSession();
  const scene = useScene();
  const counts = countsByKind(scene);
  const drawn = new Set(counts.map(({ kind }) => kind));
  const rest = drawable.filter((kind) => !drawn.has(kind));
  return (
    <ul className="legend-kinds">
      {counts.map(({ kind, count }) => {
        const hidden = scene.hiddenKinds.has(kind);
        const Icon = hidden ? EyeOff : Eye;
        return (
          <li key={kind}>
            <ToggleButton
              className="legend-kind"
              isSelected={!hidden}
              onChange={() => store.dispatch({ type: 'toggleKind', kind })}
            >
              <Glyph kind={kind} />
              <span className="legend-name">{words.kind(kind)}</span>
              <span className="legend-count">{words.number(count)}</span>
              <Icon aria-hidden="true" />
              <span className="hidden-visually">{t('legend.show', { kind: words.kind(kind) })}</span>
            </ToggleButton>
          </li>
        );
      })}
      {rest.length > 0 && (
        <li className="legend-rest" title={rest.map((kind) => words.kind(kind)).join('、')}>
          <span className="legend-glyphs">
            {rest.map((kind) => (
              <Glyph key={kind} kind={kind} />
            ))}
          </span>
          <span className="quiet">{t('legend.undrawn', { count: rest.length })}</span>
        </li>
      )}
    </ul>
  );
}

function LegendLines() {
  const { t } = useTranslation();
  const words = useWords();
  const counts = countsByStatus(useVisible());
  return (
    <ul className="legend-lines" aria-label={t('legend.lines')}>
      {statuses.map((status) => (
        <li key={status}>
          <Line status={status} />
          <span className="legend-name">{words.status(status)}</span>
          <span className="legend-count">{words.number(counts[status])}</span>
        </li>
      ))}
    </ul>
  );
}

function LegendChips() {
  const { t } = useTranslation();
  const words = useWords();
  const { store } = useSession();
  const scene = useScene();
  return (
    <ul className="legend-chips" aria-label={t('legend.title')}>
      {countsByKind(scene).map(({ kind, count }) => {
        const hidden = scene.hiddenKinds.has(kind);
        return (
          <li key={kind}>
            <ToggleButton
              className="chip"
              isSelected={!hidden}
              onChange={() => store.dispatch({ type: 'toggleKind', kind })}
            >
              <Glyph kind={kind} />
              {words.kind(kind)}
              <span className="quiet">{words.number(count)}</span>
              <span className="hidden-visually">{t('legend.show', { kind: words.kind(kind) })}</span>
            </ToggleButton>
          </li>
        );
      })}
    </ul>
  );
}
