// Which passages hold a given text? No parameters.
CREATE FULLTEXT INDEX `passage-text` IF NOT EXISTS
FOR (p:Passage) ON EACH [p.text]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'cjk'}};
