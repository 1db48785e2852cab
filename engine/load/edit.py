"""Edits the text of a case file: comments, blank lines, quotes and order of all that is not edited stay.

Every function takes the whole text and gives the whole text back. The result is read again and compared with
what was asked; a text that would mean anything else is never returned. Read and write the text without
translating line ends, as engine/load/save.py does.
"""

from __future__ import annotations

import copy
import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import partial
from itertools import pairwise
from pathlib import Path
from typing import Any

import yaml

from engine.load.document import parse_document
from engine.load.strict_yaml import events
from engine.load.strict_yaml.characters import ODD_BLANKS

Value = str | int | Sequence[str] | None
References = Mapping[str, Iterable[str]] | Callable[[str], Iterable[str]]

# Keys before which new ones are put: those of an entry, and those of the file.
_ENDING = ("note", "source", "status", "versions")
_SECTIONS = ("people", "sources", "facts", "filing", "expected")
_PEOPLE = "people."
_WORD = re.compile(r"[A-Za-z_][A-Za-z0-9_.-]*")
_ID = re.compile(r"[a-z0-9]+([-_.][a-z0-9]+)*")
_WHOLE = re.compile(r"0|[1-9][0-9]{0,14}")
_GAP = re.compile(r"(?:[ \t\r\n]|#[^\r\n]*)*")
_END = r"(?:\r\n|\r(?!\n)|\n)"
_LINE_END = re.compile(_END)
_LINE_END_LAST = re.compile(rf"{_END}\Z")
_BLANK_LINE = re.compile(rf"{_END}[ \t]*{_END}")
_BLOCK_HEADER = re.compile(r"[|>][-+0-9]*")
_ESCAPES = {"\\": "\\\\", '"': '\\"', "\n": "\\n", "\r": "\\r", "\t": "\\t"}


class EditError(ValueError):
    """An edit that this text does not allow; the message is for its author."""


def set_attribute(text: str, fact: str, attribute: str, value: Value) -> str:
    """The text with an attribute set, or gone when the value is None or empty.

    `fact` is the id of a fact, or `people.ID` for a person. A set value counts for every source, so
    `versions` no longer give it. Text stays text: a count is given as an int.
    """
    if not _WORD.fullmatch(attribute) or attribute in ("id", "versions"):
        raise EditError(f"`{attribute}` cannot be set")

    def edit(file: _File) -> Callable[[Any], None]:
        place = file.find(fact)
        entry, body = file.node(place), _at(file.data, place) or {}
        held = _as_written_here(value, attribute, body.get(attribute))
        if entry.id == "scalar" and held is not None:  # a person of whom nothing is said
            file.put(entry, _written({attribute: held}, True))
        elif held is None:
            file.remove(entry, {attribute})
        elif attribute not in body:
            file.insert(entry, attribute, _written(held, bool(entry.flow_style)), _ENDING)
        elif body[attribute] != held:
            file.replace(entry, attribute, held)
        for version in file.versions(place):
            file.remove(version, {attribute})

        def mean(data: Any) -> None:
            body = _at(data, place)
            if body is None and held is not None:
                body = data[place[0]][place[1]] = {}
            for one in (body or {}, *_versions(body)):
                one.pop(attribute, None)
            if held is not None:
                body[attribute] = held

        return mean

    return _edited(text, edit)


def drop_fact(text: str, fact: str, references: References = {}) -> str:  # noqa: B006 - never changed
    """The text without a fact and without references to it.

    `references` gives for each kind the attributes that hold ids of facts. Comments above the next fact stay.
    """
    names = references if callable(references) else lambda kind: references.get(kind, ())

    def edit(file: _File) -> Callable[[Any], None]:
        place = file.find(fact)
        facts = file.node(("facts",))
        if place[0] != "facts":
            raise EditError(f"`{fact}` is a person, who cannot be dropped")
        if len(facts.value) == 1:
            file.replace(file.root, "facts", [])
        else:
            file.cut_members(facts, {place[1]})
        for number, node in enumerate(facts.value):
            body = file.data["facts"][number]
            if number != place[1] and isinstance(body, dict):
                held = frozenset(names(str(body.get("kind"))))
                for mapping in (node, *file.versions(("facts", number))):
                    file.remove_reference(mapping, fact, held)

        def mean(data: Any) -> None:
            del data["facts"][place[1]]
            for body in (body for body in data["facts"] if isinstance(body, dict)):
                held = frozenset(names(str(body.get("kind"))))
                for one in (body, *_versions(body)):
                    _forget(one, fact, held)

        return mean

    return _edited(text, edit)


