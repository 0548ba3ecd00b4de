import { Expand, EyeOff } from 'lucide-react';
import { Button } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { kinds } from '../../server/ontology.ts';
import type { DetailsQuery } from '../gql/graphql.ts';
import type { SceneEntity } from '../scene/types.ts';
import { useConnection, useSession, useVisible } from '../session/session.tsx';
import { showWide } from '../text/punctuation.ts';
import { quantity } from '../text/quantity.ts';
import { useWords, type Words } from '../text/words.ts';
import { Glyph } from './glyph.tsx';

type Node = DetailsQuery['node'];

const shownAliases = 4;

/** What kind of thing it is, beyond its kind: 举措 · 经验, 做法 · 计划. */
function subkind(node: Node, words: Words): string | null {
  switch (node?.__typename) {
    case 'Programme':
    case 'Law':
    case 'Agency':
      return node.category === null ? null : words.category(node.category);
    case 'Measure':
      return node.measureStatus === 'DONE' ? null : words.measure(node.measureStatus);
    case 'Person':
      return node.title;
    case 'Theme':
      return words.language === 'en' ? node.nameEn : null;
    default:
      return null;
  }
}

/** Glyph, kind, name, other names and what can be done with it. */
export function EntityHeading({ entity, details }: { entity: SceneEntity; details: Node }) {
  const { t } = useTranslation();
  const words = useWords();
  const { actions } = useSession();
  const away = useConnection().state === 'away';
  const undrawn = useVisible().undrawn.get(entity.id) ?? 0;
  const sub = subkind(details, words);
  const aliases = details && 'aliases' in details ? details.aliases : [];
  const isValue = entity.kind === 'Observation' && typeof entity.value === 'number';
  return (
    <div className="heading" data-family={kinds[entity.kind].family}>
      <p className="heading-kind">
        <Glyph kind={entity.kind} />
        {[words.kind(entity.kind), sub].filter((part) => part !== null).join(' · ')}
      </p>
      <h2>{showWide(entity.name)}</h2>
      {words.language === 'en' && entity.pinyin && <p className="pinyin">{entity.pinyin}</p>}
      {isValue && (
        <p className="heading-value">
          {quantity(
            { value: entity.value ?? 0, unit: entity.unit ?? null, qualifier: entity.qualifier ?? null },
            words.locale,
          )}
        </p>
      )}
      {aliases.length > 0 && (
        <p className="heading-aliases">
          {t('inspector.aliases')}
          {aliases.slice(0, shownAliases).map(showWide).join(t('inspector.aliasSeparator'))}
          {aliases.length > shownAliases && '…'}
        </p>
      )}
      <div className="heading-actions">
        <Button
          className="button primary"
          isDisabled={away || undrawn === 0}
          onPress={() => void actions.expand(entity.id)}
        >
          <Expand aria-hidden="true" />
          {t('inspector.expand')}
        </Button>
        <Button className="button" onPress={() => actions.remove(entity.id)}>
          <EyeOff aria-hidden="true" />
          {t('inspector.remove')}
        </Button>
      </div>
    </div>
  );
}
