// Which reports are of a given year? No parameters.
CREATE INDEX `schema-report-year` IF NOT EXISTS FOR (e:Report) ON (e.year);
