import { useQuery } from '@tanstack/react-query';
import { Button } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { type Kind, kinds } from '../../server/ontology.ts';
import { request } from '../api/request.ts';
import { SimilarQuery } from '../api/similar.ts';
import type { SceneEntity } from '../scene/types.ts';
import { useSession } from '../session/session.tsx';
import { displayName } from '../text/display-name.ts';
import { shorten } from '../text/shorten.ts';
import { useWords } from '../text/words.ts';
import { EntityRow } from './entity-row.tsx';
import { Glyph } from './glyph.tsx';
import { Section } from './section.tsx';
import { Empty, Failure, Skeleton } from './states.tsx';

const most = 5;
const shownReasons = 6;

/** Kinds whose likeness the API can tell. */
export const comparable: readonly Kind[] = ['Agency', 'Programme'];

/** What is most like it, how much, and what the two share: the reasons, each of which can be drawn too. */
export function Similar({ entity }: { entity: SceneEntity }) {
  const { t } = useTranslation();
  const query = useQuery(request(SimilarQuery, { id: entity.id, first: most }));
  if (query.isPending) return <Skeleton rows={4} />;
  if (query.isError) return <Failure error={query.error} retry={() => void query.refetch()} />;
  const { node } = query.data;
  const alike = node && 'alike' in node ? node.alike : node && 'kin' in node ? node.kin : [];
  return (
    <Section title={t('similar.title')} aside={alike.length}>
      {alike.length === 0 && <Empty>{t('similar.none')}</Empty>}
      {alike.map((one) => (
        <Likeness key={one.entity.id} one={one} />
      ))}
    </Section>
  );
}

type Alike = Extract<
  NonNullable<import('../gql/graphql.ts').SimilarQuery['node']>,
  { alike: unknown }
>['alike'][number];
type Kin = Extract<
  NonNullable<import('../gql/graphql.ts').SimilarQuery['node']>,
  { kin: unknown }
>['kin'][number];

function Likeness({ one: { entity, score, reasons } }: { one: Alike | Kin }) {
  const { t } = useTranslation();
  const words = useWords();
  const { actions } = useSession();
  const percent = words.number(Math.round(score * 100));
  return (
    <div className="card similar" data-family={kinds[entity.kind].family}>
      <ul className="rows">
        <EntityRow entity={entity} note={t('similar.score', { percent })} />
      </ul>
      <progress className="bar-track" max={1} value={score} aria-label={t('similar.score', { percent })} />
      <div className="chips">
        <span className="quiet">{t('similar.shared')}</span>
        {reasons.slice(0, shownReasons).map(({ entity: shared }) => (
          <Button
            key={shared.id}
            className="chip"
            aria-label={`${words.kind(shared.kind)} ${shared.name}`}
            onPress={() => void actions.show(shared.id)}
          >
            <Glyph kind={shared.kind} />
            {shorten(displayName(shared))}
          </Button>
        ))}
        {reasons.length > shownReasons && (
          <span className="quiet">{t('similar.moreReasons', { count: reasons.length - shownReasons })}</span>
        )}
      </div>
    </div>
  );
}
