"""Who speaks: the mechanism only where its members' votes carry it by the agreement's rule, and its key signed it."""

import shutil
from pathlib import Path

import pytest

from servanda.basis import Refusal
from servanda.ledger import Key, Kind, Signer, ed25519_public, ed25519_signed, to_base64
from servanda.operations import bulletins_in, make_bulletin, make_site

STORY = Path(__file__).parent / "stories" / "two-banks"
SEED = bytes(range(32))
KEY = Key("river-mission", Kind.NOTE, ed25519_public(SEED))
OTHER = Key("river-mission", Kind.NOTE, ed25519_public(bytes(32)))
PERIOD = "2025-W03"
#: The forms that are text.
TOLD = ("html", "json", "text")


def case(folder: Path, votes: str = "{head: yes, first-observer: yes}", signature: str = "", key: Key = KEY) -> str:
    """The story's case with the mission's key and an approval."""
    shutil.copytree(STORY, folder, dirs_exist_ok=True)
    told = f"mechanism: {{body: mission, key: {key}}}\napprovals:\n"
    told += f"  - period: {PERIOD}\n    votes: {votes}\n    made: 2025-01-21\n"
    told += f'    signature: "{signature}"\n' if signature else ""
    (folder / "bulletin.yaml").write_text((STORY / "bulletin.yaml").read_text("utf-8") + told, "utf-8")
    return str(folder)


def signed(text: str, seed: bytes = SEED) -> str:
    key = Key("river-mission", Kind.NOTE, ed25519_public(seed))
    return f"\u2014 {key.name} {to_base64(key.key_id + ed25519_signed(seed, text.encode()))}"


def test_votes_that_carry_and_a_signature_make_it_the_missions_statement(tmp_path: Path) -> None:
    unsigned = make_bulletin(case(tmp_path), period=PERIOD)
    assert unsigned.why_not == "the approval bears no signature of the mechanism’s key"
    assert not unsigned.bulletins[0].speaker.official
    name = case(tmp_path, signature=signed(unsigned.to_sign))
    report = make_bulletin(name, period=PERIOD, languages=("en", "fr", "ar"), official=True, forms=TOLD)
    assert [one.speaker.official for one in report.bulletins] == [True] * 3
    assert [one.speaker.name for one in report.bulletins] == ["River Mission", "Mission du fleuve", "بعثة النهر"]
    assert (
        report.bulletins[0].speaker.approval == "by head and first-observer, on 21 January 2025; decided by a majority"
    )
    for path, form in report.forms:
        text = form.data.decode()
        if "_en." in path and not path.endswith("json"):
            assert "Statement of River Mission, approved" in text, path
            assert "Private analysis" not in text, path


@pytest.mark.parametrize(
    ("votes", "why"),
    [
        ("{head: yes}", "the members have not voted yet"),
        ("{head: yes, first-observer: no, second-observer: no}", "the members’ votes do not carry it"),
        ("{head: yes, first-observer: abstain}", "the members have not voted yet"),
    ],
)
def test_a_signature_without_the_votes_makes_nothing_official(tmp_path: Path, votes: str, why: str) -> None:
    text = make_bulletin(case(tmp_path, votes), period=PERIOD).to_sign
    report = make_bulletin(case(tmp_path, votes, signed(text)), period=PERIOD)
    assert (report.why_not, report.bulletins[0].speaker.official) == (why, False)
    with pytest.raises(Refusal, match="BUL081"):
        make_bulletin(case(tmp_path, votes, signed(text)), period=PERIOD, official=True)


def test_another_key_another_period_or_a_changed_word_makes_nothing_official(tmp_path: Path) -> None:
    text = make_bulletin(case(tmp_path), period=PERIOD).to_sign
    assert make_bulletin(case(tmp_path, signature=signed(text)), period=PERIOD).why_not == ""
    other = make_bulletin(case(tmp_path, signature=signed(text, bytes(32))), period=PERIOD)
    under_other = make_bulletin(case(tmp_path, signature=signed(text), key=OTHER), period=PERIOD)
    assert "not the mechanism’s over this text" in other.why_not
    assert "not the mechanism’s over this text" in under_other.why_not
    name = case(tmp_path, signature=signed(text))
    assert make_bulletin(name, period="2025-W04").why_not == "no approval of this period is on record"
    path = tmp_path / "bulletin.yaml"
    path.write_text(path.read_text("utf-8").replace("We saw the shots", "We heard the shots"), "utf-8")
    assert "not the mechanism’s over this text" in make_bulletin(name, period=PERIOD).why_not


