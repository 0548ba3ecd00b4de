import { useInfiniteQuery } from '@tanstack/react-query';
import { X } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { Button, Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { execute } from '../api/client.ts';
import { ReportPassagesQuery } from '../api/passages.ts';
import { outlined } from '../text/headings.ts';
import { showWide } from '../text/punctuation.ts';
import { PassageText } from './passage-text.tsx';
import { type Place, useReader } from './reader-context.tsx';
import { Failure, Skeleton } from './states.tsx';

/** The report itself beside the graph, its facts marked by kind, standing at the sentence that was asked for. */
export function Reader() {
  const { place, close } = useReader();
  return (
    <ModalOverlay
      className="reader-overlay"
      isOpen={place !== null}
      onOpenChange={(open) => open || close()}
      isDismissable
    >
      <Modal className="reader">
        <Dialog className="reader-dialog">{place && <ReportText place={place} onClose={close} />}</Dialog>
      </Modal>
    </ModalOverlay>
  );
}

function ReportText({ place, onClose }: { place: Place; onClose: () => void }) {
  const { t } = useTranslation();
  const query = useInfiniteQuery({
    queryKey: ['passages', place.report],
    queryFn: ({ pageParam, signal }) =>
      execute(ReportPassagesQuery, { report: place.report, after: pageParam }, signal),
    initialPageParam: null as string | null,
    getNextPageParam: ({ node }) =>
      node && 'passages' in node && node.passages.pageInfo.hasNextPage
        ? node.passages.pageInfo.endCursor
        : null,
  });
  const { hasNextPage, isFetchingNextPage, fetchNextPage } = query;
  // A report has some hundred passages; the place asked for may stand in any of them.
  useEffect(() => {
    if (hasNextPage && !isFetchingNextPage) void fetchNextPage();
  }, [hasNextPage, isFetchingNextPage, fetchNextPage]);

  const reports = query.data?.pages.flatMap(({ node }) => (node && 'passages' in node ? [node] : [])) ?? [];
  const report = reports[0];
  const passages = reports.flatMap(({ passages }) => passages.edges.map(({ node }) => node));
  const target = passages.find(({ start, end }) => place.start >= start && place.start < end);
  const body = useRef<HTMLDivElement>(null);
  const found = target?.id;

  useEffect(() => {
    if (!found) return;
    const scroller = body.current;
    const mark = scroller?.querySelector<HTMLElement>('[data-asked]');
    if (!scroller || !mark) return;
    // The sentence stands at 40 % of the height, with what leads up to it in sight.
    const top = mark.getBoundingClientRect().top - scroller.getBoundingClientRect().top;
    scroller.scrollTop += top - scroller.clientHeight * 0.4;
  }, [found]);

  return (
    <>
      <header className="reader-head">
        <div>
          <Heading slot="title" className="reader-title">
            {report ? showWide(report.name) : t('reader.title')}
          </Heading>
          {report && (
            <p className="quiet">
              {[
                report.agency?.name,
                report.year === null ? null : t('evidence.yearReport', { year: report.year }),
                report.publishedOn === null ? null : t('reader.published', { date: report.publishedOn }),
                report.number,
              ]
                .filter(Boolean)
                .join(' · ')}
            </p>
          )}
        </div>
        <Button className="icon-button" aria-label={t('reader.close')} onPress={onClose}>
          <X aria-hidden="true" />
        </Button>
      </header>
      <div className="reader-body" ref={body} lang="zh-CN">
        {query.isPending && <Skeleton rows={8} />}
        {query.isError && <Failure error={query.error} retry={() => void query.refetch()} />}
        {outlined(passages).map(({ passage, headings, rank }) => (
          <PassageText
            key={passage.id}
            passage={passage}
            headings={headings}
            rank={rank}
            asked={passage.id === found ? place : null}
          />
        ))}
      </div>
    </>
  );
}
