import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { catalogueSources, readCatalogue } from '../../../seed/catalogue.ts';
import { extract } from '../../../seed/extract/index.ts';
import { prepareReports } from '../../../seed/pipeline.ts';
import { readReport } from '../../../seed/read/index.ts';
import { mintId, mintReleaseId } from '../../../seed/resolve/ids.ts';
import { resolve } from '../../../seed/resolve/index.ts';
import type { ReportRows } from '../../../seed/resolve/types.ts';
import {
  commonFields,
  evidenceFields,
  type FieldType,
  kinds,
  type Relation,
  relations,
} from '../../../server/ontology.ts';
import { lines, makeExtraction } from '../../support/extraction.ts';

const rows = resolve(makeExtraction());
const entitiesOf = ({ shared, owned }: ReportRows) => [...shared, ...owned];
const nameOf = new Map(entitiesOf(rows).map(({ id, kind, props }) => [id, `${kind} ${props.name}`]));
const told = (given: ReportRows, types: readonly Relation[]) =>
  given.relations
    .filter(({ type }) => types.includes(type))
    .map(({ from, type, to, props }) => [nameOf.get(from), type, nameOf.get(to), props.status ?? null]);

describe('the rows of a small report', () => {
  test('relations of programmes, partners, laws, outcomes and people', () => {
    const agency = 'Agency 广州市公安局花都区分局';
    const run = 'Measure 深化新时代枫桥经验';
    const visits = 'Measure 联合狮岭镇政府开展走访53次';
    const cases = 'Measure 依据《行政复议法》办理案件36宗';
    const plan = 'Measure 推广法治惠企5+6模式';
    const law = 'Law 中华人民共和国行政复议法';
    const types: Relation[] = ['RAN', 'PART_OF', 'WITH', 'CITES', 'YIELDED', 'OF', 'CONCERNS', 'GRANTED_BY'];
    expect(told(rows, [...types, 'SERVES', 'PUBLISHED'])).toEqual(
      expect.arrayContaining([
        [agency, 'PUBLISHED', 'Report 广州市公安局花都区分局2024年法治政府建设年度报告', 'STATED'],
        [agency, 'RAN', 'Programme 枫桥经验', 'STATED'],
        [agency, 'RAN', 'Programme 惠企5+6', 'PLANNED'],
        [run, 'PART_OF', 'Programme 枫桥经验', 'STATED'],
        [plan, 'PART_OF', 'Programme 惠企5+6', 'STATED'],
        [visits, 'WITH', 'Agency 广州市花都区狮岭镇政府', 'STATED'],
        [cases, 'CITES', law, 'STATED'],
        [agency, 'CITES', law, 'STATED'],
        [visits, 'YIELDED', 'Observation 走访', 'STATED'],
        [cases, 'YIELDED', 'Observation 办理案件', 'STATED'],
        [visits, 'YIELDED', 'Award 平安单位', 'INFERRED'],
        ['Observation 走访', 'OF', 'Metric 走访', 'STATED'],
        ['Observation 走访', 'CONCERNS', agency, 'INFERRED'],
        ['Award 平安单位', 'CONCERNS', agency, 'STATED'],
        ['Award 平安单位', 'GRANTED_BY', 'Agency 广州市公安局', 'STATED'],
        ['Person 张三', 'SERVES', agency, 'STATED'],
      ]),
    );
    expect(told(rows, ['WITH', 'GRANTED_BY', 'SERVES', 'RAN', 'YIELDED'])).toHaveLength(8);
  });

  test('regions form a chain up to the province and hold the agencies', () => {
    const given = told(rows, ['IN', 'PART_OF']).filter(([, , to]) => String(to).startsWith('Region'));
    expect(given.map((row) => row.slice(0, 3).join(' ')).toSorted()).toEqual([
      'Agency 广州市公安局 IN Region 广州市',
      'Agency 广州市公安局花都区分局 IN Region 花都区',
      'Agency 广州市花都区狮岭镇政府 IN Region 狮岭镇',
      'Region 广州市 PART_OF Region 广东省',
      'Region 狮岭镇 PART_OF Region 花都区',
      'Region 花都区 PART_OF Region 广州市',
    ]);
  });

  test('words such as 市局 are no aliases, names as written are', () => {
    const aliases = rows.shared.flatMap(({ kind, props }) =>
      kind === 'Agency' || kind === 'Programme' || kind === 'Law' ? [[props.name, props.aliases ?? []]] : [],
    );
    expect(Object.fromEntries(aliases)).toEqual({
      广州市公安局花都区分局: ['花都区分局'],
      广州市公安局: [],
      广州市花都区狮岭镇政府: ['狮岭镇政府'],
      枫桥经验: ['新时代枫桥经验'],
      '惠企5+6': ['法治惠企5+6模式'],
      中华人民共和国行政复议法: ['行政复议法'],
    });
  });

  test('a sentence that changes gives its own facts new ids and leaves all others', () => {
    const [first, second, third, last] = lines;
    const changed = resolve(makeExtraction([first, second, third.replace('培训', '轮训'), last]));
    const before = new Set(entitiesOf(rows).map(({ id }) => id));
    const after = new Set(entitiesOf(changed).map(({ id }) => id));
    const gone = [...before].filter((id) => !after.has(id)).map((id) => nameOf.get(id)?.split(' ')[0]);
    expect(gone.toSorted()).toEqual(['Measure', 'Observation', 'Passage']);
    expect(changed.digest).not.toBe(rows.digest);
  });
});

