CREATE TABLE article (
  id ${number} PRIMARY KEY,
  key TEXT NOT NULL UNIQUE,
  revision INTEGER NOT NULL,
  change ${number} NOT NULL UNIQUE,
  story ${number} NOT NULL REFERENCES article (id),
  copy_of ${number} REFERENCES article (id),
  why TEXT NOT NULL,
  outlet TEXT,
  published TEXT
);
CREATE INDEX article_story ON article (story);

CREATE TABLE revision (
  article ${number} NOT NULL REFERENCES article (id),
  number INTEGER NOT NULL,
  seen TEXT NOT NULL,
  digest ${number} NOT NULL,
  is_read INTEGER NOT NULL,
  name TEXT NOT NULL,
  file TEXT,
  url TEXT,
  outlet TEXT,
  title TEXT,
  byline TEXT NOT NULL,
  published TEXT,
  modified TEXT,
  language TEXT,
  dateline TEXT,
  text TEXT NOT NULL,
  blocks TEXT NOT NULL,
  vector ${bytes},
  PRIMARY KEY (article, number)
);
CREATE INDEX revision_digest ON revision (digest);
