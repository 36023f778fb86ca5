"""Facts tables too large to hold: explained down to the line, and refused where they would have to be fused."""

from pathlib import Path

import polars as pl
import pytest

from operations.test_explain import AGREEMENT, CHRONOLOGY
from servanda.basis import Refusal, content_hash
from servanda.operations import assess_case, explain_case, explain_data, ingest_files, tell_explanation

LINES = CHRONOLOGY.splitlines()


@pytest.fixture
def case(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A case that holds no table of more than one row."""
    folder = tmp_path / "pass"
    folder.mkdir()
    (folder / "agreement.yaml").write_text(AGREEMENT, encoding="utf-8")
    (tmp_path / "press.yaml").write_text(CHRONOLOGY, encoding="utf-8")
    monkeypatch.setenv("SERVANDA_LIMIT_ROWS_HELD", "1")
    return folder


def _explained(case: Path, *evidence: Path) -> list[dict]:
    report = explain_case(str(case), map(str, evidence), clause="quiet", instance="2020-01-05", as_of="2020-02-15")
    return explain_data(report, tell_explanation(report))["instances"][0]["counted"]


def test_a_fact_of_an_archive_leads_to_its_line(case: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    ingest_files([str(case.parent / "press.yaml")], into=str(case))
    archived = _explained(case)
    assert [(one["file"], one["line"], one["shown"]) for one in archived] == [("press.yaml", 8, LINES[7])]
    monkeypatch.delenv("SERVANDA_LIMIT_ROWS_HELD")
    assert _explained(case) == archived


def test_without_the_report_the_row_is_named_with_the_archive(case: Path) -> None:
    table = case.parent / "all.parquet"
    facts = ingest_files([str(case.parent / "press.yaml")], out=str(table)).facts
    (fact,) = _explained(case, table)
    assert (fact["file"], fact["line"], fact["shown"]) == ("all.parquet", 8, None)
    assert fact["original_not_kept"] == content_hash(CHRONOLOGY.encode())
    assert _explained(case, table, case.parent / "press.yaml")[0]["shown"] == LINES[7]
    # a table that was read from no other file: its own row counts
    facts.drop("input").write_parquet(table)
    (fact,) = _explained(case, table)
    place = facts["id"].to_list().index(fact["id"])
    assert (fact["file"], fact["line"], fact["original_not_kept"]) == ("all.parquet", place + 2, None)


def test_a_marker_on_the_line_withholds_it(case: Path) -> None:
    ingest_files([str(case.parent / "press.yaml")], into=str(case))
    (part,) = (case / "reports").glob("facts-*.parquet")
    facts = pl.read_parquet(part)
    shot = facts.filter(pl.col("row") == 8)
    marker = shot.with_columns(act=pl.lit("personnel.recruit-child"), id=pl.lit("f" * 16))
    pl.concat([facts, marker]).write_parquet(part)
    assert [(one["line"], one["shown"]) for one in _explained(case)] == [(8, None)]


def test_rows_are_counted_within_their_archive(case: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Two archives may have the same row of one source at one time, about two things."""
    facts = ingest_files([str(case.parent / "press.yaml")]).facts.drop("input", "row").head(1)
    two = [case.parent / "one.parquet", case.parent / "two.parquet"]
    for name, path in zip("ab", two, strict=True):
        pl.concat([facts.with_columns(id=pl.lit(f"{name * 15}{n}")) for n in range(2)]).write_parquet(path)
    counts = []
    for _ in range(2):
        report = assess_case(str(case), map(str, two), as_of="2020-02-15")
        counts.append(int(report.assessments.of("quiet")[0].value.sum()))
        monkeypatch.delenv("SERVANDA_LIMIT_ROWS_HELD", raising=False)
    assert counts == [4_000, 4_000]


def test_fusion_of_an_archive_is_refused_with_what_to_do(case: Path) -> None:
    ingest_files([str(case.parent / "press.yaml")], into=str(case))
    with pytest.raises(Refusal) as refusal:
        assess_case(str(case), fuse=True)
    assert refusal.value.code == "OPS045" and "SERVANDA_LIMIT_ROWS_HELD" in str(refusal.value)


@pytest.mark.parametrize("value", ["many", "0", "-1", "1.5", "9" * 40])
def test_a_setting_that_is_no_limit_is_refused(value: str, case: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SERVANDA_LIMIT_FILE_BYTES", value)
    with pytest.raises(Refusal) as refusal:
        ingest_files([str(case.parent / "press.yaml")])
    assert refusal.value.code == "BAS030" and "SERVANDA_LIMIT_FILE_BYTES" in str(refusal.value)


@pytest.mark.parametrize("limit", ["file_bytes", "text_bytes", "hand_kept_bytes", "hand_kept_rows"])
def test_a_limit_is_named_where_it_refuses_and_can_be_raised(
    limit: str, case: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    name = f"SERVANDA_LIMIT_{limit.upper()}"
    monkeypatch.setenv(name, "4")
    with pytest.raises(Refusal) as refusal:
        ingest_files([str(case.parent / "press.yaml")])
    assert f"set {name} above 4" in str(refusal.value)
    monkeypatch.setenv(name, "1 KiB" if limit == "hand_kept_rows" else "1MiB")
    assert len(ingest_files([str(case.parent / "press.yaml")]).facts) == CHRONOLOGY.count("- {on")
