"""Ceasefires that ended fighting, as UCDP records them, under a scenario of defaults: that they do not fit is said."""

import csv
import gzip
from datetime import date, datetime

import pytest

from servanda.agreement import read_agreement
from servanda.store import shipped_cases
from servanda.windtunnel import Truce, Truces, calibrate, default_scenario
from shared_data import folder

pytest.importorskip("numba", reason="thousands of futures are played: needs servanda[tunnel]")
CEASEFIRE = "2.0"


def day(text: str, year: int) -> date | None:
    """A date of two-digit years, in the century of the row."""
    try:
        found = datetime.strptime(text, "%m/%d/%y").date()
    except ValueError:
        return None
    return found.replace(year=found.year - 100) if found.year > year + 1 else found


def ceasefires() -> Truces:
    """Days from each ceasefire that ended a dyad's episode to its next, or to the end of the data."""
    path = folder("ucdp_peace_and_termination") / "ucdp_termination_dyad_3_2021_shared.csv.gz"
    with gzip.open(path, "rt", encoding="utf-8", errors="replace") as lines:
        rows = list(csv.DictReader(lines))
    starts: dict[str, set[date]] = {}
    for row in rows:
        if begin := day(row["start_date2"], int(row["year"])):
            starts.setdefault(row["dyad_id"], set()).add(begin)
    found = []
    for row in rows:
        end = day(row["ependdate"], int(row["year"]))
        if row["outcome"] == CEASEFIRE and end is not None:
            later = sorted(one for one in starts.get(row["dyad_id"], ()) if one > end)
            last = later[0] if later else date(2020, 12, 31)
            found.append(Truce((last - end).days, bool(later), row["conflict_id"], ()))
    return Truces(tuple(found))


def test_what_defaults_cannot_give_is_said() -> None:
    data = ceasefires()
    assert len(data.entries) >= 40 and 10 <= data.ended() < len(data.entries)
    path = shipped_cases()["tutorial-sound"] / "agreement.yaml"
    law = read_agreement(path.read_text("utf-8"), path.name)
    found = calibrate(law, default_scenario(law), data, size=50, populations=2)
    year = found.compared[-1]
    assert year.observed > 0.8, "an episode counts as ended only once a year is quiet: selection, told in the reference"
    assert not year.within
