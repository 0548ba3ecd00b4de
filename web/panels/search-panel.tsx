import { useTranslation } from 'react-i18next';
import type { Kind } from '../../server/ontology.ts';
import type { SearchQuery } from '../gql/graphql.ts';
import type { KindCount } from '../scene/types.ts';
import { useScene } from '../session/session.tsx';
import { displayName } from '../text/display-name.ts';
import { matches } from '../text/matches.ts';
import { useWords } from '../text/words.ts';
import { Glyph } from './glyph.tsx';

export type Hit = SearchQuery['search']['edges'][number];

interface Props {
  readonly listId: string;
  readonly text: string;
  readonly hits: readonly Hit[];
  readonly total: number;
  readonly counts: readonly KindCount[];
  readonly active: number;
  readonly state: 'ready' | 'searching' | 'away';
  readonly onHover: (index: number) => void;
  readonly onChoose: (hit: Hit) => void;
}

/** Hits grouped by kind in the order of each kind's best hit; a hit keeps its place in the list of all. */
function grouped(hits: readonly Hit[]): ReadonlyMap<Kind, { readonly hit: Hit; readonly index: number }[]> {
  return Map.groupBy(
    hits.map((hit, index) => ({ hit, index })),
    ({ hit }) => hit.node.kind,
  );
}

/** The results under the search field. The field keeps the focus and names the active option. */
export function SearchPanel({ listId, text, hits, total, counts, active, state, onHover, onChoose }: Props) {
  const { t } = useTranslation();
  const words = useWords();
  const drawn = useScene().entities;
  const of = (kind: Kind, otherwise: number): number =>
    counts.find((count) => count.kind === kind)?.count ?? otherwise;
  return (
    // Pressing a result must not take the focus from the field before the press is over.
    <div className="search-panel" onPointerDown={(event) => event.preventDefault()}>
      {state !== 'ready' && (
        <p className="search-note">{t(state === 'away' ? 'search.away' : 'search.searching')}</p>
      )}
      {state === 'ready' && hits.length === 0 && text !== '' && (
        <div className="search-note" role="status">
          <p>{t('search.none', { text })}</p>
          <p>{t('search.noneHint')}</p>
        </div>
      )}
      <div role="listbox" id={listId} aria-label={t('search.results')}>
        {[...grouped(hits)].map(([kind, group]) => (
          // biome-ignore lint/a11y/useSemanticElements: a fieldset is no child of a listbox, a group is.
          <div key={kind} role="group" aria-label={words.kinds(kind)}>
            <div className="search-group-title" aria-hidden="true">
              <span>{words.kinds(kind)}</span>
              <span>{words.number(of(kind, group.length))}</span>
            </div>
            {group.map(({ hit, index }) => (
              <div
                key={hit.node.id}
                id={`${listId}-${index}`}
                className="search-option"
                role="option"
                tabIndex={-1}
                aria-selected={index === active}
                onPointerMove={() => onHover(index)}
                onClick={() => onChoose(hit)}
                onKeyDown={() => onChoose(hit)}
              >
                <Glyph kind={kind} />
                <span className="name">
                  <Marked text={displayName(hit.node)} needle={text} />
                </span>
                {drawn.has(hit.node.id) && <span className="tag">{t('search.drawn')}</span>}
                <Reason hit={hit} needle={text} />
              </div>
            ))}
          </div>
        ))}
      </div>
      {total > hits.length && (
        <p className="search-foot">{t('search.more', { count: total, shown: hits.length })}</p>
      )}
    </div>
  );
}

const fields = ['alias', 'pinyin', 'initials', 'text'] as const;

/** Why this is a hit, where the name does not show it. */
function Reason({ hit, needle }: { hit: Hit; needle: string }) {
  const { t } = useTranslation();
  const field = fields.find((name) => name === hit.field);
  if (!field) return null;
  return (
    <span className="why">
      {t(`search.field.${field}`)} <Marked text={hit.matched} needle={needle} />
    </span>
  );
}

function Marked({ text, needle }: { text: string; needle: string }) {
  return matches(text, needle).map(({ piece, match, start }) =>
    match ? <mark key={start}>{piece}</mark> : <span key={start}>{piece}</span>,
  );
}
