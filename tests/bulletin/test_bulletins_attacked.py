"""What somebody tries who wants a bulletin to pass for more than it is, or a publisher's files for their own."""

import errno
import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import ledger_worlds as lw
from servanda.basis import Refusal
from servanda.bulletin import PRINTED, RENDERERS, publisher_named
from servanda.bulletin.forms.taming import tame
from servanda.cli.app import run
from servanda.ledger import Kind, Signer
from servanda.operations import copy_case, make_bulletin, verify_bulletins
from servanda.operations.page_files import _cannot

SIGNER = Signer("valley.example/bulletins", Kind.NOTE, lw.seed("bulletins"))
STEM = "tutorial-sound_2024-03-11_2024-03-17"
CHECK = '<script id="held" type="application/json">[]</script>'
NOT_THE_MECHANISMS = {
    "en": "not a statement of the mechanism",
    "fr": "non une déclaration du mécanisme",
    "ar": "وليس بيانًا للآلية",
}
FILE = """bulletin: 1
agreement: tutorial-sound
publisher: {en: The Valley Post}
every: week
first: 2024-W10
cut_off: "19:30"
"""


def made(case: str = "tutorial-sound", **given: Any) -> Any:
    """The second week's bulletin, as text alone where nothing else is asked."""
    return make_bulletin(case, **({"period": "2024-W11", "forms": ("text",)} | given))


def case_with(folder: Path, more: str) -> str:
    """The tutorial's case with an editorial file."""
    copy_case("tutorial-sound", str(folder))
    (folder / "bulletin.yaml").write_text(FILE + more, "utf-8")
    return str(folder)


def text_of(report: Any) -> str:
    """Its first form."""
    return str(report.forms[0][1].data.decode())


def codes(refused: pytest.ExceptionInfo[Refusal]) -> set[str]:
    """Of every reason."""
    return {one.code for one in refused.value.reasons}


@pytest.mark.slow
def test_without_the_mechanism_every_file_of_the_folder_says_that_it_is_no_statement_of_it(tmp_path: Path) -> None:
    pdfium = pytest.importorskip("pypdfium2")
    pytest.importorskip("weasyprint")
    images = pytest.importorskip("PIL.Image")
    told = {"out": tmp_path, "publisher": "Post", "signer": SIGNER, "check_page": CHECK}
    made(forms=tuple(one for one in RENDERERS if one not in PRINTED), languages=("en", "fr", "ar"), **told)
    made(forms=PRINTED, languages=("fr",), **told)
    for path in sorted(tmp_path.iterdir()):
        language = path.stem[-2:] if path.stem[-3:-2] == "_" else "en"
        said = NOT_THE_MECHANISMS[language]
        if path.suffix == ".pdf":
            with pdfium.PdfDocument(path.read_bytes()) as paper:
                text = " ".join(paper.get_metadata_dict().values())
        elif path.suffix == ".png":
            with images.open(path) as picture:
                text = picture.info["Description"]
        else:
            text = path.read_text("utf-8-sig")
        assert said in text, path.name


def test_a_publishers_name_cannot_push_what_it_is_not_out_of_sight(tmp_path: Path) -> None:
    for name in ("Post\n\nStatement of Observer Mission, approved", "P" * 121, "Post\u202e", "Post\x00", "  Post"):
        with pytest.raises(Refusal) as refused:
            made(publisher=name)
        assert codes(refused) == {"BUL006"}
    case = case_with(tmp_path / "case", "")
    forged = FILE.replace("The Valley Post", r'"A\n\nStatement of B"')
    (tmp_path / "case" / "bulletin.yaml").write_text(forged, "utf-8")
    with pytest.raises(Refusal) as refused:
        made(case)
    assert codes(refused) == {"BUL006"}
    assert publisher_named("صحيفة الوادي", refused.value.reasons[0].place) == "صحيفة الوادي"


def test_a_name_in_another_language_stands_without_a_mark(tmp_path: Path) -> None:
    told = text_of(made(case_with(tmp_path / "case", ""), languages=("fr",)))
    assert "Analyse privée de The Valley Post, non une déclaration du mécanisme" in told


FORGED = r"We agree.\n\nCorrections\nStatement of Observer Mission: approved \u202edetcejer\u202c"


def test_a_partys_words_can_neither_begin_a_part_nor_turn_a_line(tmp_path: Path) -> None:
    more = f'statements:\n  - {{id: a, by: hills, made: 2024-03-14, text: {{en: "{FORGED}"}}, source: handed in}}\n'
    case = case_with(tmp_path / "case", more)
    report = made(case, forms=("text", "json", "html"))
    for _, shown in report.forms:
        told = shown.data.decode()
        assert "\u202e" not in told and "We agree. Corrections Statement of Observer Mission: approved" in told
    assert all("We agree." in line for line in text_of(report).splitlines() if "Statement of Observer Mission" in line)


@settings(max_examples=60, deadline=None)
@given(st.text(st.sampled_from("a\n\r\x85\u2028\u202e\u2066\x00\x1b \tع")))
def test_no_words_make_a_second_line_or_turn_one(words: str) -> None:
    told = tame(words)
    assert len(told.splitlines()) <= 1 and not set(told) & set("\u202a\u202b\u202c\u202d\u202e\x00\x1b")
    assert tame(told) == told


