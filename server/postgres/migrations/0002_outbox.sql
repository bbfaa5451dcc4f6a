-- What the other servers have to be told, written with what it is about: server/bus/outbox.h. `body`: the account's id.
-- Rows live for milliseconds, so that dead ones are cleared away by their number alone.
CREATE TABLE core.outbox (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    user_id uuid NOT NULL,
    topic text NOT NULL CHECK (topic IN ('memories', 'control')),
    body bytea NOT NULL,
    process uuid NOT NULL,
    at timestamptz NOT NULL DEFAULT now()
) WITH (autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 5000);
ALTER TABLE core.outbox ENABLE ROW LEVEL SECURITY;
ALTER TABLE core.outbox FORCE ROW LEVEL SECURITY;
CREATE POLICY own ON core.outbox USING (user_id = (SELECT core.who()));
-- Which accounts something happened to; nothing of what.
CREATE POLICY relay_sees ON core.outbox FOR SELECT USING (current_setting('app.relay', true) = 'on');
CREATE POLICY relay_takes ON core.outbox FOR DELETE USING (current_setting('app.relay', true) = 'on');
CREATE POLICY relay_locks ON core.outbox FOR UPDATE USING (current_setting('app.relay', true) = 'on') WITH CHECK (false);
