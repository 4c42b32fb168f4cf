-- Computers and labs (FOG calls a lab a group), again FOG's own tables and columns in the shape of 1.5.10.

CREATE TABLE hosts (
    hostID INTEGER PRIMARY KEY AUTOINCREMENT,
    hostName TEXT NOT NULL UNIQUE COLLATE NOCASE,
    hostDesc TEXT NOT NULL,
    hostIP TEXT NOT NULL COLLATE NOCASE,
    hostImage INTEGER NOT NULL,
    hostBuilding INTEGER NOT NULL,
    hostCreateDate TEXT NOT NULL DEFAULT CURRENT_TIMESTAMP,
    hostLastDeploy TEXT NOT NULL,
    hostCreateBy TEXT NOT NULL,
    hostUseAD TEXT NOT NULL,
    hostADDomain TEXT NOT NULL,
    hostADOU TEXT NOT NULL,
    hostADUser TEXT NOT NULL,
    hostADPass TEXT NOT NULL,
    hostADPassLegacy TEXT NOT NULL,
    hostProductKey TEXT,
    hostPrinterLevel TEXT NOT NULL,
    hostKernelArgs TEXT NOT NULL,
    hostKernel TEXT NOT NULL,
    hostDevice TEXT NOT NULL,
    hostInit TEXT,
    hostPending TEXT NOT NULL,
    hostPubKey TEXT NOT NULL,
    hostSecToken TEXT NOT NULL,
    hostSecTime TEXT NOT NULL,
    hostPingCode TEXT,
    hostExitBios TEXT,
    hostExitEfi TEXT,
    hostEnforce TEXT NOT NULL DEFAULT '1',
    hostInfoKey TEXT,
    hostInfoLock INTEGER DEFAULT 0,
    hostSecTokenPrev TEXT NOT NULL
);

CREATE TABLE hostMAC (
    hmID INTEGER PRIMARY KEY AUTOINCREMENT,
    hmHostID INTEGER NOT NULL,
    hmMAC TEXT NOT NULL UNIQUE COLLATE NOCASE,
    hmDesc TEXT NOT NULL,
    hmPrimary TEXT NOT NULL,
    hmPending TEXT NOT NULL,
    hmIgnoreClient TEXT NOT NULL,
    hmIgnoreImaging TEXT NOT NULL
);
CREATE INDEX hostMACHost ON hostMAC (hmHostID);

CREATE TABLE groups (
    groupID INTEGER PRIMARY KEY AUTOINCREMENT,
    groupName TEXT NOT NULL UNIQUE COLLATE NOCASE,
    groupDesc TEXT NOT NULL,
    groupDateTime TEXT NOT NULL DEFAULT CURRENT_TIMESTAMP,
    groupCreateBy TEXT NOT NULL,
    groupBuilding INTEGER NOT NULL,
    groupKernel TEXT NOT NULL,
    groupKernelArgs TEXT NOT NULL,
    groupPrimaryDisk TEXT NOT NULL
);

CREATE TABLE groupMembers (
    gmID INTEGER PRIMARY KEY AUTOINCREMENT,
    gmHostID INTEGER NOT NULL,
    gmGroupID INTEGER NOT NULL,
    UNIQUE (gmHostID, gmGroupID)
);
CREATE INDEX groupMembersGroup ON groupMembers (gmGroupID);
