-- Who is signed in, and who wants to be: server/session/session_store.h. Times are ms UTC of the servers' clocks. A session
-- is seen by its account and by whoever holds its token; a challenge by whoever names its nonce, or when it is long over.
CREATE TABLE core.sessions (
    token_hash bytea PRIMARY KEY,
    user_id uuid NOT NULL,
    account bytea NOT NULL,
    actor bytea NOT NULL,
    expires_at bigint NOT NULL
);
CREATE INDEX sessions_user ON core.sessions (user_id, expires_at);
ALTER TABLE core.sessions ENABLE ROW LEVEL SECURITY;
ALTER TABLE core.sessions FORCE ROW LEVEL SECURITY;
CREATE POLICY own ON core.sessions USING (user_id = (SELECT core.who()));
CREATE POLICY by_token ON core.sessions
    USING (token_hash = decode(nullif(current_setting('app.token', true), ''), 'hex'));

-- Good for two minutes; a crash takes them all.
CREATE UNLOGGED TABLE core.challenges (
    nonce bytea PRIMARY KEY,
    account bytea NOT NULL,
    actor bytea NOT NULL,
    expires_at bigint NOT NULL,
    at timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX challenges_at ON core.challenges (at);
ALTER TABLE core.challenges ENABLE ROW LEVEL SECURITY;
ALTER TABLE core.challenges FORCE ROW LEVEL SECURITY;
CREATE POLICY by_nonce ON core.challenges
    USING (nonce = decode(nullif(current_setting('app.nonce', true), ''), 'hex'));
CREATE POLICY over_seen ON core.challenges FOR SELECT USING (at < now() - interval '10 minutes');
CREATE POLICY over_gone ON core.challenges FOR DELETE USING (at < now() - interval '10 minutes');
CREATE POLICY over_locked ON core.challenges FOR UPDATE USING (at < now() - interval '10 minutes') WITH CHECK (false);
