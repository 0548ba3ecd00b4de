// Does the database answer?
// No parameters.
RETURN 1 AS answer
