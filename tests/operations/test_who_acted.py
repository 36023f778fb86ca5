"""A figure per party only where every source row counted records who acted; else refused, with the reason.

The order of ACLED's actors and UCDP's sides does not say who fired, and GDELT's first actor is no actor.
"""

import csv
from pathlib import Path
from typing import Any

import pytest

from servanda.operations import assess_case

AGREEMENT = """\
servanda: 1
id: valley
title: The valley
timing: {zone: UTC, entry: 2021-01-01}
participants:
  north: {called: North, signatory: yes, known_as: {any: ["North*"]}}
  south: {called: South, signatory: yes, known_as: {any: ["South*"]}}
bodies:
  mission: {called: Mission}
clauses:
  - id: ceasefire
    says: Both sides cease fire.
    who: [north, south]
    must_not: {acts: [fire, attack]}
"""
ACLED = {
    "event_id_cnty": "A1",
    "event_date": "2021-02-03",
    "event_type": "Battles",
    "sub_event_type": "Armed clash",
    "actor1": "North Guard",
    "actor2": "South Front",
    "time_precision": "1",
    "source": "Valley Herald",
}
ATTACK = {"event_type": "Violence against civilians", "sub_event_type": "Attack", "actor2": "Civilians (North)"}
UCDP = {
    "id": "1",
    "type_of_violence": "1",
    "side_a": "North Guard",
    "side_b": "South Front",
    "where_prec": "6",
    "date_prec": "1",
    "date_start": "2021-02-03",
    "date_end": "2021-02-03",
    "best": "2",
    "low": "2",
    "high": "2",
}
GDELT = {
    "GLOBALEVENTID": "900201",
    "SQLDATE": "20210203",
    "EventCode": "194",
    "Actor1Name": "NORTH GUARD",
    "Actor2Name": "SOUTH FRONT",
    "NumSources": "3",
    "DATEADDED": "20210203143000",
}
FACTS = {
    "kind": "event",
    "act": "fire",
    "happened_from": "2021-02-03 10:00:00",
    "happened_to": "2021-02-03 11:00:00",
    "origin": "monitor",
    "source": "mission",
}


def line(folder: Path, rows: list[dict[str, str]], reader: str) -> Any:
    """The ceasefire's line, assessed on a table of these rows."""
    (folder / "agreement.yaml").write_text(AGREEMENT, encoding="utf-8")
    table = folder / f"{reader}.csv"
    with table.open("w", encoding="utf-8", newline="") as out:
        writer = csv.DictWriter(out, list(dict.fromkeys(key for row in rows for key in row)))
        writer.writeheader()
        writer.writerows(rows)
    report = assess_case(str(folder), [str(table)], own=False, as_of="2021-06-01", reader=reader)
    assert not [one for one in report.heard if len(one.batch.refusals)]
    [found] = report.lines
    return found


@pytest.mark.parametrize(
    ("reader", "rows", "without", "of"),
    [
        ("acled", [ACLED], 1, 1),
        ("acled", [ACLED, ACLED | {"event_id_cnty": "A2", "actor1": "South Front", "actor2": "North Guard"}], 2, 2),
        ("acled", [ACLED, ACLED | ATTACK | {"event_id_cnty": "A3"}], 1, 2),
        ("ucdp_ged", [UCDP], 1, 1),
        ("facts", [FACTS], 1, 1),
        ("facts", [FACTS | {"actor": "North Guard"}, FACTS | {"happened_to": "2021-02-03 12:00:00"}], 1, 2),
        # named, but not for sure: a figure would call a guess a record
        ("facts", [FACTS | {"actor": "North Guard", "actor_ppm": "999999"}, FACTS | {"actor": "South"}], 1, 2),
    ],
)
def test_no_figure_per_party(reader: str, rows: list[dict[str, str]], without: int, of: int, tmp_path: Path) -> None:
    found = line(tmp_path, rows, reader)
    assert found.headline == "contrary indication"
    assert found.per_party is None and found.unattributed == (without, of)
    assert found.why_not == (
        f"no figure per party: for {without} of {of} incidents it is not recorded, or not for sure, who acted"
    )


@pytest.mark.parametrize(
    ("reader", "rows", "figures"),
    [
        ("acled", [ACLED | ATTACK], {"north": 1, "south": 0}),
        ("acled", [ACLED | ATTACK | {"actor1": "South Front"}], {"north": 0, "south": 1}),
        ("ucdp_ged", [UCDP | {"type_of_violence": "3", "side_b": "Civilians"}], {"north": 1, "south": 0}),
        ("facts", [FACTS | {"actor": "North Guard"}, FACTS | {"actor": "South"}], {"north": 1, "south": 1}),
    ],
)
def test_a_figure_where_every_row_says_who(
    reader: str, rows: list[dict[str, str]], figures: dict[str, int], tmp_path: Path
) -> None:
    found = line(tmp_path, rows, reader)
    assert (found.per_party, found.why_not) == (figures, "")


@pytest.mark.parametrize(
    ("reader", "row"),
    [("gdelt", GDELT), ("facts", FACTS | {"origin": "machine-coded news", "actor": "North Guard"})],
)
def test_machine_coded_news_names_nobody(reader: str, row: dict[str, str], tmp_path: Path) -> None:
    """A table that claims its first actor acted is not believed either: nothing is indicated, nobody is counted."""
    found = line(tmp_path, [row], reader)
    assert found.headline != "contrary indication"
    assert (found.facts, found.per_party, found.unattributed) == (0, None, None)


@pytest.mark.parametrize("other", ["North Guard", "South"])
def test_a_figure_counts_incidents_not_reports(other: str, tmp_path: Path) -> None:
    """Three reports of two shellings are two, whoever the report that stands for the first of them names."""
    told = FACTS | {"actor": "North Guard", "incident": "i1"}
    again = FACTS | {"happened_to": "2021-02-03 12:00:00", "actor": other, "incident": "i1"}
    south = FACTS | {"actor": "South", "incident": "i2", "note": "another"}
    found = line(tmp_path, [told, again, south], "facts")
    assert found.per_party == {"north": 1, "south": 1}
    assert sum(found.per_party.values()) == found.doubt.whole.counted == 2
