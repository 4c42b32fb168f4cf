-- What makes 1.5.8 out of 1.5.10: the later columns are not there yet, and nothing knows transactions.

ALTER TABLE multicastSessions DROP COLUMN msSenderPID, DROP COLUMN msSenderNode, DROP COLUMN msSenderStart;
ALTER TABLE hosts DROP COLUMN hostInfoKey, DROP COLUMN hostInfoLock, DROP COLUMN hostSecTokenPrev;
ALTER TABLE nfsGroupMembers DROP COLUMN ngmGraphColor;
UPDATE schemaVersion SET vValue = 268;
ALTER TABLE `schemaVersion` ENGINE=MyISAM;
ALTER TABLE `globalSettings` ENGINE=MyISAM;
ALTER TABLE `nfsGroups` ENGINE=MyISAM;
ALTER TABLE `nfsGroupMembers` ENGINE=MyISAM;
ALTER TABLE `images` ENGINE=MyISAM;
ALTER TABLE `imageGroupAssoc` ENGINE=MyISAM;
ALTER TABLE `hosts` ENGINE=MyISAM;
ALTER TABLE `hostMAC` ENGINE=MyISAM;
ALTER TABLE `groups` ENGINE=MyISAM;
ALTER TABLE `groupMembers` ENGINE=MyISAM;
ALTER TABLE `multicastSessions` ENGINE=MyISAM;
ALTER TABLE `multicastSessionsAssoc` ENGINE=MyISAM;
ALTER TABLE `tasks` ENGINE=MyISAM;
ALTER TABLE `taskLog` ENGINE=MyISAM;
ALTER TABLE `taskStates` ENGINE=MyISAM;
