// Which programme comes next by name? No parameters.
CREATE INDEX `schema-programme-name` IF NOT EXISTS FOR (e:Programme) ON (e.name);
