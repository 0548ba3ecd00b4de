import { z } from 'zod';
import {
  type ProgrammeCategory,
  programmeCategories,
  type ThemeKey,
  themes,
} from '../../../server/ontology.ts';

/** The keys of an object as z.enum wants them. */
const keysOf = <K extends string>(record: Readonly<Record<K, unknown>>): K[] => {
  const keys: K[] = [];
  for (const key in record) keys.push(key);
  return keys;
};

const quote = z.string().describe('原文中逐字摘录的一个分句，不超过一句');

/**
 * What the model may say of one passage. Status, unit, category of a law and the like are not asked for where the
 * text or the rules tell them: the less it says, the less it can invent.
 */
const reply = z.object({
  agencies: z.array(z.object({ quote, name: z.string().describe('原文写出的机构全称') })),
  programmes: z.array(
    z.object({
      quote,
      name: z.string().describe('专有名称，不带引号'),
      category: z.enum<ProgrammeCategory[]>(keysOf(programmeCategories)),
    }),
  ),
  laws: z.array(z.object({ quote, title: z.string().describe('文件标题，不带书名号') })),
  figures: z.array(
    z.object({
      quote,
      number: z.string().describe('原文写法的数字，含万、余、%，不含单位'),
      value: z.number().describe('数值，万、亿已乘开，百分数照写'),
      label: z.string().describe('计数的事项，只用摘录及其前文的字，字序不变'),
    }),
  ),
  awards: z.array(
    z.object({
      quote,
      name: z.string(),
      recipient: z.string().nullable().describe('原文写出的获得者，没有写出则为 null'),
      grantor: z.string().nullable().describe('原文写出的授予者，没有写出则为 null'),
    }),
  ),
  people: z.array(z.object({ quote, name: z.string(), title: z.string().nullable() })),
  measures: z.array(z.object({ quote, theme: z.enum<ThemeKey[]>(keysOf(themes)).nullable() })),
});

/** A reply that has the right shape; nothing in it is known to be true. */
export type Reply = z.infer<typeof reply>;

/** The shape as JSON schema, to bind the model's output to. */
export const replySchema: Readonly<Record<string, unknown>> = (() => {
  const { $schema: _, ...schema } = z.toJSONSchema(reply);
  return schema;
})();

/** The reply that a JSON value is; null when its shape is another. */
export function readReply(value: unknown): Reply | null {
  const parsed = reply.safeParse(value);
  return parsed.success ? parsed.data : null;
}
