-- The same for SQLite and PostgreSQL. Times are text in ISO 8601 and UTC, which sorts as it goes by.
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
  PRIMARY KEY (id, seq)
);

CREATE INDEX IF NOT EXISTS receipts_received ON receipts (received, id, seq);
