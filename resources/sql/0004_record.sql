-- What remedies have changed in FOG's tables. `remedy` is the JSON of app/remote/protocol.md, `finding` the check
-- whose finding it was for, `store` the address of the database.
CREATE TABLE remedy (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    time INTEGER NOT NULL,
    store TEXT NOT NULL,
    finding TEXT NOT NULL,
    remedy TEXT NOT NULL,
    state TEXT NOT NULL
);
