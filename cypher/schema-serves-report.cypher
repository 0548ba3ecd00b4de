// Which SERVES relations between shared entities does a given report state? No parameters.
CREATE INDEX `schema-serves-report` IF NOT EXISTS FOR ()-[r:SERVES]-() ON (r.report);
