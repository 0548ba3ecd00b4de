// Replaces the password of the user who asks; runs on the system database.
// $current: the password until now · $password: the password from now on
ALTER CURRENT USER SET PASSWORD FROM $current TO $password
