// Which measures are of a given year? No parameters.
CREATE INDEX `schema-measure-year` IF NOT EXISTS FOR (e:Measure) ON (e.year);
