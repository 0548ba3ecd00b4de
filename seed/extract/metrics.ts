import { type CatalogueMetric, metrics, unitClasses } from '../lexicon/metrics.ts';

/** What stands around a figure, on which the definition of its metric may depend. */
export interface MetricContext {
  /** The sentence around the figure, in folded text. */
  readonly text: string;
  /** Canonical name of the publishing agency. */
  readonly publisher: string;
}

/** The catalogue by key, for those who need name, definition and theme of a metric. */
export const catalogue: ReadonlyMap<string, CatalogueMetric> = new Map(
  metrics.map((metric) => [metric.key, metric]),
);

/** No label that says what is counted is longer; the patterns cost the square of what they are given. */
const longest = 200;

/**
 * Key of the catalogue's metric that a figure observes; null where none fits, which leaves the label to speak
 * for itself. The first metric that fits counts: the list goes from narrow to wide.
 */
export function metricOf(
  label: string,
  unit: string | null,
  { text, publisher }: MetricContext,
): string | null {
  const plain = label.slice(0, longest).replace(/[“”‘’"\s]/g, '');
  const found = metrics.find(
    (metric) =>
      unitClasses[metric.units].has(unit) &&
      metric.label.test(plain) &&
      metric.not?.test(plain) !== true &&
      metric.context?.test(text) !== false &&
      metric.publisher?.test(publisher) !== false,
  );
  return found?.key ?? null;
}
