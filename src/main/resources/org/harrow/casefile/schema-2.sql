-- What schema 2 of a Harrow case adds to schema 1. Statements are separated by empty lines. Described in docs/case-file.md.

CREATE VIRTUAL TABLE search USING fts5(
  text,
  content='draft',
  content_rowid='id',
  columnsize=0,
  tokenize='unicode61 remove_diacritics 2'
)
