"""The page of a draft before signature: what is public, the deadlock from the checks' own engine, and nothing else."""

import json
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

import ledger_worlds as lw
from servanda.agreement import read_agreement, read_positions
from servanda.basis import Refusal
from servanda.bulletin import MadePublic
from servanda.cli.app import run
from servanda.ledger import Kind, Signer
from servanda.operations import DraftReport, check_case, draft_positions, verify_bulletins

SHIPPED = Path(__file__).resolve().parents[2] / "agreements" / "northern-front-draft"
STEM = "northern-front-draft_positions_2026-06-01_2026-06-01"
SIGNER = Signer("valley.example/bulletins", Kind.NOTE, lw.seed("bulletins"))
FORMS = ("html", "json", "text")
PRIVATE = {
    "en": "Private analysis by Valley Post, not a statement of the mechanism",
    "fr": "Analyse privée de Valley Post, non une déclaration du mécanisme",
    "ar": "تحليل خاص من Valley Post، وليس بيانًا للآلية",
}
MARK = "kestrel-7719"
ENTRY = "basis: stated, made: {day}, made_in_public: yes, class: public, source: {{in: [press], mark: S}}"


def case_in(folder: Path, *, positions: str = "", agreement: str = "") -> str:
    """A case like the one that ships; ``positions`` and ``agreement`` are written instead of its files."""
    folder.mkdir(exist_ok=True)
    (folder / "agreement.yaml").write_text(agreement or shipped("agreement"), "utf-8")
    (folder / "positions.yaml").write_text(positions or shipped("positions"), "utf-8")
    return str(folder)


def shipped(name: str) -> str:
    """A file of the case that ships."""
    return (SHIPPED / f"{name}.yaml").read_text("utf-8")


def told(name: str = "northern-front-draft", *languages: str, **given: object) -> DraftReport:
    """The page in some languages, English by itself."""
    return draft_positions(name, languages=languages or ("en",), publisher="Valley Post", **({"forms": FORMS} | given))


def bytes_of(report: DraftReport) -> dict[str, bytes]:
    """Every form by the name of its file."""
    return {name: shown.data for name, shown in report.forms}


@pytest.mark.parametrize("language", ["en", "fr", "ar"])
def test_every_form_says_whose_page_it_is_what_the_deadlock_is_and_what_would_free_it(language: str) -> None:
    report = told("northern-front-draft", language)
    page = report.told[0]
    html = bytes_of(report)[f"{STEM}_{language}.html"].decode()
    assert ("reconstruction for analysis" in html) == (language == "en"), (
        "what the text is worth, in the page's language"
    )
    assert page.stands and len(page.deadlock) == 1 and [one.edits for one in page.frees] == [1, 1, 1, 1, 2]
    for name, data in bytes_of(report).items():
        text = data.decode()
        assert name.startswith(f"{STEM}_{language}.") and PRIVATE[language] in text, name
        if name.endswith(".json"):
            assert json.loads(text)["deadlock"] == list(page.deadlock)
        if name.endswith(".txt"):
            assert page.deadlock[0] in text
    assert "⟨" not in bytes_of(report)[f"{STEM}_{language}.txt"].decode(), "all of it is said in this language"


def test_paper_says_whose_page_it_is_on_every_sheet_and_in_what_the_file_says_of_itself() -> None:
    pdfium = pytest.importorskip("pypdfium2")
    pytest.importorskip("weasyprint")
    with pdfium.PdfDocument(told(forms=("pdf",)).forms[0][1].data) as paper:
        assert paper.get_metadata_dict()["Subject"].startswith(f"{PRIVATE['en']}. Each waits for the other")
        for sheet in paper:
            assert PRIVATE["en"] in " ".join(sheet.get_textpage().get_text_range().split())


