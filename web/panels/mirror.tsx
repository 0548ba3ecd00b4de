import { type KeyboardEvent, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { SceneEntity, Selection } from '../scene/types.ts';
import type { Edge } from '../scene/visible.ts';
import { useSession, useVisible } from '../session/session.tsx';
import { useWords } from '../text/words.ts';

interface Option {
  readonly selection: Selection;
  readonly text: string;
}

/**
 * The canvas as a list for those who cannot see or point at it: one option per node and per relation.
 * Arrows move, Home and End go to the ends, Enter expands; what is active is selected on the canvas too.
 */
export function Mirror({ onActive }: { onActive: (id: string | null) => void }) {
  const { t } = useTranslation();
  const { store, actions } = useSession();
  const id = useId();
  const options = useOptions();
  const { selection } = useVisible();
  const [at, setAt] = useState(0);
  const isSelected = (option: Option): boolean =>
    selection.type !== 'none' &&
    option.selection.type === selection.type &&
    option.selection.id === selection.id;
  const chosen = options.findIndex(isSelected);
  const active = chosen === -1 ? Math.min(at, options.length - 1) : chosen;

  const go = (next: number): void => {
    const option = options[Math.min(Math.max(next, 0), options.length - 1)];
    if (!option) return;
    setAt(options.indexOf(option));
    store.dispatch({ type: 'select', selection: option.selection });
  };

  const onKeyDown = (event: KeyboardEvent): void => {
    const keys = new Map<string, () => void>([
      ['ArrowDown', () => go(active + 1)],
      ['ArrowUp', () => go(active - 1)],
      ['PageDown', () => go(active + 10)],
      ['PageUp', () => go(active - 10)],
      ['Home', () => go(0)],
      ['End', () => go(options.length - 1)],
      [
        'Enter',
        () => {
          if (selection.type === 'node') void actions.expand(selection.id);
          else go(active);
        },
      ],
    ]);
    const act = keys.get(event.key);
    if (!act) return;
    event.preventDefault();
    act();
  };

  return (
    <div
      className="mirror"
      role="listbox"
      tabIndex={0}
      aria-label={t('scene.mirror')}
      aria-activedescendant={options[active] ? `${id}-${active}` : undefined}
      onKeyDown={onKeyDown}
      onFocus={() => onActive(selection.type === 'node' ? selection.id : null)}
      onBlur={() => onActive(null)}
    >
      {options.map((option, index) => (
        // biome-ignore lint/a11y/useFocusableInteractive: the listbox keeps the focus and names the active option.
        // biome-ignore lint/a11y/useKeyWithClickEvents: keys are handled by the listbox.
        <div
          key={option.selection.type === 'none' ? index : option.selection.id}
          id={`${id}-${index}`}
          role="option"
          aria-selected={isSelected(option)}
          aria-posinset={index + 1}
          aria-setsize={options.length}
          onClick={() => go(index)}
        >
          {option.text}
        </div>
      ))}
    </div>
  );
}

/** Nodes in the order of their arrival, then relations. */
function useOptions(): Option[] {
  const { t } = useTranslation();
  const words = useWords();
  const { entities, edges, undrawn } = useVisible();
  const byId = new Map(entities.map((entity) => [entity.id, entity]));
  const degree = new Map<string, number>();
  for (const { source, target } of edges)
    for (const end of [source, target]) degree.set(end, (degree.get(end) ?? 0) + 1);
  const node = (entity: SceneEntity): Option => ({
    selection: { type: 'node', id: entity.id },
    text: t('scene.mirrorNode', {
      kind: words.kind(entity.kind),
      name: entity.name,
      links: degree.get(entity.id) ?? 0,
      undrawn: undrawn.get(entity.id) ?? 0,
    }),
  });
  const link = ({ source, target, links: [first] }: Edge): Option => ({
    selection: { type: 'link', id: first.id },
    text: t('scene.mirrorLink', {
      source: byId.get(source)?.name ?? source,
      relation: words.relation(first.relation),
      target: byId.get(target)?.name ?? target,
      status: words.status(first.status),
    }),
  });
  return [...entities.map(node), ...edges.map(link)];
}
