import { useState } from 'react';
import { Cell, Column, Row, type SortDescriptor, Table, TableBody, TableHeader } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { SceneEntity } from '../scene/types.ts';
import { useSession, useVisible } from '../session/session.tsx';
import { showWide } from '../text/punctuation.ts';
import { quantity } from '../text/quantity.ts';
import { useWords, type Words } from '../text/words.ts';
import { Glyph } from './glyph.tsx';

interface NodeRow {
  readonly entity: SceneEntity;
  readonly kind: string;
  readonly name: string;
  readonly value: string;
  readonly year: number | null;
  readonly links: number;
  readonly undrawn: number;
}

const columns = ['kind', 'name', 'value', 'year', 'links', 'undrawn'] as const;
type ColumnName = (typeof columns)[number];
const texts = {
  kind: 'table.kind',
  name: 'table.name',
  value: 'table.value',
  year: 'table.year',
  links: 'table.linkCount',
  undrawn: 'table.undrawn',
} as const satisfies Record<ColumnName, string>;
const numeric: readonly ColumnName[] = ['value', 'year', 'links', 'undrawn'];

/** Numbers by size, names as a Chinese dictionary orders them, what is missing last. */
function compare(a: NodeRow, b: NodeRow, column: ColumnName): number {
  if (column === 'value') return (a.entity.value ?? -1) - (b.entity.value ?? -1);
  const [left, right] = [a[column] ?? -1, b[column] ?? -1];
  if (typeof left === 'number' && typeof right === 'number') return left - right;
  return String(left).localeCompare(String(right), 'zh-CN');
}

function useRows(filter: string): NodeRow[] {
  const words = useWords();
  const { entities, edges, undrawn } = useVisible();
  const degree = new Map<string, number>();
  for (const { source, target } of edges)
    for (const end of [source, target]) degree.set(end, (degree.get(end) ?? 0) + 1);
  const wanted = filter.trim().toLowerCase();
  return entities
    .filter(({ name, pinyin }) => `${name} ${pinyin ?? ''}`.toLowerCase().includes(wanted))
    .map((entity) => ({
      entity,
      kind: words.kind(entity.kind),
      name: showWide(entity.name),
      value: valueText(entity, words),
      year: entity.year ?? null,
      links: degree.get(entity.id) ?? 0,
      undrawn: undrawn.get(entity.id) ?? 0,
    }));
}

const valueText = ({ value, unit, qualifier }: SceneEntity, words: Words): string =>
  typeof value === 'number'
    ? quantity({ value, unit: unit ?? null, qualifier: qualifier ?? null }, words.locale)
    : '';

/** The drawn nodes as rows; the row that is selected is the node that is. */
export function NodeTable({ filter }: { filter: string }) {
  const { t } = useTranslation();
  const words = useWords();
  const { store } = useSession();
  const { selection } = useVisible();
  const [sort, setSort] = useState<SortDescriptor>({ column: 'links', direction: 'descending' });
  const rows = useRows(filter);
  const column = columns.find((name) => name === sort.column) ?? 'links';
  const sign = sort.direction === 'descending' ? -1 : 1;
  const sorted = rows.toSorted((a, b) => sign * compare(a, b, column));
  const hasYear = rows.some(({ year }) => year !== null);
  const hasValue = rows.some(({ value }) => value !== '');
  const shown = columns.filter((name) => (name !== 'year' || hasYear) && (name !== 'value' || hasValue));
  return (
    <Table
      className="table"
      aria-label={t('table.nodes')}
      selectionMode="single"
      selectionBehavior="replace"
      selectedKeys={selection.type === 'node' ? [selection.id] : []}
      sortDescriptor={sort}
      onSortChange={setSort}
      onSelectionChange={(keys) => {
        const [id] = keys === 'all' ? [] : [...keys];
        if (typeof id === 'string') store.dispatch({ type: 'select', selection: { type: 'node', id } });
      }}
    >
      <TableHeader>
        {shown.map((name) => (
          <Column
            key={name}
            id={name}
            className={numeric.includes(name) ? 'column number' : `column ${name}`}
            isRowHeader={name === 'name'}
            allowsSorting
          >
            {t(texts[name])}
          </Column>
        ))}
      </TableHeader>
      <TableBody renderEmptyState={() => <p className="empty">{t('table.empty')}</p>}>
        {sorted.map((row) => (
          <Row key={row.entity.id} id={row.entity.id} className="table-row" textValue={row.name}>
            {shown.map((name) => (
              <Cell key={name} className={numeric.includes(name) ? 'cell number' : 'cell'}>
                <NodeCell row={row} name={name} words={words} />
              </Cell>
            ))}
          </Row>
        ))}
      </TableBody>
    </Table>
  );
}

function NodeCell({ row, name, words }: { row: NodeRow; name: ColumnName; words: Words }) {
  switch (name) {
    case 'kind':
      return (
        <span className="cell-kind">
          <Glyph kind={row.entity.kind} />
          <span className="cell-word">{row.kind}</span>
        </span>
      );
    case 'name':
      return (
        <span className="cell-name">
          {row.name}
          {words.language === 'en' && row.entity.pinyin && (
            <span className="pinyin">{row.entity.pinyin}</span>
          )}
        </span>
      );
    case 'year':
      return row.year;
    case 'value':
      return row.value;
    default:
      return words.number(row[name]);
  }
}
