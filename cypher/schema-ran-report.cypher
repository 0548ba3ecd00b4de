// Which RAN relations between shared entities does a given report state? No parameters.
CREATE INDEX `schema-ran-report` IF NOT EXISTS FOR ()-[r:RAN]-() ON (r.report);
