-- The audit trail: what clients have asked to be changed, with what became of it. `asked` is JSON without anything
-- secret, `refusal` the Message why it was not done, NULL: it was done; `session` the session it began or was for.
CREATE TABLE act (
    id INTEGER PRIMARY KEY,
    time INTEGER NOT NULL,
    who TEXT NOT NULL,
    method TEXT NOT NULL,
    asked TEXT NOT NULL,
    refusal TEXT,
    session INTEGER
);
CREATE INDEX actSession ON act (session);
