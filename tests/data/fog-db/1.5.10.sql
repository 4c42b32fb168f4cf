-- The tables of FOG 1.5.10 that Labcast reads and writes, as a fresh installation has them.

CREATE TABLE `schemaVersion` (
    vID int(11) NOT NULL AUTO_INCREMENT,
    vValue int(11) NOT NULL,
    PRIMARY KEY (vID)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb3;

CREATE TABLE `globalSettings` (
    settingID int(11) NOT NULL AUTO_INCREMENT,
    settingKey varchar(255) NOT NULL,
    settingDesc longtext NOT NULL,
    settingValue longtext NOT NULL,
    settingCategory longtext NOT NULL,
    PRIMARY KEY (settingID),
    UNIQUE (settingKey)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb3;

CREATE TABLE `nfsGroups` (
    ngID int(11) NOT NULL AUTO_INCREMENT,
    ngName varchar(250) NOT NULL,
    ngDesc longtext NOT NULL,
    PRIMARY KEY (ngID),
    UNIQUE (ngName)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb3;

CREATE TABLE `nfsGroupMembers` (
    ngmID int(11) NOT NULL AUTO_INCREMENT,
    ngmMemberName varchar(250) NOT NULL,
    ngmMemberDescription longtext NOT NULL,
    ngmIsMasterNode char(1) NOT NULL,
    ngmGroupID int(11) NOT NULL,
    ngmRootPath longtext NOT NULL,
    ngmSSLPath longtext NOT NULL,
    ngmFTPPath longtext NOT NULL,
    ngmMaxBitrate varchar(25) DEFAULT NULL,
    ngmHelloInterval varchar(8) DEFAULT NULL,
    ngmGraphColor varchar(6) DEFAULT NULL,
    ngmSnapinPath longtext NOT NULL,
    ngmIsEnabled char(1) NOT NULL,
    ngmHostname varchar(250) NOT NULL,
    ngmMaxClients int(11) NOT NULL,
    ngmBandwidthLimit int(20) NOT NULL,
    ngmUser varchar(250) NOT NULL,
    ngmPass varchar(250) NOT NULL,
    ngmKey varchar(250) NOT NULL,
    ngmInterface varchar(25) NOT NULL DEFAULT 'eth0',
    ngmGraphEnabled enum('0','1') NOT NULL DEFAULT '1',
    ngmWebroot longtext NOT NULL,
    PRIMARY KEY (ngmID),
    UNIQUE (ngmMemberName)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb3;

CREATE TABLE `images` (
    imageID int(11) NOT NULL AUTO_INCREMENT,
    imageName varchar(40) NOT NULL,
    imageDesc longtext NOT NULL,
    imagePath longtext NOT NULL,
    imageProtect mediumint(9) NOT NULL,
    imageMagnetUri longtext NOT NULL,
    imageDateTime timestamp NOT NULL DEFAULT current_timestamp(),
    imageCreateBy varchar(50) NOT NULL,
    imageBuilding int(11) NOT NULL,
    imageSize varchar(255) NOT NULL,
    imageTypeID mediumint(9) NOT NULL,
    imagePartitionTypeID mediumint(9) NOT NULL,
    imageOSID mediumint(9) NOT NULL,
    imageFormat char(1) DEFAULT NULL,
    imageLastDeploy datetime NOT NULL,
    imageCompress int(11) DEFAULT NULL,
    imageEnabled enum('0','1') NOT NULL DEFAULT '1',
    imageReplicate enum('0','1') NOT NULL DEFAULT '1',
    imageServerSize bigint(20) unsigned NOT NULL DEFAULT 0,
    PRIMARY KEY (imageID),
    UNIQUE (imageName)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb3;

CREATE TABLE `imageGroupAssoc` (
    igaID mediumint(9) NOT NULL AUTO_INCREMENT,
    igaImageID mediumint(9) NOT NULL,
    igaStorageGroupID mediumint(9) NOT NULL,
    igaPrimary enum('0','1') NOT NULL,
    PRIMARY KEY (igaID),
    UNIQUE (igaImageID,igaStorageGroupID)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb3;

CREATE TABLE `hosts` (
    hostID int(11) NOT NULL AUTO_INCREMENT,
    hostName varchar(16) NOT NULL,
    hostDesc longtext NOT NULL,
    hostIP varchar(25) NOT NULL,
    hostImage int(11) NOT NULL,
    hostBuilding int(11) NOT NULL,
    hostCreateDate timestamp NOT NULL DEFAULT current_timestamp(),
    hostLastDeploy datetime NOT NULL,
    hostCreateBy varchar(50) NOT NULL,
    hostUseAD char(1) NOT NULL,
    hostADDomain varchar(250) NOT NULL,
    hostADOU longtext NOT NULL,
    hostADUser varchar(250) NOT NULL,
    hostADPass varchar(250) NOT NULL,
    hostADPassLegacy longtext NOT NULL,
    hostProductKey longtext DEFAULT NULL,
    hostPrinterLevel varchar(2) NOT NULL,
    hostKernelArgs varchar(250) NOT NULL,
    hostKernel varchar(250) NOT NULL,
    hostDevice varchar(250) NOT NULL,
    hostInit longtext DEFAULT NULL,
    hostPending enum('0','1') NOT NULL,
    hostPubKey longtext NOT NULL,
    hostSecToken longtext NOT NULL,
    hostSecTime timestamp NOT NULL,
    hostPingCode varchar(20) DEFAULT NULL,
    hostExitBios longtext DEFAULT NULL,
    hostExitEfi longtext DEFAULT NULL,
    hostEnforce enum('0','1') NOT NULL DEFAULT '1',
    hostInfoKey varchar(255) DEFAULT NULL,
    hostInfoLock tinyint(1) DEFAULT 0,
    hostSecTokenPrev longtext NOT NULL,
    PRIMARY KEY (hostID),
    UNIQUE (hostName)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb3;

CREATE TABLE `hostMAC` (
    hmID int(11) NOT NULL AUTO_INCREMENT,
    hmHostID int(11) NOT NULL,
    hmMAC varchar(59) NOT NULL,
    hmDesc longtext NOT NULL,
    hmPrimary enum('0','1') NOT NULL,
    hmPending enum('0','1') NOT NULL,
    hmIgnoreClient enum('0','1') NOT NULL,
    hmIgnoreImaging enum('0','1') NOT NULL,
    PRIMARY KEY (hmID),
    UNIQUE (hmMAC)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb3;

CREATE TABLE `groups` (
    groupID int(11) NOT NULL AUTO_INCREMENT,
    groupName varchar(50) NOT NULL,
    groupDesc longtext NOT NULL,
    groupDateTime timestamp NOT NULL DEFAULT current_timestamp(),
    groupCreateBy varchar(50) NOT NULL,
    groupBuilding int(11) NOT NULL,
    groupKernel varchar(255) NOT NULL,
    groupKernelArgs varchar(255) NOT NULL,
    groupPrimaryDisk varchar(255) NOT NULL,
    PRIMARY KEY (groupID),
    UNIQUE (groupName)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb3;

CREATE TABLE `groupMembers` (
    gmID int(11) NOT NULL AUTO_INCREMENT,
    gmHostID int(11) NOT NULL,
    gmGroupID int(11) NOT NULL,
    PRIMARY KEY (gmID),
    UNIQUE (gmHostID,gmGroupID)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb3;

CREATE TABLE `multicastSessions` (
    msID int(11) NOT NULL AUTO_INCREMENT,
    msName varchar(250) NOT NULL,
    msBasePort int(11) NOT NULL,
    msLogPath longtext NOT NULL,
    msImage longtext NOT NULL,
    msClients int(11) NOT NULL,
    msSessClients int(11) NOT NULL,
    msInterface varchar(250) NOT NULL,
    msStartDateTime datetime NOT NULL,
    msPercent int(11) NOT NULL,
    msState int(11) NOT NULL,
    msCompleteDateTime datetime NOT NULL,
    msIsDD int(11) NOT NULL,
    msNFSGroupID int(11) NOT NULL,
    msAnon3 varchar(250) NOT NULL,
    msAnon4 varchar(250) NOT NULL,
    msAnon5 varchar(250) NOT NULL,
    msSenderPID int(11) NOT NULL DEFAULT 0,
    msSenderNode int(11) NOT NULL DEFAULT 0,
    msSenderStart datetime DEFAULT NULL,
    PRIMARY KEY (msID)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb3;

CREATE TABLE `multicastSessionsAssoc` (
    msaID int(11) NOT NULL AUTO_INCREMENT,
    msID int(11) NOT NULL,
    tID int(11) NOT NULL,
    PRIMARY KEY (msaID),
    UNIQUE (msID,tID)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb3;

CREATE TABLE `tasks` (
    taskID int(11) NOT NULL AUTO_INCREMENT,
    taskName varchar(250) NOT NULL,
    taskCreateTime timestamp NOT NULL DEFAULT current_timestamp(),
    taskCheckIn datetime NOT NULL,
    taskHostID int(11) NOT NULL,
    taskImageID int(11) NOT NULL,
    taskStateID int(11) NOT NULL,
    taskIsDebug mediumint(9) NOT NULL,
    taskCreateBy varchar(200) NOT NULL,
    taskForce varchar(1) NOT NULL,
    taskScheduledStartTime datetime NOT NULL,
    taskTypeID mediumint(9) NOT NULL,
    taskPCT int(10) unsigned zerofill NOT NULL,
    taskBPM varchar(250) NOT NULL,
    taskTimeElapsed varchar(250) NOT NULL,
    taskTimeRemaining varchar(250) NOT NULL,
    taskDataCopied varchar(250) NOT NULL,
    taskPercentText varchar(250) NOT NULL,
    taskDataTotal varchar(250) NOT NULL,
    taskNFSGroupID int(11) NOT NULL,
    taskNFSMemberID int(11) NOT NULL,
    taskNFSFailures char(1) NOT NULL,
    taskLastMemberID int(11) NOT NULL,
    taskWOL enum('0','1') NOT NULL,
    taskPassreset varchar(250) NOT NULL,
    taskShutdown char(1) NOT NULL,
    PRIMARY KEY (taskID)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb3;

CREATE TABLE `taskLog` (
    id mediumint(9) NOT NULL AUTO_INCREMENT,
    taskID mediumtext NOT NULL,
    taskStateID mediumint(9) NOT NULL,
    ip varchar(15) NOT NULL,
    createTime timestamp NOT NULL DEFAULT current_timestamp(),
    createdBy varchar(30) NOT NULL,
    PRIMARY KEY (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb3;

CREATE TABLE `taskStates` (
    tsID int(11) NOT NULL AUTO_INCREMENT,
    tsName varchar(30) NOT NULL,
    tsDescription text NOT NULL,
    tsOrder tinyint(4) NOT NULL DEFAULT 0,
    tsIcon varchar(255) NOT NULL,
    PRIMARY KEY (tsID),
    UNIQUE (tsName)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb3;

INSERT INTO schemaVersion VALUES (1, 279);
INSERT INTO globalSettings (settingKey, settingDesc, settingValue, settingCategory) VALUES
    ('FOG_UDPCAST_STARTINGPORT', '', '63100', 'Multicast Settings'),
    ('FOG_MULTICAST_MAX_SESSIONS', '', '64', 'Multicast Settings'),
    ('FOG_UDPCAST_MAXWAIT', '', '10', 'Multicast Settings'),
    ('FOG_TZ_INFO', '', 'UTC', 'General Settings');
INSERT INTO taskStates (tsID, tsName, tsDescription, tsOrder, tsIcon) VALUES (1, 'Queued', '', 1, 'bookmark-o'),
    (2, 'Checked In', '', 2, 'pause'), (3, 'In-Progress', '', 3, 'spinner fa-pulse fa-fw'),
    (4, 'Complete', '', 4, 'check-circle'), (5, 'Cancelled', '', 5, 'ban');
INSERT INTO nfsGroups (ngID, ngName, ngDesc) VALUES (1, 'default', '');
INSERT INTO nfsGroupMembers (ngmID, ngmMemberName, ngmMemberDescription, ngmIsMasterNode, ngmGroupID, ngmRootPath,
    ngmSSLPath, ngmFTPPath, ngmSnapinPath, ngmIsEnabled, ngmHostname, ngmMaxClients, ngmBandwidthLimit, ngmUser, ngmPass,
    ngmKey, ngmInterface, ngmGraphEnabled, ngmWebroot) VALUES (1, 'DefaultMember', '', '1', 1, '/images', '', '/images/',
    '', '1', '10.0.0.1', 10, 0, 'fogproject', 'CHANGEME', '', 'eth0', '1', '/fog/');
