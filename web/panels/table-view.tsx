import { useState } from 'react';
import { ToggleButton, ToggleButtonGroup } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { useVisible } from '../session/session.tsx';
import { useWords } from '../text/words.ts';
import { LinkTable } from './link-table.tsx';
import { NodeTable } from './node-table.tsx';

type Rows = 'nodes' | 'links';
const isRows = (key: unknown): key is Rows => key === 'nodes' || key === 'links';

/** The same things as the graph, as rows: sortable, filtered by name, with the same selection. */
export default function TableView() {
  const { t } = useTranslation();
  const words = useWords();
  const { entities, edges } = useVisible();
  const [rows, setRows] = useState<Rows>('nodes');
  const [filter, setFilter] = useState('');
  const links = edges.reduce((sum, edge) => sum + edge.links.length, 0);
  return (
    <section className="table-view" aria-label={t('table.label')}>
      <div className="table-bar">
        <ToggleButtonGroup
          className="segments"
          aria-label={t('table.label')}
          disallowEmptySelection
          selectedKeys={[rows]}
          onSelectionChange={(keys) => {
            const next = [...keys].find(isRows);
            if (next) setRows(next);
          }}
        >
          <ToggleButton id="nodes" className="segment">
            {t('table.nodes')} <span className="quiet">{words.number(entities.length)}</span>
          </ToggleButton>
          <ToggleButton id="links" className="segment">
            {t('table.links')} <span className="quiet">{words.number(links)}</span>
          </ToggleButton>
        </ToggleButtonGroup>
        <input
          className="table-filter"
          type="search"
          aria-label={t('table.filter')}
          placeholder={t('table.filterPlaceholder')}
          value={filter}
          onChange={(event) => setFilter(event.target.value)}
        />
      </div>
      <div className="table-scroll">
        {rows === 'nodes' ? <NodeTable filter={filter} /> : <LinkTable filter={filter} />}
      </div>
    </section>
  );
}
