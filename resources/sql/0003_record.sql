-- The chart of a session, where a session comes from, and what is listed of those that have ended.

-- A session's samples are its parts one after the other, each packed as app/record/samplepacking.h has it.
CREATE TABLE sample (
    session INTEGER NOT NULL,
    part INTEGER NOT NULL,
    samples BLOB NOT NULL,
    PRIMARY KEY (session, part)
) WITHOUT ROWID;

-- Who asked for it, for what (the JSON of session.deploy), and with which programs; NULL: not known.
CREATE TABLE origin (
    session INTEGER PRIMARY KEY,
    starter TEXT,
    request TEXT,
    labcast TEXT,
    sender TEXT
);

-- One line of the history per ended session. Apart from `session`, whose rows are long: a list reads only these.
CREATE TABLE history (
    session INTEGER PRIMARY KEY,
    name TEXT NOT NULL,
    image TEXT NOT NULL,
    lab TEXT NOT NULL,
    outcome TEXT NOT NULL,
    created INTEGER NOT NULL,
    started INTEGER NOT NULL,
    finished INTEGER NOT NULL,
    expected INTEGER NOT NULL,
    completed INTEGER NOT NULL,
    bytes INTEGER NOT NULL,
    seconds REAL NOT NULL
);

INSERT INTO history
SELECT session,
    coalesce(json_extract(info, '$.name'), ''),
    coalesce(json_extract(info, '$.image'), ''),
    coalesce(json_extract(info, '$.lab'), ''),
    coalesce(json_extract(verdict, '$.verdict'), 'failed'),
    coalesce(json_extract(info, '$.created'), 0),
    coalesce(json_extract(info, '$.started'), 0),
    coalesce(json_extract(info, '$.finished'), 0),
    coalesce(json_extract(info, '$.expected'), 0),
    (SELECT count(*) FROM json_each(verdict, '$.receivers') AS receiver
        WHERE json_extract(receiver.value, '$.result') = 'completed'),
    coalesce(json_extract(verdict, '$.bytes'), 0),
    coalesce(json_extract(verdict, '$.seconds'), 0)
FROM session WHERE verdict IS NOT NULL;
