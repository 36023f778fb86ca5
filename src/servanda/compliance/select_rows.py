"""Select, driven row by row: the same predicate for facts that arrive one at a time."""

from collections.abc import Callable, Mapping
from typing import Any

from servanda.agreement import Select
from servanda.compliance.select_columns import bare_unit, classes, codes

Row = Mapping[str, Any]


def predicate(select: Select) -> Callable[[Row], bool]:  # noqa: C901  (one arm per kind)
    """Whether one prepared fact is what the select asks for; the same rows as ``select_columns.expression``."""
    tests: list[Callable[[Row], bool]] = [lambda row: bool(row["supports"])]
    if select.acts:
        acts = frozenset(codes(select.acts))
        tests.append(lambda row: row["act"] in acts)
    if select.kinds:
        kinds = frozenset(select.kinds)
        tests.append(lambda row: row["kind"] in kinds)
    else:
        tests.append(lambda row: row["kind"] != "coverage")
    if select.own:
        tests.append(lambda row: _names_own(row, select.own))
    if select.actors:
        actors = frozenset(select.actors)
        tests.append(lambda row: _acted(row, select, actors))
    for column, wanted in (
        ("to", select.toward),
        ("weapon", tuple(classes(select.weapons)) if select.weapons else ()),
        ("item", select.items),
        ("clause", select.clauses),
        ("certified_by", select.certified_by),
        ("status", select.statuses),
    ):
        if wanted:
            tests.append(_is_in(column, frozenset(wanted)))
    if select.zones:
        tests.append(lambda row: any(row[f"in:{zone}"] or row[f"near:{zone}"] for zone in select.zones))
    if select.outside:
        tests.append(lambda row: not any(row[f"in:{zone}"] for zone in select.outside))
    if select.calibre_from_mm is not None:
        least = select.calibre_from_mm
        tests.append(lambda row: row["calibre_mm"] is not None and row["calibre_mm"] >= least)
    if select.calibre_below_mm is not None:
        below = select.calibre_below_mm
        tests.append(lambda row: row["calibre_mm"] is not None and row["calibre_mm"] < below)
    if select.unit:
        unit = bare_unit(select.unit)
        tests.append(lambda row: row["unit"] is None or bare_unit(row["unit"]) == unit)
    if select.crisp:
        tests.append(lambda row: bool(row["crisp"]))
    return lambda row: all(test(row) for test in tests)


def _is_in(column: str, wanted: frozenset[str]) -> Callable[[Row], bool]:
    return lambda row: row[column] in wanted


def _names_own(row: Row, own: str) -> bool:
    clause = row["clause"]
    return clause is None or clause in (own, own.split("/")[0]) or clause.startswith(own + "/")


def _acted(row: Row, select: Select, actors: frozenset[str]) -> bool:
    if row["who"] in actors:
        return True
    if row["attributed"]:
        return False
    if select.own and row["clause"] is not None and _names_own(row, select.own):
        return True
    sides = (row["party_1"], row["party_2"])
    return select.joint and not row["stranger"] and all(side is None or side in actors for side in sides)
