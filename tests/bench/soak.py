#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Leaves a console open on many real sessions and prints whether it or its controller grows: soak.py PROGRAMS
[MINUTES], inside `unshare -Urnm`. Eight labs are deployed again and again; every minute a line, at the end the
verdict."""

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


def verdict(name, sizes):
    """Prints whether a program has grown after the first quarter of the time; that it has."""
    early, late = sizes[len(sizes) // 4], sizes[-1]
    has_grown = late > early * GROWTH
    print(f"{name} from {early:.1f} MiB to {late:.1f} MiB: {'HAS GROWN' if has_grown else 'has not grown'}")
    return has_grown


def main():
    programs, minutes = os.path.abspath(sys.argv[1]), float(sys.argv[2]) if len(sys.argv) > 2 else 60
    lab.build()
    lab.add_receivers(1, LABS)
    controller = lab.Controller(programs)
    controller.add_image("lab", [MEBI * 4])
    console = subprocess.Popen([f"{programs}/labcast", "--socket", controller.socket_path],
                               env=dict(os.environ, QT_QPA_PLATFORM="offscreen", XDG_CONFIG_HOME=controller.folder.name),
                               stderr=subprocess.DEVNULL)
    sizes = {"console": (console.pid, []), "controller": (controller.process.pid, [])}
    labs = [Lab(number) for number in range(LABS)]
    begin, sessions, lines = time.monotonic(), 0, 0
    try:
        while (passed := (time.monotonic() - begin) / 60) < minutes:
            sessions += sum(each.go_on(controller) for each in labs)
            if passed >= lines + 1:
                lines += 1
                for pid, each in sizes.values():
                    each.append(lab.resident_mebibytes(pid))
                now = ", ".join(f"{name} {each[-1]:.1f} MiB" for name, (_, each) in sizes.items())
                print(f"{lines:3} min  {sessions:5} sessions  {now}", flush=True)
            time.sleep(0.5)
    finally:
        lab.end(console)
        for each in labs:
            if each.computer:
                lab.end(each.computer)
        controller.close()
    have_grown = [verdict(name, each) for name, (_, each) in sizes.items()]
    sys.exit(1 if any(have_grown) else 0)


if __name__ == "__main__":
    main()
