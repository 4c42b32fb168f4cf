#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Measures a controller that sends in the place of FOG's daemon: manager.py PROGRAMS [SECONDS], inside
`unshare -Urnm`. From the row that somebody inserts to its udp-sender, beside 200 sessions and 10 000 hosts."""

import os
import pathlib
import statistics
import sys
import time

import lab
import observer

INSERTED = 40
PASS_SECONDS = 0.5  # from one look at the tables to the next
FIRST_PORT = 64200


def sender_of(port):
    """Whether there is a udp-sender with this portbase."""
    for entry in os.listdir("/proc"):
        try:
            words = pathlib.Path(f"/proc/{entry}/cmdline").read_bytes().split(b"\0") if entry.isdigit() else []
        except OSError:
            continue
        if words and words[0].endswith(b"udp-sender") and str(port).encode() in words:
            return True
    return False


def fill(database, root):
    """One node of ours, whose image is there, and FOG's sessions of another group's node."""
    place = pathlib.Path(f"{root}/win11")
    place.mkdir(parents=True)
    (place / "d1p1.img").write_bytes(os.urandom(1 << 20))
    database.fill()
    database.make_sessions(observer.SESSIONS)
    database.say(f"UPDATE nfsGroupMembers SET ngmRootPath = '{root}', ngmInterface = 'eth0', ngmHostname = '{lab.ADDRESS}';",
                 "UPDATE multicastSessions SET msNFSGroupID = 2, msSenderNode = 2;",
                 "INSERT INTO globalSettings (settingKey, settingDesc, settingValue, settingCategory) VALUES"
                 " ('MULTICASTGLOBALENABLED', '', '0', '');")
    database.questions()


def insert(database, number):
    """A session for two computers, as FOG's page writes it; seconds until its sender is there."""
    session, port = 1000 + number, FIRST_PORT + 2 * number
    database.say(f"INSERT INTO multicastSessions (msID, msName, msBasePort, msLogPath, msImage, msStartDateTime, msState,"
                 f" msIsDD, msNFSGroupID) VALUES ({session}, 'New {number}', {port}, 'win11', '1', now(), 0, 1, 1);",
                 f"INSERT INTO tasks (taskID, taskHostID, taskStateID, taskTypeID) VALUES ({session}0, {9000 + number}, 1, 8),"
                 f" ({session}1, {9500 + number}, 1, 8);",
                 f"INSERT INTO multicastSessionsAssoc (msID, tID) VALUES ({session}, {session}0), ({session}, {session}1);")
    database.questions()
    begin = time.perf_counter()
    while not sender_of(port):
        if time.perf_counter() - begin > 10:
            raise RuntimeError(f"session {session} is not sent")
        time.sleep(0.01)
    return time.perf_counter() - begin


def main():
    programs, seconds = os.path.abspath(sys.argv[1]), float(sys.argv[2]) if len(sys.argv) > 2 else 20
    lab.build()
    database = observer.Database()
    controller = lab.Controller(programs)
    try:
        fill(database, f"{controller.folder.name}/root")
        idle = lab.share_of_core([controller.process.pid], seconds)[0]
        controller.ask("store.set", store="mysql://root@localhost/fog", unixSocket=database.socket, mode="manager")
        time.sleep(3)
        asked, begin = database.questions(), time.perf_counter()
        share = lab.share_of_core([controller.process.pid], seconds)[0]
        queries = (database.questions() - asked - 1) / (time.perf_counter() - begin) * PASS_SECONDS
        delays = []
        for number in range(INSERTED):
            delays.append(insert(database, number))
            time.sleep(0.137)  # at another moment of its pass each time
    finally:
        controller.close()
        database.close()
    p95 = sorted(delays)[int(len(delays) * 0.95) - 1]
    print(f"insert to sender   {statistics.median(delays) * 1000:.0f} ms, {p95 * 1000:.0f} ms for 95 % (at most 1000), beside"
          f" {observer.SESSIONS} sessions and {observer.HOSTS} hosts; FOG 1.5.8's daemon: 4900 ms in the mean")
    print(f"                   {(share - idle) * PASS_SECONDS * 1000:.1f} ms of CPU and {queries:.1f} queries a pass (at most 20 ms)")


if __name__ == "__main__":
    main()
