"""Twenty random logs against the verdicts of an independent temporal monitor (MonPoly), by time and binding.

All five properties are clauses of one agreement file.
"""

import csv
import json
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import polars as pl
import pytest

from servanda.agreement import lower, read_agreement
from servanda.basis import SECOND, to_us
from servanda.compliance import Assessments, Status, assess
from servanda.evidence import conform
from tests import shared_data

START = datetime(2020, 1, 1, tzinfo=UTC)
INSTANT = timedelta(microseconds=1)
CASES = range(1, 21)
Verdicts = list[tuple[int, str, str]]

AGREEMENT_FILE = {
    "servanda": "1",
    "id": "oracle",
    "title": "A truce, as the monitor was told it",
    "timing": {"zone": "UTC", "entry": "2020-01-01 00:00"},
    "participants": {f"party-{n}": {"called": f"Party {n}"} for n in range(3)},
    "bodies": {"mission": {"called": "Mission"}},
    "zones": {"zone-0": {"units": {"level": "place", "names": ["zone-0"]}}},
    "events": {"truce": {"called": "the truce begins", "shown_by": {"acts": "agreement.resumption"}}},
    "clauses": [
        {
            "id": "prohibition",
            "says": "Party 0 does not fire in zone 0.",
            "who": "party-0",
            "when": {"event": "truce"},
            "must_not": {"acts": "fire", "in": "zone-0", "assessed": "day"},
        },
        {
            "id": "response",
            "says": "Such a fire is investigated within 48 hours.",
            "who": "mission",
            "when": {"event": "truce"},
            "responds": {
                "to": {"acts": "fire", "by": "party-0", "in": "zone-0"},
                "with": {"acts": "inquiry"},
                "within": "48 hours",
            },
        },
        {
            "id": "truce",
            "says": "Both hold as long as the truce does: its end suspends them, its return resumes them.",
            "as_long_as": {"keeps": "talks", "binds": ["prohibition", "response"]},
        },
        {
            "id": "talks",
            "says": "No threats while talks go on.",
            "who": "party-1",
            "must_not": {"acts": "statement.threat"},
        },
        {
            "id": "quota",
            "says": "Five trucks a day.",
            "who": "party-1",
            "rate": {"acts": "aid.delivery", "measure": "count", "at_least": "5", "each": "day"},
        },
        {
            "id": "notice",
            "says": "Flights are announced 48 hours before.",
            "who": ["party-0", "party-1", "party-2"],
            "gives_notice": {"acts": "movement.flight", "at_least": "48 hours"},
        },
        {
            "id": "quiet",
            "says": "The mission does not certify quiet while there was fire in the last seven days.",
            "who": "mission",
            "must_not": {"acts": "certification", "assessed": "day"},
            "while": {"seen": {"acts": "fire"}, "in_last": "7 days"},
        },
    ],
}

LAW = lower(read_agreement(json.dumps(AGREEMENT_FILE)))


def facts(log: list[dict[str, str]]) -> pl.DataFrame:
    """The log as facts.

    An event is the instant it is stamped with. Lives and conditions read what is over *before* the instant they
    decide, so what the monitor lets take effect at its own stamp (truce, and fire before a certificate) ends there.
    """
    rows = []
    for line, event in enumerate(log, start=2):
        rows += [_fact(line, event, means) for means in _MEANS[event["kind"]]]
    columns = {key: [row.get(key) for row in rows] for key in dict.fromkeys(key for row in rows for key in row)}
    return conform(pl.DataFrame(columns, infer_schema_length=None))


_MEANS: dict[str, tuple[dict[str, Any], ...]] = {
    "fire": ({"act": "fire"},),
    "investigate": ({"act": "inquiry", "actor": "mission"},),
    "truck": ({"act": "aid.delivery", "actor": "party-1"},),
    "flight": ({"act": "movement.flight"},),
    "notice": ({"act": "notice.flight"},),
    "certify": ({"act": "certification", "actor": "mission"},),
    "truce_start": ({"act": "agreement.resumption", "clause": "talks", "before": True},),
    "truce_end": ({"act": "finding", "clause": "talks", "status": "confirmed", "before": True},),
    "tick": (),
}


