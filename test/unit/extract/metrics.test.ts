import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { extract } from '../../../seed/extract/index.ts';
import { catalogue, metricOf } from '../../../seed/extract/metrics.ts';
import { metrics } from '../../../seed/lexicon/metrics.ts';
import { readReport } from '../../../seed/read/index.ts';

describe('the catalogue of metrics', () => {
  it('has more than a hundred, each with a key and a name of its own', () => {
    expect(metrics.length).toBeGreaterThan(120);
    expect(catalogue.size).toBe(metrics.length);
    expect(new Set(metrics.map(({ name }) => name)).size).toBe(metrics.length);
  });

  it.each(metrics.map((metric) => [metric.key, metric] as const))('%s can be reached', (key, { example }) => {
    const { label, unit, context, publisher } = example;
    expect(metricOf(label, unit, { text: context ?? label, publisher: publisher ?? '某市某局' })).toBe(key);
  });

  it.each([
    ['行政复议案件', '件', '某市司法局', 'review-as-organ'],
    ['行政复议案件', '件', '某市公安局', 'review-as-respondent'],
    ['行政复议申请', '件', '某县人民政府', 'review-received'],
    ['刑事复议维持', '件', '某市公安局', 'criminal-review-upheld'],
    ['行政复议案件维持', '件', '某市公安局', 'review-upheld-as-respondent'],
    ['行政复议案件维持', '件', '某区司法局', 'review-upheld-as-organ'],
    ['二审行政诉讼案件', '件', '某市公安局', 'litigation-second'],
    ['办理行政复议案件', '元', '某市公安局', null],
    ['街心公园', '个', '某区城市管理局', null],
  ])('keeps apart what differs in definition: %s %s of %s is %s', (label, unit, publisher, key) => {
    expect(metricOf(label, unit, { text: label, publisher })).toBe(key);
  });

  it('lets at least ten metrics be compared between agencies of the five reports', async () => {
    const folder = new URL('../../../seed/reports/', import.meta.url);
    const publishers = new Map<string, Set<string>>();
    for (const file of readdirSync(folder).filter((name) => name.endsWith('.txt'))) {
      const { observations, publisher } = extract(
        await readReport(readFileSync(new URL(file, folder)), file),
      );
      for (const { metric } of observations)
        if (metric !== null && publisher !== null)
          publishers.set(metric, (publishers.get(metric) ?? new Set()).add(publisher));
    }
    const shared = [...publishers].filter(([, agencies]) => agencies.size >= 2).map(([key]) => key);
    expect(shared).toEqual(
      expect.arrayContaining([
        'appearance-rate',
        'arrested',
        'bailed',
        'convenience-measures',
        'criminal-review-cases',
        'criminal-solved',
        'disputes-resolved',
        'government-lawyers',
        'legal-qualified',
        'litigation-first',
        'litigation-second',
        'on-site-teaching',
        'publicity-events',
        'publicity-material',
        'review-as-respondent',
      ]),
    );
  });
});