def add_fact(text: str, entry: str) -> str:
    """The text with a fact after the last one. `entry` is YAML: one mapping, or a list of one."""
    item = _Item(entry)
    id = item.data.get("id")
    if id is None or not _ID.fullmatch(str(id)):
        raise EditError("the new fact has no id that can be used")

    def edit(file: _File) -> Callable[[Any], None]:
        known = [] if file.data.get("facts") is None else file.data["facts"]
        if not isinstance(known, list):
            raise EditError("`facts` is not a list")
        if any(str(fact.get("id")) == str(id) for fact in known if isinstance(fact, dict)):
            raise EditError(f"there already is a fact `{id}`")
        file.append("facts", item, None)
        return lambda data: data.update(facts=[*(data.get("facts") or ()), item.data])

    return _edited(text, edit)


def add_person(text: str, id: str, body: str) -> str:
    """The text with a person after the last one. `body` is YAML, one mapping, or nothing."""
    return _with_named(text, "people", id, body if body.strip() else "{}")


def add_source(text: str, id: str, body: str) -> str:
    """The text with a source after the last one. `body` is YAML, one mapping."""
    return _with_named(text, "sources", id, body)


def set_entry(text: str, section: str, id: str, values: Mapping[str, str | None]) -> str:
    """The text with these values in the entry `id` of a section, made if need be; None takes a key out."""
    data = _read(text)
    known = data.get(section) if isinstance(data, dict) else None
    if not isinstance(known, dict) or id not in known:
        body = {key: value for key, value in values.items() if value is not None}
        return _with_named(text, section, id, "".join(f"{key}: {_scalar(one, False)}\n" for key, one in body.items()))
    for key, value in values.items():
        text = _edited(text, partial(_set_in_entry, place=(section, id), key=key, value=value))
    return text


def _set_in_entry(file: _File, place: tuple[str, str], key: str, value: str | None) -> Callable[[Any], None]:
    entry, body = file.node(place), _at(file.data, place)
    if not isinstance(body, dict):
        raise EditError(f"`{place[1]}` is not a mapping")
    if value is None:
        file.remove(entry, {key})
    elif key not in body:
        file.insert(entry, key, _written(value, bool(entry.flow_style)), ())
    elif body[key] != value:
        file.replace(entry, key, value)

    def mean(data: Any) -> None:
        _at(data, place).pop(key, None)
        if value is not None:
            _at(data, place)[key] = value

    return mean


def drop_entry(text: str, section: str, id: str) -> str:
    """The text without the entry `id` of a section; the section stays, if need be with nothing in it."""

    def edit(file: _File) -> Callable[[Any], None]:
        known = file.data.get(section)
        if not isinstance(known, dict) or id not in known:
            raise EditError(f"there is no `{id}` under `{section}`")
        if len(known) == 1:
            file.replace(file.root, section, {})
        else:
            node = file.node((section,))
            file.cut_members(node, {next(n for n, (name, _) in enumerate(node.value) if name.value == id)})
        return lambda data: data[section].pop(id)

    return _edited(text, edit)


def id_of(path: Path) -> str:
    """The id of the case that a new file holds: the name of the file in Latin letters, as long as an id can be."""
    from engine.load.case_form import LONGEST_ID
    from engine.model.transliterate import in_latin

    plain = re.sub(r"[^a-z0-9]+", "-", in_latin(path.stem).casefold())[:LONGEST_ID].strip("-")
    return plain or "case"


