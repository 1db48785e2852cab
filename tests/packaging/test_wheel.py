"""The wheel, built from the source archive and installed in an environment of its own."""

import json
import os
import subprocess
import sys
import sysconfig
import tarfile
import zipfile
from collections.abc import Sequence
from pathlib import Path

import pytest

import engine
from tests.tui.test_terminal import PATIENCE, terminal

CHECKOUT = Path(__file__).parents[2]

OWN_RULE = "my-mandela-53.case-papers"
"""The rule of a folder that `pincite init` makes."""

OWNERS_OF_OUR_PACKAGES = """
import importlib.metadata, json
owners = {"engine": set(), "tui": set()}
for distribution in importlib.metadata.distributions():
    for package in owners.keys() & {file.parts[0] for file in distribution.files or []}:
        owners[package].add(distribution.name)
print(json.dumps({package: sorted(names) for package, names in owners.items()}))
"""


def run(command: Sequence[str | Path], folder: Path) -> str:
    """The standard output of a command that must succeed, run where it cannot see the checkout."""
    environment = {name: value for name, value in os.environ.items() if not name.startswith("PYTHON")}
    done = subprocess.run(
        [str(word) for word in command],
        cwd=folder,
        env=environment,
        capture_output=True,
        text=True,
        timeout=600,
    )
    assert done.returncode == 0, f"{command} gave {done.returncode}\n{done.stdout}\n{done.stderr}"
    return done.stdout


