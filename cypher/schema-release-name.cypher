// Which single node tells the state of the data? The one release named current; a second one is refused,
// which is also how two loads at once notice each other. No parameters.
CREATE CONSTRAINT `release-name` IF NOT EXISTS FOR (r:Release) REQUIRE r.name IS UNIQUE;
