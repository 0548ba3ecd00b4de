// Which region has a given code, and which comes next by code? No parameters.
CREATE INDEX `schema-region-code` IF NOT EXISTS FOR (e:Region) ON (e.code);
