"""``negotiate`` on the example and on changed copies of it: swapped names, hidden numbers, drafts, pages, refusals."""

import json
import re
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from page.reading import faults
from servanda.basis import Refusal
from servanda.cli.app import run
from servanda.operations import draw_negotiation, negotiate_case, seal_file, tell_negotiation

CASE = Path(__file__).parents[2] / "agreements" / "tutorial-talks"
#: Numbers of the example's values with so many figures that none could stand anywhere by chance.
ODD = {"29.1": "29.113719", "-21.7": "-21.713917", "287": "287.731913", "-149": "-149.317917", "163": "163.719313"}


@pytest.fixture
def case(tmp_path: Path) -> Path:
    """A copy of the example whose values are odd numbers."""
    folder = tmp_path / "tutorial-talks"
    shutil.copytree(CASE, folder)
    for path in (folder / "values").iterdir():
        text = path.read_text("utf-8")
        for old, new in ODD.items():
            text = re.sub(rf"(?<![\d.]){re.escape(old)}(?![\d.])", new, text)
        path.write_text(text, "utf-8")
    return folder


def exchanged(text: str) -> str:
    """A text with the two participants' names exchanged, whole words and in every form they have here."""
    pairs = {"hills": "plain", "plain": "hills", "Hill Council": "Plain Council", "Plain Council": "Hill Council"}
    keep = "hills-guns|hills-prisoners|hills-leave|hills-release|plain-road|plain-prisoners|plain-release"
    words = "|".join(map(re.escape, pairs))
    return re.sub(rf"{keep}|\b({words})\b", lambda one: pairs.get(one[0], one[0]), text)


def swapped(case: Path, target: Path, *, order: bool) -> Path:
    """The case with the participants' names exchanged everywhere; with ``order``, their order in the file too."""
    shutil.copytree(case, target)
    for name in ("agreement.yaml", "issues.yaml", "values/hills.yaml", "values/plain.yaml"):
        text = exchanged((case / name).read_text("utf-8"))
        if order:
            text = text.replace("participants: [plain, hills]", "participants: [hills, plain]")
        (target / name).write_text(text, "utf-8")
    return target


@pytest.mark.parametrize("order", [False, True])
@pytest.mark.parametrize("doubt", [False, True])
@pytest.mark.parametrize("show", [False, True])
def test_names_exchanged_exchange_the_result_and_nothing_else(
    case: Path, tmp_path: Path, order: bool, doubt: bool, show: bool
) -> None:
    if doubt:
        path = case / "values" / "hills.yaml"
        path.write_text(path.read_text("utf-8").replace("aid: 16.3", "aid: [9, 20.5]"), "utf-8")
    before = negotiate_case(str(case), show_utilities=show, draws=20)
    other = swapped(case, tmp_path / "other" / "tutorial-talks", order=order)
    after = negotiate_case(str(other), show_utilities=show, draws=20)
    assert _as_one(json.loads(exchanged(json.dumps(before.data())))) == _as_one(after.data())


def _as_one(data: Any) -> Any:
    """Lists of participants in no order: it is that of the file."""
    if isinstance(data, dict):
        return {key: _as_one(value) for key, value in data.items()}
    if isinstance(data, list):
        made = [_as_one(one) for one in data]
        return sorted(made) if all(one in ("hills", "plain") for one in made) else made
    return data


def raw_numbers(case: Path) -> set[str]:
    """Every number written in the values of a case, without its sign, of five figures or more."""
    text = "".join(re.sub(r"#.*", "", path.read_text("utf-8")) for path in sorted((case / "values").iterdir()))
    found = {one for one in re.findall(r"\d+\.\d+|\d+", text) if len(one.replace(".", "")) >= 5}
    assert len(found) == len(ODD)
    return found


@pytest.mark.parametrize("show", [False, True])
def test_no_raw_number_is_written_anywhere(case: Path, tmp_path: Path, show: bool) -> None:
    """Every file a run leaves behind, and all it prints, is searched for every number a participant wrote."""
    home = tmp_path / "home"
    home.mkdir()
    flags = ["--show-utilities"] if show else []
    printed = b""
    for more in (["--html", "page.html"], ["--json"], ["--draft", "nash", "--out", "draft.yaml"]):
        words = [sys.executable, "-m", "servanda", "negotiate", str(case), *flags, *more]
        done = subprocess.run(words, cwd=home, capture_output=True, check=True, env={"HOME": str(home), "PATH": ""})
        printed += done.stdout + done.stderr
    files = [path for path in home.rglob("*") if path.is_file()]
    assert {path.name for path in files} >= {"page.html", "draft.yaml"}
    written = printed + b"".join(path.read_bytes() for path in files)
    assert [one for one in raw_numbers(case) if one.encode() in written] == []


