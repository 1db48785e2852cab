"""What may import what, and what no file of the project may say."""

import ast
import json
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

CHECKOUT = Path(__file__).parents[2]
SOURCE_FOLDERS = ("engine", "tui", "tests", "bench")
INTERFACE = {"textual", "rich"}

RUN_AND_LIST_MODULES = """
import json, sys
from engine.command.main import main
code = None
try:
    if len(sys.argv) > 1:
        code = main(sys.argv[1:])
except SystemExit as stop:
    code = stop.code
print()
print(json.dumps({"code": code or 0, "packages": sorted({name.partition(".")[0] for name in sys.modules})}))
"""

# Written in pieces, so that this file may be searched as well.
HOSTS = ["pypi" + ".org", "python" + "hosted.org", "npmjs" + ".org", "npmjs" + ".com", "deb.debian" + ".org"]
FORBIDDEN = {
    "a package registry": re.compile("|".join(re.escape(host) for host in HOSTS), re.IGNORECASE),
    "a path of one machine": re.compile(r"(?<![\w.~*-])/(?:work|home|root|farm|tmp|opt|mnt|Users)/[\w.]"),
}


def python_files(*folders: str) -> Iterator[Path]:
    for folder in folders:
        yield from sorted((CHECKOUT / folder).rglob("*.py"))


def imports(path: Path) -> set[str]:
    """The full names of the modules that a file imports, wherever in it, relative imports left out."""
    found = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"), str(path))):
        match node:
            case ast.Import(names):
                found |= {alias.name for alias in names}
            case ast.ImportFrom(module=str(module), names=names, level=0):
                found |= {module, *(f"{module}.{alias.name}" for alias in names)}
            case ast.Call(func=ast.Name(id="__import__") | ast.Attribute(attr="import_module")) if node.args:
                match node.args[0]:
                    case ast.Constant(value=str(module)):
                        found.add(module)
    return found


def importers_of(*modules: str, folders: tuple[str, ...]) -> set[str]:
    wanted = tuple(f"{module}." for module in modules)
    return {
        path.relative_to(CHECKOUT).as_posix()
        for path in python_files(*folders)
        if any(f"{name}.".startswith(wanted) for name in imports(path))
    }


def files_of_the_project() -> list[Path]:
    """The files that are committed, or would be if everything was."""
    listing = subprocess.run(
        ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"],
        cwd=CHECKOUT,
        capture_output=True,
        text=True,
    )
    if listing.returncode != 0:
        pytest.skip("only a git checkout knows which files belong to it")
    return [path for name in listing.stdout.split("\0") if name and (path := CHECKOUT / name).is_file()]


@pytest.mark.parametrize(
    "arguments",
    [(), ("--help",), ("check", "CASE"), ("check", "CASE", "--format", "json")],
    ids=["import", "help", "check", "check as JSON"],
)
def test_no_interface_package_is_loaded_without_an_interface(arguments: tuple[str, ...]) -> None:
    case = min((CHECKOUT / "facts").rglob("*.yaml"))
    words = [str(case) if word == "CASE" else word for word in arguments]
    done = subprocess.run(
        [sys.executable, "-c", RUN_AND_LIST_MODULES, *words],
        cwd=CHECKOUT,
        capture_output=True,
        text=True,
        timeout=120,
    )
    assert done.returncode == 0, done.stderr
    report = json.loads(done.stdout.splitlines()[-1])
    assert report["code"] == 0, done.stderr
    assert not INTERFACE & set(report["packages"])


def test_one_module_alone_imports_the_rules_engine() -> None:
    # The traps that this module fences off can only be shown without the fence.
    outside = {"tests/reason/test_engine_traps.py", "tests/reason/test_session.py"}
    assert importers_of("durable_rules_engine", folders=SOURCE_FOLDERS) - outside == {"engine/reason/fence/shard.py"}


def test_the_unsafe_front_end_of_the_rules_engine_is_used_nowhere() -> None:
    assert not importers_of("durable", folders=SOURCE_FOLDERS)


@pytest.mark.parametrize("what", FORBIDDEN)
def test_no_file_names(what: str) -> None:
    found = []
    for path in files_of_the_project():
        content = path.read_bytes()
        if b"\0" in content:
            continue
        for number, line in enumerate(content.decode("utf-8").splitlines(), start=1):
            if FORBIDDEN[what].search(line):
                found.append(f"{path.relative_to(CHECKOUT)}:{number}: {line.strip()[:100]}")
    assert not found, "\n".join(found)
