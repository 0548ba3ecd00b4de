/** What of a report's plans was done in the next, and what of it was planned in the one before. */
import { type Graph, type Step, step } from '../../server/graph.ts';
import * as writes from '../../server/statements/writes.ts';
import { clausesOf, matchPlans } from '../resolve/plans.ts';
import type { ReportRows } from '../resolve/types.ts';

/**
 * The steps that link the measures of a report about to be loaded with those of the reports of the same agency
 * one year before and after, where they are in the graph; so either may come first.
 * @param except ids of reports that the same transaction removes
 */
export async function fulfilments(
  graph: Graph,
  rows: ReportRows,
  except: readonly string[],
): Promise<Step[]> {
  const year = rows.owned.find(({ id }) => id === rows.report)?.props.year;
  const agency = rows.relations.find(({ type, to }) => type === 'PUBLISHED' && to === rows.report)?.from;
  if (typeof year !== 'number' || agency === undefined) return [];
  const others = await graph.run(writes.adjacentClauses, { agency, year, except });
  const [before, after] = [others.filter((one) => one.year < year), others.filter((one) => one.year > year)];
  const links = [
    ...matchPlans(before, clausesOf(rows, 'DONE')),
    ...matchPlans(clausesOf(rows, 'PLANNED'), after),
  ].map((link) => ({ ...link, id: `FULFILLED_BY~${link.plan}~${link.deed}` }));
  return links.length === 0 ? [] : [step(writes.mergeFulfilments, { rows: links })];
}
