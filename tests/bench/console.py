#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Measures the console: first paint against an empty window, load with 64 sessions, opening of pages."""

import os
import statistics
import subprocess
import sys
import tempfile
import time

import lab

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
            return lab.share_of_core([console.pid], seconds)[0]
        finally:
            for process in (console, controller):
                process.terminate()
                process.wait()


def table(program):
    output = subprocess.run([program], check=True, capture_output=True, text=True).stdout
    return [line.rsplit(" ", 1) for line in output.splitlines()]


def hosts(folder, count=10_000):
    """Seconds to import that many computers into a real controller and to list them again; and the slowest answer
    to somebody else's request meanwhile, of which the start of labcastctl is a part."""
    with tempfile.TemporaryDirectory() as place:
        with open(f"{place}/hosts.csv", "w", encoding="ascii") as file:
            file.writelines(f"02:00:00:00:{i >> 8:02x}:{i & 255:02x},PC-{i}\n" for i in range(count))
        daemon = subprocess.Popen([f"{folder}/labcastd", "--socket", f"{place}/s", "--data", f"{place}/data"],
                                  stderr=subprocess.DEVNULL)
        ask = [f"{folder}/labcastctl", "--socket", f"{place}/s"]
        try:
            while subprocess.run([*ask, "status"], capture_output=True).returncode != 0:
                time.sleep(0.1)
            times, slowest = [], 0.0
            for command in (["host", "import", f"{place}/hosts.csv"], ["--json", "host", "list"]):
                begin = time.perf_counter()
                with open(f"{place}/out", "wb") as out:
                    running = subprocess.Popen([*ask, *command], stdout=out)
                    while running.poll() is None:
                        asked = time.perf_counter()
                        subprocess.run([*ask, "session", "list"], check=True, capture_output=True)
                        slowest = max(slowest, time.perf_counter() - asked)
                times.append(time.perf_counter() - begin)
            return *times, slowest
        finally:
            daemon.terminate()
            daemon.wait()


def main():
    folder, seconds = sys.argv[1], float(sys.argv[2])
    console, empty, ratio = first_paint(folder)
    print(f"first paint        console {console * 1000:.0f} ms, empty window {empty * 1000:.0f} ms,"
          f" ratio {ratio:.2f} (at most 2)")
    print(f"{SESSIONS} sessions        {load(folder, seconds) * 100:.1f} % of one core (at most 15 %)")
    for what, milliseconds in table(f"{folder}/bench_tick"):
        print(f"{what:<24} {milliseconds} ms (at most 50)")
    for page, milliseconds in table(f"{folder}/bench_pages"):
        if page.endswith("/key"):
            print(f"type {page[:-4]:<18} {milliseconds} ms (at most 50)")
        else:
            print(f"open {page:<18} {milliseconds} ms (at most 100)")
    imported, listed, slowest = hosts(folder)
    print(f"10 000 computers   imported in {imported:.2f} s, listed in {listed:.2f} s,"
          f" slowest other answer {slowest * 1000:.0f} ms")


if __name__ == "__main__":
    main()
