/** What is counted: a metric of the catalogue, else the label of the figure with its unit. */
import { fold } from '../extract/fold.ts';
import { catalogue } from '../extract/metrics.ts';
import type { ObservationFact } from '../extract/types.ts';
import { clean } from './aliases.ts';
import type { Collector } from './collector.ts';
import { themeId } from './document.ts';
import { mintId } from './ids.ts';
import { latin } from './pinyin.ts';
import type { EntityId } from './types.ts';

/** Adds the metric of an observation; a label outside the catalogue is the same metric only with the same unit. */
export function registerMetric(collector: Collector, { metric, label, unit }: ObservationFact): EntityId {
  const known = metric === null ? undefined : catalogue.get(metric);
  if (known === undefined) {
    const name = clean(fold(label));
    const id = mintId('Metric', 'label', name, unit ?? '');
    return collector.entity('Metric', id, { name, unit, catalogued: false, ...latin(name) });
  }
  const { key, name, definition, theme, example } = known;
  const id = mintId('Metric', 'catalogue', key);
  collector.given('ABOUT', id, themeId(theme));
  // Reports count the same in different units (件, 宗, 起); each observation keeps its own.
  return collector.entity('Metric', id, {
    name,
    unit: example.unit,
    definition,
    catalogued: true,
    ...latin(name),
  });
}
