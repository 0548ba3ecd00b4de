/** The ontology is declared once: the SDL, the records and the statements must not drift from it. */
import { readFileSync } from 'node:fs';
import {
  type GraphQLFieldMap,
  type GraphQLNamedType,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isObjectType,
  isUnionType,
} from 'graphql';
import { describe, expect, test } from 'vitest';
import {
  commonFields,
  type evidenceFields,
  findingTypes,
  kinds,
  linkStatuses,
  measureStatuses,
  parts,
  relations,
  roles,
} from '../../server/ontology.ts';
import { schema } from '../../server/schema/index.ts';
import { records } from '../../server/schema/records.ts';
import { edges } from '../../server/statements/entities.ts';

const types = Object.values(schema.getTypeMap()).filter((type) => !isIntrospectionType(type));
const own = types.filter((type) => !['String', 'Int', 'Float', 'Boolean', 'ID'].includes(type.name));
const cypher = (name: string): string =>
  readFileSync(new URL(`../../cypher/${name}.cypher`, import.meta.url), 'utf8');

const enumValues = (name: string): string[] => {
  const type = schema.getType(name);
  return isEnumType(type) ? type.getValues().map((value) => value.name) : [];
};

describe('the enums of the SDL are the tables of the ontology', () => {
  test.each([
    ['Kind', kinds],
    ['Relation', relations],
    ['LinkStatus', linkStatuses],
    ['Part', parts],
    ['MeasureStatus', measureStatuses],
    ['Role', roles],
    ['FindingType', findingTypes],
  ])('%s', (name, table) => {
    expect(enumValues(name)).toEqual(expect.arrayContaining(Object.keys(table)));
    expect(enumValues(name)).toHaveLength(Object.keys(table).length);
  });
});

test('every kind is an object type that is an Entity and a Node', () => {
  const entities = types
    .filter(isObjectType)
    .filter((type) => type.getInterfaces().some((i) => i.name === 'Entity'));
  expect(entities.map((type) => type.name).sort()).toEqual(Object.keys(kinds).sort());
});

test('a record has exactly the fields that the ontology declares for its kind', () => {
  // Read on their own, because they are long or concern the loader only.
  const apart = new Set(['Report.text', 'Report.digest', 'Agency.superior']);
  const declared = Object.fromEntries(
    Object.entries(kinds).map(([kind, spec]) => [
      kind,
      [...Object.keys(commonFields), ...Object.keys(spec.fields)]
        .filter((field) => !apart.has(`${kind}.${field}`))
        .sort(),
    ]),
  );
  const read = Object.fromEntries(
    Object.entries(records).map(([kind, record]) => [kind, Object.keys(record.shape).sort()]),
  );
  expect(read).toEqual(declared);
});

test('nothing in the SDL lacks a description', () => {
  const fields = (type: GraphQLNamedType): { name: string; description?: string | null | undefined }[] => {
    if (isObjectType(type) || isInterfaceType(type) || isInputObjectType(type))
      return Object.values(type.getFields());
    return isEnumType(type) ? [...type.getValues()] : [];
  };
  const silent = own.flatMap((type) => [
    ...(type.description ? [] : [type.name]),
    ...fields(type)
      .filter((field) => !field.description)
      .map((field) => `${type.name}.${field.name}`),
  ]);
  expect(silent).toEqual([]);
});

test('every field with arguments, and every field of a kind that leads to other things, has a resolver', () => {
  const leads = (fields: GraphQLFieldMap<unknown, unknown>, entity: boolean): string[] =>
    Object.values(fields)
      .filter((field) => {
        const target = getNamedType(field.type);
        const onward = isObjectType(target) || isInterfaceType(target) || isUnionType(target);
        return (field.args.length > 0 || (entity && onward)) && !field.resolve;
      })
      .map((field) => field.name);
  const bare = own
    .filter(isObjectType)
    .flatMap((type) => leads(type.getFields(), type.name in kinds).map((field) => `${type.name}.${field}`));
  expect(bare).toEqual([]);
});

test.each(['counts', 'neighbours-page', 'neighbours-count', 'links-among', 'links-between'])(
  '%s walks the relations that are drawn, and no others',
  (name) => {
    const drawn = Object.entries(relations).filter(([, spec]) => spec.drawn);
    const walked = /\[r?:([A-Z_|]+)\]/.exec(cypher(name))?.[1]?.split('|');
    expect(walked?.sort()).toEqual(drawn.map(([relation]) => relation).sort());
  },
);

test('neighbours come in the order of all drawn kinds', () => {
  const ordered = [...cypher('neighbours-page').matchAll(/WHEN '(\w+)' THEN '(\w)'/g)];
  expect(ordered.map(([, , letter]) => letter).join('')).toBe('abcdefghij');
  const drawn = Object.entries(kinds).filter(([, spec]) => spec.drawn);
  expect([...ordered.map(([, kind]) => kind), 'Theme'].sort()).toEqual(drawn.map(([kind]) => kind).sort());
});

test('the statement for related things has a branch for every edge', () => {
  const branches = [...cypher('related').matchAll(/key\.edge = '(\w+)'/g)].map(([, edge]) => edge);
  expect(branches).toEqual([...edges]);
});

test('the relations that the API reads as links carry the fields of evidence', () => {
  const text = cypher('link-evidence');
  for (const field of [
    'passages',
    'starts',
    'ends',
    'rule',
    'confidence',
  ] satisfies (keyof typeof evidenceFields)[])
    expect(text).toContain(`r.${field}`);
});
