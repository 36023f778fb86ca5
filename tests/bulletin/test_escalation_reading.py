"""A reading of escalation: only with the mechanism's approval, by a model and said so, rounded, and never a cause."""

import random
import re
import shutil
from datetime import UTC, datetime, timedelta
from pathlib import Path

import polars as pl
import pytest
from hypothesis import given
from hypothesis import strategies as st

from servanda.bulletin import Bulletin, BulletinWords, PublicShare
from servanda.bulletin.forms.aloud import aloud
from servanda.evidence import conform
from servanda.ledger import Key, Kind, ed25519_public, ed25519_signed, to_base64
from servanda.operations import BulletinReport, make_bulletin

STORY = Path(__file__).parent / "stories" / "two-banks"
SEED = bytes(range(32))
KEY = Key("river-mission", Kind.NOTE, ed25519_public(SEED))
PERIOD = "2025-W16"
PARTS = "[truce, turns, spread]"
FIRST = datetime(2024, 9, 15, 9, tzinfo=UTC)
BEGINS = datetime(2025, 1, 6, tzinfo=UTC)


def acts(folder: Path, names: tuple[str, str] = ("north", "south")) -> str:
    """Three acts a day until the agreement is in force, one every second day after it; drawn whose each of them is."""
    r, rows = random.Random(41), []
    for day in range((datetime(2025, 4, 21, tzinfo=UTC) - FIRST).days + 1):
        begun = FIRST + timedelta(days=day)
        for n in range(r.choice((1, 2, 3, 4, 5)) if begun < BEGINS else r.choice((0, 0, 0, 1, 1))):
            rows.append(
                {"kind": "event", "act": "fire.small-arms", "actor": r.choice(names), "happened_from": begun,
                 "recorded": begun, "happened_to": begun + timedelta(minutes=1), "origin": "monitor", "source": "m",
                 "row": n, "sources": 1, "lon": -20.0 + 0.3 * (day % 7), "lat": -10.0, "radius_m": 100.0,
                 "id": f"{day:08x}{n:08x}"}
            )  # fmt: skip
    path = folder / "facts.parquet"
    conform(pl.DataFrame(rows, infer_schema_length=None)).write_parquet(path)
    return str(path)


def case(folder: Path, parts: str = PARTS, signature: str = "", period: str = PERIOD) -> str:
    shutil.copytree(STORY, folder / "case", dirs_exist_ok=True)
    told = f"mechanism: {{body: mission, key: {KEY}}}\napprovals:\n  - period: {PERIOD}\n"
    told += "    votes: {head: yes, first-observer: yes}\n    made: 2025-04-21\n"
    told += f'    signature: "{signature}"\n' if signature else ""
    more = f"readings:\n  - {{period: {period}, parts: {parts}}}\n" if parts else ""
    (folder / "case" / "bulletin.yaml").write_text((STORY / "bulletin.yaml").read_text("utf-8") + told + more, "utf-8")
    return str(folder / "case")


def signed(text: str) -> str:
    return f"\u2014 {KEY.name} {to_base64(KEY.key_id + ed25519_signed(SEED, text.encode()))}"


def made(name: str, facts: str) -> BulletinReport:
    return make_bulletin(
        name, [facts], period=PERIOD, languages=("en", "fr", "ar"), forms=("html", "json", "text", "csv")
    )


def said(one: Bulletin) -> dict[str, str]:
    return {line.key: " ".join(line.said) for line in one.readings}


@pytest.fixture(scope="module")
def asked(tmp_path_factory: pytest.TempPathFactory) -> tuple[BulletinReport, BulletinReport]:
    """The bulletin before the mechanism signed it, and after."""
    folder = tmp_path_factory.mktemp("asked")
    facts = acts(folder)
    waiting = made(case(folder), facts)
    return waiting, made(case(folder, signature=signed(waiting.to_sign)), facts)


def test_it_is_printed_once_approved_and_marked_as_a_models_in_every_form(
    asked: tuple[BulletinReport, BulletinReport],
) -> None:
    waiting, report = asked
    assert [one.readings for one in waiting.bulletins] == [()] * 3
    assert waiting.bulletins[0].held_back[-1].text.endswith("the approval bears no signature of the mechanism’s key.")
    one = report.bulletins[0]
    assert (one.speaker.official, one.disclosure.by_model) == (True, ("readings",))
    read = said(one)
    assert list(read) == ["truce", "turns", "spread"]
    assert read["truce"].startswith("In the 90 days from 6 January 2025 on, fewer acts of violence were reported than")
    assert "it fell" in read["turns"]
    for path, form in report.forms:
        (one,) = (made_in for made_in in report.bulletins if f"_{made_in.language}." in path)
        words, text = BulletinWords(one.language), form.data.decode().replace("&#39;", "'")
        said_here = [line.said[0] for line in one.readings]
        assert all((aloud(said, words) if path.endswith(".txt") else said) in text for said in said_here), path


def test_no_word_of_it_names_a_cause_a_beginner_or_what_will_come(
    asked: tuple[BulletinReport, BulletinReport],
) -> None:
    whole = " ".join(said(asked[1].bulletins[0]).values())
    assert not re.search(r"because|caused|due to|forecast|predict|risk|warn|retaliat|provok|will ", whole), whole


@pytest.mark.slow
def test_who_acted_is_told_both_ways_and_exchanged_names_exchange_it(tmp_path: Path) -> None:
    other = {"North": "South", "South": "North"}
    read = []
    for n, names in enumerate((("north", "south"), ("south", "north"))):
        folder = tmp_path / str(n)
        folder.mkdir()
        facts = acts(folder, names)
        to_sign = made(case(folder, "reciprocity"), facts).to_sign
        report = made(case(folder, "reciprocity", signed(to_sign)), facts)
        read.append(re.split(r"(?<=\.) ", said(report.bulletins[0])["reciprocity"]))
    here, there = read
    assert len(here) == 3, "each of the two after the other, and that it says nothing of who began"
    assert sorted(here) == sorted(re.sub("North|South", lambda found: other[found[0]], line) for line in there)


@pytest.mark.parametrize(("parts", "period"), [("", PERIOD), ("truce", "2025-W15")])
def test_what_nobody_asked_for_is_not_made(tmp_path: Path, parts: str, period: str) -> None:
    one = made(case(tmp_path, parts, period=period), acts(tmp_path)).bulletins[0]
    assert (one.readings, one.disclosure.by_model) == ((), ())
    assert "reading of escalation" not in " ".join(line.text for line in one.held_back)


@given(st.floats(0, 1e6))
def test_a_share_is_told_in_tens_and_nothing_finer_can_be_put_into_one(ratio: float) -> None:
    share = PublicShare.of(ratio)
    assert share.percent % 10 == 0
    assert share.percent == 1_000 or abs(share.percent - 100 * ratio) <= 5.001
    with pytest.raises(ValueError, match="so fine"):
        PublicShare(share.percent + 3)
