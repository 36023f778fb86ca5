"""Stories in plain files: an agreement, what was reported, and the assessments expected of it."""

import io
import json
from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import polars as pl

from servanda.agreement import lower, read_agreement
from servanda.basis import from_us, read_yaml, to_us
from servanda.compliance import Assessments, Stream, assess
from servanda.evidence import read_all, reader_named

HERE = Path(__file__).parent


def stories() -> list[Path]:
    """Every story file, in order of its path."""
    return sorted(path for path in HERE.rglob("*.yaml"))


def load(path: Path) -> dict[str, Any]:
    """A story as plain data, all scalars as text."""
    data: dict[str, Any] = read_yaml(path.read_text(encoding="utf-8"), str(path)).data()
    return data


def facts_of(story: Mapping[str, Any]) -> pl.DataFrame:
    """The facts of a story, read from its rows as a hand-kept chronology is read."""
    zone = story["agreement"]["timing"]["zone"]
    sources = story.get("sources") or {"field": {"title": "Field reports", "mark": "S", "origin": "monitor"}}
    head = {
        "zone": zone,
        "sources": sources,
        "defaults": story.get("defaults") or {"source": next(iter(sources))},
    }
    lines = ["chronology: 1", *(f"{key}: {json.dumps(value)}" for key, value in head.items()), "rows:"]
    lines += [f"- {json.dumps(_as_read(row))}" for row in story.get("facts") or []]
    stream = io.BytesIO("\n".join(lines).encode())
    source = replace(reader_named("chronology").source, default_zone=zone)
    batch = read_all(stream, source, reader="chronology", name="facts.yaml")
    assert not len(batch.refusals), batch.refusals.to_dicts()
    # The number of a fact in the story's own list, counted from 1, instead of its line in the text made of it.
    return _told_apart(story, batch.facts.with_columns(row=pl.col("row").rank("dense").cast(pl.Int64)))


#: What a chronology does not say of a row, and a story may: the one thing it tells of, and the row it takes the place
#: of, by its number in the list.
_BESIDES = ("incident", "revises")


def _as_read(row: Mapping[str, Any]) -> dict[str, Any]:
    return {key: value for key, value in row.items() if key not in _BESIDES}


def _told_apart(story: Mapping[str, Any], facts: pl.DataFrame) -> pl.DataFrame:
    rows = dict(enumerate(story.get("facts") or [], 1))
    ids = dict(zip(facts["row"], facts["id"], strict=True))
    revised = {number: ids[int(row["revises"])] for number, row in rows.items() if "revises" in row}
    incident = {number: row["incident"] for number, row in rows.items() if "incident" in row}
    numbers = facts["row"].to_list()
    return facts.with_columns(
        pl.Series("revises", [revised.get(one) for one in numbers], pl.String),
        pl.Series("incident", [incident.get(one) for one in numbers], pl.String),
    )


def tellings(story: Mapping[str, Any]) -> Iterator[dict[str, Any]]:
    """The story at its cut-off, and at every other one of which it expects something (``then``)."""
    for moment in (story, *(story.get("then") or ())):
        yield {**story, "as_of": moment["as_of"], "expect": moment["expect"]}


def cut_off(story: Mapping[str, Any]) -> int:
    """The story's cut-off: an instant in the agreement's own zone."""
    moment = datetime.fromisoformat(story["as_of"]).replace(tzinfo=ZoneInfo(story["agreement"]["timing"]["zone"]))
    return to_us(moment)


def tell(story: Mapping[str, Any], *, as_stream: bool = False) -> Assessments:
    """Assess the story's facts against its agreement, in batch or fact by fact."""
    law = lower(read_agreement(json.dumps(story["agreement"]), "story"))
    facts = facts_of(story)
    if not as_stream:
        return assess(law, facts, cut_off(story))
    stream = Stream(law)
    for part in facts.partition_by("row", maintain_order=True)[::-1]:
        stream.add(part)
    return stream.assessments(cut_off(story))


def told(result: Assessments, zone: str) -> list[dict[str, Any]]:
    """The assessments in the words a story uses: local instants, rows of the list instead of hashes."""
    rows = dict(zip(result.facts["id"], result.facts["row"], strict=True))
    said = []
    for record in result.records():
        said.append(
            {
                "obligation": record["obligation"],
                "begin": None if record["begin"] is None else f"{from_us(record['begin'], zone):%Y-%m-%d %H:%M}",
                "end": None if record["end"] is None else f"{from_us(record['end'], zone):%Y-%m-%d %H:%M}",
                "binding": record["binding"],
                "status": record["status"],
                "alleged": record["alleged"],
                "value": record["value_milli"] / 1_000,
                "late_days": -(-record["late_us"] // 86_400_000_000),
                "doubtful": record["doubtful"],
                "coverage": record["coverage_ppm"] / 10_000,
                "reasons": sorted(rows[one] for one in record["reasons"]),
            }
        )
    return said


def swapped(value: Any, one: str, other: str) -> Any:
    """The same data with two participants' ids exchanged wherever they stand alone."""
    if isinstance(value, str):
        # A name a source uses may be the id in capitals; it moves with it.
        return {one: other, other: one}.get(value.casefold(), value)
    if isinstance(value, dict):
        return {swapped(key, one, other): swapped(each, one, other) for key, each in value.items()}
    if isinstance(value, list):
        return [swapped(each, one, other) for each in value]
    return value


def matches(expected: Mapping[str, Any], found: list[dict[str, Any]]) -> Iterator[str]:
    """What is wrong with an expectation: nothing found, or a field that differs; nothing where it holds."""
    keys = {"obligation", "begin", "end", "binding", "window"} & set(expected)
    here = [each for each in found if all(_same(expected[key], each, key) for key in keys)]
    if "count" in expected:
        here = [each for each in here if each["status"] == expected["status"]]
        if len(here) != int(expected["count"]):
            yield f"expected {expected['count']} × {expected['status']}, found {len(here)}: {expected}"
        return
    if not here:
        yield f"no such assessment: {expected}; found {found}"
    for each in here:
        for key in set(expected) - keys - {"why"}:
            if not _same(expected[key], each, key):
                yield f"{key} is {each[key]!r}, expected {expected[key]!r} in {expected}; all: {each}"


def lives(expected: Mapping[str, Any], result: Assessments, zone: str) -> Iterator[str]:
    """What is wrong with an expected life of a clause at a moment; nothing where it holds."""
    at = to_us(datetime.fromisoformat(expected["at"]).replace(tzinfo=ZoneInfo(zone)))
    found = [life.value for life, span in result.lives(expected["clause"]) if at in span]
    if found != [expected["life"]]:
        yield f"the life is {found}, expected {expected}"


def _same(wanted: Any, each: Mapping[str, Any], key: str) -> bool:
    if key == "window":
        return wanted in (each["begin"], f"{each['begin']} to {each['end']}") or str(each["begin"]).startswith(
            str(wanted)
        )
    got = each[key]
    if isinstance(got, bool):
        return str(wanted).lower() in (("yes", "true") if got else ("no", "false"))
    if isinstance(got, (int, float)):
        return float(wanted) == float(got)
    if isinstance(got, list):
        return [int(one) for one in wanted] == got
    if key in ("begin", "end") and got is not None:
        return bool(str(got).startswith(str(wanted)))
    return bool(wanted == got)
