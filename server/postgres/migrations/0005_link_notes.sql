-- Notes of devices that are being linked: server/session/session_store.h. Seen by whoever names the key, or when they are
-- long over; good for ten minutes, and a crash takes them all.
CREATE UNLOGGED TABLE core.link_notes (
    key bytea PRIMARY KEY,
    note bytea NOT NULL,
    expires_at bigint NOT NULL,
    at timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX link_notes_at ON core.link_notes (at);
ALTER TABLE core.link_notes ENABLE ROW LEVEL SECURITY;
ALTER TABLE core.link_notes FORCE ROW LEVEL SECURITY;
CREATE POLICY by_key ON core.link_notes
    USING (key = decode(nullif(current_setting('app.note', true), ''), 'hex'));
CREATE POLICY over_seen ON core.link_notes FOR SELECT USING (at < now() - interval '1 hour');
CREATE POLICY over_gone ON core.link_notes FOR DELETE USING (at < now() - interval '1 hour');
CREATE POLICY over_locked ON core.link_notes FOR UPDATE USING (at < now() - interval '1 hour') WITH CHECK (false);
