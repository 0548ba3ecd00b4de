/** Pages as resolvers hand them on: what costs a question of its own is a function, called only when asked for. */
import type { AgencyRecord, EntityRecord, KindCountRecord, ProgrammeRecord } from './records.ts';

export interface PageInfoRecord {
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
  readonly startCursor: string | null;
  readonly endCursor: string | null;
}

export interface Edge<T> {
  readonly cursor: string;
  readonly node: T;
}

export interface Page<T> {
  readonly edges: readonly Edge<T>[];
  readonly pageInfo: PageInfoRecord;
  totalCount(): Promise<number>;
}

export interface NeighbourRecord extends Edge<EntityRecord> {
  /** The entity whose neighbour it is. */
  readonly of: string;
}

export interface NeighbourPage extends Omit<Page<EntityRecord>, 'edges'> {
  readonly edges: readonly NeighbourRecord[];
  counts(): Promise<readonly KindCountRecord[]>;
}

export interface SearchHit extends Edge<EntityRecord> {
  readonly score: number;
  readonly field: string;
  readonly matched: string;
}

export interface SearchPage extends Omit<Page<EntityRecord>, 'edges'> {
  readonly edges: readonly SearchHit[];
  counts(): readonly KindCountRecord[];
}

export interface OverviewRecord {
  readonly agencies: readonly AgencyRecord[];
  readonly programmes: readonly ProgrammeRecord[];
  readonly totalProgrammes: number;
}
