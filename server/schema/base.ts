/** What every kind has, and links with their evidence. */
import type { Context } from '../context.ts';
import { windowOf } from '../relay.ts';
import { ofKind, present } from './lookup.ts';
import type { EntityRecord, EvidenceRecord, LinkRecord } from './records.ts';
import type { EntityEvidenceArgs, Resolvers } from './types.generated.ts';

/** Fields of the interface Entity; each kind spreads them. */
export const common = {
  aliases: (entity: EntityRecord) => entity.aliases ?? [],
  counts: (entity: EntityRecord, _: unknown, { loaders }: Context) => loaders.counts.load(entity.id),
  evidence: (entity: EntityRecord, args: EntityEvidenceArgs, { loaders }: Context) =>
    loaders.evidence({ id: entity.id }, windowOf(args, 10)),
};

/** Words of a passage between two offsets of its report’s text. */
const words = ({ passage }: EvidenceRecord, start: number, end: number): string =>
  passage.text.slice(start - passage.start, end - passage.start);

const sentence = (evidence: EvidenceRecord) => ({
  start: evidence.sentenceStart ?? evidence.passage.start,
  end: evidence.sentenceEnd ?? evidence.passage.end,
});

/** Id of a link: relation~source~target. */
export const linkId = (link: LinkRecord): string => [link.relation, link.sourceId, link.targetId].join('~');

export const base = {
  Node: { __resolveType: (entity) => entity.kind },
  Entity: { __resolveType: (entity) => entity.kind },
  Outcome: { __resolveType: (outcome) => outcome.kind },
  Evidence: {
    report: async ({ passage }, _, context) => ofKind(await present(context, passage.report), 'Report'),
    quote: (evidence) => words(evidence, evidence.start, evidence.end),
    sentence: (evidence) => words(evidence, sentence(evidence).start, sentence(evidence).end),
    sentenceStart: (evidence) => sentence(evidence).start,
  },
  Link: {
    id: linkId,
    source: (link, _, context) => present(context, link.sourceId),
    target: (link, _, context) => present(context, link.targetId),
    role: (link) => link.role ?? null,
    evidence: ({ relation, sourceId: source, targetId: target }, _, { loaders }) =>
      loaders.linkEvidence.load({ relation, source, target }),
  },
  RanEdge: {
    agency: async ({ node }, _, context) => ofKind(await present(context, node.sourceId), 'Agency'),
    programme: async ({ node }, _, context) => ofKind(await present(context, node.targetId), 'Programme'),
    years: ({ node }) => node.years,
    role: ({ node }) => node.role ?? 'LEAD',
    status: ({ node }) => node.status,
    link: ({ node }) => node,
  },
  NeighbourEdge: {
    links: ({ of, node }, _, { loaders }) => loaders.links.load({ a: of, b: node.id }),
  },
  SimilarAgency: { agency: ({ entity }) => ofKind(entity, 'Agency') },
  SimilarProgramme: { programme: ({ entity }) => ofKind(entity, 'Programme') },
} satisfies Resolvers;
