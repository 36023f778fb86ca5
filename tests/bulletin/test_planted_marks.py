"""Marks planted in every private field of a case are in no byte of any form of its bulletins."""

import dataclasses
import shutil
import typing
from datetime import UTC, date, datetime, time
from pathlib import Path

import polars as pl
import pytest

from servanda.basis import content_hash
from servanda.bulletin import RENDERERS, Bulletin
from servanda.bulletin.period import Period
from servanda.bulletin.public import PublicCount
from servanda.bulletin.speaker import Speaker
from servanda.bulletin.statement import AreaDrawn, LineDrawn
from servanda.evidence import conform
from servanda.operations import make_bulletin

STORY = Path(__file__).parent / "stories" / "two-banks"
TALKS = Path(__file__).parents[2] / "agreements" / "tutorial-talks"
#: Of an act of violence these columns are public, coarsened or chosen from a list; all others are planted.
PUBLIC = {
    "kind", "act", "act_ppm", "happened_from", "happened_to", "recorded", "actor", "actor_ppm", "toward", "clause",
    "origin", "reliability", "credibility", "sources", "status", "mark", "row", "weapon", "calibre_mm", "happened_ppm",
    "quantity_milli", "low_milli", "high_milli", "unit",
}  # fmt: skip
MARK = "PLANTED"


def row(act: str, day: int, minute: int, **more: object) -> dict[str, object]:
    """A fact whose private columns are all planted."""
    begun = datetime(2025, 1, day, 3, minute, 47, tzinfo=UTC)
    planted: dict[str, object] = {
        name: f"{MARK}-{name}" for name in (
            "source_code", "side_1", "side_2", "admin2", "item", "ref", "certified_by", "exception", "note", "source",
            "said_by", "incident",
        )
    }  # fmt: skip
    return planted | {
        "kind": "event", "act": act, "happened_from": begun, "happened_to": begun.replace(second=48),
        "recorded": begun.replace(second=49), "origin": "monitor", "reliability": "B", "credibility": 2, "row": 7,
        "lon": -20.0123457, "lat": -10.0123457, "radius_m": 317.0, "place": f"{MARK}-place", "admin1": "Riverland",
        "id": f"{day:08x}{minute:08x}", "incident": f"{MARK}-incident-{day}-{minute}",
    } | more  # fmt: skip


def planted_case(folder: Path) -> tuple[str, str]:
    """The story with marks in facts, positions, preferences, values, scenario, a phone's report and a site's paper."""
    shutil.copytree(STORY, folder / "case", dirs_exist_ok=True)
    case = folder / "case"
    rows = [
        *(row("fire.small-arms", 14, n, actor="south", toward="north") for n in range(9)),
        *(row("fire.shelling", 15, n, toward=f"{MARK}-toward") for n in range(20, 22)),
        *(row("fire.shelling", day, 50) for day in (4, 27, 28)),
        row("finding", 16, 40, kind="act", actor="mission", toward="south", clause="quiet-dale", status="confirmed"),
        row("finding", 16, 41, kind="act", actor=f"{MARK}-actor", clause="quiet-dale", status="confirmed"),
        row("statement", 16, 42, kind="act", actor="south", note="We answer for it."),
        row("statement", 16, 43, kind="act", actor=f"{MARK}-actor"),
        row("reply", 16, 44, kind="act", actor="south", toward="mission"),
    ]
    frame = pl.DataFrame(rows, infer_schema_length=None)
    path = folder / "facts.parquet"
    conform(frame).write_parquet(path)
    (case / "positions.yaml").write_text(
        f"positions: 1\nagreement: two-banks\nnote: {MARK}-positions\nsources: {{s: {{title: {MARK}-source}}}}\n"
        f"options:\n  - {{id: o, called: {MARK}-option, basis: inferred, made: 2025-01-05, source: K}}\n",
        "utf-8",
    )
    for name in ("preferences.yaml", "scenario.yaml", "issues.yaml", "credibility.yaml"):
        (case / name).write_text(f"note: {MARK}-{name}\n", "utf-8")
    for name in ("values/north.yaml", "reports/originals/phone.xml", "phones/report.json", "sites/aid.csv"):
        (case / name).parent.mkdir(parents=True, exist_ok=True)
        (case / name).write_text(f"{MARK}-{name}\n", "utf-8")
    return str(case), str(path)


