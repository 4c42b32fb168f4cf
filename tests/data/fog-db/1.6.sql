-- The same of FOG 1.6: defaults, NULL for never and nothing, tinyint for enum, foreign keys.

CREATE TABLE `schemaVersion` (
    vID int(11) NOT NULL AUTO_INCREMENT,
    vValue int(11) NOT NULL DEFAULT 0,
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
    ngDesc longtext NOT NULL DEFAULT '',
    ngTrustedCIDRs varchar(2048) NOT NULL DEFAULT '',
    PRIMARY KEY (ngID),
    UNIQUE (ngName)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb3;

CREATE TABLE `nfsGroupMembers` (
    ngmID int(11) NOT NULL AUTO_INCREMENT,
    ngmMemberName varchar(250) NOT NULL DEFAULT '',
    ngmMemberDescription longtext NOT NULL DEFAULT '',
    ngmIsMasterNode char(1) NOT NULL DEFAULT '',
    ngmGroupID int(11) NOT NULL,
    ngmRootPath longtext NOT NULL,
    ngmSSLPath longtext NOT NULL DEFAULT '',
    ngmFTPPath longtext NOT NULL,
    ngmMaxBitrate varchar(25) DEFAULT NULL,
    ngmHelloInterval varchar(8) DEFAULT NULL,
    ngmGraphColor varchar(6) DEFAULT NULL,
    ngmSnapinPath longtext NOT NULL DEFAULT '',
    ngmIsEnabled char(1) NOT NULL DEFAULT '',
    ngmHostname varchar(250) NOT NULL,
    ngmMaxClients int(11) NOT NULL DEFAULT 0,
    ngmBandwidthLimit int(20) NOT NULL DEFAULT 0,
    ngmUser varchar(250) NOT NULL,
    ngmPass varchar(250) NOT NULL,
    ngmKey varchar(250) NOT NULL DEFAULT '',
    ngmInterface varchar(25) NOT NULL DEFAULT '',
    ngmGraphEnabled tinyint(1) NOT NULL DEFAULT 1,
    ngmWebroot longtext NOT NULL DEFAULT '',
    PRIMARY KEY (ngmID),
    UNIQUE (ngmMemberName)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb3;

CREATE TABLE `images` (
    imageID int(11) NOT NULL AUTO_INCREMENT,
    imageName varchar(40) NOT NULL,
    imageDesc longtext NOT NULL DEFAULT '',
    imagePath longtext NOT NULL,
    imageProtect mediumint(9) NOT NULL DEFAULT 0,
    imageMagnetUri longtext NOT NULL DEFAULT '',
    imageDateTime timestamp NOT NULL DEFAULT current_timestamp(),
    imageCreateBy varchar(50) NOT NULL DEFAULT '',
    imageBuilding int(11) NOT NULL DEFAULT 0,
    imageSize varchar(255) NOT NULL DEFAULT '',
    imageTypeID mediumint(9) NOT NULL,
    imagePartitionTypeID mediumint(9) NOT NULL,
    imageOSID mediumint(9) DEFAULT NULL,
    imageFormat char(1) DEFAULT NULL,
    imageLastDeploy datetime DEFAULT NULL,
    imageCompress int(11) DEFAULT NULL,
    imageEnabled tinyint(1) NOT NULL DEFAULT 1,
    imageReplicate tinyint(1) NOT NULL DEFAULT 1,
    imageServerSize bigint(20) unsigned NOT NULL DEFAULT 0,
    imageSectorSize int(11) DEFAULT NULL,
    imageArchID mediumint(9) DEFAULT NULL,
    PRIMARY KEY (imageID),
    UNIQUE (imageName)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb3;

CREATE TABLE `imageGroupAssoc` (
    igaID mediumint(9) NOT NULL AUTO_INCREMENT,
    igaImageID int(11) NOT NULL,
    igaStorageGroupID int(11) NOT NULL,
    igaPrimary tinyint(1) NOT NULL DEFAULT 0,
    PRIMARY KEY (igaID),
    UNIQUE (igaImageID,igaStorageGroupID)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb3;

CREATE TABLE `hosts` (
    hostID int(11) NOT NULL AUTO_INCREMENT,
    hostName varchar(16) NOT NULL,
    hostDesc longtext NOT NULL DEFAULT '',
    hostIP varchar(25) NOT NULL DEFAULT '',
    hostImage int(11) DEFAULT NULL,
    hostBuilding int(11) NOT NULL DEFAULT 0,
    hostCreateDate timestamp NOT NULL DEFAULT current_timestamp(),
    hostLastDeploy datetime DEFAULT NULL,
    hostCreateBy varchar(50) NOT NULL DEFAULT '',
    hostUseAD char(1) NOT NULL DEFAULT '',
    hostADDomain varchar(250) NOT NULL DEFAULT '',
    hostADOU longtext NOT NULL DEFAULT '',
    hostADUser varchar(250) NOT NULL DEFAULT '',
    hostADPass varchar(250) NOT NULL DEFAULT '',
    hostADPassLegacy longtext NOT NULL DEFAULT '',
    hostProductKey longtext DEFAULT NULL,
    hostPrinterLevel varchar(2) NOT NULL DEFAULT '',
    hostKernelArgs varchar(250) NOT NULL DEFAULT '',
    hostKernel varchar(250) NOT NULL DEFAULT '',
    hostDevice varchar(250) NOT NULL DEFAULT '',
    hostInit longtext DEFAULT NULL,
    hostPending tinyint(1) NOT NULL DEFAULT 0,
    hostPubKey longtext NOT NULL DEFAULT '',
    hostSecToken longtext NOT NULL DEFAULT '',
    hostSecTime timestamp NULL DEFAULT NULL,
    hostPingCode varchar(20) DEFAULT NULL,
    hostExitBios longtext DEFAULT NULL,
    hostExitEfi longtext DEFAULT NULL,
    hostEnforce tinyint(1) NOT NULL DEFAULT 1,
    hostInfoKey varchar(255) DEFAULT NULL,
    hostInfoLock tinyint(1) DEFAULT 0,
    hostSecTokenPrev longtext NOT NULL DEFAULT '',
    hostLastPing datetime DEFAULT NULL,
    hostLastCheckin datetime DEFAULT NULL,
    hostPingMethod varchar(10) DEFAULT NULL,
    hostArchID mediumint(9) DEFAULT NULL,
    hostSbState varchar(16) DEFAULT NULL,
    hostSbStateTime datetime DEFAULT NULL,
    hostSbEnrolled datetime DEFAULT NULL,
    hostSbEnrollCert varchar(95) DEFAULT NULL,
    hostSbEnrollVia varchar(16) DEFAULT NULL,
    hostAgentFingerprint varchar(64) NOT NULL DEFAULT '',
    hostAgentNotAfter datetime DEFAULT NULL,
    hostAgentVersion varchar(50) NOT NULL DEFAULT '',
    hostAgentCheckin datetime DEFAULT NULL,
    PRIMARY KEY (hostID),
    UNIQUE (hostName)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb3;

CREATE TABLE `hostMAC` (
    hmID int(11) NOT NULL AUTO_INCREMENT,
    hmHostID int(11) NOT NULL,
    hmMAC varchar(59) NOT NULL,
    hmDesc longtext NOT NULL DEFAULT '',
    hmPrimary tinyint(1) NOT NULL DEFAULT 0,
    hmPending tinyint(1) NOT NULL DEFAULT 0,
    hmIgnoreClient tinyint(1) NOT NULL DEFAULT 0,
    hmIgnoreImaging tinyint(1) NOT NULL DEFAULT 0,
    PRIMARY KEY (hmID),
    UNIQUE (hmMAC)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb3;

CREATE TABLE `groups` (
    groupID int(11) NOT NULL AUTO_INCREMENT,
    groupName varchar(50) NOT NULL,
    groupDesc longtext NOT NULL DEFAULT '',
    groupDateTime timestamp NOT NULL DEFAULT current_timestamp(),
    groupCreateBy varchar(50) NOT NULL DEFAULT '',
    groupBuilding int(11) NOT NULL DEFAULT 0,
    groupKernel varchar(255) NOT NULL DEFAULT '',
    groupKernelArgs varchar(255) NOT NULL DEFAULT '',
    groupPrimaryDisk varchar(255) NOT NULL DEFAULT '',
    groupInit longtext NOT NULL DEFAULT '',
    groupOrder int(11) NOT NULL DEFAULT 0,
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
    msName varchar(250) NOT NULL DEFAULT '',
    msBasePort int(11) NOT NULL DEFAULT 0,
    msLogPath longtext NOT NULL DEFAULT '',
    msImage longtext NOT NULL DEFAULT '',
    msClients int(11) NOT NULL DEFAULT 0,
    msSessClients int(11) NOT NULL DEFAULT 0,
    msInterface varchar(250) NOT NULL DEFAULT '',
    msStartDateTime datetime DEFAULT NULL,
    msPercent int(11) NOT NULL DEFAULT 0,
    msState int(11) DEFAULT NULL,
    msCompleteDateTime datetime DEFAULT NULL,
    msIsDD int(11) NOT NULL DEFAULT 0,
    msNFSGroupID int(11) NOT NULL,
    msShutdown tinyint(1) NOT NULL DEFAULT 0,
    msMaxwait int(11) NOT NULL DEFAULT 0,
    msAnon5 varchar(250) NOT NULL DEFAULT '',
    msSenderPID int(11) NOT NULL DEFAULT 0,
    msSenderNode int(11) DEFAULT NULL,
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
    taskName varchar(250) NOT NULL DEFAULT '',
    taskCreateTime timestamp NOT NULL DEFAULT current_timestamp(),
    taskCheckIn datetime DEFAULT NULL,
    taskHostID int(11) NOT NULL,
    taskImageID int(11) DEFAULT NULL,
    taskStateID int(11) NOT NULL,
    taskIsDebug mediumint(9) NOT NULL DEFAULT 0,
    taskCreateBy varchar(200) NOT NULL DEFAULT '',
    taskForce varchar(1) NOT NULL DEFAULT '',
    taskScheduledStartTime datetime DEFAULT NULL,
    taskTypeID mediumint(9) NOT NULL,
    taskPCT int(10) unsigned zerofill NOT NULL DEFAULT 0000000000,
    taskBPM varchar(250) NOT NULL DEFAULT '',
    taskTimeElapsed varchar(250) NOT NULL DEFAULT '',
    taskTimeRemaining varchar(250) NOT NULL DEFAULT '',
    taskDataCopied varchar(250) NOT NULL DEFAULT '',
    taskPercentText varchar(250) NOT NULL DEFAULT '',
    taskDataTotal varchar(250) NOT NULL DEFAULT '',
    taskNFSGroupID int(11) DEFAULT NULL,
    taskNFSMemberID int(11) DEFAULT NULL,
    taskNFSFailures char(1) NOT NULL DEFAULT '',
    taskLastMemberID int(11) DEFAULT NULL,
    taskWOL tinyint(1) NOT NULL DEFAULT 0,
    taskPassreset varchar(250) NOT NULL DEFAULT '',
    taskShutdown char(1) NOT NULL DEFAULT '',
    taskBypassBitlocker tinyint(1) NOT NULL DEFAULT 0,
    taskStateChangedTime datetime DEFAULT NULL,
    PRIMARY KEY (taskID)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb3;

CREATE TABLE `taskLog` (
    id mediumint(9) NOT NULL AUTO_INCREMENT,
    taskID int(11) NOT NULL,
    taskStateID mediumint(9) NOT NULL,
    ip varchar(15) NOT NULL DEFAULT '',
    createTime timestamp NOT NULL DEFAULT current_timestamp(),
    createdBy varchar(30) NOT NULL DEFAULT '',
    logType varchar(16) NOT NULL DEFAULT 'state',
    logText text DEFAULT NULL,
    logHostID int(11) DEFAULT NULL,
    logHostName varchar(16) NOT NULL DEFAULT '',
    logTaskTypeName varchar(30) NOT NULL DEFAULT '',
    logImageName varchar(40) NOT NULL DEFAULT '',
    PRIMARY KEY (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb3;

CREATE TABLE `taskStates` (
    tsID int(11) NOT NULL AUTO_INCREMENT,
    tsName varchar(30) NOT NULL,
    tsDescription text NOT NULL DEFAULT '',
    tsOrder tinyint(4) NOT NULL DEFAULT 0,
    tsIcon varchar(255) NOT NULL DEFAULT '',
    PRIMARY KEY (tsID),
    UNIQUE (tsName)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb3;

INSERT INTO schemaVersion VALUES (1, 431);
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

ALTER TABLE hosts ADD FOREIGN KEY (hostImage) REFERENCES images (imageID);
ALTER TABLE multicastSessions ADD FOREIGN KEY (msState) REFERENCES taskStates (tsID);
ALTER TABLE hostMAC ADD FOREIGN KEY (hmHostID) REFERENCES hosts (hostID);
ALTER TABLE groupMembers ADD FOREIGN KEY (gmHostID) REFERENCES hosts (hostID);
ALTER TABLE groupMembers ADD FOREIGN KEY (gmGroupID) REFERENCES `groups` (groupID);
ALTER TABLE imageGroupAssoc ADD FOREIGN KEY (igaImageID) REFERENCES images (imageID);
