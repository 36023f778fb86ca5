"""Numbers that Word counts itself and no text holds: ``1.``, ``(a)``, ``Article 3`` (ECMA-376 part 1, 17.9)."""

import re
from dataclasses import dataclass, field, replace
from typing import Any, Final

from servanda.drafting.papers.word_names import W, is_on, value

_DEEPEST: Final = 9
_LONGEST: Final = 200
_ROMAN: Final = (
    (1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"), (50, "l"), (40, "xl"), (10, "x"),
    (9, "ix"), (5, "v"), (4, "iv"), (1, "i"),
)  # fmt: skip
_LATIN: Final = "abcdefghijklmnopqrstuvwxyz"
_LETTERS: Final = {
    "lowerLetter": _LATIN,
    "upperLetter": _LATIN.upper(),
    "russianLower": "абвгдежзиклмнопрстуфхцчшщыэюя",
    "russianUpper": "АБВГДЕЖЗИКЛМНОПРСТУФХЦЧШЩЫЭЮЯ",
    "arabicAlpha": "أبتثجحخدذرزسشصضطظعغفقكلمنهوي",
    "arabicAbjad": "أبجدهوزحطيكلمنسعفصقرشتثخذضظغ",
    "hebrew2": "אבגדהוזחטיכלמנסעפצקרשת",
}
_ARABIC_DIGITS: Final = str.maketrans("0123456789", "٠١٢٣٤٥٦٧٨٩")


@dataclass(frozen=True, slots=True)
class Level:
    """One depth of a list: where it begins, how it counts, what it prints (``%1.%2``), after which depth it begins
    anew (0: never; -1: after any lesser one), and whether it prints all its counts as plain digits."""

    start: int = 1
    format: str = "decimal"
    text: str = ""
    restart: int = -1
    plain: bool = False


@dataclass(slots=True)
class Numbering:
    """The lists of a document, counting as its paragraphs come by in order."""

    lists: dict[str, str]
    levels: dict[str, dict[int, Level]]
    starts: dict[str, dict[int, int]]
    style_depths: dict[str, dict[str, int]]
    counts: dict[str, list[int | None]] = field(default_factory=dict)
    begun: set[tuple[str, int]] = field(default_factory=set)

    def next_of(self, numbering: str, depth: int | None, style: str = "") -> str:
        """The number printed before the next paragraph of this list at this depth (from 0); empty where none is."""
        base = self.lists.get(numbering)
        if base is None:
            return ""
        if depth is None:
            depth = self.style_depths.get(base, {}).get(style, 0)
        levels = {**self.levels.get(base, {}), **self.levels.get("num " + numbering, {})}
        level = levels.get(depth)
        if level is None or depth >= _DEEPEST:
            return ""
        counts = self.counts.setdefault(base, [None] * _DEEPEST)
        self._count(counts, numbering, depth, level)
        for deeper in range(depth + 1, _DEEPEST):
            restart = levels.get(deeper, Level()).restart
            if restart and (restart < 0 or depth < restart):
                counts[deeper] = None
        return _printed(levels, counts, depth)

    def _count(self, counts: list[int | None], numbering: str, depth: int, level: Level) -> None:
        again = self.starts.get(numbering, {}).get(depth)
        if again is not None and (numbering, depth) not in self.begun:
            counts[depth] = again
            self.begun.add((numbering, depth))
            return
        present = counts[depth]
        counts[depth] = level.start if present is None else present + 1


def read_numbering(root: Any) -> Numbering:
    """The lists of a numbering part; none where there is no such part (None)."""
    found = Numbering({}, {}, {}, {})
    if root is None:
        return found
    of_style: dict[str, str] = {}
    linked: dict[str, str] = {}
    for one in root.findall(W + "abstractNum"):
        base = one.get(W + "abstractNumId", "")
        found.levels[base] = {depth: level for depth, level, _ in map(_level, one.findall(W + "lvl"))}
        found.style_depths[base] = {style: depth for depth, _, style in map(_level, one.findall(W + "lvl")) if style}
        if value(one, "styleLink"):
            of_style[value(one, "styleLink")] = base
        if value(one, "numStyleLink"):
            linked[base] = value(one, "numStyleLink")
    for one in root.findall(W + "num"):
        _read_list(one, found, linked, of_style)
    return found


def _read_list(element: Any, found: Numbering, linked: dict[str, str], of_style: dict[str, str]) -> None:
    number, base = element.get(W + "numId", ""), value(element, "abstractNumId")
    found.lists[number] = of_style.get(linked.get(base, ""), base)
    for one in element.findall(W + "lvlOverride"):
        depth = _whole(one.get(W + "ilvl", ""), 0)
        if (own := one.find(W + "lvl")) is not None:
            found.levels.setdefault("num " + number, {})[depth] = _level(own)[1]
        if start := value(one, "startOverride"):
            found.starts.setdefault(number, {})[depth] = _whole(start, 1)


def _level(element: Any) -> tuple[int, Level, str]:
    level = Level(
        start=_whole(value(element, "start"), 0),
        format=value(element, "numFmt") or "decimal",
        text=value(element, "lvlText")[:_LONGEST],
        restart=_whole(value(element, "lvlRestart"), -1),
        plain=bool(is_on(element, "isLgl")),
    )
    return _whole(element.get(W + "ilvl", ""), 0), level, value(element, "pStyle")


def _whole(text: str, otherwise: int) -> int:
    return int(text) if text.isdecimal() and len(text) < 9 else otherwise


def _printed(levels: dict[int, Level], counts: list[int | None], depth: int) -> str:
    level = levels[depth]
    if level.format in ("bullet", "none"):
        return ""

    def one(match: re.Match[str]) -> str:
        at = int(match[1]) - 1
        shown = levels.get(at, Level())
        if level.plain and at < depth:
            shown = replace(shown, format="decimal")
        count = counts[at] if at < _DEEPEST else None
        return counted(shown.start if count is None else count, shown.format)

    return re.sub(r"%([1-9])", one, level.text).strip()


def counted(count: int, form: str) -> str:
    """A count as Word prints it in this format; digits where the format is not one of those known here."""
    if form in _LETTERS and count > 0:
        letters = _LETTERS[form]
        return letters[(count - 1) % len(letters)] * min(9, (count - 1) // len(letters) + 1)
    if form in ("lowerRoman", "upperRoman") and 0 < count < 4000:
        roman, rest = "", count
        for worth, letter in _ROMAN:
            roman, rest = roman + letter * (rest // worth), rest % worth
        return roman.upper() if form == "upperRoman" else roman
    if form == "decimalZero":
        return f"{count:02d}"
    return str(count).translate(_ARABIC_DIGITS) if form == "hindiNumbers" else str(count)
