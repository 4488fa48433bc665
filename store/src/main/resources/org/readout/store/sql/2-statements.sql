CREATE TABLE speaker (
  article ${number} NOT NULL,
  revision INTEGER NOT NULL,
  id TEXT NOT NULL,
  place INTEGER NOT NULL,
  name TEXT NOT NULL,
  title TEXT,
  type TEXT NOT NULL,
  aliases TEXT NOT NULL,
  mentions TEXT NOT NULL,
  name_key TEXT NOT NULL,
  last_key TEXT NOT NULL,
  PRIMARY KEY (article, revision, id),
  FOREIGN KEY (article, revision) REFERENCES revision (article, number)
);
CREATE INDEX speaker_name ON speaker (name_key);
CREATE INDEX speaker_last_name ON speaker (last_key);

CREATE TABLE statement (
  article ${number} NOT NULL,
  revision INTEGER NOT NULL,
  id TEXT NOT NULL,
  place INTEGER NOT NULL,
  kind TEXT NOT NULL,
  act TEXT NOT NULL,
  source TEXT NOT NULL,
  cue TEXT NOT NULL,
  content TEXT NOT NULL,
  addressee TEXT NOT NULL,
  parent TEXT,
  polarity TEXT NOT NULL,
  confidence DOUBLE PRECISION NOT NULL,
  rule TEXT NOT NULL,
  speaker TEXT,
  doubt TEXT,
  PRIMARY KEY (article, revision, id),
  FOREIGN KEY (article, revision) REFERENCES revision (article, number),
  FOREIGN KEY (article, revision, speaker) REFERENCES speaker (article, revision, id)
);
