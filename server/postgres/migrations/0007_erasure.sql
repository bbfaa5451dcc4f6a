-- An account goes as a whole, by who may not change its control log: with all its rows in whatever tables there are then.
-- Of which account is said as for everything else.
CREATE FUNCTION core.erase_account() RETURNS void LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp
AS $$
DECLARE
    one name;
BEGIN
    FOR one IN SELECT c.relname FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid
               WHERE c.relnamespace = 'core'::regnamespace AND c.relkind IN ('r', 'p') AND NOT c.relispartition
               AND a.attname = 'user_id' LOOP
        EXECUTE format('DELETE FROM core.%I WHERE user_id = core.who()', one);
    END LOOP;
    DELETE FROM core.users WHERE id = core.who();
END $$;
REVOKE EXECUTE ON FUNCTION core.erase_account() FROM PUBLIC;
