import { useState } from 'react';
import { Cell, Column, Row, type SortDescriptor, Table, TableBody, TableHeader } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { LinkStatus } from '../../server/ontology.ts';
import type { SceneEntity } from '../scene/types.ts';
import { useSession, useVisible } from '../session/session.tsx';
import { showWide } from '../text/punctuation.ts';
import { useWords } from '../text/words.ts';
import { Glyph } from './glyph.tsx';
import { Line } from './line.tsx';

interface LinkRow {
  readonly id: string;
  readonly source: SceneEntity;
  readonly target: SceneEntity;
  readonly relation: string;
  readonly status: LinkStatus;
  readonly year: string;
}

const columns = ['source', 'relation', 'target', 'year', 'status'] as const;
type ColumnName = (typeof columns)[number];
const texts = {
  source: 'table.source',
  relation: 'table.relation',
  target: 'table.target',
  year: 'table.year',
  status: 'table.status',
} as const satisfies Record<ColumnName, string>;

const sortText = (row: LinkRow, column: ColumnName): string => {
  if (column === 'source' || column === 'target') return row[column].name;
  return row[column];
};

function useRows(filter: string): LinkRow[] {
  const words = useWords();
  const { entities, edges } = useVisible();
  const byId = new Map(entities.map((entity) => [entity.id, entity]));
  const wanted = filter.trim().toLowerCase();
  return edges
    .flatMap(({ links }) => links)
    .flatMap((link) => {
      const [source, target] = [byId.get(link.source), byId.get(link.target)];
      if (!source || !target) return [];
      const row = {
        id: link.id,
        source,
        target,
        relation: words.relation(link.relation),
        status: link.status,
        year: link.years.join('、'),
      };
      return `${source.name} ${target.name} ${source.pinyin ?? ''} ${target.pinyin ?? ''}`
        .toLowerCase()
        .includes(wanted)
        ? [row]
        : [];
    });
}

/** The drawn relations as rows, told from source to target. */
export function LinkTable({ filter }: { filter: string }) {
  const { t } = useTranslation();
  const words = useWords();
  const { store } = useSession();
  const { selection } = useVisible();
  const [sort, setSort] = useState<SortDescriptor>({ column: 'source', direction: 'ascending' });
  const column = columns.find((name) => name === sort.column) ?? 'source';
  const sign = sort.direction === 'descending' ? -1 : 1;
  const rows = useRows(filter).toSorted(
    (a, b) => sign * sortText(a, column).localeCompare(sortText(b, column), 'zh-CN'),
  );
  return (
    <Table
      className="table"
      aria-label={t('table.links')}
      selectionMode="single"
      selectionBehavior="replace"
      selectedKeys={selection.type === 'link' ? [selection.id] : []}
      sortDescriptor={sort}
      onSortChange={setSort}
      onSelectionChange={(keys) => {
        const [id] = keys === 'all' ? [] : [...keys];
        if (typeof id === 'string') store.dispatch({ type: 'select', selection: { type: 'link', id } });
      }}
    >
      <TableHeader>
        {columns.map((name) => (
          <Column
            key={name}
            id={name}
            className={`column ${name}`}
            isRowHeader={name === 'source'}
            allowsSorting
          >
            {t(texts[name])}
          </Column>
        ))}
      </TableHeader>
      <TableBody renderEmptyState={() => <p className="empty">{t('table.empty')}</p>}>
        {rows.map((row) => (
          <Row
            key={row.id}
            id={row.id}
            className="table-row"
            textValue={`${row.source.name} ${row.relation} ${row.target.name}`}
          >
            <Cell className="cell">
              <End entity={row.source} />
            </Cell>
            <Cell className="cell">{row.relation}</Cell>
            <Cell className="cell">
              <End entity={row.target} />
            </Cell>
            <Cell className="cell">{row.year}</Cell>
            <Cell className="cell">
              <span className="cell-kind">
                <Line status={row.status} />
                {words.status(row.status)}
              </span>
            </Cell>
          </Row>
        ))}
      </TableBody>
    </Table>
  );
}

const End = ({ entity }: { entity: SceneEntity }) => (
  <span className="cell-kind">
    <Glyph kind={entity.kind} />
    {showWide(entity.shortName ?? entity.name)}
  </span>
);
