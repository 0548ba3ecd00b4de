import { BookOpen, Quote } from 'lucide-react';
import { useState } from 'react';
import { Button } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { type Kind, kinds } from '../../server/ontology.ts';
import { useSession } from '../session/session.tsx';
import { citation } from '../text/citation.ts';
import { excerpt } from '../text/excerpt.ts';
import type { Gathered } from '../text/gathered.ts';
import { showWide } from '../text/punctuation.ts';
import { useWords } from '../text/words.ts';
import { Glyph } from './glyph.tsx';
import { useReader } from './reader-context.tsx';

/** Below this a rule's own doubt is told. */
const doubtful = 0.6;

/** One sentence of a report with the words that state the fact marked in the colour of its kind. */
export function EvidenceCard({ evidence, quotes, kind }: Gathered & { readonly kind: Kind }) {
  const { t } = useTranslation();
  const words = useWords();
  const { toast } = useSession();
  const reader = useReader();
  const [whole, setWhole] = useState(false);
  const { report, passage, sentence, sentenceStart, start, end } = evidence;
  const within = quotes.map((quote) => ({
    start: quote.start - sentenceStart,
    end: quote.end - sentenceStart,
  }));
  const { pieces, cutBefore, cutAfter } = excerpt(showWide(sentence), within, whole);
  const agency = report.agency?.shortName ?? report.agency?.name ?? report.name;
  const cite = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(citation(evidence, t));
      toast.show({ type: 'copied' });
    } catch {
      toast.show({ type: 'copyFailed' });
    }
  };
  return (
    <article className="card evidence" data-family={kinds[kind].family}>
      <header>
        <Glyph kind="Report" />
        <b>{agency}</b>
        {report.year !== null && (
          <span className="quiet">{t('evidence.yearReport', { year: report.year })}</span>
        )}
        <span className={passage.part === 'PLANS' ? 'tag accent' : 'tag'}>{words.part(passage.part)}</span>
      </header>
      <blockquote lang="zh-CN" data-planned={passage.part === 'PLANS' ? '' : undefined}>
        {cutBefore && '…'}
        {pieces.map(({ text, fact, start: at }) => (fact ? <mark key={at}>{text}</mark> : text))}
        {(cutBefore || cutAfter) && (
          <button
            type="button"
            className="open-sentence"
            aria-label={t('evidence.whole')}
            onClick={() => setWhole(true)}
          >
            …
          </button>
        )}
      </blockquote>
      {passage.headings.length > 0 && (
        <p className="heading-path">{passage.headings.map(showWide).join(' › ')}</p>
      )}
      <footer>
        <Button className="link-button" onPress={() => reader.open({ report: report.id, start, end, kind })}>
          <BookOpen aria-hidden="true" />
          {t('evidence.open')}
        </Button>
        <Button className="link-button" onPress={() => void cite()}>
          <Quote aria-hidden="true" />
          {t('evidence.cite')}
        </Button>
        {evidence.confidence < doubtful && <span className="tag warning">{t('evidence.confidence')}</span>}
      </footer>
    </article>
  );
}
