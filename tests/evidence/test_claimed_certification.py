"""Nobody certifies in another's name; and a number cut by its comma is not read as a smaller one."""

from pathlib import Path

import pytest

from servanda.evidence import Batch, read_all

HEAD = """chronology: 1
id: list
sources:
  party: {title: A party, origin: party}
  press: {title: A newspaper, origin: human-coded news}
  machine: {title: A feed, origin: machine-coded news}
  body: {title: The mission, origin: mechanism}
  watch: {title: A monitor, origin: monitor}
  state: {title: A court, origin: authority}
rows:
"""


def _read(tmp_path: Path, *rows: str) -> Batch:
    path = tmp_path / "list.yaml"
    path.write_text(HEAD + "".join(f"  - {{on: 2005-09-15, {row}}}\n" for row in rows), encoding="utf-8")
    return read_all(path)


@pytest.mark.parametrize("source", ["party", "press", "machine"])
def test_a_certification_claimed_by_others_is_kept_as_a_claim(tmp_path: Path, source: str) -> None:
    batch = _read(
        tmp_path, f"act: certification, who: north, certified_by: mission, note: so they say, source: {source}"
    )
    (fact,) = batch.facts.to_dicts()
    assert fact["certified_by"] is None
    assert fact["note"] == "so they say; certification by mission is claimed, not shown"


@pytest.mark.parametrize("source", ["body", "watch", "state"])
def test_who_speaks_for_no_side_may_report_it(tmp_path: Path, source: str) -> None:
    batch = _read(tmp_path, f"act: movement.withdrawal, who: north, certified_by: mission, source: {source}")
    assert batch.facts["certified_by"].to_list() == ["mission"] and batch.facts["note"].to_list() == [None]


def test_the_body_itself_certifies_whoever_passes_it_on(tmp_path: Path) -> None:
    batch = _read(tmp_path, "act: certification, who: mission, certified_by: mission, source: press")
    assert batch.facts["certified_by"].to_list() == ["mission"]


def test_names_swapped_change_nothing(tmp_path: Path) -> None:
    rows = [f"act: certification, who: {who}, certified_by: mission, source: party" for who in ("north", "south")]
    notes = _read(tmp_path, *rows).facts["note"].to_list()
    assert notes[0] == notes[1]


def test_a_marker_for_referral_gets_no_note(tmp_path: Path) -> None:
    batch = _read(tmp_path, "act: attack.sexual-violence, certified_by: mission, source: party")
    assert batch.facts.select("certified_by", "note").rows() == [(None, None)]


def test_a_number_cut_by_its_comma_is_refused_with_a_hint(tmp_path: Path) -> None:
    batch = _read(tmp_path, "act: weapons.hand-over, who: north, quantity: 6,000 persons", "act: fire, source: press")
    (refused,) = batch.refusals.to_dicts()
    assert (refused["row"], refused["code"]) == (11, "EVD042")
    assert "'000 persons'" in refused["why"] and "without separators (6000 persons)" in refused["remedy"]
    assert batch.accounted and len(batch.facts) == 1


def test_a_text_cut_by_its_comma_is_refused_with_a_hint(tmp_path: Path) -> None:
    (refused,) = _read(tmp_path, "act: fire, note: in the north, by night").refusals.to_dicts()
    assert refused["code"] == "EVD042" and "quote a text" in refused["remedy"]