def test_without_being_asked_no_share_is_told(case: Path) -> None:
    report = negotiate_case(str(case))
    text = json.dumps(report.data())
    assert '"shares"' not in text and "least_gain" not in text and '"gain"' not in text and "factor" not in text
    assert "%" not in "".join(line for line in tell_negotiation(report) if "99 %" not in line)
    page = draw_negotiation(report)
    assert "of the most it could gain" not in page
    for way in report.data()["ways"]:
        for step in [way["at_once"], *(way["path"] or [])]:
            need = step["needs_detection"]
            assert need is None or need * 20 == pytest.approx(round(need * 20))


def test_where_it_is_asked_for_shares_are_told_of_the_zone(case: Path) -> None:
    report = negotiate_case(str(case), show_utilities=True)
    points = report.data()["points"]
    assert points["welfare"]["shares"]["plain"] == 1.0
    assert any("of the most each could gain" in line for line in tell_negotiation(report))


def test_no_digest_of_values_is_on_the_page(case: Path) -> None:
    """A digest of a short file is as good as the file to whoever can try all files like it."""
    from servanda.basis import content_hash

    page = draw_negotiation(negotiate_case(str(case)))
    for path in (case / "values").iterdir():
        assert content_hash(path.read_bytes(), 8) not in page


@pytest.mark.parametrize("language", ["en", "fr", "ar"])
@pytest.mark.parametrize("show", [False, True])
def test_the_page_is_whole_and_says_its_class(language: str, show: bool) -> None:
    page = draw_negotiation(negotiate_case(str(CASE), show_utilities=show), language)
    assert faults(page) == []
    assert "mediator-only" in page and '<svg class="plot"' in page
    assert "⟨neg-" not in page
    assert page == draw_negotiation(negotiate_case(str(CASE), show_utilities=show), language)


def test_the_draft_of_a_package_reads_and_has_its_clauses(case: Path, tmp_path: Path) -> None:
    out = tmp_path / "draft.yaml"
    assert run(["negotiate", str(case), "--draft", "nash", "--out", str(out)]) == 0
    assert run(["check", str(out), "--fail-on", "error"]) == 0
    text = out.read_text("utf-8")
    assert text.startswith((case / "agreement.yaml").read_text("utf-8")[:200])
    assert "until: day 91" in text and "id: hills-release" in text
    assert run(["negotiate", str(case), "--draft", "nash", "--out", str(out)]) == 2
    assert run(["negotiate", str(case), "--draft", "nash"]) == 2