const typeFits: Readonly<Record<FieldType, (value: unknown) => boolean>> = {
  string: (value) => typeof value === 'string',
  'string[]': (value) => Array.isArray(value) && value.every((item) => typeof item === 'string'),
  int: (value) => Number.isSafeInteger(value),
  'int[]': (value) => Array.isArray(value) && value.every(Number.isSafeInteger),
  float: (value) => Number.isFinite(value),
  boolean: (value) => typeof value === 'boolean',
};

/** What the ontology does not allow in these rows, one line each. */
function faults(given: ReportRows): string[] {
  const kindOf = new Map(entitiesOf(given).map(({ id, kind }) => [id, kind]));
  const check = (of: string, props: object, fields: Readonly<Record<string, { type: FieldType }>>) =>
    Object.entries(props).flatMap(([key, value]) => {
      const field = fields[key];
      if (!field) return [`${of}.${key} is not declared`];
      return typeFits[field.type](value) ? [] : [`${of}.${key} is not of type ${field.type}`];
    });
  return [
    ...entitiesOf(given).flatMap(({ kind, props }) =>
      check(kind, props, { ...commonFields, ...kinds[kind].fields }),
    ),
    ...given.relations.flatMap(({ type, from, to, props }) => {
      const { fields, ends } = relations[type];
      const pair = [kindOf.get(from), kindOf.get(to)];
      const allowed = ends.some((end) => end[0] === pair[0] && end[1] === pair[1]);
      return [
        ...(allowed ? [] : [`${type} may not lead from ${pair[0]} to ${pair[1]}`]),
        ...check(type, props, { ...evidenceFields, ...fields }),
      ];
    }),
  ];
}

describe('the rows of the five reports', async () => {
  const prepared = await prepareReports(await catalogueSources(), () => undefined);
  test.each([...prepared.map(({ file, rows }) => ({ file, rows })), { file: 'by hand', rows }])(
    'are what the ontology declares: $file',
    ({ rows: given }) => {
      expect(faults(given)).toEqual([]);
      const ids = entitiesOf(given).map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
    },
  );

  test.each(prepared.map(({ file, rows }) => ({ file, rows })))(
    'have places that lie in their passages: $file',
    ({ rows: given }) => {
      const passages = new Map(
        given.owned.flatMap(({ id, kind, props }) =>
          kind === 'Passage' ? [[String(id), { start: Number(props.start), end: Number(props.end) }]] : [],
        ),
      );
      const outside = given.relations
        .filter(({ type }) => type === 'STATED_IN')
        .filter(({ to, props }) => {
          const passage = passages.get(to);
          return !passage || Number(props.start) < passage.start || Number(props.end) > passage.end;
        });
      expect(outside).toEqual([]);
    },
  );

  test('the same file always gives the same rows', async () => {
    const again = await prepareReports(await catalogueSources(), () => undefined);
    expect(again).toEqual(prepared);
  });

  test('the catalogue tells publisher, year and checksum as the files do', async () => {
    for (const { file, publisher, year, sha256 } of await readCatalogue()) {
      const bytes = await readFile(new URL(`../../../seed/reports/${file}`, import.meta.url));
      expect(createHash('sha256').update(bytes).digest('hex')).toBe(sha256);
      const given = resolve(extract(await readReport(bytes, file)));
      expect(given.report).toBe(mintId('Report', publisher, year));
      expect(given.shared.map(({ id }) => id)).toContain(mintId('Agency', publisher));
    }
  });
});

describe('ids', () => {
  test('stay what they are for good', () => {
    expect([
      mintId('Agency', '广州市公安局花都区分局'),
      mintId('Programme', '枫桥经验'),
      mintId('Theme', 'disputes'),
    ]).toMatchInlineSnapshot(`
      [
        "agency-d90njpjjj9z0",
        "programme-5zg6xpyzmxzd",
        "theme-22rzxsmn537v",
      ]
    `);
  });

  test('differ by kind and by where one part of the key ends', () => {
    expect(mintId('Agency', 'a', 'b')).not.toBe(mintId('Agency', 'ab'));
    expect(mintId('Agency', '枫桥经验').slice(-12)).not.toBe(mintId('Programme', '枫桥经验').slice(-12));
  });

  test('of a release does not depend on the order of the reports', () => {
    fc.assert(
      fc.property(
        fc
          .uniqueArray(fc.string({ minLength: 1 }))
          .chain((digests) =>
            fc.tuple(fc.constant(digests), fc.shuffledSubarray(digests, { minLength: digests.length })),
          ),
        ([digests, shuffled]) => mintReleaseId(digests) === mintReleaseId(shuffled),
      ),
    );
  });
});
