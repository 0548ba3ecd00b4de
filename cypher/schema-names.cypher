// Which entities have a name, an alias or pinyin like a given text? The cjk analyser cuts Chinese into
// pairs of characters. No parameters.
CREATE FULLTEXT INDEX `entity-names` IF NOT EXISTS
FOR (e:Entity) ON EACH [e.name, e.aliases, e.pinyin, e.initials]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'cjk'}};
