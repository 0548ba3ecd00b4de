// Which CITES relations between shared entities does a given report state? No parameters.
CREATE INDEX `schema-cites-report` IF NOT EXISTS FOR ()-[r:CITES]-() ON (r.report);