def _fact(line: int, event: dict[str, str], means: dict[str, Any]) -> dict[str, Any]:
    at = START + timedelta(seconds=int(event["ts"]))
    begin = at - INSTANT if means.get("before") else at
    return {
        "id": f"{line:016x}",
        "kind": "act",
        "happened_from": begin,
        "happened_to": begin + INSTANT,
        "actor": f"party-{event['party']}" if event["party"] else None,
        "place": f"zone-{event['zone']}" if event["zone"] else None,
        "ref": event["id"] or None,
        "origin": "mechanism",
        "source": "log",
        "row": line,
        **{key: value for key, value in means.items() if key != "before"},
    }


def found(result: Assessments, log: list[dict[str, str]]) -> dict[str, Verdicts]:
    """The engine's assessments as verdicts: contrary, overdue or late is a breach."""
    line: list[int] = result.facts["row"].to_list()

    def event(position: int) -> dict[str, str]:
        return log[line[position] - 2]

    verdicts: dict[str, Verdicts] = {"prohibition": [], "response": [], "quota": [], "notice": [], "quiet": []}
    for one in result.by_obligation:
        clause = str(one.obligation.clause)
        for n in range(len(one)):
            status = Status(one.status[n])
            breach = status in (Status.CONTRARY, Status.OVERDUE) or bool(one.late_us[n])
            verdict = "breach" if breach else "open" if status is Status.OPEN else ""
            if not verdict:
                continue
            if clause in ("prohibition", "quiet"):
                for position in one.reasons(n) if breach else ():
                    said = event(int(position))
                    verdicts[clause].append((int(said["ts"]), said["id"], verdict))
            elif clause == "quota":
                day = (int(one.begin[n]) - to_us(START)) // (86_400 * SECOND) + 1
                tick = 86_400 * day - 1  # the monitor is asked at ticks: of a day cut short it says nothing
                if tick <= int(log[-1]["ts"]):
                    verdicts[clause].append((tick, str(day), verdict))
            elif clause in ("response", "notice"):
                assert one.trigger is not None
                said = event(int(one.trigger[n]))
                bound = said["id"] if clause == "response" else f"{said['party']},{said['id']}"
                verdicts[clause].append((int(said["ts"]), bound, verdict))
    return verdicts


def expected(folder: Path, case: int) -> dict[str, Verdicts]:
    """The monitor's verdicts by clause."""
    named = {
        "prohibition": "prohibition",
        "response_48h": "response",
        "quota_day": "quota",
        "notice_48h": "notice",
        "quiet_7d": "quiet",
    }
    verdicts: dict[str, Verdicts] = {name: [] for name in named.values()}
    for row in rows_of(folder / f"case_{case:03d}_verdicts.csv"):
        verdicts[named[row["property"]]].append((int(row["ts"]), row["binding"], row["verdict"]))
    return verdicts


def rows_of(path: Path) -> list[dict[str, str]]:
    """The rows of a csv file as text."""
    with path.open(encoding="utf-8", newline="") as stream:
        return list(csv.DictReader(stream))


@pytest.mark.parametrize("case", CASES)
def test_same_verdicts(case: int) -> None:
    folder = shared_data.folder("monitor_oracle")
    log = rows_of(folder / f"case_{case:03d}_log.csv")
    end = START + timedelta(seconds=int(log[-1]["ts"]) + 1)  # the log's last second is over
    result = assess(LAW, facts(log), to_us(end))
    mine, theirs = found(result, log), expected(folder, case)
    for clause, verdicts in theirs.items():
        assert sorted(mine[clause]) == sorted(verdicts), clause
