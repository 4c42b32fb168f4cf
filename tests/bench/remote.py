#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Measures a console that is connected through ssh and idle: remote.py PROGRAMS [SECONDS]. Not in a namespace, because
sshd needs more than one user; everything stays on the loopback interface."""

import os
import socket
import subprocess
import sys
import tempfile
import threading
import time

import lab


class CountingProxy:
    """Passes connections on to a local port and counts what goes through, in both directions."""

    def __init__(self, target):
        self.target, self.count = target, 0
        self.listener = socket.create_server(("127.0.0.1", 0))
        self.port = self.listener.getsockname()[1]
        threading.Thread(target=self._serve, daemon=True).start()

    def _serve(self):
        while True:
            near, _ = self.listener.accept()
            far = socket.create_connection(("127.0.0.1", self.target))
            for ends in ((near, far), (far, near)):
                threading.Thread(target=self._copy, args=ends, daemon=True).start()

    def _copy(self, source, sink):
        while data := source.recv(65536):
            self.count += len(data)
            sink.sendall(data)
        sink.shutdown(socket.SHUT_WR)


def free_port():
    with socket.create_server(("127.0.0.1", 0)) as probe:
        return probe.getsockname()[1]


def write(path, text):
    with open(path, "w", encoding="ascii") as file:
        file.write(text)
    os.chmod(path, 0o600)


def start_sshd(folder, port, programs, controller):
    for key in ("host", "user"):
        subprocess.run(["ssh-keygen", "-q", "-t", "ed25519", "-N", "", "-f", f"{folder}/{key}"], check=True)
    write(f"{folder}/sshd_config", f"""Port {port}
ListenAddress 127.0.0.1
HostKey {folder}/host
AuthorizedKeysFile {folder}/user.pub
PidFile none
StrictModes no
UsePAM no
SetEnv PATH={programs}:/usr/bin:/bin LABCAST_SOCKET={controller}
""")
    write(f"{folder}/ssh_config", f"""IdentityFile {folder}/user
IdentityAgent none
UserKnownHostsFile {folder}/known_hosts
HostKeyAlias bench
""")
    with open(f"{folder}/host.pub", encoding="ascii") as key:
        write(f"{folder}/known_hosts", f"bench {key.read()}")
    command = ["/usr/sbin/sshd", "-D", "-f", f"{folder}/sshd_config"]
    if os.geteuid() == 0:  # root's insists on a folder in /run: it gets one of its own
        command = ["unshare", "--mount", "sh", "-c",
                   "mount -t tmpfs tmpfs /run && mkdir /run/sshd && exec \"$@\"", "sh", *command]
    return subprocess.Popen(command, stderr=subprocess.DEVNULL)


def wait_for_port(port):
    for _ in range(200):
        try:
            socket.create_connection(("127.0.0.1", port)).close()
            return
        except OSError:
            time.sleep(0.05)
    raise RuntimeError("sshd does not answer")


def idle_traffic(programs, seconds):
    """Bytes a second through the connection of an idle console, keepalives included, without TCP's own."""
    controller = lab.Controller(programs)
    controller.ask("setup.save", page="", finished=True)  # or the wizard opens, which looks for interfaces
    with tempfile.TemporaryDirectory() as folder:
        port = free_port()
        sshd = start_sshd(folder, port, programs, controller.socket_path)
        wait_for_port(port)
        proxy = CountingProxy(port)
        environment = dict(os.environ, QT_QPA_PLATFORM="offscreen", XDG_CONFIG_HOME=folder,
                           LABCAST_SSH_CONFIG=f"{folder}/ssh_config")
        console = subprocess.Popen([f"{programs}/labcast", "--server", f"ssh://127.0.0.1:{proxy.port}"],
                                   env=environment, stderr=subprocess.DEVNULL)
        try:
            time.sleep(8)
            begun, before = proxy.count, time.perf_counter()
            time.sleep(seconds)
            return begun, (proxy.count - begun) / (time.perf_counter() - before)
        finally:
            lab.end(console)
            lab.end(sshd)
            controller.close()


def main():
    programs, seconds = os.path.abspath(sys.argv[1]), float(sys.argv[2]) if len(sys.argv) > 2 else 20
    opened, rate = idle_traffic(programs, max(seconds, 20))  # two keepalives at least
    if opened < 6_000:
        raise RuntimeError(f"the console did not connect: {opened} bytes")
    print(f"idle through ssh   {rate:.0f} B/s (at most 1000); opening the window took {opened / 1000:.1f} kB")


if __name__ == "__main__":
    main()
