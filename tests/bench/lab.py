# SPDX-License-Identifier: GPL-3.0-or-later
"""A lab of network namespaces and a real controller for the benchmarks: to be used inside `unshare -Urnm`."""

import json
import os
import re
import signal
import socket
import subprocess
import tempfile
import time

ADDRESS = "10.77.0.1"


def ip(*arguments):
    subprocess.run(["ip", *arguments], check=True)


def build():
    """This namespace has eth0 at ADDRESS, on a bridge."""
    subprocess.run(["mount", "-t", "tmpfs", "tmpfs", "/run"], check=True)
    ip("link", "set", "lo", "up")
    ip("link", "add", "br0", "type", "bridge", "mcast_snooping", "0")
    ip("link", "set", "br0", "up")
    ip("link", "add", "eth0", "type", "veth", "peer", "name", "port0")
    ip("link", "set", "port0", "master", "br0", "up")
    ip("addr", "add", f"{ADDRESS}/24", "brd", "+", "dev", "eth0")
    ip("link", "set", "eth0", "up")
    ip("route", "add", "default", "dev", "eth0")


def add_receivers(first, last):
    """r1, r2, … on the bridge, which copies every packet to each of them."""
    for number in range(first, last + 1):
        name = f"r{number}"
        ip("netns", "add", name)
        ip("link", "add", f"port{number}", "type", "veth", "peer", "name", "eth0", "netns", name)
        ip("link", "set", f"port{number}", "master", "br0", "up")
        ip("-n", name, "addr", "add", f"10.77.0.{10 + number}/24", "brd", "+", "dev", "eth0")
        ip("-n", name, "link", "set", "lo", "up")
        ip("-n", name, "link", "set", "eth0", "up")
        ip("-n", name, "route", "add", "default", "dev", "eth0")


def shape(megabits):
    subprocess.run(["tc", "qdisc", "replace", "dev", "eth0", "root", "tbf", "rate", f"{megabits}mbit", "burst", "64k",
                    "limit", "300k"], check=True)


def receiver(number, port, output=subprocess.DEVNULL):
    """The FOG client's own command (fog-facts (h) 6) on computer `number`."""
    return subprocess.Popen(["ip", "netns", "exec", f"r{number}", "udp-receiver", "--nokbd", "--portbase", str(port),
                             "--ttl", "32", "--mcast-rdv-address", ADDRESS],
                            stdin=subprocess.DEVNULL, stdout=output, stderr=subprocess.DEVNULL)


def end(process):
    if process.poll() is None:
        process.terminate()
        try:
            process.wait(5)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()


class Controller:
    """A labcastd in a folder of its own, and a connection to it."""

    def __init__(self, programs, *options):
        self.programs = programs
        self.folder = tempfile.TemporaryDirectory(ignore_cleanup_errors=True)
        self.socket_path = f"{self.folder.name}/s"
        self.process = subprocess.Popen([f"{programs}/labcastd", "--data", f"{self.folder.name}/data", "--socket",
                                         self.socket_path, *options], stderr=subprocess.DEVNULL)
        self.stream = self._connect()
        self.number = 0

    def _connect(self):
        for _ in range(200):
            connection = socket.socket(socket.AF_UNIX)
            try:
                connection.connect(self.socket_path)
                return connection.makefile("rwb")
            except OSError:
                time.sleep(0.05)
        raise RuntimeError("labcastd does not answer")

    def ask(self, method, **params):
        self.number += 1
        request = {"jsonrpc": "2.0", "id": self.number, "method": method, "params": params}
        self.stream.write(json.dumps(request).encode() + b"\n")
        self.stream.flush()
        while True:
            answer = json.loads(self.stream.readline())
            if answer.get("id") == self.number:
                if "error" in answer:
                    raise RuntimeError(answer["error"]["message"])
                return answer["result"]

    def add_image(self, name, sizes):
        place = f"{self.folder.name}/data/images/{name}"
        os.makedirs(place)
        for number, size in enumerate(sizes, 1):
            with open(f"{place}/d1p{number}.img", "wb") as file:
                file.write(os.urandom(size))
        self.ask("image.add", name=name, directory=name, type=1)
        return place

    def wait_for(self, session, states, seconds=120):
        until = time.monotonic() + seconds
        while time.monotonic() < until:
            shown = self.ask("session.show", session=session)
            if shown["state"] in states:
                return shown
            time.sleep(0.02)
        raise RuntimeError(f"session {session} did not come to {states}")

    def sender_command(self, session):
        """What udp-sender was called with, out of the session's log."""
        for _ in range(100):
            for line in self.ask("log.read", source=f"session-{session}")["lines"]:
                found = re.search(r"\$ (\S*udp-sender .*)", line["text"])
                if found:
                    return found.group(1).split()
            time.sleep(0.02)
        raise RuntimeError("no command in the log")

    def close(self):
        self.stream.close()
        self.process.send_signal(signal.SIGTERM)
        self.process.wait(20)
        self.folder.cleanup()


def cpu_seconds(pid):
    with open(f"/proc/{pid}/stat", encoding="ascii") as stat:
        fields = stat.read().rsplit(")", 1)[1].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def resident_mebibytes(pid):
    with open(f"/proc/{pid}/status", encoding="ascii") as status:
        return int(re.search(r"VmRSS:\s+(\d+)", status.read()).group(1)) / 1024


def share_of_core(pids, seconds):
    """The part of one core that each of the processes takes."""
    before, begin = [cpu_seconds(pid) for pid in pids], time.perf_counter()
    time.sleep(seconds)
    passed = time.perf_counter() - begin
    return [(cpu_seconds(pid) - was) / passed for pid, was in zip(pids, before)]