def set_case_id(text: str, id: str) -> str:
    """The text with another `case:` id: a copy of a case is a case of its own."""
    if not _ID.fullmatch(id):
        raise EditError(f"`{id}` cannot be an id: small letters, digits and hyphens only")

    def edit(file: _File) -> Callable[[Any], None]:
        if str(file.data.get("case")) != id:
            file.replace(file.root, "case", id)
        return lambda data: data.update(case=id)

    return _edited(text, edit)


def _with_named(text: str, section: str, id: str, body: str) -> str:
    item = _Item(body)
    if not _ID.fullmatch(id):
        raise EditError(f"`{id}` cannot be an id: small letters, digits and hyphens only")

    def edit(file: _File) -> Callable[[Any], None]:
        known = {} if file.data.get(section) is None else file.data[section]
        if not isinstance(known, dict):
            raise EditError(f"`{section}` is not a mapping")
        if id in known:
            raise EditError(f"`{id}` is already there under `{section}`")
        file.append(section, item, _scalar(id, True))
        return lambda data: data.update({section: {**(data.get(section) or {}), id: item.data}})

    return _edited(text, edit)


def _edited(text: str, edit: Callable[[_File], Callable[[Any], None]]) -> str:
    """The text after the edit, which notes its splices in a file and returns what they mean for the data."""
    whole = text.endswith(("\n", "\r"))
    for greedy in (False, True):
        file = _File(text, greedy)
        mean = edit(file)
        if not file.splices:
            return text
        result = file.spliced()
        wanted = [copy.deepcopy(file.data), _read(text)]
        for data in wanted:
            mean(data)
        # A file without a final line end stays so, unless that would change its last value.
        for candidate in [result] if whole else [_LINE_END_LAST.sub("", result), result]:
            try:
                if _read(candidate) in wanted:
                    return candidate
                trouble = "its comments or its layout are in the way"
            except EditError as error:
                trouble = str(error)
    raise EditError(f"this edit would damage the text: {trouble}")


def _read(text: str) -> Any:
    try:
        found, problems = parse_document(text.encode(), "")
    except UnicodeEncodeError as error:
        raise EditError(f"the text is not Unicode: {error.reason}") from error
    wrong = [problem for problem in problems if problem.severity == "error"]
    if found is None or wrong:
        raise EditError(f"line {wrong[0].line}: {wrong[0].message}" if wrong else "the text is empty")
    return found.data


def _compose(text: str) -> Any:
    """The nodes of a text that can be read and has no byte order mark, which the parsers count variously."""
    # The parser that read it: the pure one of PyYAML refuses some texts, such as `{date: 2024-07-16?}`.
    loader = events.PARSER(text)
    try:
        return loader.get_single_node()
    finally:
        loader.dispose()


def _at(data: Any, place: tuple[str, Any]) -> Any:
    return data[place[0]][place[1]]


def _versions(body: Any) -> list[Any]:
    versions = body.get("versions") if isinstance(body, dict) else None
    return [one for one in versions if isinstance(one, dict)] if isinstance(versions, list) else []


def _forget(body: dict[str, Any], fact: str, names: frozenset[str]) -> None:
    for name in names & body.keys():
        listed = body[name] if isinstance(body[name], list) else [body[name]]
        left = [item for item in listed if str(item) != fact]
        if not left and listed:
            del body[name]
        elif len(left) < len(listed):
            body[name] = left


def _as_written_here(value: Value, key: str, old: Any) -> str | int | list[str] | None:
    """The value in the form the file has for it: a list stays a list, a number a number; a year is one."""
    if isinstance(value, str):
        numeric = (key == "date" or isinstance(old, int)) and _WHOLE.fullmatch(value)
        return int(value) if numeric else value
    if value is None or isinstance(value, int):
        return value
    if len(value) == 1 and not isinstance(old, list):
        return _as_written_here(value[0], key, old)
    return list(value) or None


