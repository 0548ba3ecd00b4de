// To what does a merged id lead? One redirect an id. No parameters.
CREATE CONSTRAINT `redirect-id` IF NOT EXISTS FOR (r:Redirect) REQUIRE r.id IS UNIQUE;
