import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { EntityNameFragment, OutcomeRowFragment } from '../../gql/graphql.ts';
import { quantity } from '../../text/quantity.ts';
import { useWords } from '../../text/words.ts';
import { EntityRow } from '../entity-row.tsx';
import { Section } from '../section.tsx';

interface Page<T> {
  readonly totalCount: number;
  readonly edges: readonly { readonly node: T }[];
}

/** Label and value, one pair a line; pairs without a value are left out, and so is the list of none. */
export function Facts({ facts }: { facts: readonly (readonly [label: string, value: ReactNode])[] }) {
  const told = facts.filter(([, value]) => value !== null && value !== undefined && value !== '');
  if (told.length === 0) return null;
  return (
    <dl className="facts">
      {told.map(([label, value]) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

/** A titled list of entities; nothing when there are none. */
export function EntityRows({ title, entities }: { title: string; entities: readonly EntityNameFragment[] }) {
  const words = useWords();
  if (entities.length === 0) return null;
  return (
    <Section title={title} {...(entities.length > 1 ? { aside: words.number(entities.length) } : {})}>
      <ul className="rows">
        {entities.map((entity) => (
          <EntityRow key={entity.id} entity={entity} />
        ))}
      </ul>
    </Section>
  );
}

/** The first of a page of entities, with the number of all. */
export function EntityPage({ title, page }: { title: string; page: Page<EntityNameFragment> }) {
  const words = useWords();
  if (page.edges.length === 0) return null;
  return (
    <Section title={title} aside={words.number(page.totalCount)}>
      <ul className="rows">
        {page.edges.map(({ node }) => (
          <EntityRow key={node.id} entity={node} />
        ))}
      </ul>
      <Rest page={page} />
    </Section>
  );
}

/** A value or honour in a row: what was counted, the value, whose it is. */
export function OutcomeRow({ outcome, whose }: { outcome: OutcomeRowFragment; whose: boolean }) {
  const words = useWords();
  const about = 'about' in outcome ? outcome.about : null;
  const owner = whose ? [about?.shortName ?? about?.name, 'year' in outcome ? outcome.year : null] : [];
  const said = owner.filter((part) => part !== null && part !== undefined).join(' · ');
  const note =
    'value' in outcome ? (
      <>
        <b>{quantity(outcome, words.locale)}</b> {said}
      </>
    ) : (
      (('recipient' in outcome ? outcome.recipient : null) ?? said)
    );
  return <EntityRow entity={outcome} note={note} />;
}

/** A titled page of outcomes. */
export function OutcomePage({
  title,
  page,
  whose,
}: {
  title: string;
  page: Page<OutcomeRowFragment>;
  whose: boolean;
}) {
  const words = useWords();
  if (page.edges.length === 0) return null;
  return (
    <Section title={title} aside={words.number(page.totalCount)}>
      <ul className="rows">
        {page.edges.map(({ node }) => (
          <OutcomeRow key={node.id} outcome={node} whose={whose} />
        ))}
      </ul>
      <Rest page={page} />
    </Section>
  );
}

function Rest({ page }: { page: Page<unknown> }) {
  const { t } = useTranslation();
  const left = page.totalCount - page.edges.length;
  return left > 0 ? <p className="rest">{t('details.more', { count: left })}</p> : null;
}
