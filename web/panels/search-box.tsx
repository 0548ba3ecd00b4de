import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Search, X } from 'lucide-react';
import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { SearchQuery } from '../api/queries.ts';
import { request } from '../api/request.ts';
import { useMedia, widths } from '../session/media.ts';
import { useConnection, useSession } from '../session/session.tsx';
import { type Hit, SearchPanel } from './search-panel.tsx';

const shown = 20;
const patience = 120;

/** The text after the reader has paused, so that a word in the middle of pinyin input is not searched. */
function useSettled(text: string): string {
  const [settled, settle] = useState(text);
  useEffect(() => {
    const timer = setTimeout(() => settle(text), patience);
    return () => clearTimeout(timer);
  }, [text]);
  return settled;
}

/** The search field with its results as a listbox; arrows, Enter and Escape work, `/` comes here. */
export function SearchBox() {
  const { t } = useTranslation();
  const { actions } = useSession();
  const away = useConnection().state === 'away';
  const phone = useMedia(widths.phone);
  const field = useRef<HTMLInputElement>(null);
  const listId = useId();
  const [text, setText] = useState('');
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState(0);
  const settled = useSettled(text.trim());
  const query = useQuery({
    ...request(SearchQuery, { text: settled, first: shown }),
    enabled: settled !== '',
    placeholderData: keepPreviousData,
  });
  const result = settled === '' ? undefined : query.data?.search;
  const hits: readonly Hit[] = result?.edges ?? [];

  useEffect(() => {
    const focus = (event: globalThis.KeyboardEvent): void => {
      const typing =
        event.target instanceof HTMLElement && event.target.closest('input, textarea, [role=dialog]');
      if (event.key !== '/' || typing || event.ctrlKey || event.metaKey || event.altKey) return;
      event.preventDefault();
      field.current?.focus();
    };
    addEventListener('keydown', focus);
    return () => removeEventListener('keydown', focus);
  }, []);

  const choose = (hit: Hit | undefined): void => {
    if (!hit) return;
    setOpen(false);
    setText('');
    field.current?.blur();
    void actions.show(hit.node.id);
  };

  const move = (step: number): void => {
    if (hits.length > 0) setActive((active + step + hits.length) % hits.length);
  };

  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing) return;
    const keys = new Map<string, () => void>([
      ['ArrowDown', () => move(1)],
      ['ArrowUp', () => move(-1)],
      ['Enter', () => choose(hits[active])],
      [
        'Escape',
        () => {
          if (text === '') field.current?.blur();
          setText('');
          setOpen(false);
        },
      ],
    ]);
    const act = keys.get(event.key);
    if (!act) return;
    event.preventDefault();
    act();
  };

  const visible = open && text.trim() !== '';
  return (
    <search className="search" onBlur={(event) => leave(event, () => setOpen(false))}>
      <div className="search-field">
        <Search aria-hidden="true" />
        <input
          ref={field}
          type="search"
          role="combobox"
          aria-label={t('search.label')}
          aria-expanded={visible}
          aria-controls={listId}
          aria-autocomplete="list"
          aria-activedescendant={visible && hits[active] ? `${listId}-${active}` : undefined}
          autoComplete="off"
          spellCheck={false}
          placeholder={t(phone ? 'search.placeholderShort' : 'search.placeholder')}
          value={text}
          onFocus={() => setOpen(true)}
          onChange={(event) => {
            setText(event.target.value);
            setActive(0);
            setOpen(true);
          }}
          onKeyDown={onKeyDown}
        />
        {text === '' ? (
          <span className="key" aria-hidden="true">
            /
          </span>
        ) : (
          <button type="button" className="clear" aria-label={t('search.clear')} onClick={() => setText('')}>
            <X aria-hidden="true" />
          </button>
        )}
      </div>
      {visible && (
        <SearchPanel
          listId={listId}
          text={settled}
          hits={hits}
          total={result?.totalCount ?? 0}
          counts={result?.counts ?? []}
          active={active}
          state={away ? 'away' : result ? 'ready' : 'searching'}
          onHover={setActive}
          onChoose={choose}
        />
      )}
    </search>
  );
}

/** Calls back when the focus goes out of the element that the event belongs to. */
function leave(event: React.FocusEvent<HTMLElement>, then: () => void): void {
  const next = event.relatedTarget;
  if (!(next instanceof Node) || !event.currentTarget.contains(next)) then();
}
