// Which measures belong to a given report? No parameters.
CREATE INDEX `schema-measure-report` IF NOT EXISTS FOR (e:Measure) ON (e.report);
