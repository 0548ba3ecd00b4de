/** What a model says and the text does not prove: each case says one thing of one passage. */
import { expect, test } from 'vitest';
import { cases, disputes, figure, found, merge, plans, problems } from './said.ts';

const measure = (quote: string) => ({ measures: [{ quote, theme: null }] });
const agency = (quote: string, name: string) => ({ agencies: [{ quote, name }] });
test.each([
  ['a quote of another passage', cases, { figures: [figure] }, 'quote'],
  ['a quote that stands nowhere', disputes, measure('调处纠纷118万件'), 'quote'],
  ['a quote with one mark changed', disputes, measure('平台调处纠纷118.57万件,满意率'), 'quote'],
  ['a quote over two sentences', disputes, measure('满意率99.53%。依据《人民调解法》'), 'quote'],
  ['an empty quote', disputes, measure('  '), 'quote'],
  ['a wrong value', disputes, { figures: [{ ...figure, value: 118.57 }] }, 'value'],
  [
    'a number that is only part',
    disputes,
    { figures: [{ ...figure, number: '57万', value: 570000 }] },
    'value',
  ],
  ['a number outside the quote', disputes, { figures: [{ ...figure, number: '36', value: 36 }] }, 'value'],
  [
    'a number written twice in its quote',
    cases,
    { figures: [{ quote: '办理案件12件，另办理案件12件', number: '12', value: 12, label: '办理案件' }] },
    'value',
  ],
  ['a label of other words', disputes, { figures: [{ ...figure, label: '调处信访' }] }, 'label'],
  ['a label of one character', disputes, { figures: [{ ...figure, label: '处' }] }, 'label'],
  [
    'a target',
    plans,
    { figures: [{ quote: '办结案件40件', number: '40', value: 40, label: '办结案件' }] },
    'part',
  ],
  ['a name that is not in its quote', cases, agency('会同富阳区民间商事调解院', '富阳区人民法院'), 'name'],
  ['a name of part of a word', cases, agency('会同富阳区民间商事调解院', '富'), 'name'],
  [
    'a programme of other words',
    disputes,
    { programmes: [{ quote: '依托“和风庭”平台调处纠纷', name: '和风庭机制', category: 'mechanism' }] },
    'name',
  ],
  [
    'a recipient whom the quote does not name',
    cases,
    { awards: [{ quote: '被评为全省示范单位', name: '全省示范单位', recipient: '张三', grantor: null }] },
    'name',
  ],
  [
    'a person of other words',
    problems,
    { people: [{ quote: '执法力量不足', name: '张三', title: null }] },
    'name',
  ],
  [
    'an award among the plans',
    plans,
    { awards: [{ quote: '推广“和风庭”平台', name: '和风庭', recipient: null, grantor: null }] },
    'part',
  ],
] as const)('%s', (_, passage, said, reason) => {
  const { extraction, kept, dropped } = merge(passage, said);
  expect(extraction).toEqual(found);
  expect({ kept, dropped }).toEqual({
    kept: 0,
    dropped: { quote: 0, value: 0, name: 0, label: 0, part: 0, known: 0, [reason]: 1 },
  });
});
