import { expect, test } from 'vitest';
import { metrics } from '../../../seed/lexicon/metrics.ts';
import { mintId } from '../../../seed/resolve/ids.ts';
import { resolve } from '../../../seed/resolve/index.ts';
import { makeExtraction } from '../../support/extraction.ts';

/** The metrics of the hand-made report with its figures put under a key of the catalogue, or none. */
function metricsOf(changes: { readonly metric: string | null; readonly unit: string }) {
  const extraction = makeExtraction();
  const observations = extraction.observations.map((fact) => ({ ...fact, ...changes, label: '走访' }));
  const { shared, relations } = resolve({ ...extraction, observations });
  const found = shared.filter(({ kind }) => kind === 'Metric');
  const about = relations.filter(({ type, from }) => type === 'ABOUT' && from.startsWith('metric-'));
  return { ids: found.map(({ id }) => id), about: about.map(({ to, props }) => [to, props]) };
}

test('a metric of the catalogue is one whatever the unit, and is about its theme', () => {
  const [known] = metrics;
  if (!known) throw new Error('The catalogue is empty.');
  const expected = {
    ids: [mintId('Metric', 'catalogue', known.key)],
    about: [[mintId('Theme', known.theme), {}]],
  };
  expect(metricsOf({ metric: known.key, unit: '宗' })).toEqual(expected);
  expect(metricsOf({ metric: known.key, unit: '件' })).toEqual(expected);
});

test('a label outside the catalogue is another metric in another unit', () => {
  expect(metricsOf({ metric: null, unit: '次' })).toEqual({
    ids: [mintId('Metric', 'label', '走访', '次')],
    about: [],
  });
  expect(metricsOf({ metric: null, unit: '人' }).ids).toEqual([mintId('Metric', 'label', '走访', '人')]);
});
