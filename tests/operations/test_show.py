"""What an agreement says: sentences, real dates, who owes what, what waits for what."""

import json
from pathlib import Path

import pytest

from operations.cases import SECRET, write_case
from servanda.basis import Refusal
from servanda.operations import show_case, tell_agreement
from servanda.store import shipped_cases


def _dates(report: object, clause: str) -> dict[tuple[str, str | None], str | None]:
    data = report.data()  # type: ignore[attr-defined]
    found = next(one for one in data["clauses"] if one["clause"] == clause)
    return {(one["role"], one["part"]): one["day"] for one in found["dates"]}


def test_a_deadline_is_the_last_day_and_an_opening_the_first() -> None:
    report = show_case("aceh-2005")
    assert _dates(report, "relocation-1") == {("opens", None): "2005-09-15", ("due", None): "2005-10-14"}
    assert _dates(report, "decommissioning")[("due", "4")] == "2005-12-17"


def test_a_deadline_counted_from_signature_is_computed() -> None:
    assert _dates(show_case("aceh-2005"), "amnesty")[("due", None)] == "2005-08-30"


def test_the_notice_date_of_karabakh() -> None:
    report = show_case("karabakh-2020")
    term = next(line for line in report.lines if report.agreement.clause(line.clause).kind == "renews")
    assert _dates(report, term.clause)[("notice", None)] in ("2025-05-10", "2030-05-10", "2035-05-10")
    assert "10 May 2025" in "\n".join(note for one in tell_agreement(report) for note in one.notes)


def test_overlays_made_later_are_left_out() -> None:
    def closes(as_of: str) -> str:
        data = show_case("aceh-2005", as_of=as_of).data()
        mission = next(one for one in data["phases"] if one["phase"] == "mission")
        return next(one["day"] for one in mission["dates"] if one["role"] == "closes")

    assert closes("2006-01-13") == "2006-03-15"
    assert closes("") == "2006-12-15"


def test_what_waits_for_what_is_apart_by_what_it_rests_on() -> None:
    waits = show_case("minsk-ii-2015").data()["waits"]
    kinds = {(one["waiter"], one["needed"], one["by"], one["of"]) for one in waits}
    assert ("border-control-complete", "local-elections", "text", None) in kinds
    assert ("local-elections", "border-control-complete", "reading", "ukraine") in kinds
    assert ("local-elections", "illegal-groups-disarmed", "implied", None) in kinds


def test_circles_name_whose_reading_they_rest_on() -> None:
    circles = show_case("minsk-ii-2015").circles
    assert {(one.whence, one.readers) for one in circles} == {
        ("reading", ("ukraine",)),
        ("reading", ("certain-areas", "russia")),
    }


def test_what_is_stated_counts_only_with_positions(tmp_path: Path) -> None:
    folder = str(write_case(tmp_path / "valley"))
    assert not show_case(folder).circles
    with_positions = show_case(folder, mediator=True)
    assert [(one.whence, one.readers) for one in with_positions.circles] == [("reported", ("south",))]
    assert with_positions.data()["class"] == "mediator-only"
    assert "class" not in show_case(folder).data()


def test_positions_known_later_are_left_out(tmp_path: Path) -> None:
    folder = str(write_case(tmp_path / "valley"))
    data = show_case(folder, mediator=True, as_of="2020-02-05").data()["positions"]
    assert len(data["answers"]) == 1
    assert not data["options"]


def test_swapping_the_names_swaps_everything(tmp_path: Path) -> None:
    folder = write_case(tmp_path / "valley")
    plain = json.dumps(show_case(str(folder), mediator=True).data())
    for path in folder.glob("*.yaml"):
        text = path.read_text(encoding="utf-8")
        swapped = text.replace("north", "\0").replace("south", "north").replace("\0", "south")
        swapped = swapped.replace("North", "\0").replace("South", "North").replace("\0", "South")
        path.write_text(swapped, encoding="utf-8")
    swapped = json.dumps(show_case(str(folder), mediator=True).data())
    back = swapped.replace("north", "\0").replace("south", "north").replace("\0", "south")
    assert back.replace("North", "\0").replace("South", "North").replace("\0", "South") == plain


@pytest.mark.parametrize("language", ["en", "fr", "ar"])
@pytest.mark.parametrize("case", sorted(shipped_cases()))
def test_every_shipped_case_is_told(case: str, language: str) -> None:
    report = show_case(case, language=language, mediator=True)
    passages = tell_agreement(report)
    assert len(passages) > len(report.agreement.clauses)
    assert json.loads(json.dumps(report.data()))["agreement"] == report.agreement.id


def test_what_is_not_translated_is_marked_and_listed(tmp_path: Path) -> None:
    report = show_case(str(write_case(tmp_path / "valley")), language="ar")
    told = "\n".join(one.head for one in tell_agreement(report))
    assert "⟨en⟩" in told
    assert SECRET not in told
    assert any("ceasefire" in place for line in report.lines for place in line.missing)


@pytest.mark.parametrize("language", ["de", "", "../../etc/passwd", "EN"])
def test_a_language_without_words_is_refused(language: str) -> None:
    with pytest.raises(Refusal) as refused:
        show_case("tutorial-sound", language=language)
    assert refused.value.code == "OPS030"
