"""Damages good files: in their bytes, or in their structure so that they stay YAML. Everything comes from a seed."""

from __future__ import annotations

import copy
import random
from functools import cache
from typing import Any

import yaml

from engine.load.document import parse_document
from tests.fuzz.hostile import TEXTS, YAML

Keys = tuple[Any, ...]


def in_bytes(raw: bytes, chance: random.Random) -> bytes:
    """The file with stretches of bytes cut out, doubled, moved or replaced by something hostile."""
    for _ in range(chance.randint(1, 4)):
        start = chance.randrange(len(raw) + 1)
        end = min(len(raw), start + chance.choice([0, 1, 2, 5, 20, 200]))
        put = chance.choice(
            [
                b"",
                bytes(chance.randrange(256) for _ in range(chance.randint(1, 6))),
                raw[start:end] * 2,
                chance.choice(TEXTS).encode("utf-8", "surrogatepass"),
                chance.choice(YAML).encode("utf-8", "surrogatepass"),
                b"\n" + chance.choice(YAML).encode("utf-8", "surrogatepass") + b"\n",
                raw[chance.randrange(len(raw) + 1) :][:100],
            ]
        )
        raw = raw[:start] + put + raw[end:]
    return raw


def in_structure(text: str, chance: random.Random, changes: int = 0) -> str:
    """The file with values replaced, entries added, doubled, renamed or removed. It stays what YAML allows."""
    data = _read(text)
    for _ in range(changes or chance.randint(1, 4)):
        _change(data, chance)
    return _written(data, chance.random() < 0.5)


def with_texts(text: str, chance: random.Random, free: frozenset[str]) -> str:
    """The file with hostile texts where a key takes free text; it still loads, since controls are left out.

    Of a source what stands before the comma stays: it is an id.
    """
    data = _read(text)
    allowed = _allowed()
    for keys, value in list(_places(data)):
        if not isinstance(value, str) or not free.intersection(keys[-2:]) or chance.random() < 0.3:
            continue
        hostile = chance.choice(allowed)
        _put(data, keys, f"{value.partition(',')[0]}, {hostile}" if "source" in keys[-2:] else hostile)
    return _written(data)


@cache
def _allowed() -> list[str]:
    """The hostile texts that a YAML file may hold."""
    return [text for text in TEXTS if text.strip() and not parse_document(_written({"a": text}), "t.yaml")[1]]


class _Quoting(yaml.SafeDumper):
    """Puts all text into quotes: what looks like a number is one to our reader, and has to be quoted."""


_Quoting.add_representer(str, lambda dumper, text: dumper.represent_scalar("tag:yaml.org,2002:str", text, style='"'))


def _written(data: Any, unicode: bool = True) -> str:
    return str(yaml.dump(data, Dumper=_Quoting, allow_unicode=unicode, sort_keys=False, width=10**6))


def _read(text: str) -> Any:
    """The data of a file; whole numbers are numbers, all else is text."""
    data = yaml.load(text, yaml.BaseLoader)
    for keys, value in list(_places(data)):
        if isinstance(value, str) and value.isdecimal():
            _put(data, keys, int(value))
    return data


def _change(data: Any, chance: random.Random) -> None:
    places = [keys for keys, _ in _places(data) if keys]
    if not places:
        return
    keys = chance.choice(places)
    holder = _get(data, keys[:-1])
    what = chance.randrange(6)
    if what == 0:
        _put(data, keys, _value(chance))
    elif what == 1:
        _put(data, keys, chance.choice(TEXTS))
    elif what == 2:
        del holder[keys[-1]]
    elif what == 3:
        _put(data, keys, copy.deepcopy(_get(data, chance.choice(places))))
    elif isinstance(holder, dict):
        value = holder.pop(keys[-1]) if what == 4 else _value(chance)
        holder[chance.choice([*TEXTS, *(str(k) for place in places for k in place[-1:])])] = value
    else:
        holder.insert(chance.randrange(len(holder) + 1), _value(chance))


def _value(chance: random.Random) -> Any:
    deep: Any = "x"
    for _ in range(chance.choice([3, 25])):
        deep = [deep] if chance.random() < 0.5 else {"a": deep}
    return chance.choice(
        [[], {}, deep, [chance.choice(TEXTS)], {chance.choice(TEXTS): chance.choice(TEXTS)}, "yes", ["yes", "no"], "7"]
    )


def _places(data: Any, keys: Keys = ()) -> list[tuple[Keys, Any]]:
    found = [(keys, data)]
    if isinstance(data, dict):
        for key, value in data.items():
            found += _places(value, (*keys, key))
    elif isinstance(data, list):
        for number, value in enumerate(data):
            found += _places(value, (*keys, number))
    return found


def _get(data: Any, keys: Keys) -> Any:
    for key in keys:
        data = data[key]
    return data


def _put(data: Any, keys: Keys, value: Any) -> None:
    _get(data, keys[:-1])[keys[-1]] = value
