#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Measures the console: first paint against an empty window, load with 64 sessions, opening of pages."""

import os
import statistics
import subprocess
import sys
import tempfile
import time

PAIRS = 11
SESSIONS = 64


def seconds_of(program):
    begin = time.perf_counter()
    subprocess.run([program], check=True, stderr=subprocess.DEVNULL)
    return time.perf_counter() - begin


def first_paint(folder):
    """Alternating pairs, so that a busy moment of the machine meets both."""
    pairs = []
    for _ in range(PAIRS + 1):
        pairs.append((seconds_of(f"{folder}/bench_console_window"), seconds_of(f"{folder}/bench_empty_window")))
    pairs = pairs[1:]  # the first fills the caches
    console = statistics.median(pair[0] for pair in pairs)
    empty = statistics.median(pair[1] for pair in pairs)
    ratio = statistics.median(pair[0] / pair[1] for pair in pairs)
    return console, empty, ratio


def cpu_seconds(pid):
    with open(f"/proc/{pid}/stat", encoding="ascii") as stat:
        fields = stat.read().rsplit(")", 1)[1].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def load(folder, seconds):
    """The real console on a stand-in controller; the part of one core that it takes."""
    with tempfile.TemporaryDirectory() as place:
        environment = dict(os.environ, XDG_CONFIG_HOME=place)
        controller = subprocess.Popen([f"{folder}/bench_controller", f"{place}/s", str(SESSIONS)])
        time.sleep(1)
        console = subprocess.Popen([f"{folder}/labcast", "--socket", f"{place}/s"], env=environment,
                                   stderr=subprocess.DEVNULL)
        try:
            time.sleep(10)
            before, begin = cpu_seconds(console.pid), time.perf_counter()
            time.sleep(seconds)
            return (cpu_seconds(console.pid) - before) / (time.perf_counter() - begin)
        finally:
            for process in (console, controller):
                process.terminate()
                process.wait()


def pages(folder):
    output = subprocess.run([f"{folder}/bench_pages"], check=True, capture_output=True, text=True).stdout
    return [line.rsplit(" ", 1) for line in output.splitlines()]


def main():
    folder, seconds = sys.argv[1], float(sys.argv[2])
    console, empty, ratio = first_paint(folder)
    print(f"first paint        console {console * 1000:.0f} ms, empty window {empty * 1000:.0f} ms,"
          f" ratio {ratio:.2f} (at most 2)")
    print(f"{SESSIONS} sessions        {load(folder, seconds) * 100:.1f} % of one core (at most 15 %)")
    for page, milliseconds in pages(folder):
        if page.endswith("/key"):
            print(f"type {page[:-4]:<18} {milliseconds} ms (at most 50)")
        else:
            print(f"open {page:<18} {milliseconds} ms (at most 100)")


if __name__ == "__main__":
    main()
