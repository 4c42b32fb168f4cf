#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Measures a controller that watches a FOG server's database: observer.py PROGRAMS [SECONDS]."""

import os
import pathlib
import subprocess
import sys
import tempfile
import time

import lab

HOSTS = 10_000
SESSIONS = 200
MEMBERS = 20  # of a session
PASS_SECONDS = 2  # from one look at the database to the next
TABLES = pathlib.Path(__file__).parent.parent / "data/fog-db/1.5.10.sql"


class Database:
    """A MariaDB of our own with FOG's tables, in memory, and one client that asks it."""

    def __init__(self):
        self.folder = tempfile.TemporaryDirectory(dir="/dev/shm" if os.access("/dev/shm", os.W_OK) else None)
        self.socket = f"{self.folder.name}/socket"
        data, whom = f"--datadir={self.folder.name}/data", ["--user=root"] if os.geteuid() == 0 else []
        subprocess.run(["mariadb-install-db", "--no-defaults", data, "--auth-root-authentication-method=normal",
                        "--skip-test-db", "--force", *whom], check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        self.server = subprocess.Popen(["/usr/sbin/mariadbd", "--no-defaults", data, f"--socket={self.socket}",
                                        "--skip-networking", *whom], stderr=subprocess.DEVNULL)
        while not os.path.exists(self.socket):
            if self.server.poll() is not None:
                raise RuntimeError("mariadbd does not start")
            time.sleep(0.05)
        self.client = subprocess.Popen(["mariadb", "--no-defaults", f"--socket={self.socket}", "--user=root", "--batch",
                                        "--skip-column-names", "--unbuffered"], stdin=subprocess.PIPE,
                                       stdout=subprocess.PIPE, text=True)
        self.say("SET sql_mode = ''; CREATE DATABASE fog; USE fog;", TABLES.read_text(encoding="utf-8"))

    def say(self, *statements):
        self.client.stdin.write("\n".join(statements) + "\n")
        self.client.stdin.flush()

    def questions(self):
        """All that were asked of the server until now; to ask is one more."""
        self.say("SHOW GLOBAL STATUS LIKE 'Questions';")
        return int(self.client.stdout.readline().split()[1])

    def fill(self):
        numbers = f"SELECT seq FROM seq_1_to_{HOSTS}"
        self.say(f"INSERT INTO hosts (hostName) SELECT CONCAT('PC-', seq) FROM ({numbers}) AS n;",
                 "INSERT INTO hostMAC (hmHostID, hmMAC, hmPrimary) SELECT seq, CONCAT('02:', seq), '1'"
                 f" FROM ({numbers}) AS n;",
                 "INSERT INTO globalSettings (settingKey, settingDesc, settingValue, settingCategory) VALUES"
                 f" ('SERVICE_LOG_PATH', '', '{self.folder.name}/log/', '');",
                 "INSERT INTO images (imageName, imagePath, imageTypeID) VALUES ('Windows 11', 'win11', 1);")
        os.mkdir(f"{self.folder.name}/log")
        for number in range(1, SESSIONS + 1):  # of senders that wait, as FOG's daemon has them
            log = pathlib.Path(f"{self.folder.name}/log/multicast.log.udpcast.{number}")
            log.write_text("[11-22-26 2:20:08 pm] Task startedUdp-sender 20120424\n"
                           "UDP sender for /images/win11/d1p1.img at 10.0.0.1 on eth0 \n", encoding="ascii")
        self.questions()

    def make_sessions(self, count):
        """So many that are sent, of MEMBERS computers each."""
        self.say("DELETE FROM multicastSessionsAssoc; DELETE FROM tasks; DELETE FROM multicastSessions;",
                 "INSERT INTO multicastSessions (msID, msName, msBasePort, msImage, msStartDateTime, msState, msIsDD,"
                 " msNFSGroupID) SELECT seq, CONCAT('Room ', seq), 63098 + 2 * seq, '1', now(), 3, 1, 1"
                 f" FROM (SELECT seq FROM seq_1_to_{SESSIONS}) AS n WHERE seq <= {count};",
                 "INSERT INTO tasks (taskID, taskHostID, taskStateID, taskTypeID, taskPCT) SELECT seq, seq, 3, 8, '33'"
                 f" FROM (SELECT seq FROM seq_1_to_{SESSIONS * MEMBERS}) AS n WHERE seq <= {count * MEMBERS};",
                 f"INSERT INTO multicastSessionsAssoc (msID, tID) SELECT 1 + (taskID - 1) DIV {MEMBERS}, taskID"
                 " FROM tasks;")
        self.questions()

    def close(self):
        self.client.stdin.close()
        self.client.wait()
        lab.end(self.server)
        self.folder.cleanup()


def start(programs, database, count):
    """A controller that sees `count` sessions of FOG's daemon."""
    database.make_sessions(count)
    controller = lab.Controller(programs)
    controller.ask("store.set", store="mysql://root@localhost/fog", unixSocket=database.socket, mode="observer")
    until = time.monotonic() + 30
    while len(controller.ask("session.list")["sessions"]) < count:
        if time.monotonic() > until:
            raise RuntimeError(f"the {count} sessions are not seen")
        time.sleep(0.2)
    return controller


def watch(programs, database, count, seconds):
    """Queries a second and seconds of CPU between two looks of a controller that watches `count` sessions."""
    controller = start(programs, database, count)
    try:
        time.sleep(3)
        asked, begin = database.questions(), time.perf_counter()
        share = lab.share_of_core([controller.process.pid], seconds)[0]
        rate = (database.questions() - asked - 1) / (time.perf_counter() - begin)
    finally:
        controller.close()
    return rate, share * PASS_SECONDS


def check(programs, database):
    """Seconds of each check but the two slow ones, one after the other."""
    controller = start(programs, database, SESSIONS)
    seconds = {}
    try:
        for name in controller.ask("check.list")["checks"]:
            if name in ("multicast", "igmp"):
                continue
            begin = time.perf_counter()
            controller.ask("check.run", checks=[name])
            seconds[name] = time.perf_counter() - begin
    finally:
        controller.close()
    return seconds


def main():
    programs, seconds = os.path.abspath(sys.argv[1]), float(sys.argv[2]) if len(sys.argv) > 2 else 20
    database = Database()
    try:
        database.fill()
        none, one, many = (watch(programs, database, count, max(seconds, 30)) for count in (0, 1, SESSIONS))
        checks = check(programs, database)
    finally:
        database.close()
    print(f"observer           {many[0]:.2f} queries/s with {SESSIONS} sessions of {MEMBERS} among {HOSTS} hosts,"
          f" {one[0]:.2f} with one (at most 2, and the same)")
    print(f"                   {(many[1] - none[1]) * 1000:.1f} ms of CPU from look to look (at most 20),"
          f" {(one[1] - none[1]) * 1000:.1f} ms with one, beside {none[1] * 1000:.1f} ms without any")
    slowest = max(checks, key=checks.get)
    print(f"checks             {len(checks)} in {sum(checks.values()):.2f} s together (at most 10), the slowest"
          f" {slowest} in {checks[slowest]:.2f} s (at most 2)")


if __name__ == "__main__":
    main()
