"""What alarms of assumed thresholds came to on two real archives: the figures of docs/promises.md, exactly."""

import json
from pathlib import Path

import pytest

import shared_data
from servanda.operations import escalate_case

pytestmark = pytest.mark.slow
#: Case, archive and file, then per rule: alarms after which nothing came, of how many; beginnings missed, of how many.
FOUND = [
    (
        "minsk-ii-2015", "ucdp_ged_ukraine", "ged221_ukraine_2014_2018_hxl.csv.gz",
        {"contravened-ceasefire": (0, 2, 2, 43), "count-above": (12, 14, 5, 18), "count-above-each": (10, 16, 8, 20),
         "new-zone": (6, 10, 1, 5), "duty-at-risk": (0, 17, 0, 17), "contravened-drawn-ceasefire": (4, 12, 22, 37)},
    ),
    (
        "syria-coh-2016", "ucdp_ged_syria", "ged_syria_2016-01_2016-08.csv.gz",
        {"contravened-cessation": (0, 1, 1, 1), "count-above": (4, 4, 1, 1), "count-above-each": (21, 25, 16, 26),
         "new-zone": (1, 2, 0, 1), "contravened-drawn-cessation": (0, 1, 1, 1)},
    ),
]  # fmt: skip


@pytest.mark.parametrize(("case", "archive", "name", "found"), FOUND)
def test_false_alarms_and_misses_are_those_promised(
    case: str, archive: str, name: str, found: dict[str, tuple[int, int, int, int]]
) -> None:
    report = escalate_case(case, [str(Path(shared_data.folder(archive)) / name)], part=("warning",))
    told = json.loads(json.dumps(report.data()))["parts"]["warning"]
    records = {one["rule"]: one["record"] for one in told["thresholds"] if one["record"]}
    for rule, (false, alarms, missed, begun) in found.items():
        one = records[rule]
        assert (one["false"]["part"], one["false"]["whole"]) == (false, alarms), rule
        assert (one["missed"]["part"], one["missed"]["whole"]) == (missed, begun), rule
    assert told["class"] == "mechanism"


def test_the_public_is_told_no_alarm() -> None:
    assert "warning" not in escalate_case("lebanon-2024", part=("warning",), public=True).told
