#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Leaves a console open on many real sessions and prints whether it grows: soak.py PROGRAMS [MINUTES], inside
`unshare -Urnm`. Eight labs are deployed again and again; every minute a line, at the end the verdict."""

import os
import subprocess
import sys
import time

import lab

LABS = 8
PORT = 63100
MEBI = 1 << 20
GROWTH = 1.10  # of the memory after the first quarter


class Lab:
    """A computer that is deployed to again as soon as it is done."""

    def __init__(self, number):
        self.number = number
        self.session = 0
        self.computer = None

    def go_on(self, controller):
        if self.session and controller.ask("session.show", session=self.session)["state"] not in (
                "completed", "partial", "failed", "cancelled"):
            return 0
        if self.computer:
            lab.end(self.computer)
        self.session = controller.ask("session.deploy", image="lab", receivers=1, maxBitrate=4_000_000,
                                      portbase=PORT + 2 * self.number)["session"]
        self.computer = lab.receiver(self.number + 1, PORT + 2 * self.number)
        return 1


def main():
    programs, minutes = os.path.abspath(sys.argv[1]), float(sys.argv[2]) if len(sys.argv) > 2 else 60
    lab.build()
    lab.add_receivers(1, LABS)
    controller = lab.Controller(programs)
    controller.add_image("lab", [MEBI * 4])
    console = subprocess.Popen([f"{programs}/labcast", "--socket", controller.socket_path],
                               env=dict(os.environ, QT_QPA_PLATFORM="offscreen", XDG_CONFIG_HOME=controller.folder.name),
                               stderr=subprocess.DEVNULL)
    labs = [Lab(number) for number in range(LABS)]
    begin, sessions, sizes = time.monotonic(), 0, []
    try:
        while (passed := (time.monotonic() - begin) / 60) < minutes:
            sessions += sum(each.go_on(controller) for each in labs)
            if passed >= len(sizes) + 1:
                sizes.append(lab.resident_mebibytes(console.pid))
                print(f"{len(sizes):3} min  {sessions:5} sessions  console {sizes[-1]:.1f} MiB, "
                      f"controller {lab.resident_mebibytes(controller.process.pid):.1f} MiB", flush=True)
            time.sleep(0.5)
    finally:
        lab.end(console)
        for each in labs:
            if each.computer:
                lab.end(each.computer)
        controller.close()
    early, late = sizes[len(sizes) // 4], sizes[-1]
    print(f"console from {early:.1f} MiB to {late:.1f} MiB: {'has not grown' if late <= early * GROWTH else 'HAS GROWN'}")
    sys.exit(0 if late <= early * GROWTH else 1)


if __name__ == "__main__":
    main()
