import { useQuery } from '@tanstack/react-query';
import { Check, Plus } from 'lucide-react';
import { useState } from 'react';
import { Button } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { type Kind, kinds } from '../../server/ontology.ts';
import { NeighboursQuery } from '../api/queries.ts';
import { request } from '../api/request.ts';
import type { SceneEntity } from '../scene/types.ts';
import { undrawnByKind } from '../scene/visible.ts';
import { useConnection, useScene, useSession } from '../session/session.tsx';
import { useWords } from '../text/words.ts';
import { EntityRow } from './entity-row.tsx';
import { Glyph } from './glyph.tsx';
import { Section } from './section.tsx';
import { Empty, Failure, Skeleton } from './states.tsx';

const page = 12;

/** Neighbours by kind as bars of drawn and all, and those that are not drawn yet as a list. */
export function Neighbours({ entity }: { entity: SceneEntity }) {
  const { t } = useTranslation();
  const scene = useScene();
  const undrawn = undrawnByKind(scene).get(entity.id) ?? [];
  const counts = entity.counts.filter(({ kind, count }) => kinds[kind].drawn && count > 0);
  if (counts.length === 0) return <Empty>{t('neighbours.none')}</Empty>;
  return (
    <>
      <Section title={t('neighbours.byKind')} aside={t('neighbours.drawnOfAll')}>
        <ul className="bars">
          {counts.map(({ kind, count }) => {
            const left = undrawn.find((one) => one.kind === kind)?.count ?? 0;
            return <KindBar key={kind} id={entity.id} kind={kind} drawn={count - left} all={count} />;
          })}
        </ul>
      </Section>
      {undrawn.length > 0 && <Undrawn entity={entity} />}
    </>
  );
}

interface BarProps {
  readonly id: string;
  readonly kind: Kind;
  readonly drawn: number;
  readonly all: number;
}

function KindBar({ id, kind, drawn, all }: BarProps) {
  const { t } = useTranslation();
  const words = useWords();
  const { actions } = useSession();
  const away = useConnection().state === 'away';
  return (
    <li className="bar" data-family={kinds[kind].family}>
      <Glyph kind={kind} />
      <span className="bar-name">{words.kinds(kind)}</span>
      <progress className="bar-track" max={all} value={drawn} aria-label={words.kinds(kind)} />
      <span className="bar-count">
        <b>{words.number(drawn)}</b> / {words.number(all)}
      </span>
      {drawn < all ? (
        <Button
          className="icon-button"
          aria-label={t('neighbours.expandKind', { kind: words.kinds(kind) })}
          isDisabled={away}
          onPress={() => void actions.expand(id, kind)}
        >
          <Plus aria-hidden="true" />
        </Button>
      ) : (
        <span className="bar-done">
          <Check aria-hidden="true" />
          <span className="hidden-visually">{t('neighbours.allDrawn')}</span>
        </span>
      )}
    </li>
  );
}

/** The first neighbours that are not drawn; pressing one draws it. */
function Undrawn({ entity }: { entity: SceneEntity }) {
  const { t } = useTranslation();
  const words = useWords();
  const { entities } = useScene();
  const [first, setFirst] = useState(page);
  const query = useQuery({
    ...request(NeighboursQuery, { id: entity.id, first, exclude: [...entities.keys()] }),
    placeholderData: (previous) => previous,
  });
  if (query.isPending) return <Skeleton rows={3} />;
  if (query.isError) return <Failure error={query.error} retry={() => void query.refetch()} />;
  const { edges, totalCount } = query.data.neighbours;
  return (
    <Section title={t('neighbours.list')} aside={words.number(totalCount)}>
      <ul className="rows">
        {edges.map(({ node, links }) => {
          const link = links[0];
          const relation =
            link && (link.sourceId === entity.id ? words.relation : words.reverse)(link.relation);
          return (
            <EntityRow
              key={node.id}
              entity={node}
              note={relation}
              {...(link ? { status: link.status } : {})}
            />
          );
        })}
      </ul>
      {totalCount > edges.length && (
        <Button className="link-button more" onPress={() => setFirst(first + page)}>
          {t('neighbours.more')}
        </Button>
      )}
    </Section>
  );
}
