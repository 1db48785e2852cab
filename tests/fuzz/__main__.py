"""`make fuzz`: damaged and hostile files put to the commands, in a child process that is watched from outside.

python -m tests.fuzz [SEEDS] [FIRST]

For each attack that many seeds are tried. A child that ends, or takes too long, names the seed at which it did.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from tests.fuzz.attacks import ATTACKS

SEEDS = 2_000
PATIENCE = 120
"""Seconds without a sign of life after which a child hangs: the engine, in C, cannot be interrupted from inside."""
SHOWN = 10


def main() -> int:
    """Run all attacks; 1 when one finds a fault."""
    if sys.argv[1:2] == ["--child"]:
        return child(sys.argv[2], int(sys.argv[3]), int(sys.argv[4]))
    seeds, first = (int(word) for word in (*sys.argv[1:], str(SEEDS), "0")[:2])
    failed = 0
    for attack in ATTACKS:
        start = time.monotonic()
        tried, found = watched(attack, first, first + seeds)
        failed += len(found)
        print(f"{attack:<22} {tried:>7} tried, {len(found)} faults, {time.monotonic() - start:.0f} s", flush=True)
        for fault in list(dict.fromkeys(found))[:SHOWN]:
            print(f"    {fault}", flush=True)
    return 1 if failed else 0


def watched(attack: str, start: int, stop: int) -> tuple[int, list[str]]:
    """Run an attack in child processes; a seed at which one ends or hangs is a fault, and the next child goes on."""
    found: list[str] = []
    at = start
    while at < stop:
        command = [sys.executable, "-m", "tests.fuzz", "--child", attack, str(at), str(stop)]
        with tempfile.TemporaryFile("w+", encoding="utf-8") as out:
            process = subprocess.Popen(command, stdout=out, stderr=subprocess.STDOUT)
            size, since, hangs = 0, time.monotonic(), False
            while process.poll() is None:
                time.sleep(0.2)
                written = os.fstat(out.fileno()).st_size
                if written != size:
                    size, since = written, time.monotonic()
                elif time.monotonic() - since > PATIENCE:
                    hangs = True
                    process.kill()
            out.seek(0)
            lines = out.read().splitlines()
        found += (line.removeprefix("! ") for line in lines if line.startswith("! "))
        seeds = [int(line[2:]) for line in lines if line.startswith("@ ")]
        at = max(seeds, default=at - 1) + 1
        if process.returncode or hangs:
            what = "hangs" if hangs else f"ends with {process.returncode}: {' '.join(lines[-3:])[-300:]}"
            found.append(f"{attack}, seed {at - 1}: the process {what}")
        elif at < stop:
            break
    return at - start, found


def child(attack: str, start: int, stop: int) -> int:
    """Try seeds one after another; print each before it is tried, and what is found."""
    with tempfile.TemporaryDirectory() as folder:
        os.environ["XDG_CACHE_HOME"] = os.path.join(folder, "cache")
        os.chdir(folder)
        for seed in range(start, stop):
            sys.stdout.write(f"@ {seed}\n")
            sys.stdout.flush()
            for fault in ATTACKS[attack](seed, Path(folder)):
                sys.stdout.write(f"! seed {seed}: {fault!r}\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
