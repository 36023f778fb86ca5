"""Twenty random logs against the verdicts of an independent temporal monitor (MonPoly), by time and binding.

Four of the five properties are clauses. The fifth (no certificate unless seven days were quiet) is not: a
clause's ``when`` is read once, to start its life, and no clause kind binds *only while* a condition holds. The
core has it (``Obligation.while_``), so there it is put on a prohibition by hand.
"""

import csv
import json
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import polars as pl
import pytest

from servanda.agreement import AGREEMENT, AllOf, Holds, Kept, Law, Lives, Not, Select, Tally, Term, lower, read_agreement
from servanda.basis import SECOND, to_us
from servanda.compliance import Assessments, Status, assess
from servanda.evidence import conform
from tests import shared_data

START = datetime(2020, 1, 1, tzinfo=UTC)
INSTANT = timedelta(microseconds=1)
QUIET_US = 604_800 * SECOND
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
        {"id": "talks", "says": "Talks go on.", "who": "party-1", "must_not": {"acts": "talks.broken-off"}},
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
            "says": "The mission certifies seven days of quiet, and nothing else.",
            "who": "mission",
            "must_not": {"acts": "certification", "assessed": "day"},
        },
    ],
}