def test_the_deadlock_and_what_frees_it_are_those_of_the_check() -> None:
    found = next(one for one in check_case("northern-front-draft", mediator=True).diagnostics if one.code == "CHK002")
    computed = sorted(one.edits for one in found.remedies if one.computed)
    page = told().told[0]
    assert [one.edits for one in page.frees] == computed
    assert {found.clause, *found.involves} == {one.clause for one in page.steps} == {"halt", "restraint"}
    # A change of the draft that the page names is one that frees it: the text no longer makes the second step wait.
    assert any("Let step 2 begin without waiting for step 1" in one.text for one in page.frees)


def test_a_change_the_page_names_frees_it(tmp_path: Path) -> None:
    free = shipped("agreement").replace("    when: {done: halt, dependency: text}\n", "")
    positions = shipped("positions").replace("    accepts_if: {done: halt}\n", "    accepts: yes\n")
    page = told(case_in(tmp_path / "c", agreement=free, positions=positions)).told[0]
    assert not page.stands and page.frees == () and page.deadlock == (
        "By what is public no step waits for one that waits for it.",
    )  # fmt: skip


def test_who_said_nothing_in_public_is_named_and_a_refusal_without_a_condition_is_no_circle(tmp_path: Path) -> None:
    positions = shipped("positions").replace("accepts_if: {done: halt}", "declines: yes")
    positions = positions.replace("declines_while: {no: {in_force: restraint}}\n", "accepts: yes\n", 1)
    page = told(case_in(tmp_path / "c", positions=positions)).told[0]
    assert not page.stands and [one.way for one in page.positions] == ["declines", "accepts"]
    head, _, rest = shipped("positions").partition("  - who: state")
    page = told(case_in(tmp_path / "c", positions=head + "options:" + rest.partition("options:")[2])).told[0]
    assert page.silent == ("The state",)
    assert page.stands, "the text itself makes the second step wait, and the first is said to"


SECRET = f"""
  - who: movement
    clause: halt
    accepts: yes
    words: {MARK}
    basis: stated
    made: 2026-07-02
    source: {{in: [press], mark: S, note: {MARK}}}
    note: {MARK}
  - who: state
    clause: restraint
    accepts_if: {MARK} in words
    basis: inferred by {MARK}
    made: 2026-07-03
    class: party-private
    source: {{in: [room], mark: K}}
"""


def test_what_was_not_said_in_public_changes_no_byte(tmp_path: Path) -> None:
    languages = ("en", "fr", "ar")
    open_ = bytes_of(told(case_in(tmp_path / "open"), *languages))
    head, _, rest = shipped("positions").partition("\noptions:\n")
    private = (
        f"{head}{SECRET}\noptions:\n  - id: hidden\n    called: {MARK}\n    says: {MARK}\n    frees: [halt]\n"
        f"    basis: inferred\n    made: 2026-05-01\n    source: {{in: [room], mark: K}}\n{rest}"
        f"\nsources:\n  room: {{title: {MARK}, note: {MARK}}}\n"
    )
    private = private.replace("class: mediator-only\nnote:", f"class: mediator-only\nnote: {MARK}", 1)
    closed = bytes_of(told(case_in(tmp_path / "closed", positions=private), *languages))
    assert closed == open_ and MARK not in str(open_)


def test_clauses_of_the_draft_that_nobody_named_in_public_are_not_told(tmp_path: Path) -> None:
    hidden = (
        f"  - id: {MARK}\n    says: {MARK}\n    who: state\n    from: entry\n    undefined: [{MARK}]\n"
        f"    when: {{done: restraint}}\n    must_not: {{acts: fire, by: state}}\n\nsources:"
    )
    agreement = shipped("agreement").replace("sources:", hidden, 1).replace("Nobody is named who would see that", MARK)
    positions = shipped("positions").replace("    frees: [halt]", f"    frees: [halt, {MARK}]")
    report = told(case_in(tmp_path / "c", agreement=agreement, positions=positions))
    assert all(MARK.encode() not in data for data in bytes_of(report).values())
    assert any("holds more than the steps shown" in one for one in report.told[0].unknown)


