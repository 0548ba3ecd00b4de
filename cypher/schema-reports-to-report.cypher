// Which REPORTS_TO relations between shared entities does a given report state? No parameters.
CREATE INDEX `schema-reports-to-report` IF NOT EXISTS FOR ()-[r:REPORTS_TO]-() ON (r.report);
