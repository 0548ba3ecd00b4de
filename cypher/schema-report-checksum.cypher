// Which report was read from a given file? No parameters.
CREATE INDEX `schema-report-checksum` IF NOT EXISTS FOR (e:Report) ON (e.sha256);
