-- The embedded store: FOG's own tables and columns in the shape of 1.5.10, as far as the console uses them, so
-- that the same queries serve a FOG server. Text is compared without regard to case, as MariaDB does.

CREATE TABLE schemaVersion (vID INTEGER PRIMARY KEY, vValue INTEGER NOT NULL);
INSERT INTO schemaVersion VALUES (1, 279);

CREATE TABLE globalSettings (
    settingID INTEGER PRIMARY KEY AUTOINCREMENT,
    settingKey TEXT NOT NULL UNIQUE COLLATE NOCASE,
    settingDesc TEXT NOT NULL DEFAULT '',
    settingValue TEXT NOT NULL DEFAULT '',
    settingCategory TEXT NOT NULL DEFAULT ''
);
INSERT INTO globalSettings (settingKey, settingValue, settingCategory) VALUES
    ('FOG_UDPCAST_STARTINGPORT', '63100', 'Multicast Settings'),
    ('FOG_MULTICAST_MAX_SESSIONS', '64', 'Multicast Settings'),
    ('FOG_UDPCAST_MAXWAIT', '10', 'Multicast Settings');

CREATE TABLE nfsGroups (
    ngID INTEGER PRIMARY KEY AUTOINCREMENT,
    ngName TEXT NOT NULL UNIQUE COLLATE NOCASE,
    ngDesc TEXT NOT NULL DEFAULT ''
);
INSERT INTO nfsGroups VALUES (1, 'default', '');

CREATE TABLE nfsGroupMembers (
    ngmID INTEGER PRIMARY KEY AUTOINCREMENT,
    ngmMemberName TEXT NOT NULL UNIQUE COLLATE NOCASE,
    ngmMemberDescription TEXT NOT NULL DEFAULT '',
    ngmIsMasterNode TEXT NOT NULL DEFAULT '0',
    ngmGroupID INTEGER NOT NULL,
    ngmRootPath TEXT NOT NULL,
    ngmSSLPath TEXT NOT NULL DEFAULT '',
    ngmFTPPath TEXT NOT NULL DEFAULT '',
    ngmMaxBitrate TEXT,
    ngmHelloInterval TEXT,
    ngmGraphColor TEXT,
    ngmSnapinPath TEXT NOT NULL DEFAULT '',
    ngmIsEnabled TEXT NOT NULL DEFAULT '1',
    ngmHostname TEXT NOT NULL,
    ngmMaxClients INTEGER NOT NULL DEFAULT 10,
    ngmBandwidthLimit INTEGER NOT NULL DEFAULT 0,
    ngmUser TEXT NOT NULL DEFAULT '',
    ngmPass TEXT NOT NULL DEFAULT '',
    ngmKey TEXT NOT NULL DEFAULT '',
    ngmInterface TEXT NOT NULL DEFAULT '',
    ngmGraphEnabled TEXT NOT NULL DEFAULT '1',
    ngmWebroot TEXT NOT NULL DEFAULT ''
);

CREATE TABLE images (
    imageID INTEGER PRIMARY KEY AUTOINCREMENT,
    imageName TEXT NOT NULL UNIQUE COLLATE NOCASE,
    imageDesc TEXT NOT NULL DEFAULT '',
    imagePath TEXT NOT NULL,
    imageProtect INTEGER NOT NULL DEFAULT 0,
    imageMagnetUri TEXT NOT NULL DEFAULT '',
    imageDateTime TEXT NOT NULL DEFAULT CURRENT_TIMESTAMP,
    imageCreateBy TEXT NOT NULL DEFAULT '',
    imageBuilding INTEGER NOT NULL DEFAULT 0,
    imageSize TEXT NOT NULL DEFAULT '',
    imageTypeID INTEGER NOT NULL,
    imagePartitionTypeID INTEGER NOT NULL DEFAULT 1,
    imageOSID INTEGER NOT NULL,
    imageFormat TEXT,
    imageLastDeploy TEXT NOT NULL DEFAULT '0000-00-00 00:00:00',
    imageCompress INTEGER,
    imageEnabled TEXT NOT NULL DEFAULT '1',
    imageReplicate TEXT NOT NULL DEFAULT '1',
    imageServerSize INTEGER NOT NULL DEFAULT 0
);

CREATE TABLE imageGroupAssoc (
    igaID INTEGER PRIMARY KEY AUTOINCREMENT,
    igaImageID INTEGER NOT NULL,
    igaStorageGroupID INTEGER NOT NULL,
    igaPrimary TEXT NOT NULL DEFAULT '0',
    UNIQUE (igaImageID, igaStorageGroupID)
);

CREATE TABLE multicastSessions (
    msID INTEGER PRIMARY KEY AUTOINCREMENT,
    msName TEXT NOT NULL COLLATE NOCASE,
    msBasePort INTEGER NOT NULL,
    msLogPath TEXT NOT NULL,
    msImage TEXT NOT NULL,
    msClients INTEGER NOT NULL,
    msSessClients INTEGER NOT NULL,
    msInterface TEXT NOT NULL,
    msStartDateTime TEXT NOT NULL,
    msPercent INTEGER NOT NULL,
    msState INTEGER NOT NULL,
    msCompleteDateTime TEXT NOT NULL,
    msIsDD INTEGER NOT NULL,
    msNFSGroupID INTEGER NOT NULL,
    msAnon3 TEXT NOT NULL,
    msAnon4 TEXT NOT NULL,
    msAnon5 TEXT NOT NULL,
    msSenderPID INTEGER NOT NULL DEFAULT 0,
    msSenderNode INTEGER NOT NULL DEFAULT 0,
    msSenderStart TEXT
);
CREATE INDEX multicastSessionsState ON multicastSessions (msState);

CREATE TABLE multicastSessionsAssoc (
    msaID INTEGER PRIMARY KEY AUTOINCREMENT,
    msID INTEGER NOT NULL,
    tID INTEGER NOT NULL,
    UNIQUE (msID, tID)
);
