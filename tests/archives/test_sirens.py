"""Two services of siren alerts over real archives: the document's figures, and every row of both accounted for."""

import re
from pathlib import Path

import pytest

from servanda.evidence import read_all
from servanda.operations import compare_sources
from servanda.operations.two_sources import NO_REGION
from tests import shared_data

DOCUMENT = Path(__file__).parents[2] / "docs" / "replays" / "sirens.md"
FILES = (
    ("alerts_2021.csv.gz", "alerts_2021.csv.gz"),
    ("alerts_2023-10_2025-01.csv.gz", "alerts_2023-10_2024-10.csv.gz"),
)


def _figures(column: int) -> list[int]:
    """A column of the document's table."""
    rows = re.findall(r"^\| [a-z].*\|$", DOCUMENT.read_text(encoding="utf-8"), re.M)
    return [int(row.split("|")[column + 2].strip().replace(",", "")) for row in rows]


@pytest.mark.slow
@pytest.mark.parametrize("column", [0, 1])
def test_the_document_says_what_the_archives_say(column: int) -> None:
    one, other = FILES[column]
    first, second = shared_data.folder("israel_alerts_cumta") / one, shared_data.folder("israel_alerts_oref") / other
    found = compare_sources(first, second, [shared_data.folder("israel_places") / "cities.json.gz"])
    nowhere = found.regions.filter(found.regions["region"] == NO_REGION)["only_second"].sum()
    near = found.lags.filter(found.lags["low_s"].is_in([-10, 0]))["reports"].sum()
    (outside_1, unplaced_1), (outside_2, unplaced_2) = found.left_out
    assert found.lag_median_s is not None
    assert _figures(column) == [
        found.both, found.only_first, found.only_second, nowhere, outside_1, outside_2, unplaced_1, unplaced_2,
        found.lag_median_s, near, len(found.days), found.rows[1][1],
    ]  # fmt: skip
    assert found.rows[0][1] == 0
    assert found.both + found.only_first + outside_1 + unplaced_1 == len(read_all(first).facts)
    assert found.both + found.only_second + outside_2 + unplaced_2 == len(read_all(second).facts)
