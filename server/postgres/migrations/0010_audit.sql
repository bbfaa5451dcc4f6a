-- What is noted down about an account, for the account: sync/protocol/audit.h. It grows, and goes as a whole.
CREATE TABLE core.audit (
    user_id uuid NOT NULL,
    n bigint NOT NULL,
    body bytea NOT NULL,
    PRIMARY KEY (user_id, n)
);
ALTER TABLE core.audit ENABLE ROW LEVEL SECURITY;
ALTER TABLE core.audit FORCE ROW LEVEL SECURITY;
CREATE POLICY own ON core.audit USING (user_id = (SELECT core.who()));
