#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Measures real sessions, beside bare udp-sender and beside the chain that FOG runs: sessions.py PROGRAMS [SECONDS],
inside `unshare -Urnm`."""

import os
import statistics
import subprocess
import sys
import threading
import time

import lab

PAIRS = 7
MEBI = 1 << 20
PORT = 63100
LINK = 500  # Mbit/s
MANY = 64


def console_on(controller):
    environment = dict(os.environ, QT_QPA_PLATFORM="offscreen", XDG_CONFIG_HOME=controller.folder.name)
    return subprocess.Popen([f"{controller.programs}/labcast", "--socket", controller.socket_path], env=environment,
                            stderr=subprocess.DEVNULL)


def rate_at(process):
    """Payload Mbit/s from the first to the last byte that a receiver writes."""
    first = last = None
    count = 0
    while chunk := os.read(process.stdout.fileno(), MEBI):
        last = time.perf_counter()
        if first is None:
            first = last
        else:
            count += len(chunk)
    process.wait()
    return count * 8 / 1e6 / (last - first)


def rate_of_session(controller):
    session = controller.ask("session.deploy", image="large", receivers=1)["session"]
    controller.wait_for(session, ["waiting"])
    rate = rate_at(lab.receiver(1, PORT, subprocess.PIPE))
    controller.wait_for(session, ["completed"])
    return rate, controller.sender_command(session)


def rate_of_bare(command):
    command = list(command)
    command[command.index("--min-receivers") + 1] = "1"
    sender = subprocess.Popen(command, stdin=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    time.sleep(0.3)
    rate = rate_at(lab.receiver(1, PORT, subprocess.PIPE))
    sender.wait()
    return rate


def throughput(programs):
    lab.shape(LINK)
    controller = lab.Controller(programs)
    controller.add_image("large", [160 * MEBI])
    console = console_on(controller)
    pairs = []
    try:
        _, command = rate_of_session(controller)
        for number in range(PAIRS):
            # Alternating also in who goes first.
            bare = rate_of_bare(command) if number % 2 else None
            ours, _ = rate_of_session(controller)
            pairs.append((ours, bare or rate_of_bare(command)))
    finally:
        lab.end(console)
        controller.close()
        subprocess.run(["tc", "qdisc", "del", "dev", "eth0", "root"], check=True)
    ours = statistics.median(pair[0] for pair in pairs)
    bare = statistics.median(pair[1] for pair in pairs)
    ratio = statistics.median(pair[0] / pair[1] for pair in pairs)
    print(f"throughput         {ours:.1f} Mbit/s, bare udp-sender {bare:.1f} Mbit/s, ratio {ratio:.4f} (at least 0.99)")


def start_delay(programs):
    """From the request to the exec of udp-sender; the script that takes the time adds some milliseconds."""
    with open("/run/sender", "w", encoding="ascii") as script:
        script.write('#!/bin/sh\ndate +%s%N > /run/started\nexec udp-sender "$@"\n')
    os.chmod("/run/sender", 0o755)
    controller = lab.Controller(programs, "--udp-sender", "/run/sender")
    controller.add_image("small", [MEBI])
    delays = []
    try:
        for _ in range(21):
            begin = time.time_ns()
            session = controller.ask("session.deploy", image="small", receivers=1)["session"]
            controller.wait_for(session, ["waiting"])
            time.sleep(0.1)
            with open("/run/started", encoding="ascii") as started:
                delays.append((int(started.read()) - begin) / 1e6)
            controller.ask("session.cancel", session=session)
    finally:
        controller.close()
    print(f"deploy to exec     {statistics.median(delays):.1f} ms, slowest {max(delays):.1f} ms (at most 50)")


def receive_chain(number, ends):
    """Does what FOG's client does, a udp-receiver for each stream in turn, and notes when each has ended."""
    for _ in range(5):
        lab.receiver(number, PORT).wait()
        ends.append(time.perf_counter())


def chain_seconds(start):
    """Seconds a stream in the steady part of a chain: from the end of the first to the end of the last."""
    ends = ([], [])
    threads = [threading.Thread(target=receive_chain, args=(i + 1, ends[i])) for i in range(2)]
    wait = start()
    time.sleep(0.3)
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    wait()
    last, first = max(each[-1] for each in ends), max(each[0] for each in ends)
    return (last - first) / 4


def chains(programs):
    controller = lab.Controller(programs)
    place = controller.add_image("chain", [64 * 1024] * 5)
    # As FOG's daemon calls it (fog-facts c.6).
    fog = "; ".join(f"udp-sender --interface eth0 --min-receivers 2 --max-wait 600 --portbase {PORT} --full-duplex"
                    f" --ttl 32 --nokbd --nopointopoint --file {place}/d1p{i}.img" for i in range(1, 6))

    def ours():
        session = controller.ask("session.deploy", image="chain", receivers=2)["session"]
        controller.wait_for(session, ["waiting"])
        return lambda: controller.wait_for(session, ["completed"])

    def fogs():
        return subprocess.Popen(["/bin/sh", "-c", fog], stdin=subprocess.DEVNULL, stderr=subprocess.DEVNULL).wait

    try:
        pairs = [(chain_seconds(ours), chain_seconds(fogs)) for _ in range(3)]
    finally:
        controller.close()
    mine, theirs = (statistics.median(pair[i] for pair in pairs) for i in range(2))
    print(f"chain of 5 streams {mine:.2f} s a stream (at most 0.70), FOG's chain {theirs:.2f} s,"
          f" ratio {mine / theirs:.2f}")


def idle(programs, seconds):
    controller = lab.Controller(programs)
    console = console_on(controller)
    try:
        time.sleep(5)
        ours, shown = lab.share_of_core([controller.process.pid, console.pid], seconds)
        memory = lab.resident_mebibytes(controller.process.pid)
    finally:
        lab.end(console)
        controller.close()
    print(f"idle               controller {ours * 100:.2f} % of a core, {memory:.1f} MiB resident (at most 1 %, 40 MB);"
          f" console {shown * 100:.2f} % (at most 1 %)")


def many(programs, seconds):
    controller = lab.Controller(programs)
    controller.add_image("slow", [64 * MEBI])
    console = console_on(controller)
    computers = []
    try:
        for number in range(MANY):
            controller.ask("session.deploy", image="slow", receivers=1, maxBitrate=3_000_000)
            computers.append(lab.receiver(number + 1, PORT + 2 * number))
        for session in range(1, MANY + 1):
            controller.wait_for(session, ["sending"])
        time.sleep(3)
        ours, shown = lab.share_of_core([controller.process.pid, console.pid], seconds)
        sending = sum(each["state"] == "sending" for each in controller.ask("session.list")["sessions"])
        memory = lab.resident_mebibytes(controller.process.pid)
    finally:
        lab.end(console)
        controller.close()
        for computer in computers:
            lab.end(computer)
    print(f"{sending} real sessions   controller {ours * 100:.1f} % of a core, {ours / MANY * 100:.3f} % a session,"
          f" {memory:.1f} MiB resident; console {shown * 100:.1f} %")


def main():
    programs, seconds = os.path.abspath(sys.argv[1]), float(sys.argv[2]) if len(sys.argv) > 2 else 20
    lab.build()
    lab.add_receivers(1, 1)
    throughput(programs)
    lab.add_receivers(2, MANY)
    start_delay(programs)
    chains(programs)
    idle(programs, seconds)
    many(programs, seconds)


if __name__ == "__main__":
    main()
