-- Sealed files: how large, whether all of it is there, and since when (ms UTC) no memory names it, 0 while one does. Their
-- bytes lie in a folder that all servers share.
CREATE TABLE core.blobs (
    user_id uuid NOT NULL,
    name bytea NOT NULL,
    size bigint NOT NULL,
    complete boolean NOT NULL,
    dropped_at bigint NOT NULL,
    PRIMARY KEY (user_id, name)
);
CREATE INDEX blobs_dropped ON core.blobs (user_id, dropped_at) WHERE dropped_at > 0;
ALTER TABLE core.blobs ENABLE ROW LEVEL SECURITY;
ALTER TABLE core.blobs FORCE ROW LEVEL SECURITY;
CREATE POLICY own ON core.blobs USING (user_id = (SELECT core.who()));
