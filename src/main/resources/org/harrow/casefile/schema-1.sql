-- Schema 1 of a Harrow case. Statements are separated by empty lines. Described in docs/case-file.md.
-- Times are microseconds since 1970-01-01T00:00:00Z.

CREATE TABLE meta(
  name TEXT NOT NULL PRIMARY KEY,
  value TEXT NOT NULL
) STRICT, WITHOUT ROWID

CREATE TABLE word(
  list TEXT NOT NULL,
  id INTEGER NOT NULL,
  name TEXT NOT NULL,
  PRIMARY KEY(list, id)
) STRICT, WITHOUT ROWID

CREATE TABLE log(
  seq INTEGER PRIMARY KEY,
  at INTEGER NOT NULL,
  what TEXT NOT NULL,
  body TEXT NOT NULL,
  hash BLOB NOT NULL CHECK(length(hash) = 32)
) STRICT

CREATE TRIGGER log_keeps_entries BEFORE DELETE ON log
BEGIN SELECT RAISE(ABORT, 'the custody log is append-only'); END

CREATE TRIGGER log_keeps_words BEFORE UPDATE ON log
BEGIN SELECT RAISE(ABORT, 'the custody log is append-only'); END

CREATE TRIGGER log_only_grows BEFORE INSERT ON log
WHEN NEW.seq IS NOT (SELECT coalesce(max(seq), 0) + 1 FROM log)
BEGIN SELECT RAISE(ABORT, 'the custody log is append-only'); END

CREATE TABLE source(
  id INTEGER PRIMARY KEY,
  sha256 BLOB NOT NULL UNIQUE CHECK(length(sha256) = 32),
  bytes INTEGER NOT NULL CHECK(bytes >= 0)
) STRICT

CREATE TABLE chunk(
  id INTEGER PRIMARY KEY,
  source INTEGER NOT NULL REFERENCES source(id),
  offset INTEGER NOT NULL CHECK(offset >= 0),
  length INTEGER NOT NULL CHECK(length > 0),
  codec INTEGER NOT NULL CHECK(codec IN (0, 1)),
  sha256 BLOB NOT NULL CHECK(length(sha256) = 32),
  data BLOB NOT NULL,
  UNIQUE(source, offset)
) STRICT

CREATE TABLE import(
  id INTEGER PRIMARY KEY,
  act INTEGER NOT NULL REFERENCES log(seq),
  source INTEGER NOT NULL REFERENCES source(id),
  file TEXT NOT NULL,
  format TEXT,
  captured INTEGER,
  horizon INTEGER,
  started INTEGER NOT NULL,
  state TEXT NOT NULL CHECK(state IN ('reading', 'done', 'refused', 'cancelled')),
  read INTEGER NOT NULL,
  stored INTEGER NOT NULL,
  duplicate INTEGER NOT NULL,
  rejected INTEGER NOT NULL,
  undated INTEGER NOT NULL,
  CHECK(read = stored + duplicate + rejected + undated)
) STRICT

CREATE TABLE batch(
  id INTEGER PRIMARY KEY,
  import INTEGER NOT NULL REFERENCES import(id),
  ranges TEXT NOT NULL,
  digest BLOB NOT NULL CHECK(length(digest) = 32)
) STRICT

CREATE TABLE entry(
  id INTEGER PRIMARY KEY,
  source INTEGER NOT NULL REFERENCES source(id),
  name TEXT NOT NULL
) STRICT

CREATE TABLE account(
  id INTEGER PRIMARY KEY,
  venue TEXT NOT NULL,
  stable TEXT,
  login TEXT,
  display TEXT,
  type INTEGER NOT NULL
) STRICT

CREATE TABLE artifact(
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL
) STRICT

CREATE TABLE record(
  id INTEGER PRIMARY KEY,
  source INTEGER NOT NULL,
  entry INTEGER,
  offset INTEGER NOT NULL,
  length INTEGER NOT NULL,
  key_high INTEGER NOT NULL,
  key_low INTEGER NOT NULL,
  sha256 BLOB NOT NULL CHECK(length(sha256) = 32),
  duplicate INTEGER NOT NULL CHECK(duplicate IN (0, 1))
) STRICT

CREATE TABLE draft(
  id INTEGER PRIMARY KEY,
  record INTEGER NOT NULL,
  key_high INTEGER NOT NULL,
  key_low INTEGER NOT NULL,
  version_high INTEGER NOT NULL,
  version_low INTEGER NOT NULL,
  kind INTEGER NOT NULL,
  account INTEGER,
  artifact INTEGER NOT NULL,
  owner INTEGER,
  lo INTEGER,
  hi INTEGER,
  clock INTEGER NOT NULL,
  precision INTEGER NOT NULL,
  derived INTEGER NOT NULL,
  object TEXT,
  reply_to TEXT,
  raw TEXT NOT NULL,
  url TEXT,
  attributes TEXT,
  text TEXT NOT NULL
) STRICT

CREATE TABLE link(
  draft INTEGER NOT NULL,
  artifact INTEGER NOT NULL,
  PRIMARY KEY(draft, artifact)
) STRICT, WITHOUT ROWID

CREATE TABLE mention(
  draft INTEGER NOT NULL,
  account INTEGER NOT NULL,
  PRIMARY KEY(draft, account)
) STRICT, WITHOUT ROWID

CREATE TABLE problem(
  id INTEGER PRIMARY KEY,
  import INTEGER NOT NULL,
  entry TEXT,
  line INTEGER NOT NULL,
  offset INTEGER NOT NULL,
  length INTEGER NOT NULL,
  reason TEXT NOT NULL,
  sha256 BLOB,
  head BLOB
) STRICT

CREATE TABLE coverage(
  id INTEGER PRIMARY KEY,
  import INTEGER NOT NULL,
  artifact TEXT NOT NULL,
  what TEXT NOT NULL,
  stated INTEGER,
  imported INTEGER NOT NULL,
  note TEXT NOT NULL
) STRICT

CREATE TABLE run(
  id INTEGER PRIMARY KEY,
  log INTEGER NOT NULL REFERENCES log(seq),
  detector TEXT NOT NULL,
  parameters TEXT NOT NULL,
  number INTEGER NOT NULL,
  family INTEGER NOT NULL,
  summary TEXT NOT NULL
) STRICT

CREATE TABLE finding(
  run INTEGER NOT NULL REFERENCES run(id),
  id TEXT NOT NULL,
  rank INTEGER NOT NULL,
  body TEXT NOT NULL,
  PRIMARY KEY(run, id)
) STRICT

CREATE TABLE first_grade(
  finding TEXT NOT NULL PRIMARY KEY,
  grade TEXT NOT NULL,
  run INTEGER NOT NULL
) STRICT, WITHOUT ROWID

CREATE TABLE seek(
  source INTEGER NOT NULL REFERENCES source(id),
  entry TEXT NOT NULL,
  plain INTEGER NOT NULL,
  packed INTEGER NOT NULL,
  bits INTEGER NOT NULL,
  window BLOB NOT NULL,
  PRIMARY KEY(source, entry, plain)
) STRICT

CREATE TABLE cache(
  name TEXT NOT NULL,
  part INTEGER NOT NULL,
  state BLOB NOT NULL,
  data BLOB NOT NULL,
  PRIMARY KEY(name, part)
) STRICT
