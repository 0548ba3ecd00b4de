import { createContext, useContext } from 'react';
import type { Kind } from '../../server/ontology.ts';

/** A place in a report: what the reader scrolls to and outlines. Offsets count in the report's text. */
export interface Place {
  readonly report: string;
  readonly start: number;
  readonly end: number;
  readonly kind: Kind;
}

export interface ReaderControl {
  readonly place: Place | null;
  readonly open: (place: Place) => void;
  readonly close: () => void;
}

export const ReaderContext = createContext<ReaderControl | null>(null);

/** Opens the reader from anywhere: each fact is one press from its sentence. */
export function useReader(): ReaderControl {
  const reader = useContext(ReaderContext);
  if (!reader) throw new Error('useReader must be called below a ReaderContext.');
  return reader;
}
