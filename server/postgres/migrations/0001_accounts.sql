-- Accounts. Whoever asks says for whom, once a transaction; rows of others are not there for it, and without it none are.
CREATE FUNCTION core.who() RETURNS uuid LANGUAGE sql STABLE PARALLEL SAFE
    AS $$ SELECT nullif(current_setting('app.user', true), '')::uuid $$;

-- `id`: the beginning of the genesis hash, which is the account's whole id. `number`: in the order of their making. What
-- changes with each push lies here, in the row that is locked first: pushes to an account come one behind the other.
CREATE TABLE core.users (
    id uuid PRIMARY KEY,
    number bigint GENERATED ALWAYS AS IDENTITY,
    genesis_hash bytea NOT NULL UNIQUE,
    epoch uuid NOT NULL,
    head_seq bigint NOT NULL DEFAULT 0,
    gc_floor bigint NOT NULL DEFAULT 0,
    control_length bigint NOT NULL DEFAULT 0,
    control_head bytea NOT NULL DEFAULT '',
    recovery bytea NOT NULL,
    created_at timestamptz NOT NULL DEFAULT now()
) WITH (fillfactor = 70);
CREATE INDEX users_recovery ON core.users (recovery, number);

CREATE TABLE core.control_log (
    user_id uuid NOT NULL,
    n bigint NOT NULL,
    event bytea NOT NULL,
    sig bytea NOT NULL,
    PRIMARY KEY (user_id, n)
);
CREATE TABLE core.prekeys (
    user_id uuid NOT NULL,
    actor uuid NOT NULL,
    prekey bytea NOT NULL,
    first_epoch bigint NOT NULL,
    sig bytea NOT NULL,
    PRIMARY KEY (user_id, actor)
);
CREATE TABLE core.key_wraps (
    user_id uuid NOT NULL,
    key_epoch bigint NOT NULL,
    prekey bytea NOT NULL,
    wrap bytea NOT NULL,
    PRIMARY KEY (user_id, key_epoch, prekey)
);

-- An actor, and its newest commit once it has one. Times are ms UTC of the servers' clocks.
CREATE TABLE core.devices (
    user_id uuid NOT NULL,
    actor uuid NOT NULL,
    acked_seq bigint NOT NULL DEFAULT 0,
    last_seen bigint NOT NULL DEFAULT 0,
    held_until bigint NOT NULL DEFAULT 0,
    last_n bigint,
    last_hash bytea,
    PRIMARY KEY (user_id, actor)
) WITH (fillfactor = 70);

CREATE TABLE core.commits (
    user_id uuid NOT NULL,
    seq bigint NOT NULL,
    at bigint NOT NULL,
    actor uuid NOT NULL,
    n bigint NOT NULL,
    hash bytea NOT NULL,
    has_checkpoint boolean NOT NULL,
    body bytea NOT NULL,
    sig bytea NOT NULL,
    PRIMARY KEY (user_id, seq)
);
CREATE INDEX commits_actor ON core.commits (user_id, actor, n);
CREATE INDEX commits_checkpoint ON core.commits (user_id, seq) WHERE has_checkpoint;

-- Rows of one push have its seq. Sealed bytes do not become smaller, so that nobody tries.
CREATE TABLE core.memories (
    user_id uuid NOT NULL,
    record_id uuid NOT NULL,
    seq bigint NOT NULL,
    kind smallint NOT NULL,
    actor uuid NOT NULL,
    n bigint NOT NULL,
    env_hash bytea NOT NULL,
    space_id uuid NOT NULL,
    key_epoch bigint NOT NULL,
    deleted boolean NOT NULL,
    wrapped_key bytea NOT NULL,
    content_encrypted bytea NOT NULL,
    server_time timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (user_id, record_id)
) PARTITION BY HASH (user_id);
ALTER TABLE core.memories ALTER COLUMN content_encrypted SET STORAGE EXTERNAL;
DO $$
BEGIN
    FOR part IN 0..15 LOOP
        EXECUTE format('CREATE TABLE core.memories_%s PARTITION OF core.memories FOR VALUES WITH (MODULUS 16, REMAINDER %s)',
                       part, part);
        EXECUTE format('ALTER TABLE core.memories_%s ALTER COLUMN content_encrypted SET STORAGE EXTERNAL', part);
    END LOOP;
END $$;
CREATE INDEX memories_live ON core.memories (user_id, key_epoch) WHERE kind = 0;
CREATE INDEX memories_marker ON core.memories (user_id, seq) WHERE kind = 1;

DO $$
DECLARE
    one name;
BEGIN
    FOR one IN SELECT relname FROM pg_class WHERE relnamespace = 'core'::regnamespace AND relkind IN ('r', 'p')
               AND relname <> 'migrations' LOOP
        EXECUTE format('ALTER TABLE core.%I ENABLE ROW LEVEL SECURITY', one);
        EXECUTE format('ALTER TABLE core.%I FORCE ROW LEVEL SECURITY', one);
        EXECUTE format('CREATE POLICY own ON core.%I USING (%I = (SELECT core.who()))', one,
                       CASE one WHEN 'users' THEN 'id' ELSE 'user_id' END);
    END LOOP;
END $$;
-- Whoever names a recovery key may know whose it is.
CREATE POLICY by_recovery ON core.users FOR SELECT
    USING (recovery = decode(nullif(current_setting('app.recovery', true), ''), 'hex'));
