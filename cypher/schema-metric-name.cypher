// Which metric comes next by name? No parameters.
CREATE INDEX `schema-metric-name` IF NOT EXISTS FOR (e:Metric) ON (e.name);