def test_the_days_of_the_votes_are_signed_too(tmp_path: Path) -> None:
    """The day of approval is printed, and from when they were asked a silent member holds nothing up any more."""
    text = make_bulletin(case(tmp_path), period=PERIOD).to_sign
    for wrong in ("made: 2025-01-22", "asked: 2025-01-02\n    made: 2025-01-21"):
        name = case(tmp_path, signature=signed(text))
        path = tmp_path / "bulletin.yaml"
        path.write_text(path.read_text("utf-8").replace("    made: 2025-01-21\n", f"    {wrong}\n"), "utf-8")
        assert "not the mechanism’s over this text" in make_bulletin(name, period=PERIOD).why_not


def test_beside_a_statement_of_the_mechanism_the_policy_is_the_publishers(tmp_path: Path) -> None:
    text = make_bulletin(case(tmp_path), period=PERIOD).to_sign
    name = case(tmp_path, signature=signed(text))
    (tmp_path / "editorial-policy.md").write_text("# Policy\n\nNobody approved a word of this.\n", "utf-8")
    report = make_bulletin(name, period=PERIOD, official=True, out=tmp_path / "out", forms=("html",))
    policy = (tmp_path / "out" / "editorial-policy_en.html").read_text("utf-8")
    assert "Private analysis by The River Post, not a statement of the mechanism" in policy
    assert "Statement of" not in policy
    page = report.forms[0][1].data.decode()
    assert "Approved under the mechanism’s key" in page and "check.html" not in page, "no file is signed here"


def test_what_is_entered_of_another_period_leaves_an_approval_as_it_is(tmp_path: Path) -> None:
    text = make_bulletin(case(tmp_path), period=PERIOD).to_sign
    name = case(tmp_path, signature=signed(text))
    path = tmp_path / "bulletin.yaml"
    more = "  - {period: 2025-W05, why: {en: A later week.}}\n"
    path.write_text(path.read_text("utf-8").replace("mechanism:", f"{more}mechanism:", 1), "utf-8")
    assert make_bulletin(name, period=PERIOD, official=True).bulletins[0].speaker.official


def test_a_body_without_a_stated_rule_decides_by_consensus_and_says_so(tmp_path: Path) -> None:
    every = "{head: yes, first-observer: yes, second-observer: yes}"

    def there(votes: str, signature: str = "") -> str:
        name = case(tmp_path, votes, signature)
        path = tmp_path / "agreement.yaml"
        path.write_text(path.read_text("utf-8").replace("    decides: majority\n", ""), "utf-8")
        return name

    two = "{head: yes, first-observer: yes}"
    assert make_bulletin(there(two), period=PERIOD).why_not == "the members have not voted yet"
    text = make_bulletin(there(every), period=PERIOD).to_sign
    report = make_bulletin(there(every, signed(text)), period=PERIOD, official=True)
    assert "the agreement states no rule, so decided by consensus" in report.bulletins[0].speaker.approval


def test_a_signature_line_that_is_none_is_refused(tmp_path: Path) -> None:
    with pytest.raises(Refusal, match="BUL080"):
        make_bulletin(case(tmp_path, signature="signed, the head"), period=PERIOD)


def test_without_a_mechanism_nothing_is_official_and_the_demand_is_refused() -> None:
    with pytest.raises(Refusal, match="BUL081") as refused:
        make_bulletin(str(STORY), period=PERIOD, official=True)
    assert "no mechanism is named" in str(refused.value)


def test_without_its_signature_it_is_shown_as_nobodys(tmp_path: Path) -> None:
    made = case(tmp_path / "case", signature=signed(make_bulletin(case(tmp_path / "case"), period=PERIOD).to_sign))
    folder, signer = tmp_path / "bulletins", Signer("river-mission", Kind.NOTE, SEED)
    told = {"period": PERIOD, "languages": ("en",), "official": True, "forms": ("html", "json"), "out": folder}
    stem = make_bulletin(made, signer=signer, **told).written[0].name.removesuffix("_en.html")
    make_site(folder, tmp_path / "site")
    page = next((tmp_path / "site").glob("*_now_en.html"))
    assert "Statement of River Mission" in page.read_text("utf-8")
    assert stem in bulletins_in(folder).files
    (folder / f"{stem}.signed").unlink()
    report = make_site(folder, tmp_path / "anew")
    (one,) = report.not_shown
    assert (one.name, one.code) == (stem, "BUL068")
    assert "the signature that would show it is missing" in one.why
    archive = (tmp_path / "anew" / "archive_en.html").read_text("utf-8")
    assert "the signature that would show it is missing" in archive
    for path in (tmp_path / "anew").glob("*.html"):
        text = path.read_text("utf-8")
        assert "by River Mission" not in text and "Statement of River" not in text, path.name
    live = bulletins_in(folder)
    assert stem not in live.files and stem in live.shown.altered, "nor does the server say that it is theirs"