def test_every_column_is_planted_or_public() -> None:
    from servanda.evidence.fact_columns import COLUMNS

    planted = {name for name, value in row("fire", 14, 1).items() if MARK in str(value)} | {"lon", "lat", "radius_m"}
    # 'admin1' is the coarse region that is shown; 'id', 'revises' and 'input' are digests that nobody chooses.
    assert {one.name for one in COLUMNS} == planted | PUBLIC | {"admin1", "id", "revises", "input"}


def shown(name: str, data: bytes) -> bytes:
    """The bytes of a form; of a paper what stands on its sheets, which its bytes hold packed."""
    if not name.endswith(".pdf"):
        return data
    pdfium = pytest.importorskip("pypdfium2")
    sheets = pdfium.PdfDocument(data)
    return "\n".join(sheet.get_textpage().get_text_bounded() for sheet in sheets).encode()


@pytest.mark.parametrize("period", ["2025-W03", pytest.param("2025-W04", marks=pytest.mark.long)])
def test_no_mark_is_in_any_byte_of_any_form(tmp_path: Path, period: str) -> None:
    case, facts = planted_case(tmp_path)
    report = make_bulletin(case, [facts], period=period, languages=("en", "fr", "ar"), forms=tuple(RENDERERS))
    assert report.bulletins[0].regions, "what happened was counted"
    for name, form in report.forms:
        for trace in (MARK, "0123457", ":47", "03:14", "Riverland-"):
            assert trace.encode() not in shown(name, form.data), (name, trace)


def test_the_same_marks_are_found_where_they_are_public(tmp_path: Path) -> None:
    """The search would find them: a party's own statement is printed."""
    case, facts = planted_case(tmp_path)
    report = make_bulletin(case, [facts], period="2025-W03", forms=("html", "json", "text", "pdf"))
    assert all(b"We answer for it." in shown(name, form.data) for name, form in report.forms)


def test_nobody_can_ask_a_bulletin_whether_a_file_was_used(tmp_path: Path) -> None:
    """Whoever holds a single person's report knows its digest: it stands nowhere, only that of all evidence does."""
    case, facts = planted_case(tmp_path)
    parts = [str(tmp_path / f"{n}.parquet") for n in range(2)]
    table = pl.read_parquet(facts)
    for path, part in zip(parts, (table.head(6), table.tail(-6)), strict=True):
        part.write_parquet(path)
    one, other = (
        make_bulletin(case, given, period="2025-W03", forms=tuple(RENDERERS)) for given in (parts, parts[::-1])
    )
    digests = [content_hash(Path(path).read_bytes()) for path in parts]
    for name, form in one.forms:
        assert not [digest for digest in digests if digest.encode() in shown(name, form.data)], name
    assert [what for what, _ in one.bulletins[0].made_from] == ["agreement", "evidence", "program"]
    assert one.bulletins[0].made_from == other.bulletins[0].made_from
    fewer = make_bulletin(case, parts[:1], period="2025-W03", forms=("json",))
    assert fewer.bulletins[0].made_from != one.bulletins[0].made_from


def test_a_bulletin_has_no_field_for_anything_private() -> None:
    allowed = {str, int, bool, date, time, type(None)}
    seen = set[type]()

    def walk(kind: object) -> None:
        if kind in (AreaDrawn, LineDrawn):
            # Outlines of the agreement's own areas and lines: the text's, and nobody's place.
            seen.add(typing.cast(type, kind))
        elif dataclasses.is_dataclass(kind) and isinstance(kind, type):
            if kind not in seen:
                seen.add(kind)
                for hint in typing.get_type_hints(kind).values():
                    walk(hint)
        elif typing.get_origin(kind) is typing.Literal or kind is Ellipsis:
            return
        elif arguments := typing.get_args(kind):
            for one in arguments:
                walk(one)
        else:
            assert kind in allowed, kind

    walk(Bulletin)
    assert {PublicCount, Period, Speaker} <= seen
    assert all(one.__module__.startswith("servanda.bulletin.") for one in seen)
