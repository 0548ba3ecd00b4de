import { z } from 'zod';

const optional = z.boolean().optional();
const text = z.string().nullish();

/** The shape of the label guide, for labels and for what the extractor prints; unknown fields are ignored. */
export const labelsSchema = z.object({
  file: z.string(),
  report: z.object({
    title: text,
    agency: text,
    year: z.number().nullish(),
    published_on: text,
    number: text,
    signer: text,
  }),
  agencies: z.array(
    z.object({ name: z.string(), mentions: z.array(z.string()), optional, rule: z.string().optional() }),
  ),
  programmes: z.array(
    z.object({
      name: z.string(),
      mentions: z.array(z.string()),
      run_by: z.array(z.string()),
      quote: z.string(),
      status: z.string().optional(),
      optional,
      rule: z.string().optional(),
    }),
  ),
  laws: z.array(z.object({ title: z.string(), quote: z.string(), optional, rule: z.string().optional() })),
  metrics: z.array(
    z.object({
      quote: z.string(),
      label: z.string(),
      raw: z.string(),
      value: z.number(),
      unit: text,
      qualifier: text,
      change: z.object({ direction: z.string(), percent: z.number() }).nullish(),
      agency: text,
      start: z.number().optional(),
      end: z.number().optional(),
      optional,
      rule: z.string().optional(),
    }),
  ),
  awards: z.array(
    z.object({
      name: z.string(),
      recipient: text,
      grantor: text,
      quote: z.string(),
      optional,
      rule: z.string().optional(),
    }),
  ),
  people: z.array(
    z.object({ name: z.string(), title: text, agency: text, optional, rule: z.string().optional() }),
  ),
});

export type Labels = z.infer<typeof labelsSchema>;
export type MetricLabel = Labels['metrics'][number];
