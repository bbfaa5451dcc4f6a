-- How much there is of an account: bytes of its rows. What was there before this step is not counted.
ALTER TABLE core.users ADD COLUMN used_bytes bigint NOT NULL DEFAULT 0;
