#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Measures reading of a large log against grep and lnav, in turns on the same file: logs.py PROGRAMS [LINES]."""

import os
import statistics
import subprocess
import sys
import tempfile
import time

ROUNDS = 3
FOLLOW_SECONDS = 10
LITERAL = "Dropping client"
# With a text that every match must have, and without one.
EXPRESSIONS = [r"notAnswered=\[[0-9]+\] .*round 3$", r"[3-5]{4}, [a-z]+ [a-f]{5}"]


def write_log(path, count):
    """Lines as a controller writes them: what a year of journal would be."""
    with open(path, "w", encoding="ascii") as log:
        for n in range(count):
            second = n // 20
            stamp = (f"2026-11-{1 + second // 86400 % 28:02}T{second // 3600 % 24:02}:{second // 60 % 60:02}"
                     f":{second % 60:02}.{n % 20 * 50:03}Z")
            if n % 5000 == 17:
                text = (f"Timeout notAnswered=[{n % 30}] notReady=[{n % 30}] nrAns=29 nrRead=29 nrPart=30 avg=1804"
                        f" of receiver 10.20.2.{n % 250} round {n % 7}")
            elif n % 5000 == 18:
                text = f"Dropping client #{n % 30} because of timeout, 29 receivers are left, round {n % 7}"
            elif n % 10 == 3:
                text = (f"bytes={n * 997 % 10**9:>14} re-xmits={n % 10**7:07} (  0.4%) slice=0044 -  {n % 30:2}"
                        f" of 24 159 191 040 in all, block {n % 1000}")
            else:
                text = (f"[info] session {n % 97}: {n * 31 % 1000} MB/s from 10.20.2.{n % 250}, port"
                        f" {49152 + n % 8000}, ticket {n * 2654435761 % 2**32:08x}")
            log.write(f"{stamp} {text:<80}\n")


def seconds_of(*command):
    begin = time.perf_counter()
    output = subprocess.run(command, check=False, capture_output=True, text=True, errors="replace").stdout
    return time.perf_counter() - begin, output


def ours(folder, path):
    """What bench_log_file tells; of names that come more than once, all."""
    words = [LITERAL, *(f"/{expression}/" for expression in EXPRESSIONS)]
    output = subprocess.run([f"{folder}/bench_log_file", path, *words], check=True, capture_output=True, text=True)
    told = {}
    for line in output.stdout.splitlines():
        name, value = line.split()
        told.setdefault(name, []).append(float(value))
    return told


def one_round(folder, path):
    told = ours(folder, path)
    row = {"first screen s": told["screen"][0], "index s": told["index"][0], "jump ms": told["jump"][0],
           "memory MiB": told["memory"][0], "lnav index s": seconds_of("lnav", "-n", "-c", ";SELECT 1", path)[0]}
    grep = [("grep", "-c", LITERAL, path)] + [("grep", "-cE", expression, path) for expression in EXPRESSIONS]
    for number, command in enumerate(grep):
        took, output = seconds_of(*command)
        if int(output) != int(told["found"][number]):
            raise RuntimeError(f"{command} found {output}, we found {told['found'][number]}")
        row[f"search {number} s"] = told["search"][number]
        row[f"grep {number} s"] = took
    for number, expression in enumerate(EXPRESSIONS, 1):
        # Reading the file comes on top; it is taken off again.
        took, _ = seconds_of("lnav", "-n", "-c", f":filter-in {expression}", "-c", ";SELECT 1", path)
        row[f"lnav {number} s"] = max(0.0, took - row["lnav index s"])
    return row


def follow(folder):
    with tempfile.TemporaryDirectory() as place:
        output = subprocess.run([f"{folder}/bench_log_follow", place, str(FOLLOW_SECONDS)], check=True,
                                capture_output=True, text=True, env=dict(os.environ, QT_QPA_PLATFORM="offscreen"))
    return dict(line.split() for line in output.stdout.splitlines())


def main():
    folder, count = sys.argv[1], int(sys.argv[2]) if len(sys.argv) > 2 else 10_000_000
    # As everybody has it; grep is many times quicker where letters are bytes.
    os.environ["LC_ALL"] = "C.UTF-8"
    with tempfile.TemporaryDirectory(dir=os.environ.get("TMPDIR", "/var/tmp")) as place:
        path = f"{place}/large.log"
        write_log(path, count)
        size = os.path.getsize(path)
        with open(path, "rb") as log:  # into the cache, for all alike
            while log.read(1 << 24):
                pass
        os.environ["HOME"] = place  # lnav writes there
        rows = [one_round(folder, path) for _ in range(ROUNDS)]
    middle = {name: statistics.median(row[name] for row in rows) for name in rows[0]}
    print(f"{count} lines, {size / 2**20:.0f} MiB, median of {ROUNDS}")
    for name, value in middle.items():
        print(f"{name:16} {value:9.3f}")
    print(f"index / lnav          {middle['index s'] / middle['lnav index s']:6.2f}   wanted < 1")
    print(f"literal / grep -c     {middle['search 0 s'] / middle['grep 0 s']:6.2f}   wanted <= 1.5")
    for number in range(1, len(EXPRESSIONS) + 1):
        search = middle[f"search {number} s"]
        print(f"regex {number} / grep -cE    {search / middle[f'grep {number} s']:6.2f}   wanted <= 1.5, or"
              f" / lnav {search / max(0.001, middle[f'lnav {number} s']):6.2f} < 1")
    print(f"memory / file         {middle['memory MiB'] * 2**20 / size:6.3f}   wanted < 0.1")
    print(f"longest jump ms       {max(row['jump ms'] for row in rows):6.2f}   wanted < 10")
    grown = follow(folder)
    print(f"followed {grown['lines']} lines, busy at most {float(grown['busy']):.1f} ms   wanted < 16")


if __name__ == "__main__":
    main()
