// Which passages belong to a given report? No parameters.
CREATE INDEX `schema-passage-report` IF NOT EXISTS FOR (e:Passage) ON (e.report);
