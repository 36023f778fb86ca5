"""A person's decision on reports: kept in the case, respected whatever comes later, refused where it is none."""

from pathlib import Path

import pytest

from operations.incident_reports import write_gorge, write_ministry
from servanda.basis import Refusal
from servanda.evidence import read_decisions
from servanda.operations import Asked, IncidentsReport, decide, incidents_case, refuse_undecided, tell_decisions

WHO = "the verification desk"


@pytest.fixture
def gorge(tmp_path: Path) -> Path:
    """The made-up case with two sources."""
    return write_gorge(tmp_path / "gorge")


def _decide(
    case: Path,
    *,
    same: tuple[str, ...] = (),
    apart: tuple[str, ...] = (),
    why: str = "seen on the ground",
    waiting: bool = False,
    overrule: bool = False,
) -> IncidentsReport:
    decide(Asked(same, apart, WHO, why, waiting, overrule), str(case), incidents_case(str(case)))
    return incidents_case(str(case))


def _together(report: IncidentsReport) -> set[frozenset[str]]:
    """The reports of each incident, by the line of each file they were read from."""
    import polars as pl

    from servanda.operations.incidents import told_lines

    lines = told_lines(report).with_columns(pl.concat_str("file", pl.lit(":"), "line").alias("at"))
    return {frozenset(part["at"]) for part in lines.partition_by("incident")}


def _states(report: IncidentsReport) -> list[str]:
    return report.fusing.fused.decisions.sort("when")["state"].to_list()


def test_what_was_split_stays_apart_through_new_reports_and_new_fusion(gorge: Path) -> None:
    patrol, desk = (one.fact for one in incidents_case(str(gorge)).incidents()[0].reports)
    after = _decide(gorge, apart=(patrol, desk))
    assert frozenset({"chronology.yaml:7"}) in _together(after)
    write_ministry(gorge)
    later = incidents_case(str(gorge))
    here = [one for one in _together(later) if "chronology.yaml:7" in one or "desk.yaml:7" in one]
    assert len(here) == 2
    assert sum("ministry.yaml:7" in one for one in here) == 1
    assert _states(later) == ["applied"]


def test_what_was_merged_stays_together_through_new_reports_and_new_fusion(gorge: Path) -> None:
    report = incidents_case(str(gorge))
    alone = [row["told_by"].split()[-1] for row in report.table.to_dicts() if row["reports"] == 1]
    assert len(alone) == 2
    after = _decide(gorge, same=(alone[0], alone[1]))
    assert frozenset({"chronology.yaml:9", "desk.yaml:9"}) in _together(after)
    write_ministry(gorge)
    assert frozenset({"chronology.yaml:9", "desk.yaml:9"}) in _together(incidents_case(str(gorge)))


def test_a_decision_may_wait_for_its_reports(gorge: Path, tmp_path: Path) -> None:
    whole = write_gorge(tmp_path / "whole")
    write_ministry(whole)
    first = incidents_case(str(whole)).incidents()[0]
    ministry = next(one.fact for one in first.reports if one.file == "ministry.yaml")
    patrol = next(one.fact for one in first.reports if one.file == "chronology.yaml")
    with pytest.raises(Refusal) as caught:
        _decide(gorge, apart=(patrol, ministry))
    assert caught.value.code == "OPS081"
    assert _states(_decide(gorge, apart=(patrol, ministry), waiting=True)) == ["waits"]
    write_ministry(gorge)
    later = incidents_case(str(gorge))
    assert _states(later) == ["applied"]
    assert not any({"chronology.yaml:7", "ministry.yaml:7"} <= one for one in _together(later))


def test_one_that_contradicts_is_refused_until_it_is_meant(gorge: Path) -> None:
    patrol, desk = (one.fact for one in incidents_case(str(gorge)).incidents()[0].reports)
    _decide(gorge, apart=(patrol, desk))
    with pytest.raises(Refusal) as caught:
        _decide(gorge, same=(patrol, desk))
    assert caught.value.code == "OPS082"
    assert WHO in str(caught.value)
    assert len(read_decisions((gorge / "incident-decisions.yaml").read_text("utf-8"))) == 1
    assert _states(_decide(gorge, same=(patrol, desk), overrule=True)) == ["overruled", "applied"]
    told = tell_decisions(incidents_case(str(gorge)))[0].notes
    assert [line.split(":")[0] for line in told] == ["overruled", "applied"]


def test_what_waits_contradicts_too(gorge: Path) -> None:
    _decide(gorge, apart=("f" * 16, "e" * 16), waiting=True)
    with pytest.raises(Refusal) as caught:
        _decide(gorge, same=("f" * 16, "e" * 16), waiting=True)
    assert caught.value.code == "OPS082"


