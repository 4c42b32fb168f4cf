-- How far somebody has come with setting the server up.
CREATE TABLE setup (page TEXT NOT NULL, finished INTEGER NOT NULL);
