"""What was probably meant by a citation that names nothing: digits decide, letters alone never do.

Another article is another right, and another number another general comment: none is proposed for one that is near in
letters only. A paragraph that a text has not leads to what it stands under, a text without its number to none.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from engine.model.authority import Authority, Catalogue, split_pin
from engine.model.problem import did_you_mean

_DIGITS = str.maketrans({"l": "1", "I": "1", "O": "0", "o": "0"})
_LIKE_DIGITS = re.compile(r"(?<![^\W_])[lIOo\d]*\d[lIOo\d]*(?![^\W_])|(?<=\()[lI](?=\))")


def nearest_paragraph(written: str, authority: Authority) -> str:
    """The paragraph meant: the same number otherwise written, or what it stands under (17 of `17(9)`); "" for none."""
    paras = authority.paragraphs
    number = _LIKE_DIGITS.sub(lambda match: match[0].translate(_DIGITS), written)
    number = re.sub(r"[.\s]+(\w+)", r"(\1)", re.sub(r"\s+(?=\()", "", number.strip()))
    if not number[:1].isdigit():
        return did_you_mean(written, [para for para in paras if not para[:1].isdigit()])
    same = {para.casefold(): para for para in paras}
    while number:
        if number.casefold() in same:
            return same[number.casefold()]
        if any(para.startswith(f"{number}(") for para in paras):
            return number
        number = number[: number.rindex("(")] if "(" in number else ""
    return ""


def nearest_text(written: str, ids: Iterable[str]) -> str:
    """The text meant, whose name has the same numbers; "" where none is surely meant."""
    near = did_you_mean(written, [id for id in ids if _numbers(id) == _numbers(written)])
    return near if near and near.only else ""


def nearest_rule(written: str, ids: Iterable[str]) -> str:
    """The id of a rule, or of a finding, meant: one of the same provision; "" for none."""
    near = did_you_mean(written, [id for id in ids if _numbers(id) == _numbers(written)])
    return near if near.only else ""


def nearest_pin(written: str, catalogue: Catalogue) -> str:
    """The pin or the text meant by something that is no citation: `mandela-rule:58`, `iccpr-17`; "" for none."""
    id, para = split_pin(written)
    if not para and id not in catalogue and (match := re.fullmatch(r"(.+?)[-\s](\d[^\s.]*)(?:\..*)?", id)):
        id, para = match[1], match[2]  # "ICPR 17", or the beginning of the id of a rule
    authority = catalogue.authority(id) or catalogue.authority(nearest_text(id, catalogue))
    if authority is None or not para:
        return "" if authority is None else authority.id
    near = para if authority.paragraph(para) is not None else nearest_paragraph(para, authority)
    return f"{authority.id}:{near}" if near else ""


def _numbers(text: str) -> list[str]:
    return re.findall(r"\d+", text)
