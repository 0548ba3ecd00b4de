import type { Part } from '../../server/ontology.ts';

/** A place in the report's text: UTF-16 code units in the normalised text, end exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A paragraph, or one numbered item of a paragraph that runs several together, in one part of the report. */
export interface Passage extends Span {
  /** Place in the report, from 0. */
  readonly ordinal: number;
  readonly part: Part;
  /** The headings above it, outermost first, as written without their trailing mark. */
  readonly headings: readonly string[];
  /** Whether the passage is itself a heading. */
  readonly heading: boolean;
}

export type Format = 'txt' | 'html' | 'pdf' | 'docx';

/** What the read stage knows of a report before anything is extracted from it. */
export interface Report {
  /** File name without folder. */
  readonly file: string;
  /** SHA-256 of the file's bytes, hex. */
  readonly sha256: string;
  readonly format: Format;
  /**
   * The normalised text, on which every offset counts: the decoded file without byte order mark, line ends as
   * \n, otherwise unchanged, so that a quote from it can be found in the source. Page furniture stays in it but
   * in no passage.
   */
  readonly text: string;
  readonly passages: readonly Passage[];
  readonly title: string | null;
  /** Reporting year. */
  readonly year: number | null;
  /** YYYY-MM-DD. */
  readonly publishedOn: string | null;
  /** 文号 */
  readonly number: string | null;
  /** 签发人 */
  readonly signer: string | null;
  /** Names of organisations that furniture, title, address line or signature give as the publisher, best first. */
  readonly publisherHints: readonly string[];
  /** Page furniture as label → value, such as 索引号 → 001008003001008/2024-00616. */
  readonly metadata: Readonly<Record<string, string>>;
}
