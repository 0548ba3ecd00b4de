/** What is counted: a metric of the catalogue, else the label of the figure with its unit. */
import { fold } from '../extract/fold.ts';
import type { ObservationFact } from '../extract/types.ts';
import { clean } from './aliases.ts';
import type { Collector } from './collector.ts';
import { mintId } from './ids.ts';
import { latin } from './pinyin.ts';
import type { EntityId } from './types.ts';

/** Adds the metric of an observation; a label outside the catalogue is the same metric only with the same unit. */
export function registerMetric(collector: Collector, { label, unit }: ObservationFact): EntityId {
  const name = clean(fold(label));
  const id = mintId('Metric', 'label', name, unit ?? '');
  return collector.entity('Metric', id, { name, unit, catalogued: false, ...latin(name) });
}