@pytest.mark.parametrize(
    "before",
    [
        "# ours\nincident-decisions: 1   # the form\ndecisions:\n{}# the end",
        "incident-decisions: 1\ndecisions: []   # none yet\n",
        "incident-decisions: 1\n",
        "\ufeffincident-decisions: 1\r\ndecisions:\r\n",
        "incident-decisions: 1\ndecisions:\n- same: [aaaa, bbbb]   # as we saw it\n  who: us\n"
        "  when: 2015-03-01 14:00+02:00\n  why: >\n    one crater,\n    one hour\n",
    ],
)
def test_comments_and_layout_stay(gorge: Path, before: str) -> None:
    entry = "  - apart: [aaaa, bbbb]\n    who: us\n    when: 2015-03-01 14:00+02:00\n    why: two craters\n"
    before = before.replace("{}", entry)
    path = gorge / "incident-decisions.yaml"
    path.write_bytes(before.encode("utf-8"))
    old = read_decisions(before.removeprefix("\ufeff"))
    patrol, desk = (one.fact for one in incidents_case(str(gorge)).incidents()[0].reports)
    _decide(gorge, apart=(patrol, desk), why="two: # guns, 'seen'")
    after = path.read_bytes().decode("utf-8")
    kept = read_decisions(after.removeprefix("\ufeff"))
    assert kept[:-1] == old
    assert (kept[-1].who, kept[-1].why, kept[-1].facts) == (WHO, "two: # guns, 'seen'", (patrol, desk))
    for piece in ("# ours", "# the form", "# the end", "# none yet", "# as we saw it"):
        assert (piece in before) == (piece in after)
    assert ("\r\n" in before) == ("\r\n" in after)
    assert before.startswith("\ufeff") == after.startswith("\ufeff")
    assert not list(gorge.glob(".*half"))


def test_a_layout_that_takes_no_more_is_refused_and_left(gorge: Path) -> None:
    path = gorge / "incident-decisions.yaml"
    text = "{incident-decisions: 1, decisions: [{same: [aaaa, bbbb], who: us, when: '2015-03-01 14:00Z', why: so}]}\n"
    path.write_text(text, encoding="utf-8")
    patrol, desk = (one.fact for one in incidents_case(str(gorge)).incidents()[0].reports)
    with pytest.raises(Refusal) as caught:
        _decide(gorge, apart=(patrol, desk))
    assert caught.value.code == "OPS083"
    assert path.read_text(encoding="utf-8") == text


@pytest.mark.parametrize(
    ("asked", "code"),
    [
        (Asked(same=("a",), who=WHO, why="so"), "OPS080"),
        (Asked(same=("a", "a"), who=WHO, why="so"), "OPS080"),
        (Asked(same=("a", " "), who=WHO, why="so"), "OPS080"),
        (Asked(same=("a", "b"), apart=("c", "d"), who=WHO, why="so"), "OPS080"),
        (Asked(same=("a", "b"), why="so"), "OPS080"),
        (Asked(apart=("a", "b"), who=WHO, why="  "), "OPS080"),
    ],
)
def test_what_is_no_decision_is_refused(gorge: Path, asked: Asked, code: str) -> None:
    with pytest.raises(Refusal) as caught:
        refuse_undecided(asked, str(gorge))
    assert caught.value.code == code


@pytest.mark.parametrize(
    "why", ["turned \u202e around", "a bell \x07", "two\nlines: of\n  words", "[list]", "'", "- x", "null"]
)
def test_any_words_are_kept_as_they_are_or_refused(gorge: Path, why: str) -> None:
    patrol, desk = (one.fact for one in incidents_case(str(gorge)).incidents()[0].reports)
    try:
        report = _decide(gorge, apart=(patrol, desk), why=why)
    except Refusal as refusal:
        assert refusal.code == "OPS080"
        assert not (gorge / "incident-decisions.yaml").exists()
    else:
        assert report.fusing.fused.decisions["why"].to_list() == [why]


def test_where_nothing_can_be_kept_is_refused(gorge: Path, tmp_path: Path) -> None:
    asked = Asked(same=("a", "b"), who=WHO, why="so")
    with pytest.raises(Refusal) as caught:
        refuse_undecided(asked, "aceh-2005")
    assert caught.value.code == "OPS020"
    alone = tmp_path / "alone.yaml"
    alone.write_text((gorge / "agreement.yaml").read_text("utf-8"), encoding="utf-8")
    with pytest.raises(Refusal) as caught:
        refuse_undecided(asked, str(alone))
    assert caught.value.code == "OPS084"


def test_facts_that_are_not_fused_or_of_one_row_are_refused(gorge: Path) -> None:
    import polars as pl

    report = incidents_case(str(gorge))
    passed = report.fusing.fused.passed["id"][0]
    patrol = report.incidents()[0].reports[0].fact
    with pytest.raises(Refusal, match="not fused") as caught:
        _decide(gorge, same=(patrol, passed))
    assert caught.value.code == "OPS081"
    assert report.fusing.fused.members.filter(pl.col("fact") == passed).is_empty()