def _written(value: Any, flow: bool) -> str:
    if isinstance(value, dict):
        return "{" + ", ".join(f"{_scalar(key, True)}: {_written(one, True)}" for key, one in value.items()) + "}"
    if isinstance(value, list):
        return "[" + ", ".join(_written(item, True) for item in value) + "]"
    return _scalar(value, flow) if isinstance(value, str) else "null" if value is None else str(value)


_NOT_PLAIN = rf"[\t\r\n]|^[{ODD_BLANKS}]|[{ODD_BLANKS}]$"


def _scalar(text: str, flow: bool) -> str:
    """Plain where both parsers of PyYAML read the same text, and ours reads text; else in double quotes."""
    probe: str = f"{{k: {text}, l: [{text}]}}" if flow else f"k: {text}"
    wanted = {"k": text, "l": [text]} if flow else {"k": text}
    try:
        plain = not re.search(_NOT_PLAIN, text) and _read(probe) == wanted
        plain = plain and yaml.load(probe, yaml.BaseLoader) == wanted
    except (EditError, yaml.YAMLError):
        plain = False
    return text if plain else '"' + "".join(_ESCAPES.get(character, character) for character in text) + '"'


def _is_block(node: Any) -> bool:
    return node.id != "scalar" and not node.flow_style


class _Item:
    """A new entry as its author wrote it."""

    def __init__(self, text: str) -> None:
        text = _LINE_END.sub("\n", text.removeprefix("\ufeff")).rstrip("\n") + "\n"
        self.data, node = _read(text), _compose(text)
        end = len(text)
        if isinstance(self.data, list) and len(self.data) == 1:
            end = node.end_mark.index if node.flow_style else end
            self.data, node = self.data[0], node.value[0]
            end = node.end_mark.index if end < len(text) else end
        if not isinstance(self.data, dict):
            raise EditError("a new entry is one mapping")
        before = text[: node.start_mark.index].split("\n")
        self.comments = [line.strip() for line in before if line.strip().startswith("#")]
        self.lines = text[node.start_mark.index : end].rstrip("\n").split("\n")
        self.column: int = node.start_mark.column
        self.flow = bool(node.flow_style)

    def under(self, key: str | None, column: int, inner: int, newline: str) -> str:
        """The entry in lines: its key (None: a dash) at `column`, what is in it `inner` columns further."""
        lines = [*self.comments]
        if key is None:
            lines.append("-" + " " * (inner - 1) + self.lines[0])
        else:
            lines += [f"{key}: {self.lines[0]}"] if self.flow else [f"{key}:", " " * inner + self.lines[0]]
        lines = [" " * column + line for line in lines]
        shift = column + inner - self.column
        for line in self.lines[1:]:
            spare = min(max(-shift, 0), len(line) - len(line.lstrip(" ")))
            lines.append(" " * max(shift, 0) + line[spare:] if line else "")
        return "".join(line + newline for line in lines)


