// Which findings belong to a given report? No parameters.
CREATE INDEX `schema-finding-report` IF NOT EXISTS FOR (f:Finding) ON (f.report);
