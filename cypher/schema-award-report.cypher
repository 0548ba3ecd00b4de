// Which awards belong to a given report? No parameters.
CREATE INDEX `schema-award-report` IF NOT EXISTS FOR (e:Award) ON (e.report);
