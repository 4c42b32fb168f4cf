#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Reads every #include of app/ and ui/ and fails where one crosses a boundary of the architecture."""

import re
import sys
from pathlib import Path

# Folder of app/ -> the other folders it may know. The root of app/ (message, result, units) is known to all.
KNOWS = {
    ".": {"catalog"},
    "catalog": set(),
    "bundle": set(),
    "fog": set(),
    "image": set(),
    "sender": set(),
    "network": set(),
    "machine": set(),
    "service": set(),
    "log": set(),
    "check": {"fog", "image", "machine", "network", "service"},
    "record": {"session"},  # values and their JSON form only
    "session": {"sender", "image"},
    "rehearsal": {"network"},
    "prepare": {"fog"},
    "controller": {"bundle", "check", "fog", "image", "sender", "session", "network", "machine", "record", "log",
                   "service"},
    "remote": {"bundle", "check", "record", "controller", "fog", "image", "network", "session", "log"},
    "cli": {"bundle", "prepare", "check", "record", "remote", "rehearsal", "fog", "network", "session", "log"},
    "daemon": {"controller", "remote", "rehearsal", "fog", "image", "sender", "session", "network", "record",
               "log"},
}
UI_KNOWS = {"bundle", "check", "service", "record", "remote", "session", "fog", "image", "network", "rehearsal", "log"}

# Header pattern -> the only files (prefixes) that may include it.
ONLY_IN = {
    r"QSql\w*": ("app/fog/", "app/record/"),
    r"QDBus\w*": ("app/service/",),
    r"qcustomplot\.h": ("ui/dashboard/chartplot.cpp",),
    r"QNetwork(AccessManager|Reply|Request)": ("app/fog/fogapi", "app/fog/fogcapabilities"),
    r"QProcess": (
        "app/childprocess",
        "app/remote/controllerlauncher",
    ),
}
UNIX = re.compile(r"(unistd|signal|fcntl|poll|sys/.*|netinet/.*|arpa/.*|linux/.*|csignal)(\.h)?$")
NO_UNIX = ("ui/", "app/remote/")
GUI = re.compile(r"(QtGui|QtWidgets)/|Q(Widget|Application|GuiApplication|Icon|Pixmap|Color|Painter|Dialog)$")
INCLUDE = re.compile(r'^\s*#\s*include\s*([<"])([^>"]+)[>"]')


def folder_of(path, base):
    relative = path.relative_to(base)
    return relative.parts[0] if len(relative.parts) > 1 else "."


def quoted_target(root, source, name):
    for base in (source.parent, root):
        candidate = (base / name).resolve()
        if candidate.is_file():
            return candidate
    return None


def boundary_error(root, source, target):
    """Why `source` must not include our own header `target`, or None."""
    app, ui = root / "app", root / "ui"
    if target.is_relative_to(ui):
        return "app must not know ui" if source.is_relative_to(app) else None
    if not target.is_relative_to(app):
        return f"{target} is outside app/ and ui/"
    there = folder_of(target, app)
    if source.is_relative_to(ui):
        return None if there == "." or there in UI_KNOWS else f"ui must not know app/{there}"
    here = folder_of(source, app)
    if there in (".", here) or there in KNOWS.get(here, set()):
        return None
    return f"app/{here} must not know app/{there}"


def errors_of(root, source):
    relative = source.relative_to(root).as_posix()
    for number, line in enumerate(source.read_text(encoding="utf-8").splitlines(), 1):
        match = INCLUDE.match(line)
        if not match:
            continue
        quote, name = match.groups()
        where = f"{relative}:{number}: {name}"
        if quote == '"':
            target = quoted_target(root, source, name)
            if target is None and not name.endswith(".moc") and not name.startswith("ui_"):
                yield f"{where}: no such header of ours"
            elif target is not None:
                error = boundary_error(root, source, target)
                if error:
                    yield f"{where}: {error}"
            continue
        if relative.startswith("app/") and GUI.search(name):
            yield f"{where}: app must not know Gui or Widgets"
        if relative.startswith(NO_UNIX) and UNIX.match(name):
            yield f"{where}: no Unix header here"
        for pattern, places in ONLY_IN.items():
            if re.fullmatch(pattern, name.split("/")[-1]) and not relative.startswith(places):
                yield f"{where}: allowed only in {', '.join(places)}"


def main():
    root = Path(sys.argv[1]).resolve()
    sources = [p for top in ("app", "ui") for p in sorted((root / top).rglob("*")) if p.suffix in (".h", ".cpp")]
    unknown = {folder_of(p, root / "app") for p in sources if p.is_relative_to(root / "app")} - set(KNOWS)
    found = [f"app/{name}: a folder without a rule" for name in sorted(unknown)]
    found += [error for source in sources for error in errors_of(root, source)]
    print(*found, f"{len(sources)} files read, {len(found)} crossings", sep="\n")
    return 1 if found or not sources else 0


sys.exit(main())