def test_an_empty_zone_says_so_and_what_is_nearest(case: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = case / "values" / "plain.yaml"
    path.write_text(path.read_text("utf-8").replace("reservation: 53", "reservation: 100000"), "utf-8")
    assert run(["negotiate", str(case), "--html", str(case / "page.html")]) == 0
    said = capsys.readouterr().out
    assert "There is no zone of possible agreement" in said
    assert "Above every package lies the reservation of Plain Council" in said
    assert "No zone of possible agreement" in (case / "page.html").read_text("utf-8")
    assert run(["negotiate", str(case), "--json"]) == 0
    data = json.loads(capsys.readouterr().out)
    assert data["zone"] is False and data["nearest"]["out_of_reach"] == ["plain"] and data["in_zone"] == 0
    assert run(["negotiate", str(case), "--draft", "nash", "--out", str(case / "x.yaml")]) == 2
    assert "NEG058" in capsys.readouterr().err


def test_ranks_alone_are_told_without_a_single_package(case: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (case / "values" / "hills.yaml").write_text(RANKS, "utf-8")
    assert run(["negotiate", str(case), "--draws", "20", "--html", str(case / "page.html")]) == 0
    said = capsys.readouterr().out
    assert "By rank only: Hill Council. No number is made up for what has none." in said
    assert "Package by" not in said
    assert faults((case / "page.html").read_text("utf-8")) == []
    data = negotiate_case(str(case), draws=20).data()["doubt"]
    assert data["by_rank_only"] == ["hills"] and data["candidates"]


RANKS = """\
values: 1
agreement: tutorial-talks
participant: hills
settle:
  how-long: {ranks: [six-weeks, three-months, two-weeks]}
  watching: {ranks: [nobody, patrols, posts]}
  hills-guns: {ranks: [stay, half, all]}
  plain-road: {ranks: [open, aid, closed]}
  hills-prisoners: {ranks: [none, [six, twelve]]}
  plain-prisoners: {ranks: [eight, four, none]}
importance: [plain-road, hills-guns, plain-prisoners, how-long, hills-prisoners, watching]
as_good_as:
  how-long: two-weeks
  watching: nobody
  hills-guns: stay
  plain-road: aid
  hills-prisoners: none
  plain-prisoners: none
"""


def test_values_come_from_other_disks(case: Path, tmp_path: Path) -> None:
    for name in ("hills", "plain"):
        (tmp_path / name).mkdir()
        shutil.move(case / "values" / f"{name}.yaml", tmp_path / name / "mine.yaml")
    report = negotiate_case(str(case), values=[tmp_path / name / "mine.yaml" for name in ("plain", "hills")])
    assert report.overlap is not None and report.overlap.zone is not None
    with pytest.raises(Refusal) as caught:
        negotiate_case(str(case))
    assert caught.value.code == "NEG049"


def test_sealed_values_are_opened_in_memory(case: Path, tmp_path: Path) -> None:
    pytest.importorskip("cryptography")
    clear = case / "values" / "hills.yaml"
    made = seal_file(clear, case / "values" / "hills.sealed", lambda _: "seven dull paper boats")
    assert made.stat().st_mode & 0o077 == 0
    with pytest.raises(Refusal) as caught:
        negotiate_case(str(case), passphrase=lambda _: "seven dull paper boats")
    assert caught.value.code == "NEG048"
    wanted = negotiate_case(str(CASE)).data()["frontier_points"]
    clear.unlink()
    asked: list[str] = []

    def passphrase(name: str) -> str:
        asked.append(name)
        return "seven dull paper boats"

    report = negotiate_case(str(case), passphrase=passphrase)
    assert asked == ["hills.sealed"] and report.data()["frontier_points"] > 0 and wanted > 0
    for given, code in ((lambda _: "another passphrase", "NEG071"), (None, "NEG071")):
        with pytest.raises(Refusal) as caught:
            negotiate_case(str(case), passphrase=given)
        assert caught.value.code == code
    for path, code in ((made, "NEG074"), (CASE / "issues.yaml", "NEG074")):
        with pytest.raises(Refusal) as caught:
            seal_file(path, tmp_path / "new.sealed", lambda _: "seven dull paper boats")
        assert caught.value.code == code


@pytest.mark.parametrize(
    ("words", "code"),
    [
        (["aceh-2005"], "NEG010"),
        (["tutorial-talks", "--detection", "1.5"], "NEG011"),
        (["tutorial-talks", "--patience", "1"], "NEG011"),
        (["tutorial-talks", "--draws", "0"], "NEG011"),
        (["tutorial-talks", "--values", "nowhere.yaml"], "STO006"),
        (["tutorial-talks", "--html", "x.html", "--language", "xx"], "OPS030"),
    ],
)
def test_what_cannot_be_done_is_refused(words: list[str], code: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["negotiate", *words]) == 2
    assert code in capsys.readouterr().err


def test_a_copy_takes_issues_for_mediators_only_and_values_never(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(["copy", "tutorial-talks", str(tmp_path / "plain")]) == 0
    assert "issues.yaml" in capsys.readouterr().out
    assert sorted(path.name for path in (tmp_path / "plain").rglob("*")) == ["README.md", "agreement.yaml"]
    assert run(["copy", "tutorial-talks", str(tmp_path / "mediator"), "--mediator"]) == 0
    assert "each participant's own: values/hills.yaml" in capsys.readouterr().out
    names = sorted(path.name for path in (tmp_path / "mediator").rglob("*"))
    assert names == ["README.md", "agreement.yaml", "issues.yaml"]
