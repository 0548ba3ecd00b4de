// Which law comes next by name? No parameters.
CREATE INDEX `schema-law-name` IF NOT EXISTS FOR (e:Law) ON (e.name);
