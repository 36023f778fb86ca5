"""Streams of participants in areas, and quiet areas beside a truce, as a person asks for them."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import polars as pl
import pytest

from servanda.basis import Refusal
from servanda.escalation import STREAM_ELSEWHERE, STREAM_IN
from servanda.evidence import conform
from servanda.operations import draw_escalation, escalate_case
from servanda.operations.escalate.opened import Opened, open_escalation

AGREEMENT = """
servanda: 1
id: valley
title: The valley
timing: {zone: UTC, entry: 2020-04-01}
participants:
  north: {called: North, roles: [party], signatory: yes}
  south: {called: South, roles: [party], signatory: yes}
zones:
  valley: {polygon: [[10, 10], [11, 10], [11, 11], [10, 11]]}
clauses:
  - {id: ceasefire, says: Fire ceases., who: north, must_not: {acts: fire, in: [valley]}}
"""


def acts() -> pl.DataFrame:
    """Two sides by turns in the valley, one of them in the hills too, and somebody else in a far port."""
    rows = []
    for day in range(150):
        at = datetime(2020, 1, 1, 8, tzinfo=UTC) + timedelta(days=day)
        told = [("north", "Valley", 10.5), ("south", "Valley", 10.5)] if day < 91 or day % 5 == 0 else []
        told += [("north", "Hills", 12.0)] if day % 10 == 0 else []
        told += [("raiders", "Port", 20.0)] if day % 3 == 0 else []
        for actor, area, lon in told:
            rows.append(
                {
                    "id": f"{len(rows):016x}", "kind": "event", "act": "fire.small-arms", "act_ppm": 1_000_000,
                    "happened_from": at, "happened_to": at + timedelta(hours=1), "recorded": at + timedelta(hours=2),
                    "actor": actor, "actor_ppm": 1_000_000, "admin1": area, "lon": lon, "lat": 10.5,
                    "origin": "monitor", "source": "archive", "row": len(rows),
                }
            )  # fmt: skip
    return conform(pl.DataFrame(rows))


@pytest.fixture(scope="module")
def case(tmp_path_factory: pytest.TempPathFactory) -> tuple[str, str]:
    here: Path = tmp_path_factory.mktemp("valley")
    (here / "agreement.yaml").write_text(AGREEMENT)
    acts().write_parquet(here / "acts.parquet")
    return str(here / "agreement.yaml"), str(here / "acts.parquet")


def opened(case: tuple[str, str], **asked: object) -> Opened:
    return open_escalation(case[0], [case[1]], **asked)  # type: ignore[arg-type]


def test_a_participant_in_each_area_is_a_stream_and_few_acts_are_put_together(case: tuple[str, str]) -> None:
    taken = opened(case, by="both").streams
    assert taken.streams.kind == "actor"
    assert set(taken.streams.labels) == {
        f"north{STREAM_IN}Valley", f"south{STREAM_IN}Valley", f"raiders{STREAM_IN}Port",
    }  # fmt: skip
    # Fifteen acts in the hills are one stream of their own kind, and still too few to read.
    assert taken.left_out == {"put-together": 15, "of-others": 15}
    several = opened(case, by="both").acts
    moved = several.table.with_columns(area=pl.when(pl.col("area") == "Valley").then(None).otherwise("area"))
    from servanda.escalation import chosen

    assert f"north{STREAM_IN}{STREAM_ELSEWHERE}" in chosen(replace(several, table=moved), "both").streams.labels


def test_the_page_names_who_and_where(case: tuple[str, str]) -> None:
    report = escalate_case(case[0], [case[1]], part=("reciprocity",), by="both")
    page = draw_escalation(report)
    assert "North in Valley" in page and STREAM_IN not in page
    assert any("By who acted and where" in line for line in report.told["reciprocity"].lines)


def test_a_quiet_area_stands_beside_and_in_no_count_of_the_truce(case: tuple[str, str]) -> None:
    report = escalate_case(case[0], [case[1]], part=("truce",), quiet=("Port",))
    data = report.told["truce"].data
    (port,) = data["quiet"]
    assert (port["area"], port["acts"], port["before_and_after"]) == ("Port", 50, [10, 10])
    plain = escalate_case(case[0], [case[1]], part=("truce",)).told["truce"].data
    assert "quiet" not in plain
    assert [one["expected"] for one in data["without_quiet"]] == [one["expected"] for one in plain["windows"]]
    page = draw_escalation(report)
    assert "The quiet areas, and how they fared" in page and "Expected without and with the quiet areas" in page


@pytest.mark.parametrize(("area", "code"), [("Valley", "ESC048"), ("Nowhere", "ESC066"), ("Hills", "ESC049")])
def test_an_area_that_is_not_quiet_is_refused(case: tuple[str, str], area: str, code: str) -> None:
    with pytest.raises(Refusal) as refused:
        opened(case, quiet=(area,))
    assert refused.value.reasons[0].code == code


@pytest.mark.parametrize(("language", "said"), [("en", "too few"), ("fr", "trop peu"), ("ar", "أقل من")])
def test_why_a_part_cannot_be_told_is_said_in_the_language(case: tuple[str, str], language: str, said: str) -> None:
    report = escalate_case(case[0], [case[1]], part=("reciprocity",), language=language, count="attack")
    assert report.told["reciprocity"].refused
    (line,) = report.told["reciprocity"].lines
    assert said in line and "[ESC031]" in line and "⟨en⟩" not in line


def test_a_single_day_is_too_few_to_tell_what_follows(case: tuple[str, str], tmp_path: Path) -> None:
    start = datetime(2020, 1, 1, tzinfo=UTC)
    minutes = pl.duration(minutes=pl.int_range(pl.len()))
    one = acts().with_columns(
        happened_from=pl.lit(start) + minutes, happened_to=pl.lit(start) + minutes + pl.duration(minutes=1)
    )
    one.with_columns(recorded=pl.lit(start) + pl.duration(hours=9)).write_parquet(tmp_path / "day.parquet")
    report = escalate_case(case[0], [str(tmp_path / "day.parquet")], part=("reciprocity",))
    assert "ESC033" in report.told["reciprocity"].lines[0]
