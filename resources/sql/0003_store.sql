-- FOG's tasks in the shape of 1.5.10: what the computers of a session report.

CREATE TABLE tasks (
    taskID INTEGER PRIMARY KEY AUTOINCREMENT,
    taskName TEXT NOT NULL,
    taskCreateTime TEXT NOT NULL DEFAULT CURRENT_TIMESTAMP,
    taskCheckIn TEXT NOT NULL,
    taskHostID INTEGER NOT NULL,
    taskImageID INTEGER NOT NULL,
    taskStateID INTEGER NOT NULL,
    taskIsDebug INTEGER NOT NULL,
    taskCreateBy TEXT NOT NULL,
    taskForce TEXT NOT NULL,
    taskScheduledStartTime TEXT NOT NULL,
    taskTypeID INTEGER NOT NULL,
    taskPCT INTEGER NOT NULL,
    taskBPM TEXT NOT NULL,
    taskTimeElapsed TEXT NOT NULL,
    taskTimeRemaining TEXT NOT NULL,
    taskDataCopied TEXT NOT NULL,
    taskPercentText TEXT NOT NULL,
    taskDataTotal TEXT NOT NULL,
    taskNFSGroupID INTEGER NOT NULL,
    taskNFSMemberID INTEGER NOT NULL,
    taskNFSFailures TEXT NOT NULL,
    taskLastMemberID INTEGER NOT NULL,
    taskWOL TEXT NOT NULL,
    taskPassreset TEXT NOT NULL,
    taskShutdown TEXT NOT NULL
);
CREATE INDEX tasksHost ON tasks (taskHostID);
CREATE INDEX tasksState ON tasks (taskStateID);
