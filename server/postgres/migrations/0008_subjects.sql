-- Who made an account, where a sign-in was wanted: a hash under a key that is not here. One account for each of them.
CREATE TABLE core.subjects (
    user_id uuid PRIMARY KEY,
    hash bytea NOT NULL UNIQUE
);
ALTER TABLE core.subjects ENABLE ROW LEVEL SECURITY;
ALTER TABLE core.subjects FORCE ROW LEVEL SECURITY;
CREATE POLICY own ON core.subjects USING (user_id = (SELECT core.who()));