def test_a_page_cannot_be_made_of_what_is_not_public() -> None:
    agreement = read_agreement(shipped("agreement"), "a")
    kept = read_positions(shipped("positions"), "p", agreement)
    with pytest.raises(Refusal, match="BUL005"):
        MadePublic(kept)
    made = MadePublic.of(kept)
    with pytest.raises(Refusal, match="BUL005"):
        MadePublic(replace(made.positions, options=kept.options))
    noted = (replace(made.positions.answers[0], note="said in the room"),)
    with pytest.raises(Refusal, match="BUL005"):
        MadePublic(replace(made.positions, answers=noted))
    with pytest.raises(Refusal, match="BUL005"):
        MadePublic(replace(made.positions, sources=dict(agreement.sources) | {"other": agreement.sources["press"]}))


NAMES = st.text(st.characters(codec="ascii", categories=["Lu", "Ll"]), min_size=3, max_size=12)


@settings(max_examples=12, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(names=st.lists(NAMES, min_size=2, max_size=2, unique=True))
def test_exchanged_names_of_the_parties_exchange_the_page(tmp_path: Path, names: list[str]) -> None:
    one, other = (f"Z{n}{name}" for n, name in enumerate(names))

    def page(first: str, second: str) -> str:
        text = (
            shipped("agreement")
            .replace("en: The state", f"en: {first}")
            .replace("en: The armed movement", f"en: {second}")
        )
        report = told(case_in(tmp_path / "c", agreement=text), forms=("text", "json"))
        made_from = report.told[0].made_from[0][1]
        return "\n".join(shown.data.decode() for _, shown in report.forms).replace(made_from, "")

    straight, turned = page(one, other), page(other, one)
    assert straight.replace(one, "\0").replace(other, one).replace("\0", other) == turned


def test_exchanged_ids_of_the_parties_exchange_nothing_that_is_said(tmp_path: Path) -> None:
    def exchanged(text: str) -> str:
        for was, becomes in (("state", "\0"), ("movement", "state"), ("\0", "movement")):
            for before, after in ((": ", "\n"), (": ", "}"), ("[", ","), (" ", "]"), (": ", ","), ("  ", ":\n")):
                text = text.replace(f"{before}{was}{after}", f"{before}{becomes}{after}")
        return text

    case = case_in(tmp_path / "c", agreement=exchanged(shipped("agreement")), positions=exchanged(shipped("positions")))
    assert "who: movement" in exchanged(shipped("positions"))
    assert bytes_of(told(case, forms=("text",))) == bytes_of(told(forms=("text",)))


def answer(who: str, clause: str, day: str, words: str, way: str = "accepts: yes") -> str:
    """One answer, made in public."""
    return f"  - {{who: {who}, clause: {clause}, {way}, words: {json.dumps(words)}, {ENTRY.format(day=day)}}}\n"


def with_answers(*more: str) -> str:
    """The positions that ship, and more answers after them."""
    head, _, rest = shipped("positions").partition("\noptions:\n")
    return f"{head}\n{''.join(more)}\noptions:\n{rest}"


def test_a_later_word_counts_the_earlier_stays_and_a_page_of_the_day_before_does_not_know_it(tmp_path: Path) -> None:
    out = tmp_path / "out"
    case = case_in(tmp_path / "c", positions=with_answers(answer("movement", "halt", "2026-06-09", "We stop.")))
    now = told(case, out=out)
    assert not now.told[0].stands and now.told[0].last.isoformat() == "2026-06-09"
    assert [one.latest for one in now.told[0].positions] == [True, False, True]
    assert "an earlier word" in bytes_of(now)["northern-front-draft_positions_2026-06-01_2026-06-09_en.txt"].decode()
    then = told(case, out=out, as_of="2026-06-05")
    assert then.told[0].stands and then.written[0].name == f"{STEM}_en.html"
    with pytest.raises(Refusal, match="none was public and known by 2026-05-01"):
        told(case, as_of="2026-05-01")


def test_one_limit_for_both_sides_and_no_markup_of_theirs(tmp_path: Path) -> None:
    long = "word " * 200
    more = (
        answer("movement", "halt", "2026-06-01", long),
        answer("state", "restraint", "2026-06-01", f"<b>{long}</b>"),
    )
    report = told(case_in(tmp_path / "c", positions=with_answers(*more)))
    cut = [one for one in report.told[0].positions if one.cut]
    assert len(cut) == 2 and all(590 < len(one.text) <= 600 for one in cut)
    page = bytes_of(report)[f"{STEM}_en.html"].decode()
    assert "<b>word" not in page and "&lt;b&gt;word" in page and page.count("cut at the limit") == 2


def test_what_was_written_is_never_written_over(tmp_path: Path) -> None:
    told(out=tmp_path)
    first = {path.name: path.read_bytes() for path in tmp_path.iterdir()}
    told(out=tmp_path)
    assert {path.name: path.read_bytes() for path in tmp_path.iterdir()} == first
    other = draft_positions("northern-front-draft", publisher="Hills Post", out=tmp_path, forms=FORMS)
    assert other.told[0].version == 2 and {path.name for path in other.written} == {
        "northern-front-draft_positions_en.html",
        *(f"{STEM}_v2_en.{ending}" for ending in ("html", "json", "txt")),
    }
    newest = (tmp_path / "northern-front-draft_positions_en.html").read_bytes()
    assert newest == (tmp_path / f"{STEM}_v2_en.html").read_bytes(), "the one page that is always the newest"
    first.pop("northern-front-draft_positions_en.html")
    assert {name: (tmp_path / name).read_bytes() for name in first} == first
    assert b"Version 2" in (tmp_path / f"{STEM}_v2_en.html").read_bytes()


def test_a_signed_page_is_known_and_a_file_that_only_lies_beside_it_is_not_signed(tmp_path: Path) -> None:
    planted = tmp_path / f"{STEM}_ar.html"
    planted.write_text("Statement of the mission", "utf-8")
    (tmp_path / f"{STEM.replace('_2026-06-01_2026-06', '_2026-06-01_2026-07')}_en.html").write_text("Of July", "utf-8")
    told(out=tmp_path, signer=SIGNER, check_page='<script id="held" type="application/json">[]</script>')
    told("northern-front-draft", "fr", out=tmp_path, signer=SIGNER)
    report = verify_bulletins([tmp_path], str(SIGNER.key))
    assert report.sound and report.lines[0].found is not None
    assert set(report.lines[0].found.files) == {
        f"{STEM}_{one}.{end}" for one in ("en", "fr") for end in ("html", "json", "txt")
    }
    newest = tmp_path / "northern-front-draft_positions_en.html"
    assert newest.read_bytes() == (tmp_path / f"{STEM}_en.html").read_bytes(), "of those signed"
    assert not verify_bulletins([planted], str(SIGNER.key)).sound
    assert b"servanda bulletin 1" in (tmp_path / "check.html").read_bytes()


@pytest.mark.parametrize("case", ["tutorial-sound", "tutorial-talks", "tutorial-faults", "minsk-ii-2015"])
def test_a_case_without_public_positions_has_no_such_page(case: str, tmp_path: Path) -> None:
    with pytest.raises(Refusal, match="no positions are kept with case") as refused:
        told(case)
    in_force = not case.endswith(("talks", "faults"))
    assert ("--period" in refused.value.reasons[0].remedy) == in_force
    private = (
        shipped("positions").replace("made_in_public: yes", "made_in_public: no").replace("    class: public\n", "")
    )
    with pytest.raises(Refusal, match="none is public"):
        told(case_in(tmp_path / "c", positions=private))


def test_the_verb(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    words = ["bulletin", "positions", "northern-front-draft", "--out", str(tmp_path), "--form", "html", "text"]
    assert run(words) == 0
    said = capsys.readouterr().out
    assert said.startswith("Each waits for the other") and said.count("written: ") == 3
    assert "Private analysis by an unnamed publisher" in (tmp_path / f"{STEM}_en.txt").read_text("utf-8")
    assert run([*words[:3], "--json"]) == 0
    assert json.loads(capsys.readouterr().out)["official"] is False
    assert run([*words[:3], "--form", "csv"]) == 2 and "BUL010" in capsys.readouterr().err
