import { useTranslation } from 'react-i18next';
import { kinds } from '../../server/ontology.ts';
import type { ReportPassagesQuery } from '../gql/graphql.ts';
import { useSession } from '../session/session.tsx';
import type { Heading } from '../text/headings.ts';
import { type Marked, marked } from '../text/marked.ts';
import { paragraphs } from '../text/paragraphs.ts';
import { showWide } from '../text/punctuation.ts';
import { useWords } from '../text/words.ts';
import type { Place } from './reader-context.tsx';
import { useReader } from './reader-context.tsx';

type Node = Extract<NonNullable<ReportPassagesQuery['node']>, { passages: unknown }>;
export type ReaderPassage = Node['passages']['edges'][number]['node'];

interface Props {
  readonly passage: ReaderPassage;
  /** Headings that stand above it and were not written yet. */
  readonly headings: readonly Heading[];
  /** Its rank, when the passage is itself a heading of what follows. */
  readonly rank: number | null;
  /** The place that the reader was opened for, when it stands in this passage. */
  readonly asked: Place | null;
}

/** One passage with its facts marked; a very long one is split at its own numbering, for display only. */
export function PassageText({ passage, headings, rank, asked }: Props) {
  const words = useWords();
  const text = showWide(passage.text);
  const facts = passage.facts
    .filter(({ entity }) => kinds[entity.kind].drawn && entity.kind !== 'Measure' && entity.kind !== 'Agency')
    .map(({ start, end, entity }) => ({ start, end, entity }));
  return (
    <section className="passage" data-part={passage.part}>
      {headings.map(({ text: heading, rank: level }) => (
        <p key={heading} className="passage-heading" data-level={level}>
          {showWide(heading)}
        </p>
      ))}
      {paragraphs(text).map(({ start, end }) => (
        <p
          key={start}
          className={rank === null ? 'passage-text' : 'passage-heading'}
          data-level={rank ?? undefined}
        >
          {marked(
            text,
            passage.start,
            { start: start + passage.start, end: end + passage.start },
            facts,
            asked,
          ).map((piece) => (
            <Piece key={piece.start} piece={piece} asked={asked} />
          ))}
          {rank === 0 && (
            <span className={passage.part === 'PLANS' ? 'tag accent' : 'tag'}>
              {words.part(passage.part)}
            </span>
          )}
        </p>
      ))}
    </section>
  );
}

type Fact = {
  readonly start: number;
  readonly end: number;
  readonly entity: ReaderPassage['facts'][number]['entity'];
};

/** Plain text, a fact that can be drawn by a press, or the place that was asked for. */
function Piece({ piece, asked }: { piece: Marked<Fact>; asked: Place | null }) {
  const { t } = useTranslation();
  const words = useWords();
  const { actions } = useSession();
  const { close } = useReader();
  const { fact } = piece;
  const family = fact ? kinds[fact.entity.kind].family : asked ? kinds[asked.kind].family : undefined;
  if (!fact && !piece.asked) return piece.text;
  const mark = (
    <mark
      className="fact"
      data-family={family}
      data-asked={piece.asked ? '' : undefined}
      data-fact={fact ? '' : undefined}
    >
      {piece.text}
    </mark>
  );
  if (!fact) return mark;
  const open = (): void => {
    close();
    void actions.show(fact.entity.id);
  };
  const name = t('reader.addFact', { kind: words.kind(fact.entity.kind), name: fact.entity.name });
  return (
    // biome-ignore lint/a11y/useSemanticElements: a button cannot break across lines as the words of a sentence do.
    <span
      className="fact-press"
      role="button"
      tabIndex={0}
      title={name}
      onClick={open}
      onKeyDown={(event) => (event.key === 'Enter' || event.key === ' ') && open()}
    >
      {mark}
    </span>
  );
}
