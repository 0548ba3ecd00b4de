/** Gathers the rows of one report: every entity once, every relation of two entities once with all its places. */
import type { Kind, LinkStatus, Relation } from '../../server/ontology.ts';
import type { Span } from '../read/types.ts';
import { contestedField } from './contested.ts';
import type { EntityId, EntityRow, RelationRow } from './types.ts';

type Props = EntityRow['props'];

/** A place in the report that states a relation. */
export interface Place extends Span {
  readonly passage: EntityId;
}

/** What is known of a relation that the report states. */
export interface Claim {
  readonly status: LinkStatus;
  readonly rule: string;
  readonly confidence: number;
  readonly places: readonly Place[];
  readonly extra?: Props;
}

export interface Collector {
  /** Adds an entity; of one that is there already only aliases and what was read differently are taken. */
  entity(kind: Kind, id: EntityId, props: Readonly<Record<string, Props[string] | null>>): EntityId;
  /** Adds a relation that the report states; claims of the same relation are joined. */
  claim(type: Relation, from: EntityId, to: EntityId, claim: Claim): void;
  /** Adds the statement of an entity at one place; several places give several relations. */
  stated(entity: EntityId, place: Place, claim: Omit<Claim, 'places'>): void;
  /** Adds a relation of the gazetteer or the catalogue, which no report states. */
  given(type: Relation, from: EntityId, to: EntityId): void;
  rows(): { readonly entities: readonly EntityRow[]; readonly relations: readonly RelationRow[] };
}

const rank: Readonly<Record<LinkStatus, number>> = { STATED: 2, INFERRED: 1, PLANNED: 0 };

/** Of two claims of one relation the surer gives status, rule and confidence; both give their places. */
function join(a: Claim, b: Claim): Claim {
  const [first, second] =
    rank[b.status] > rank[a.status] || (b.status === a.status && b.confidence > a.confidence)
      ? [b, a]
      : [a, b];
  const seen = new Set<string>();
  const places = [...a.places, ...b.places].filter(({ passage, start, end }) => {
    const place = `${passage}~${start}~${end}`;
    return !seen.has(place) && seen.add(place);
  });
  return { ...second, ...first, places, extra: { ...second.extra, ...first.extra } };
}

const compact = (props: Readonly<Record<string, Props[string] | null>>): Props =>
  Object.fromEntries(Object.entries(props).flatMap(([key, value]) => (value === null ? [] : [[key, value]])));

/** Shortest first, then by code point: an order that does not depend on where the names stand. */
const inOrder = (aliases: Iterable<string>): string[] =>
  [...new Set(aliases)].sort((a, b) => a.length - b.length || (a < b ? -1 : 1));

/**
 * @param report id of the report whose rows these are
 * @param year its year, null where unknown
 */
export function collect(report: EntityId, year: number | null): Collector {
  const entities = new Map<EntityId, { kind: Kind; props: Props; aliases: Set<string> }>();
  const claims = new Map<string, { type: Relation; from: EntityId; to: EntityId; claim: Claim }>();
  const others = new Map<string, RelationRow>();
  const stamp = year === null ? { report } : { report, year };

  const claimRow = (id: string, { type, from, to, claim }: NonNullable<ReturnType<typeof claims.get>>) => {
    const { status, rule, confidence, places, extra } = claim;
    const evidence = {
      passages: places.map(({ passage }) => passage),
      starts: places.map(({ start }) => start),
      ends: places.map(({ end }) => end),
    };
    return { id, type, from, to, props: { ...stamp, status, rule, confidence, ...evidence, ...extra } };
  };

  return {
    entity(kind, id, { aliases, ...props }) {
      const given = compact(props);
      const known = entities.get(id) ?? { kind, props: given, aliases: new Set<string>() };
      const field = contestedField[kind];
      if (field !== undefined && String(given[field] ?? known.props[field]) < String(known.props[field]))
        known.props = { ...known.props, [field]: String(given[field]) };
      if (Array.isArray(aliases)) for (const alias of aliases) known.aliases.add(String(alias));
      entities.set(id, known);
      return id;
    },
    claim(type, from, to, claim) {
      const id = `${type}~${from}~${to}~${report}`;
      const known = claims.get(id);
      claims.set(id, { type, from, to, claim: known ? join(known.claim, claim) : claim });
    },
    stated(entity, { passage, start, end }, { status, rule, confidence, extra }) {
      const id = `STATED_IN~${entity}~${passage}~${start}~${end}`;
      const known = others.get(id)?.props.reading;
      if (known !== undefined && String(extra?.reading ?? known) >= String(known)) return;
      const props = { ...stamp, status, rule, confidence, start, end, ...extra };
      others.set(id, { id, type: 'STATED_IN', from: entity, to: passage, props });
    },
    given(type, from, to) {
      const id = `${type}~${from}~${to}`;
      others.set(id, { id, type, from, to, props: {} });
    },
    rows: () => ({
      entities: [...entities].map(([id, { kind, props, aliases }]) => {
        aliases.delete(String(props.name));
        return { id, kind, props: aliases.size > 0 ? { ...props, aliases: inOrder(aliases) } : props };
      }),
      relations: [...[...claims].map(([id, entry]) => claimRow(id, entry)), ...others.values()],
    }),
  };
}
