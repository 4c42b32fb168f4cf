-- By what FOG 1.2 is known: the primary MAC is the host's, the storage group the image's.

CREATE TABLE schemaVersion (vID int NOT NULL AUTO_INCREMENT PRIMARY KEY, vValue int NOT NULL);
INSERT INTO schemaVersion VALUES (1, 107);
CREATE TABLE hosts (hostID int NOT NULL AUTO_INCREMENT PRIMARY KEY, hostName varchar(16) NOT NULL,
    hostMAC varchar(59) NOT NULL, hostImage int NOT NULL);
CREATE TABLE hostMAC (hmID int NOT NULL AUTO_INCREMENT PRIMARY KEY, hmHostID int NOT NULL, hmMAC varchar(59) NOT NULL,
    hmDesc longtext NOT NULL);
CREATE TABLE images (imageID int NOT NULL AUTO_INCREMENT PRIMARY KEY, imageName varchar(40) NOT NULL,
    imagePath longtext NOT NULL, imageNFSGroupID int NOT NULL);
CREATE TABLE nfsGroupMembers (ngmID int NOT NULL AUTO_INCREMENT PRIMARY KEY, ngmMemberName varchar(250) NOT NULL);
CREATE TABLE multicastSessions (msID int NOT NULL AUTO_INCREMENT PRIMARY KEY, msName varchar(250) NOT NULL,
    msState int NOT NULL);
