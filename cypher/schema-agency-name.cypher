// Which agency comes next by name? No parameters.
CREATE INDEX `schema-agency-name` IF NOT EXISTS FOR (e:Agency) ON (e.name);
