#!/bin/sh
# The two roles of a server on PostgreSQL and its database, made once by whoever may: as the user postgres, with
# OWNER_PASSWORD and SERVER_PASSWORD set. The server's role owns nothing, so that row-level security binds it.
set -eu
psql -v ON_ERROR_STOP=1 -v owner="$OWNER_PASSWORD" -v server="$SERVER_PASSWORD" -d postgres <<'END'
CREATE ROLE mnemosyne_owner LOGIN PASSWORD :'owner';
CREATE ROLE mnemosyne_server LOGIN PASSWORD :'server';
CREATE DATABASE mnemosyne OWNER mnemosyne_owner;
END
