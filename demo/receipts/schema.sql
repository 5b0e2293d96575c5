-- The same for SQLite and PostgreSQL. Times are text in ISO 8601 and UTC, which sorts as it goes by.
-- Two choices can have one id and one number: content_hash, of version, date, choices, source and page, tells them apart
-- from one that was sent twice.
CREATE TABLE IF NOT EXISTS receipts (
  id TEXT NOT NULL,
  seq INTEGER NOT NULL,
  version TEXT NOT NULL,
  date TEXT NOT NULL,
  choices TEXT NOT NULL,
  source TEXT NOT NULL,
  language TEXT NOT NULL,
  page TEXT NOT NULL,
  texts TEXT,
  library TEXT NOT NULL,
  received TEXT NOT NULL,
  content_hash TEXT NOT NULL,
  PRIMARY KEY (id, seq, content_hash)
);

CREATE INDEX IF NOT EXISTS receipts_in_order ON receipts (received, id, seq, content_hash);
