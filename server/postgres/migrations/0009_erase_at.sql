-- When all of an account goes (ms UTC of the servers' clocks); 0: it stays. Whoever clears away sees whose time has come.
ALTER TABLE core.users ADD COLUMN erase_at bigint NOT NULL DEFAULT 0;
CREATE INDEX users_erase ON core.users (erase_at) WHERE erase_at > 0;
CREATE POLICY due ON core.users FOR SELECT
    USING (erase_at > 0 AND erase_at <= nullif(current_setting('app.due', true), '')::bigint);
