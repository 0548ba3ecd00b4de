import type { Kind, Relation } from '../../server/ontology.ts';

/** Lower-case kind, a dash and twelve base-32 characters: the same thing has the same id on every machine. */
export type EntityId = string & { readonly __brand: 'EntityId' };

type Stored = string | number | boolean | readonly string[] | readonly number[];

/** A row for merge-entities.cypher; props hold only fields that the ontology declares for the kind. */
export interface EntityRow {
  readonly id: EntityId;
  readonly kind: Kind;
  readonly props: Readonly<Record<string, Stored>>;
}

/** A row for merge-relations.cypher. */
export interface RelationRow {
  readonly id: string;
  readonly type: Relation;
  readonly from: EntityId;
  readonly to: EntityId;
  readonly props: Readonly<Record<string, Stored>>;
}

/** Everything that one report adds to the graph; loaded whole or not at all. */
export interface ReportRows {
  readonly report: EntityId;
  /** SHA-256 over all rows in order: equal digests mean that loading again would change nothing. */
  readonly digest: string;
  /** Agencies, programmes, laws, metrics, people, regions, themes: things that other reports share. */
  readonly shared: readonly EntityRow[];
  /** The report, its passages, measures, observations, awards and findings: things that go with the report. */
  readonly owned: readonly EntityRow[];
  readonly relations: readonly RelationRow[];
}

/** A merged id and the one that stays. */
export interface Redirect {
  readonly id: EntityId;
  readonly to: EntityId;
  readonly reason: string;
}
