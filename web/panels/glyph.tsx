import { type Kind, kinds } from '../../server/ontology.ts';

/** Outlines on a 16 × 16 grid, the small brothers of the canvas shapes. */
const outlines: Readonly<Record<string, string>> = {
  'round-rectangle':
    'M4 1.5h8A2.5 2.5 0 0 1 14.5 4v8a2.5 2.5 0 0 1-2.5 2.5H4A2.5 2.5 0 0 1 1.5 12V4A2.5 2.5 0 0 1 4 1.5Z',
  ellipse: 'M8 1.5a6.5 6.5 0 1 1 0 13 6.5 6.5 0 0 1 0-13Z',
  'round-hexagon': 'M5 1.8h6L15 8l-4 6.2H5L1 8Z',
  'round-tag': 'M2.5 3h7.2L15 8l-5.3 5H2.5A1 1 0 0 1 1.5 12V4a1 1 0 0 1 1-1Z',
  'round-octagon': 'M5.2 1.5h5.6l3.7 3.7v5.6l-3.7 3.7H5.2l-3.7-3.7V5.2Z',
  'round-diamond': 'M8 1.4 14.6 8 8 14.6 1.4 8Z',
  'round-triangle': 'M8 1.8 14.8 14H1.2Z',
  star: 'M8 1.2l2 4.5 4.9.5-3.7 3.3 1.1 4.8L8 11.8l-4.3 2.5 1.1-4.8L1.1 6.2l4.9-.5Z',
  'round-pentagon': 'M8 1.4 14.8 6.5l-2.6 8H3.8l-2.6-8Z',
  'cut-rectangle': 'M3 1.5h6.5L13 5v9.5H3Z',
  barrel: 'M2.5 4q5.5-2.6 11 0v8q-5.5 2.6-11 0Z',
  rectangle: 'M2.5 2.5h11v11h-11Z',
};

/** The mark of a kind, shown before the thing everywhere; its word stands beside it, so it says nothing itself. */
export function Glyph({ kind }: { kind: Kind }) {
  const { shape, fill, family } = kinds[kind];
  return (
    <svg className="glyph" data-family={family} data-fill={fill} viewBox="0 0 16 16" aria-hidden="true">
      <path d={outlines[shape]} strokeWidth={fill === 'hollow' ? 1.8 : 1} strokeLinejoin="round" />
    </svg>
  );
}
