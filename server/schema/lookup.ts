/** Steps that resolvers share: from arguments to conditions, from ids and edges to records of one kind. */
import type { Context } from '../context.ts';
import { AppError } from '../errors.ts';
import { maxIds } from '../limits.ts';
import type { Conditions } from '../loaders.ts';
import { type Kind, kinds } from '../ontology.ts';
import type { Edge } from '../statements/entities.ts';
import { type EntityRecord, isKind, type RecordOf } from './records.ts';

/**
 * The conditions of a filter together with those that the field's place in the graph sets.
 * @throws AppError BAD_INPUT when both set the same condition to different values
 */
export function narrow(filter: Conditions | null | undefined, fixed: Conditions = {}): Conditions {
  const clash = Object.keys(fixed).find((key) => (filter?.[key] ?? fixed[key]) !== fixed[key]);
  if (clash)
    throw new AppError('BAD_INPUT', `The filter’s ${clash} is set by the field itself: leave it out.`);
  const text = filter?.text;
  return { ...filter, ...(typeof text === 'string' ? { text: text.toLowerCase() } : {}), ...fixed };
}

/** The entities of one kind that an edge leads to. */
export async function allAlong<K extends Kind>(
  { loaders }: Context,
  { id }: { id: string },
  edge: Edge,
  ...wanted: readonly K[]
): Promise<RecordOf<K>[]> {
  const found = await loaders.related.load({ id, edge });
  return found.filter((other): other is RecordOf<K> => isKind(other, ...wanted));
}

/** The first entity of a kind that an edge leads to, null where there is none. */
export async function oneAlong<K extends Kind>(
  context: Context,
  from: { id: string },
  edge: Edge,
  kind: K,
): Promise<RecordOf<K> | null> {
  return (await allAlong(context, from, edge, kind)).at(0) ?? null;
}

/** An entity that must be there because a relation leads to it. */
export async function present({ loaders }: Context, id: string): Promise<EntityRecord> {
  const found = await loaders.entity.load(id);
  if (!found) throw new Error(`A relation leads to ${id}, which is not in the graph.`);
  return found;
}

/** The same entity, known to be of a kind. */
export function ofKind<K extends Kind>(entity: EntityRecord, kind: K): RecordOf<K> {
  if (isKind(entity, kind)) return entity;
  throw new Error(`${entity.id} is of kind ${entity.kind} where ${kind} was expected.`);
}

/** The entity that a caller names. @throws AppError NOT_FOUND when there is none */
export async function named({ loaders }: Context, id: string): Promise<EntityRecord> {
  const found = await loaders.entity.load(id);
  if (!found) throw new AppError('NOT_FOUND', `There is nothing with the id ${id}.`);
  return found;
}

/** The entity of a kind that a caller names. @throws AppError NOT_FOUND when there is none */
export async function namedOf<K extends Kind>(context: Context, id: string, kind: K): Promise<RecordOf<K>> {
  const found = await named(context, id);
  if (isKind(found, kind)) return found;
  throw new AppError('NOT_FOUND', `There is no ${kinds[kind].en.toLowerCase()} with the id ${id}.`);
}

/** Ids that a caller lists. @throws AppError BAD_INPUT when they are too many */
export function checkIds(ids: readonly string[], argument: string): readonly string[] {
  if (ids.length > maxIds)
    throw new AppError('BAD_INPUT', `The argument ${argument} takes at most ${maxIds} ids.`);
  return ids;
}
