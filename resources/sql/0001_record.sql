-- What the controller remembers of its sessions beyond FOG's tables. `info` and `verdict` are the JSON of
-- app/remote/protocol.md; `verdict` is NULL until the session has ended.

CREATE TABLE session (
    session INTEGER PRIMARY KEY,
    info TEXT NOT NULL,
    verdict TEXT
);

CREATE TABLE event (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    session INTEGER NOT NULL,
    event TEXT NOT NULL
);
CREATE INDEX eventSession ON event (session);
