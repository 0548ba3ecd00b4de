import type { LinkStatus } from '../../server/ontology.ts';

/** How a relation of that status is drawn on the canvas, for legend and rows. */
export function Line({ status }: { status: LinkStatus }) {
  return (
    <svg className="line" data-status={status} viewBox="0 0 28 12" aria-hidden="true">
      <path d={status === 'PLANNED' ? 'M1 6h19' : 'M1 6h26'} />
      {status === 'INFERRED' && <circle cx="14" cy="6" r="3" />}
      {status === 'PLANNED' && <path className="head" d="M20 2.5 26.5 6 20 9.5Z" />}
    </svg>
  );
}
