// Which agencies stand directly under a given one by their names? No parameters.
CREATE INDEX `schema-agency-superior` IF NOT EXISTS FOR (e:Agency) ON (e.superior);
