// Which observations are of a given year? No parameters.
CREATE INDEX `schema-observation-year` IF NOT EXISTS FOR (e:Observation) ON (e.year);