@pytest.fixture(scope="module")
def source_archive(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("sdist")
    run([sys.executable, "-m", "hatchling", "build", "--target", "sdist", "--directory", folder], CHECKOUT)
    (archive,) = folder.glob("*.tar.gz")
    return archive


@pytest.fixture(scope="module")
def wheel(source_archive: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("wheel")
    run([sys.executable, "-m", "tarfile", "--extract", source_archive, folder], folder)
    (unpacked,) = folder.iterdir()
    run([sys.executable, "-m", "hatchling", "build", "--target", "wheel", "--directory", folder], unpacked)
    (built,) = folder.glob("*.whl")
    return built


@pytest.fixture(scope="module")
def installed(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The Python of a new environment: the wheel, and the dependencies of this one without its checkout."""
    folder = tmp_path_factory.mktemp("environment")
    run([sys.executable, "-m", "venv", "--without-pip", folder], folder)
    python = folder / "bin" / "python"
    pip: list[str | Path] = [sys.executable, "-m", "pip", "--python", python, "--disable-pip-version-check"]
    run([*pip, "install", "--quiet", "--no-deps", "--no-index", wheel], folder)
    # Folders named in a .pth file do not have their own .pth files read, so the checkout stays unseen.
    dependencies = {sysconfig.get_path("purelib"), sysconfig.get_path("platlib")}
    packages = Path(run([python, "-c", "import sysconfig; print(sysconfig.get_path('purelib'))"], folder).strip())
    (packages / "dependencies.pth").write_text("\n".join(sorted(dependencies)), encoding="utf-8")
    return python


@pytest.fixture(scope="module")
def installed_data(installed: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    elsewhere = tmp_path_factory.mktemp("elsewhere")
    package = Path(run([installed, "-c", "import engine; print(engine.__file__)"], elsewhere).strip()).parent
    assert installed.parent.parent in package.parents, "the checkout is seen instead of the installed package"
    return package / "_data"


def names_in(archive: Path) -> set[str]:
    with zipfile.ZipFile(archive) as opened:
        return set(opened.namelist())


@pytest.mark.parametrize("folder", ["rules", "facts", "features", "docs/starting-folder", "docs/starting-alone"])
def test_wheel_brings_every_data_file(wheel: Path, folder: str) -> None:
    files = [path for path in (CHECKOUT / folder).rglob("*") if path.suffix in (".yaml", ".feature")]
    expected = {f"engine/_data/{path.relative_to(CHECKOUT).as_posix()}" for path in files}
    assert expected, f"{folder}/ holds no data"
    assert expected <= names_in(wheel)


def test_wheel_holds_the_two_packages_and_nothing_else(wheel: Path) -> None:
    dist_info = f"pincite-{engine.__version__}.dist-info"
    assert {name.split("/")[0] for name in names_in(wheel)} == {"engine", "tui", dist_info}
    assert f"{dist_info}/licenses/LICENSE" in names_in(wheel)
    assert not [name for name in names_in(wheel) if "test_" in name or name.endswith(".pyc")]


def test_source_archive_brings_what_is_needed_to_check_it(source_archive: Path) -> None:
    with tarfile.open(source_archive) as archive:
        names = {name.partition("/")[2] for name in archive.getnames()}
    assert {"LICENSE", "README.md", "Makefile", "requirements.lock", "pyproject.toml"} <= names
    assert "tests/packaging/test_wheel.py" in names
    assert any(name.startswith("features/") for name in names)


def test_installed_command_tells_its_version(installed: Path, tmp_path: Path) -> None:
    assert engine.__version__ in run([installed.parent / "pincite", "--version"], tmp_path)


def test_installed_command_checks_an_installed_case(installed: Path, installed_data: Path, tmp_path: Path) -> None:
    case = min((installed_data / "facts").rglob("*.yaml"))
    answer = run([installed.parent / "pincite", "check", case, "--format", "json"], tmp_path)
    assert json.loads(answer)["findings"]


def test_the_installed_interface_opens_on_an_installed_case(
    installed: Path, installed_data: Path, tmp_path: Path
) -> None:
    case = str(installed_data / "facts" / "al-tjk-1-2025.yaml")
    program = [str(installed.parent / "pincite")]
    with terminal(case, program=program, PYTHONPATH="", NO_COLOR="1", XDG_STATE_HOME=str(tmp_path)) as screen:
        screen.wait_for("potentially engaged")
        screen.press("q")
        assert screen.process.wait(timeout=PATIENCE) == 0


def test_module_can_be_run_instead_of_the_command(installed: Path, tmp_path: Path) -> None:
    assert engine.__version__ in run([installed, "-m", "engine", "--version"], tmp_path)


def test_a_rule_of_ones_own_beside_the_installed_ones(installed: Path, installed_data: Path, tmp_path: Path) -> None:
    """It is checked, tested, counted and documented, and the installed package stays as it was."""
    pincite = installed.parent / "pincite"
    before = {path: path.read_bytes() for path in installed_data.rglob("*") if path.is_file()}
    run([pincite, "init", "work"], tmp_path)
    work = tmp_path / "work"
    found = json.loads(run([pincite, "check", "facts/example.yaml", "--format", "json"], work))
    assert OWN_RULE in {finding["id"] for finding in found["findings"]}
    assert "0 failed" in run([pincite, "rules", "test", OWN_RULE], work)
    assert json.loads(run([pincite, "rules", "coverage", OWN_RULE, "--format", "json"], work))["rules"][0]["cases"]
    assert "2 scenarios passed" in run([pincite, "features", "--html", "page.html"], work)
    assert OWN_RULE in (work / "page.html").read_text(encoding="utf-8")
    assert "Feature:" in run([pincite, "scenario", "facts/example.yaml", OWN_RULE], work)
    assert {path: path.read_bytes() for path in before} == before


def test_the_shipped_scenarios_run_where_there_is_no_checkout(installed: Path, tmp_path: Path) -> None:
    assert "0 failed" in run([installed.parent / "pincite", "features", "who-acted"], tmp_path)


def test_no_other_distribution_brings_a_package_of_our_name(installed: Path, tmp_path: Path) -> None:
    owners = json.loads(run([installed, "-c", OWNERS_OF_OUR_PACKAGES], tmp_path))
    assert owners == {"engine": ["pincite"], "tui": ["pincite"]}
