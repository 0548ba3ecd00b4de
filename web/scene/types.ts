import type { Kind, LinkStatus, MeasureStatus, Relation, Role } from '../../server/ontology.ts';

/** How many neighbours of one kind an entity has, drawn or not. */
export interface KindCount {
  readonly kind: Kind;
  readonly count: number;
}

/**
 * What the scene keeps of an entity: enough to draw, label, list and count it in any language.
 * Details for the inspector are asked for by id and are no part of the scene.
 */
export interface SceneEntity {
  readonly id: string;
  readonly kind: Kind;
  /** Canonical name, title, label or clause, in Chinese. */
  readonly name: string;
  readonly counts: readonly KindCount[];
  /** Pinyin of the name, for readers of Latin script. */
  readonly pinyin?: string | null;
  /** Agency: shortest usual name. */
  readonly shortName?: string | null;
  /** Agency: whether a report of it is in the corpus; such agencies are drawn larger. */
  readonly publishing?: boolean | null;
  /** Person: the office. */
  readonly title?: string | null;
  /** Measure: done, missing or planned. */
  readonly status?: MeasureStatus | null;
  /** Observation: the number, its unit and qualifier (余, 约, 超…). */
  readonly value?: number | null;
  readonly unit?: string | null;
  readonly qualifier?: string | null;
  /** Measure, Observation, Award, Report: the reporting year. */
  readonly year?: number | null;
}

/** A relation between two entities of the scene, as the API gives it. */
export interface SceneLink {
  /** relation~source~target. */
  readonly id: string;
  readonly relation: Relation;
  readonly source: string;
  readonly target: string;
  readonly status: LinkStatus;
  readonly years: readonly number[];
  readonly role?: Role | null;
  /** From 0 to 1. */
  readonly confidence: number;
}

/** Where the centre of a node stands, in scene units: pixels at 100 % zoom. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** The one thing that inspector, canvas and table agree on. */
export type Selection =
  | { readonly type: 'none' }
  | { readonly type: 'node'; readonly id: string }
  | { readonly type: 'link'; readonly id: string };

/** The views over the scene; each shows the same things. */
export const views = ['graph', 'table'] as const;
export type View = (typeof views)[number];

/**
 * All that is drawn and how it is looked at, as one immutable value. Maps keep the order of arrival.
 * Every member of `lists`, `positions` and `pins` is also in `entities`, and both ends of every link are.
 */
export interface Scene {
  /** Id of the data release that the scene was made from; null before anything was loaded. */
  readonly release: string | null;
  readonly entities: ReadonlyMap<string, SceneEntity>;
  readonly links: ReadonlyMap<string, SceneLink>;
  readonly positions: ReadonlyMap<string, Point>;
  /** Nodes that a person put where they are; no layout moves them. */
  readonly pins: ReadonlySet<string>;
  /**
   * What expansions added, by the node that was expanded, in order of arrival: its leaf list. Without
   * those that tie two nodes together, which stand between them.
   */
  readonly lists: ReadonlyMap<string, readonly string[]>;
  /** Ids of the start scene, of which a link only says what was added and removed. */
  readonly base: ReadonlySet<string>;
  /** How many shared programmes there are in all; the start scene may draw fewer. */
  readonly totalProgrammes: number;
  readonly selection: Selection;
  readonly hiddenKinds: ReadonlySet<Kind>;
  readonly view: View;
}

export const emptyScene: Scene = {
  release: null,
  entities: new Map(),
  links: new Map(),
  positions: new Map(),
  pins: new Set(),
  lists: new Map(),
  base: new Set(),
  totalProgrammes: 0,
  selection: { type: 'none' },
  hiddenKinds: new Set(),
  view: 'graph',
};