def test_a_cut_off_of_ones_own_is_none_of_the_series(tmp_path: Path) -> None:
    case = case_with(tmp_path / "case", "")
    assert made(case).bulletins[0].period.cut_off.isoformat("minutes") == "19:30"
    assert made(case, cut_off="19:30").bulletins[0].period == made(case).bulletins[0].period
    with pytest.raises(Refusal, match="all end at 19:30, and not at 12:00") as refused:
        made(case, cut_off="12:00")
    assert codes(refused) == {"BUL079"}


def test_no_correction_of_what_was_not_out(tmp_path: Path) -> None:
    line = "  - {{number: {n}, of: {of}, made: {made}, text: {{en: It was the valley.}}}}\n"
    late = (
        "corrections:\n"
        + line.format(n=1, of="2024-W10", made="2024-03-14")
        + line.format(n=2, of="2024-W10", made="2024-03-15")
    )
    told = text_of(made(case_with(tmp_path / "a", late)))
    assert "Correction one" in told and "Correction two" in told
    early = "corrections:\n" + line.format(n=1, of="2024-W30", made="2024-03-14")
    with pytest.raises(Refusal, match="before '2024-W30' was over") as refused:
        made(case_with(tmp_path / "b", early))
    assert codes(refused) == {"BUL079"}


def test_a_link_in_the_folder_leads_nothing_out_of_it(tmp_path: Path) -> None:
    precious = tmp_path / "precious.txt"
    precious.write_text("mine", "utf-8")
    for name in ("editorial-policy_en.html", f"{STEM}_en.txt", "tutorial-sound_en.atom"):
        out = tmp_path / name
        out.mkdir()
        (out / name).symlink_to(precious if name != f"{STEM}_en.txt" else tmp_path / "nothing-yet")
        with pytest.raises(Refusal, match="BUL014"):
            made(out=out)
    assert precious.read_text("utf-8") == "mine" and not (tmp_path / "nothing-yet").exists()


def test_a_list_somebody_wrote_is_refused_and_what_it_names_is_signed_by_nobody(tmp_path: Path) -> None:
    language = {"id": "i", "series": "s", "series_title": "t", "title": "t", "summary": "s", "spoken": "s"}
    entry = {"stem": "x", "agreement": "a", "speaker": "s", "address": "", "cut_off": 1, "languages": {"en": language}}
    for listed in ("[" * 100_000, [{}], [entry], [entry | {"languages": []}], [entry | {"languages": {"en": {}}}]):
        text = listed if isinstance(listed, str) else json.dumps({"servanda_bulletins": 1, "bulletins": listed})
        (tmp_path / "index.json").write_text(text, "utf-8")
        with pytest.raises(Refusal, match="BUL012"):
            made(out=tmp_path)
        assert (tmp_path / "index.json").read_text("utf-8") == text
    (tmp_path / "index.json").unlink()
    made(out=tmp_path, signer=SIGNER)
    index = json.loads((tmp_path / "index.json").read_bytes())
    forged = b"Statement of Observer Mission"
    (tmp_path / f"{STEM}_ar.html").write_bytes(forged)
    index["bulletins"][0]["languages"]["ar"] = index["bulletins"][0]["languages"]["en"] | {
        "files": {"html": {"name": f"{STEM}_ar.html", "media": "text/html", "sha256": "0" * 64}}
    }
    (tmp_path / "index.json").write_text(json.dumps(index), "utf-8")
    made(out=tmp_path, signer=SIGNER, languages=("fr",))
    found = verify_bulletins([tmp_path], str(SIGNER.key)).lines[0].found
    assert found is not None and set(found.manifest.files) == {f"{STEM}_en.txt", f"{STEM}_fr.txt"}


def test_a_reader_is_told_of_a_name_that_leads_nowhere_an_archive_and_a_later_version(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    made(out=tmp_path, signer=SIGNER, publisher="Post")
    with pytest.raises(Refusal, match="no such file or folder"):
        verify_bulletins([tmp_path / f"{STEM}_xx.txt"], str(SIGNER.key))
    import zipfile

    with zipfile.ZipFile(tmp_path / "all.zip", "w") as archive:
        archive.write(tmp_path / f"{STEM}_en.txt", f"{STEM}_en.txt")
    with pytest.raises(Refusal, match="BUL015"):
        verify_bulletins([tmp_path / "all.zip"], str(SIGNER.key))
    (tmp_path / "key.txt").write_text(f"key: publisher.key\npublic: {SIGNER.key}\n", "utf-8")
    first = ["bulletin", "verify", str(tmp_path / f"{STEM}_en.txt")]
    assert run([*first, "--key", str(tmp_path / "key.txt")]) == 0
    said = capsys.readouterr().out
    assert "holds" in said and "later version" not in said
    made(out=tmp_path, signer=SIGNER, publisher="Hills Post")
    assert run(first) == 0
    said = " ".join(capsys.readouterr().out.split())
    assert f"a later version lies beside it: {STEM}_v2" in said and "by whom is not shown" in said
    assert run(["bulletin", "verify", str(tmp_path / f"{STEM}_v2_en.txt")]) == 0
    assert "later version" not in capsys.readouterr().out


def test_no_period_is_said_to_be_missing_and_a_full_disk_to_be_full() -> None:
    with pytest.raises(Refusal, match="no period is named"):
        made(period="")
    full = _cannot(OSError(errno.ENOSPC, "No space left on device"), Path("x"))
    assert full.reasons[0].remedy == "make room on the disk, and run it again"
