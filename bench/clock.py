"""Processor time of whole processes and of calls, as medians; ratios are taken of runs next to each other."""

from __future__ import annotations

import os
import platform
import resource
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Sequence

Command = Sequence[str]


def machine() -> str:
    """The machine in one line."""
    model = platform.processor() or platform.machine()
    try:
        with open("/proc/cpuinfo", encoding="utf-8") as file:
            model = next(line.split(":")[1].strip() for line in file if line.startswith("model name"))
    except (OSError, StopIteration):
        pass
    memory = os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") / 2**30
    load = "/".join(f"{x:.1f}" for x in os.getloadavg())
    return (
        f"{model}, {os.cpu_count()} processors, {memory:.0f} GiB, {platform.system()}, "
        f"Python {platform.python_version()}, load {load}"
    )


def environment() -> dict[str, str]:
    """The environment of a user, whose Python keeps compiled modules; here in a folder of their own."""
    kept = {key: value for key, value in os.environ.items() if key != "PYTHONDONTWRITEBYTECODE"}
    return {**kept, "PYTHONPYCACHEPREFIX": os.path.join(tempfile.gettempdir(), "pincite-bench-pycache")}


def process(command: Command) -> float:
    """Processor seconds, user and system, of a command."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    done = subprocess.run(command, env=environment(), stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, check=False)
    if done.returncode:
        raise SystemExit(f"{' '.join(command)}: {done.stderr.decode()}")
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def against(one: Command, other: Command, runs: int = 11) -> tuple[float, float, float]:
    """Two commands in turn: milliseconds of each, and the ratio of one to the other."""
    process(one)
    process(other)
    pairs = [(process(one), process(other)) for _ in range(runs)]
    ratio = statistics.median(a / b for a, b in pairs)
    return statistics.median(a for a, _ in pairs) * 1e3, statistics.median(b for _, b in pairs) * 1e3, ratio


def calls(call: Callable[[int], object], times: int) -> float:
    """Median milliseconds of processor time of a call; it is given its number."""
    taken = []
    for number in range(times):
        start = time.process_time()
        call(number)
        taken.append(time.process_time() - start)
    return statistics.median(taken) * 1e3


def python(*arguments: str) -> list[str]:
    """A command of this interpreter."""
    return [sys.executable, *arguments]
