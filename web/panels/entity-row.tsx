import type { ReactNode } from 'react';
import { Button } from 'react-aria-components';
import type { LinkStatus } from '../../server/ontology.ts';
import type { EntityNameFragment } from '../gql/graphql.ts';
import { useSession } from '../session/session.tsx';
import { displayName } from '../text/display-name.ts';
import { showWide } from '../text/punctuation.ts';
import { useWords } from '../text/words.ts';
import { Glyph } from './glyph.tsx';
import { Line } from './line.tsx';

interface Props {
  readonly entity: EntityNameFragment;
  /** What is said about it beside its name. */
  readonly note?: ReactNode;
  /** How sure the relation to it is. */
  readonly status?: LinkStatus;
}

/** An entity as a row of a list; pressing it selects it, and draws it first when it is not there. */
export function EntityRow({ entity, note, status }: Props) {
  const { actions } = useSession();
  const words = useWords();
  const short = 'shortName' in entity ? entity.shortName : null;
  return (
    <li className="row">
      <Button className="row-button" onPress={() => void actions.show(entity.id)}>
        <Glyph kind={entity.kind} />
        <span className="row-text">
          <span className="row-name">{showWide(short ?? displayName(entity))}</span>
          {note !== undefined && <span className="row-note">{note}</span>}
          {words.language === 'en' && entity.pinyin && <span className="pinyin">{entity.pinyin}</span>}
        </span>
        {status && (
          <>
            <Line status={status} />
            <span className="hidden-visually">{words.status(status)}</span>
          </>
        )}
      </Button>
    </li>
  );
}
