// Which awards are of a given year? No parameters.
CREATE INDEX `schema-award-year` IF NOT EXISTS FOR (e:Award) ON (e.year);
