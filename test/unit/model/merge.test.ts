/** What is kept of a model's facts: places, order, and who wins. */
import { describe, expect, test } from 'vitest';
import { rules } from '../../../seed/extract/extractor.ts';
import { mergeReplies } from '../../../seed/extract/model/merge.ts';
import { readReply, replySchema } from '../../../seed/extract/model/reply.ts';
import { publisher } from './material.ts';
import {
  cases,
  certainty,
  disputes,
  figure,
  found,
  merge,
  nothing,
  plans,
  problems,
  report,
} from './said.ts';

/** Offsets of words in the report. */
const at = (words: string, from = 0) => {
  const start = report.text.indexOf(words, from);
  return { start, end: start + words.length };
};
const mention = (surface: string, passage: number | undefined) => ({ ...at(surface), surface, passage });

describe('what the text proves is kept whole, with our own offsets', () => {
  test('a figure: value, unit, metric, agency and period are what our parser reads', () => {
    const { extraction, kept, dropped } = merge(disputes, { figures: [figure] });
    expect(extraction).toEqual({
      ...found,
      observations: [
        {
          ...certainty,
          quote: at('调处纠纷118.57万件'),
          passage: disputes,
          number: at('118.57万'),
          raw: '118.57万',
          value: 1185700,
          unit: '件',
          qualifier: null,
          change: null,
          label: '调处纠纷',
          metric: 'disputes-resolved',
          agency: publisher,
          period: null,
        },
      ],
    });
    expect({ kept, dropped }).toEqual({
      kept: 1,
      dropped: { quote: 0, value: 0, name: 0, label: 0, part: 0, known: 0 },
    });
  });

  test('names, awards and measures', () => {
    const { extraction, kept } = mergeReplies(
      found,
      [
        [
          cases,
          {
            agencies: [{ quote: '会同富阳区民间商事调解院开展走访', name: '富阳区民间商事调解院' }],
            awards: [{ quote: '被评为全省示范单位', name: '全省示范单位', recipient: null, grantor: null }],
          },
        ] as const,
        [
          disputes,
          {
            programmes: [{ quote: '依托“和风庭”平台调处纠纷', name: '和风庭平台', category: 'platform' }],
            laws: [{ quote: '依据《人民调解法》办结案件36件', title: '人民调解法' }],
            measures: [{ quote: '依据《人民调解法》办结案件36件', theme: null }],
          },
        ] as const,
        [problems, { measures: [{ quote: '执法力量不足', theme: 'workforce' }] }] as const,
        [
          plans,
          { programmes: [{ quote: '推广“和风庭”平台', name: '“和风庭”', category: 'brand' }] },
        ] as const,
      ].flatMap(([passage = -1, said]) => {
        const reply = readReply({ ...nothing, ...said });
        return reply === null ? [] : [{ passage, reply }];
      }),
      'm',
    );
    const lead = [{ agency: publisher, role: 'LEAD' }];
    expect(extraction).toEqual({
      ...found,
      agencies: [
        {
          ...certainty,
          name: '富阳区民间商事调解院',
          mentions: [mention('富阳区民间商事调解院', cases)],
          parent: null,
        },
      ],
      programmes: [
        {
          ...certainty,
          name: '和风庭平台',
          category: 'platform',
          status: 'run',
          quote: at('依托“和风庭”平台调处纠纷'),
          passage: disputes,
          mentions: [mention('和风庭”平台', disputes)],
          runBy: lead,
        },
        {
          ...certainty,
          name: '和风庭',
          category: 'brand',
          status: 'planned',
          quote: at('推广“和风庭”平台'),
          passage: plans,
          mentions: [{ ...at('和风庭', at('推广').start), surface: '和风庭', passage: plans }],
          runBy: lead,
        },
      ],
      laws: [
        {
          ...certainty,
          title: '人民调解法',
          category: 'law',
          quote: at('依据《人民调解法》办结案件36件'),
          passage: disputes,
          mentions: [mention('人民调解法', disputes)],
        },
      ],
      awards: [
        {
          ...certainty,
          name: '全省示范单位',
          recipient: publisher,
          grantor: null,
          quote: at('被评为全省示范单位'),
          passage: cases,
        },
      ],
      measures: [
        {
          ...certainty,
          quote: at('依据《人民调解法》办结案件36件'),
          passage: disputes,
          status: 'DONE',
          theme: 'disputes',
        },
        {
          ...certainty,
          quote: at('执法力量不足'),
          passage: problems,
          status: 'PROBLEM',
          theme: 'workforce',
        },
      ],
    });
    expect(kept).toBe(7);
  });
});

describe('the rules win', () => {
  test('what they found is not told again', async () => {
    const known = await rules.extract(report);
    const { extraction, kept, dropped } = merge(
      disputes,
      {
        agencies: [],
        programmes: [{ quote: '依托“和风庭”平台调处纠纷', name: '和风庭平台', category: 'platform' }],
        laws: [{ quote: '依据《人民调解法》办结案件36件', title: '人民调解法' }],
        figures: [figure],
        measures: [{ quote: '调处纠纷118.57万件', theme: null }],
      },
      known,
    );
    expect(extraction).toEqual(known);
    expect({ kept, known: dropped.known }).toEqual({ kept: 0, known: 4 });
  });

  test('nor what the model said before', () => {
    const { kept, dropped } = merge(disputes, { figures: [figure, figure, figure] });
    expect({ kept, known: dropped.known }).toEqual({ kept: 1, known: 2 });
  });

  test('a report without a publisher gets nothing', () => {
    const nobody = { ...found, publisher: null };
    expect(merge(disputes, { figures: [figure] }, nobody)).toMatchObject({ extraction: nobody, kept: 0 });
  });
});

test('the schema is closed, so that endpoints can bind to it strictly', () => {
  const objects: object[] = [];
  const visit = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    if ('type' in value && value.type === 'object') objects.push(value);
    Object.values(value).forEach(visit);
  };
  visit(replySchema);
  expect(objects).toHaveLength(8);
  for (const one of objects) {
    const keys = 'properties' in one && one.properties ? Object.keys(one.properties) : [];
    expect(one).toMatchObject({ additionalProperties: false, required: keys });
  }
});

test.each([null, 'text', [], {}, { ...nothing, figures: [{ quote: 1 }] }, { ...nothing, laws: null }])(
  'a value of another shape is no reply: %j',
  (value) => expect(readReply(value)).toBeNull(),
);
