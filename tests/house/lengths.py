#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Measures functions and files of app/ and ui/ and fails where they grow past what reads easily."""

import statistics
import sys
from pathlib import Path

FILE_CAP = 400
FUNCTION_CAP = 60
FUNCTION_P95 = 30
FUNCTION_MEDIAN = 8


def function_lengths(path):
    """Bodies by this project's format: a function's braces stand alone in column 0."""
    start = None
    lines = path.read_text(encoding="utf-8").splitlines()
    for number, line in enumerate(lines, 1):
        if line == "{":
            start = number
        elif line == "}" and start is not None:
            yield number - start - 1, f"{path}:{start - 1}"
            start = None


def main():
    root = Path(sys.argv[1])
    files = [p for top in ("app", "ui") for p in sorted((root / top).rglob("*")) if p.suffix in (".h", ".cpp")]
    sizes = [(len(p.read_text(encoding="utf-8").splitlines()), str(p)) for p in files]
    functions = sorted(entry for p in files if p.suffix == ".cpp" for entry in function_lengths(p))
    lengths = [length for length, _ in functions]
    median = statistics.median(lengths)
    p95 = lengths[int(len(lengths) * 0.95)]
    print(f"{len(files)} files, largest {max(sizes)[0]} lines; {len(lengths)} functions, "
          f"median {median}, 95 % {p95}, longest {lengths[-1]} lines")
    found = [f"{where}: {size} lines (cap {FILE_CAP})" for size, where in sizes if size > FILE_CAP]
    found += [f"{where}: {length} lines (cap {FUNCTION_CAP})" for length, where in functions if length > FUNCTION_CAP]
    if median > FUNCTION_MEDIAN or p95 > FUNCTION_P95:
        found.append(f"functions: median cap {FUNCTION_MEDIAN}, 95 % cap {FUNCTION_P95}")
    print(*found, sep="\n")
    return 1 if found else 0


sys.exit(main())
