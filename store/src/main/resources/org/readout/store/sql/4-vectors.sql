UPDATE revision SET vector = NULL;
UPDATE article SET by_meaning = 0;
