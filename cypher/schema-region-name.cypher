// Which region comes next by name? No parameters.
CREATE INDEX `schema-region-name` IF NOT EXISTS FOR (e:Region) ON (e.name);
