// Which observations belong to a given report? No parameters.
CREATE INDEX `schema-observation-report` IF NOT EXISTS FOR (e:Observation) ON (e.report);
