-- That an account lets the servers have vectors of its memories: when (ms UTC of the servers' clocks), by which device, and of
-- which model. Whose vectors have to go outlives the account: no column of it is called user_id (0007), and whoever clears
-- away sees and settles it.
CREATE TABLE core.vector_consents (
    user_id uuid PRIMARY KEY,
    at bigint NOT NULL,
    actor uuid NOT NULL,
    model bytea NOT NULL
);
ALTER TABLE core.vector_consents ENABLE ROW LEVEL SECURITY;
ALTER TABLE core.vector_consents FORCE ROW LEVEL SECURITY;
CREATE POLICY own ON core.vector_consents USING (user_id = (SELECT core.who()));

CREATE TABLE core.vectors_owed (
    owner uuid PRIMARY KEY,
    account bytea NOT NULL,
    since bigint NOT NULL
);
ALTER TABLE core.vectors_owed ENABLE ROW LEVEL SECURITY;
ALTER TABLE core.vectors_owed FORCE ROW LEVEL SECURITY;
CREATE POLICY own ON core.vectors_owed USING (owner = (SELECT core.who()));
CREATE POLICY eraser_sees ON core.vectors_owed FOR SELECT USING (current_setting('app.eraser', true) = 'on');
