// Which person comes next by name? No parameters.
CREATE INDEX `schema-person-name` IF NOT EXISTS FOR (e:Person) ON (e.name);
