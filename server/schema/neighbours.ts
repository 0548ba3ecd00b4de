import type { Context } from '../context.ts';
import { pageOf, windowOf } from '../relay.ts';
import { neighboursCount, neighboursPage } from '../statements/links.ts';
import { checkIds, named } from './lookup.ts';
import type { NeighbourPage } from './pages.ts';
import type { QueryNeighboursArgs } from './types.generated.ts';

/** A page of what an entity is linked to. @throws AppError NOT_FOUND when there is no entity with the id */
export async function neighbours(args: QueryNeighboursArgs, context: Context): Promise<NeighbourPage> {
  const window = windowOf(args, 25);
  const exclude = checkIds(args.exclude ?? [], 'exclude');
  const { id } = await named(context, args.id);
  const conditions = { id, kinds: args.kinds ?? null, exclude };
  const { first, after, afterId } = window;
  const { graph, loaders } = context;
  const rows = await graph.run(neighboursPage, { ...conditions, after, afterId, limit: first + 1 });
  const page = pageOf(rows, window, async () => {
    const counted = await graph.run(neighboursCount, conditions);
    return counted.at(0)?.total ?? 0;
  });
  return {
    ...page,
    edges: page.edges.map((edge) => ({ ...edge, of: id })),
    counts: () => loaders.counts.load(id),
  };
}