class _File:
    """A text with the places of what is in it, and the splices to be made. Positions are indexes of the text.

    A greedy file takes out, with lines, also the blank lines and the more deeply indented comments after
    them: left alone, they could become part of a text block above.
    """

    def __init__(self, text: str, greedy: bool) -> None:
        found = _LINE_END.search(text)
        self.newline = found[0] if found else "\n"
        self.data = _read(text)
        self.bom = "\ufeff" if text.startswith("\ufeff") else ""
        self.text = text[len(self.bom) :]
        if not text.endswith(("\n", "\r")):
            self.text += self.newline
            self.data = _read(self.text)
        self.greedy = greedy
        self.splices: list[tuple[int, int, str]] = []
        self.root = _compose(self.text)
        if not isinstance(self.data, dict):
            raise EditError("the text is not a case")

    def spliced(self) -> str:
        text = self.text
        for start, end, new in sorted(self.splices, reverse=True):
            text = text[:start] + new + text[end:]
        return self.bom + text

    # Finding

    def find(self, fact: str) -> tuple[str, Any]:
        """Where the fact or person stands."""
        if fact.startswith(_PEOPLE):
            section, known = "people", self.data.get("people")
            hits: list[Any] = [id for id in known if _PEOPLE + id == fact] if isinstance(known, dict) else []
        else:
            section, known = "facts", self.data.get("facts")
            listed = list(enumerate(known)) if isinstance(known, list) else []
            hits = [n for n, body in listed if isinstance(body, dict) and str(body.get("id")) == fact]
        if len(hits) != 1:
            what = "person" if section == "people" else "fact"
            raise EditError(f"there is no {what} `{fact}`" if not hits else f"several facts are called `{fact}`")
        if not isinstance(_at(self.data, (section, hits[0])), (dict, type(None))):
            raise EditError(f"`{fact}` is not a mapping")
        return section, hits[0]

    def node(self, place: Sequence[Any]) -> Any:
        node = self.root
        for key in place:
            node = node.value[key] if isinstance(key, int) else self.pair(node, key)[1]
        return node

    def pair(self, mapping: Any, key: str) -> Any:
        return next((pair for pair in mapping.value if pair[0].value == key), None)

    def versions(self, place: Sequence[Any]) -> Iterator[Any]:
        entry = self.node(place)
        found = self.pair(entry, "versions") if entry.id == "mapping" else None
        if found and found[1].id == "sequence":
            yield from (version for version in found[1].value if version.id == "mapping")

    def last(self, node: Any) -> Any:
        """What stands last in a block: its mark ends where the content does."""
        while _is_block(node):
            node = node.value[-1][1] if node.id == "mapping" else node.value[-1]
        return node

    def end(self, node: Any) -> int:
        last = self.last(node)
        start: int = last.start_mark.index
        end: int = last.end_mark.index
        if last.id == "scalar" and last.style in ("|", ">"):
            return start + len(self.text[start:end].rstrip(" \t\r\n"))
        return end

    def keeps(self, node: Any) -> bool:
        """Whether a node ends with a text block marked `+`, to which all blank lines below it belong."""
        header = _BLOCK_HEADER.match(self.text, self.last(node).start_mark.index)
        return header is not None and "+" in header[0]

    def below(self, node: Any) -> int:
        """Start of the line below a node."""
        return self.last(node).end_mark.index if self.keeps(node) else self.next_line(self.end(node))

    def spans(self, node: Any) -> list[tuple[int, int]]:
        """From where to where each member of a mapping or list goes, its dash included."""
        found: list[tuple[int, int]] = []
        for child in node.value:
            key, value = child if node.id == "mapping" else (child, child)
            start = key.start_mark.index
            if node.id == "sequence" and not node.flow_style:
                start = self.skip(found[-1][1]) if found else node.start_mark.index
            found.append((start, self.end(value)))
        return found

    def skip(self, at: int) -> int:
        """The next position that is neither white space nor comment."""
        found = _GAP.match(self.text, at)
        return found.end() if found else at

    def line_start(self, at: int) -> int:
        return max(self.text.rfind("\n", 0, at), self.text.rfind("\r", 0, at)) + 1

    def next_line(self, at: int) -> int:
        found = _LINE_END.search(self.text, at)
        return found.end() if found else len(self.text)

    def begins_line(self, at: int) -> bool:
        return not self.text[self.line_start(at) : at].strip(" \t")

    def after_comments(self, at: int, column: int, blank: bool = False) -> int:
        """Start of the line after comments indented so far; with `blank`, after blank lines too."""
        comment = rf"[ ]{{{column},}}[ \t]*#[^\r\n]*{_END}"
        lines = rf"(?:[ \t]*{_END}|{comment})*" if blank else rf"(?:(?:[ \t]*{_END})*{comment})*"
        found = re.compile(lines).match(self.text, at)
        return found.end() if found else at

    # Splicing

    def splice(self, start: int, end: int, new: str = "") -> None:
        self.splices.append((start, end, new))

    def put(self, node: Any, written: str) -> None:
        """Put a value in place of a scalar or of one in brackets."""
        start, end = node.start_mark.index, node.end_mark.index
        self.splice(start, end, written if start < end else " " + written)

    def replace(self, mapping: Any, key: str, value: Any) -> None:
        """Give a key another value. A list with a line for each member stays one, and keeps its lines."""
        name, node = self.pair(mapping, key)
        written = _written(value, bool(mapping.flow_style))
        start = node.start_mark.index
        header = _BLOCK_HEADER.match(self.text, start) if node.id == "scalar" and node.style in ("|", ">") else None
        if header:
            self.splice(start, header.end(), written)
            self.splice(self.next_line(start), self.next_line(self.end(node)))
        elif not _is_block(node):
            self.put(node, written)
        elif node.id == "sequence" and isinstance(value, list) and value:
            self.refill(node, value)
        else:
            colon = self.text.index(":", name.end_mark.index) + 1
            self.splice(colon, colon, " " + written)
            self.splice(self.line_start(start), self.next_line(self.end(node)))

    def refill(self, node: Any, value: list[str]) -> None:
        spans = self.spans(node)
        top = at = self.line_start(spans[0][0])
        lines: dict[str, str] = {}
        for child, (_, end) in zip(node.value, spans, strict=True):
            below = self.next_line(end)
            if child.id == "scalar" and (child.style or not _WHOLE.fullmatch(child.value)):
                lines.setdefault(child.value, self.text[at:below])
            at = below
        dash = self.text[top : spans[0][0]] + "- "
        self.splice(top, at, "".join(lines.get(one) or dash + _scalar(one, False) + self.newline for one in value))

    def insert(self, mapping: Any, key: str, written: str, order: tuple[str, ...]) -> None:
        """Give a mapping a new key, before the first of those that come later in this order."""
        line = f"{key}: {written}"
        if not mapping.value:
            self.put(mapping, "{" + line + "}")
            return
        previous = self.previous(mapping, key, order)
        if mapping.flow_style:
            at = self.end(previous)
            self.splice(at, at, ", " + line)
        else:
            at = self.below(previous)
            self.splice(at, at, " " * mapping.start_mark.column + line + self.newline)

    def previous(self, mapping: Any, key: str, order: tuple[str, ...]) -> Any:
        later = order[order.index(key) + 1 :] if key in order else order
        keys = [name.value for name, _ in mapping.value]
        at = next((n for n, name in enumerate(keys) if n and name in later), len(keys))
        return mapping.value[at - 1][1]

    def remove(self, mapping: Any, keys: Iterable[str]) -> None:
        """Take keys out of a mapping."""
        gone = {n for n, (name, _) in enumerate(mapping.value) if name.value in set(keys)}
        if gone and len(gone) == len(mapping.value):
            self.splice(mapping.start_mark.index, self.end(mapping), "{}")
        else:
            self.cut_members(mapping, gone)

    def remove_reference(self, mapping: Any, fact: str, names: frozenset[str]) -> None:
        """Take a fact's id out of the values under these keys."""
        gone = set()
        for name, node in mapping.value:
            members = node.value if node.id == "sequence" else [node]
            hits = {n for n, one in enumerate(members) if one.id == "scalar" and one.value == fact}
            if name.value in names and hits:
                if len(hits) == len(members):
                    gone.add(name.value)
                else:
                    self.cut_members(node, hits)
        self.remove(mapping, gone)

    def cut_members(self, node: Any, gone: set[int]) -> None:
        """Take some members, not all, out of a mapping or list."""
        spans = self.spans(node)
        while gone:
            first = last = min(gone)
            while last + 1 in gone:
                last += 1
            gone = gone - set(range(first, last + 1))
            if node.flow_style:
                self.cut_in_brackets(spans, first, last)
            elif first == 0 and not self.begins_line(spans[0][0]):
                self.cut_after_dash(spans[0][0], spans[last][1], spans[last + 1][0])
            else:
                for start, end in spans[first : last + 1]:
                    below = self.next_line(end)
                    if self.greedy:
                        below = self.after_comments(below, node.start_mark.column + 1, blank=True)
                    self.splice(self.line_start(start), below)

    def cut_after_dash(self, start: int, end: int, following: int) -> None:
        """The next member moves up to the dash, unless comments or blank lines stand between."""
        if len(_LINE_END.findall(self.text, end, following)) == 1:
            self.splice(start, following)
        else:
            dash = len(self.text[:start].rstrip(" "))
            self.splice(dash, len(self.text[: self.next_line(end)].rstrip("\r\n")))

    def cut_in_brackets(self, spans: list[tuple[int, int]], first: int, last: int) -> None:
        """With them goes the comma after or, when nothing follows, the one before, short of a comment."""
        start, end = spans[first][0], spans[last][1]
        comma = self.skip(end)
        if self.text[comma] == ",":
            end = comma + 1
        elif first:
            comma = self.skip(spans[first - 1][1])
            if "#" not in self.text[comma:start]:
                self.splice(comma, end)
                return
        rest = self.text[end : self.next_line(end)].strip(" \t\r\n")
        if self.begins_line(start) and (not rest or rest.startswith("#")):
            self.splice(self.line_start(start), self.next_line(end))
            return
        while self.text[end] == " ":
            end += 1
        while not rest and self.text[start - 1] == " ":
            start -= 1
        self.splice(start, end)

    def append(self, section: str, item: _Item, key: str | None) -> None:
        """Put an entry at the end of a section, under its key or (None) as a list item."""
        name, node = self.pair(self.root, section) or (None, None)
        indent: int = self.root.start_mark.column + 2
        if self.root.flow_style or (node is not None and node.id != "scalar" and node.flow_style and node.value):
            self.append_in_brackets(section, node, _written(item.data, True), key)
            return
        lines = item.under(key, indent, 2, self.newline)
        if node is None:
            previous = self.previous(self.root, section, _SECTIONS)
            at = self.after_comments(self.below(previous), indent - 1)
            blank = self.newline if _BLANK_LINE.search(self.text) and not self.keeps(previous) else ""
            self.splice(at, at, f"{blank}{section}:{self.newline}{lines}")
        elif name is not None and not _is_block(node):  # empty
            self.splice(self.text.index(":", name.end_mark.index) + 1, node.end_mark.index)
            at = self.next_line(node.end_mark.index)
            self.splice(at, at, lines)
        else:
            last = node.value[-1] if key is None else node.value[-1][1]
            column = node.start_mark.column
            inner = last.start_mark.column - column if last.id == "mapping" and not last.flow_style else 2
            spans = self.spans(node)
            gaps = [self.text[one[1] : other[0]] for one, other in pairwise(spans)]
            at = self.after_comments(self.below(last), indent - 1)
            apart = gaps and all(map(_BLANK_LINE.search, gaps)) and not self.keeps(last)
            blank = self.newline if apart else ""
            self.splice(at, at, blank + item.under(key, column, inner, self.newline))

    def append_in_brackets(self, section: str, node: Any, written: str, key: str | None) -> None:
        written = written if key is None else f"{key}: {written}"
        whole = f"[{written}]" if key is None else "{" + written + "}"
        if node is None:
            self.insert(self.root, section, whole, _SECTIONS)
        elif node.id == "scalar" or not node.value:
            self.put(node, whole)
        else:
            start, end = self.spans(node)[-1]
            comma = self.text[self.skip(end)] == ","
            below = self.next_line(end)
            if self.begins_line(start) and below <= node.end_mark.index - 1:
                if not comma:
                    self.splice(end, end, ",")
                line = self.text[self.line_start(start) : start] + written + ("," if comma else "")
                self.splice(below, below, line + self.newline)
            else:
                self.splice(end, end, ", " + written)
