// Which single entity has a given id? Every entity has the label Entity beside that of its kind. No
// parameters.
CREATE CONSTRAINT `entity-id` IF NOT EXISTS FOR (e:Entity) REQUIRE e.id IS UNIQUE;
