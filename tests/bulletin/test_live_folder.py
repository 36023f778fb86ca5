"""A folder of bulletins while it is served: what comes, goes, is half there or was altered after it was signed."""

import json
import os
import shutil
import threading
from pathlib import Path

import pytest

from bulletin.test_publishing import OTHER, SIGNER, STEM, made
from servanda.basis import Refusal
from servanda.bulletin import digest_of
from servanda.ledger import Signer
from servanda.operations import bulletins_in, check_page_of
from servanda.operations.bulletin.published import OfLog

FORMS = ("html", "text")


@pytest.fixture(scope="module")
def bulletins(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Two versions of one week, signed."""
    out = tmp_path_factory.mktemp("made")
    made(out, forms=FORMS)
    made(out, forms=FORMS, publisher="Valley Watch and friends")
    return out


@pytest.fixture
def folder(bulletins: Path, tmp_path: Path) -> Path:
    """A copy of one's own."""
    return Path(shutil.copytree(bulletins, tmp_path / "shown"))


def test_what_comes_and_what_goes_is_seen_at_the_next_look(bulletins: Path, tmp_path: Path) -> None:
    out = tmp_path / "live"
    out.mkdir()
    shown = bulletins_in(out)
    assert shown.names == ()
    assert not shown.look()
    made(out, forms=FORMS)
    assert shown.look()
    assert shown.names == (STEM,)
    assert shown.page(STEM, "fr") == (out / f"{STEM}_fr.html").read_bytes()
    assert set(shown.shown.signed) == {STEM}
    first = shown.shown
    made(out, forms=FORMS, publisher="Valley Watch and friends")
    assert shown.look()
    assert shown.names == (f"{STEM}_v2", STEM)
    assert first.files.keys() == {STEM}, "whoever reads what was shown before goes on reading it"
    for path in out.glob(f"{STEM}_v2*"):
        path.unlink()
    assert shown.look()
    assert shown.names == (STEM,)
    assert not shown.look(), "nothing changed, and nothing is read"


def test_what_was_altered_after_it_was_signed_is_not_shown(folder: Path) -> None:
    shown = bulletins_in(folder)
    page = folder / f"{STEM}_en.html"
    data, told = page.read_bytes(), page.stat()
    page.write_bytes(data[:500] + bytes([data[500] ^ 1]) + data[501:])
    os.utime(page, ns=(told.st_atime_ns, told.st_mtime_ns))
    assert shown.look(), "size and time set back are no disguise"
    assert (shown.names, shown.shown.altered) == ((f"{STEM}_v2",), {STEM})
    assert shown.page(STEM, "fr") is None
    assert shown.file(f"{STEM}_fr.txt") is None
    page.write_bytes(data)
    assert shown.look()
    assert not shown.shown.altered
    # Words of another form, of the list, of the signature.
    text = folder / f"{STEM}_en.txt"
    text.write_bytes(text.read_bytes() + b"!")
    shown.look()
    assert shown.file(text.name) is None
    index = json.loads((folder / "index.json").read_text())
    index["bulletins"][0]["languages"]["en"]["files"]["text"]["sha256"] = "0" * 64
    (folder / "index.json").write_text(json.dumps(index))
    shown.look()
    assert shown.file(text.name) is None
    note = folder / f"{STEM}.signed"
    note.write_text(note.read_text().replace("Private", "Official"))
    shown.look()
    assert shown.shown.altered == {STEM}


def test_what_the_log_holds_under_one_key_is_not_shown_under_another(folder: Path, tmp_path: Path) -> None:
    shown = bulletins_in(folder, lambda: OfLog({STEM: (str(SIGNER.key), {})}))
    assert STEM in shown.names
    made(tmp_path / "forged", forms=FORMS, signer=OTHER, publisher="Somebody else")
    for path in (tmp_path / "forged").iterdir():
        shutil.copy(path, folder)
    shown.look()
    assert STEM in shown.shown.altered
    assert STEM not in shown.names
    (folder / f"{STEM}.signed").unlink()
    shown.look()
    assert STEM in shown.shown.altered, "taking the signature away hides nothing"


def test_a_page_half_there_is_never_shown(folder: Path) -> None:
    whole = (folder / f"{STEM}_en.html").read_bytes()
    # With a list: not before the list names it; without one: not before it ends.
    (folder / f"{STEM}_ar.html").write_bytes(whole)
    shown = bulletins_in(folder)
    assert set(shown.files[STEM]) == {"en", "fr"}
    for path in folder.iterdir():
        path.unlink()
    page = folder / "valley_2024-W10_en.html"
    for n in (0, 100, len(whole) - 8):
        page.write_bytes(whole[:n])
        shown.look()
        assert shown.names == ()
    page.write_bytes(whole)
    shown.look()
    assert shown.names == ("valley_2024-W10",)


def test_a_list_half_there_changes_nothing(folder: Path) -> None:
    shown = bulletins_in(folder)
    before, index = shown.shown, folder / "index.json"
    whole = index.read_bytes()
    index.write_bytes(whole[: len(whole) // 2])
    with pytest.raises(Refusal, match="BUL012"):
        shown.look()
    assert shown.shown is before
    index.write_bytes(whole)
    shown.look()
    assert shown.names == (f"{STEM}_v2", STEM)


def test_nobody_who_looks_while_it_is_written_sees_a_torn_page(tmp_path: Path) -> None:
    """A writer without any care, in place and byte by byte, beside one who looks as fast as possible."""
    shown = bulletins_in(tmp_path)
    wholes = {bytes(letter for _ in range(5_000)) + b"</html>" for letter in b"ab"}
    over = threading.Event()

    def write() -> None:
        for n in range(300):
            with (tmp_path / "valley_2024-W10_en.html").open("wb", buffering=0) as out:
                for part in (b"ab"[n % 2 : n % 2 + 1] * 2_500, b"ab"[n % 2 : n % 2 + 1] * 2_500, b"</html>"):
                    out.write(part)
        over.set()

    writer = threading.Thread(target=write)
    writer.start()
    seen = set()
    while not over.is_set():
        shown.look()
        if (page := shown.page("valley_2024-W10", "en")) is not None:
            seen.add(page)
    writer.join()
    shown.look()
    assert seen | {shown.page("valley_2024-W10", "en")} <= wholes


def test_files_beside_are_those_listed_and_nothing_else(folder: Path) -> None:
    (folder / "passwords.txt").write_text("x")
    (folder / "notes.html").write_text("<html></html>")
    (folder / f"{STEM}_en.exe").write_text("x")
    shown = bulletins_in(folder)
    for name in (f"{STEM}_en.html", f"{STEM}_en.txt", f"{STEM}.signed", "index.json", "editorial-policy_en.html",
                 "tutorial-sound_en.atom"):  # fmt: skip
        found = shown.file(name)
        assert found is not None, name
        assert found[0] == (folder / name).read_bytes()
    for name in (
        "passwords.txt",
        "notes.html",
        f"{STEM}_en.exe",
        "check.html",
        "../shown/index.json",
        "/etc/hostname",
        "",
    ):
        assert shown.file(name) is None, name


def _listed(folder: Path, stem: str, language: str, page: bytes) -> None:
    """Writes a page, and the list anew with it in it, as anybody who writes to the folder can."""
    name, index = f"{stem}_{language}.html", json.loads((folder / "index.json").read_text())
    (folder / name).write_bytes(page)
    entry = next(one for one in index["bulletins"] if one["stem"] == stem)
    file = {"name": name, "media": "text/html", "sha256": digest_of(page)}
    entry["languages"][language] = entry["languages"]["en"] | {"files": {"html": file}}
    (folder / "index.json").write_text(json.dumps(index))


def test_nobody_adds_a_language_to_what_somebody_else_signed(folder: Path) -> None:
    forged = (folder / f"{STEM}_en.html").read_bytes().replace(b"Valley Watch", b"Somebody else")
    _listed(folder, STEM, "ar", forged)
    shown = bulletins_in(folder)
    assert set(shown.files[STEM]) == {"en", "fr"}
    assert shown.page(STEM, "ar") == (folder / f"{STEM}_en.html").read_bytes()
    assert shown.language(STEM, "ar") == "en"
    assert shown.file(f"{STEM}_ar.html") is None
    assert shown.file(f"{STEM}_en.html") is not None


def test_what_was_altered_takes_nothing_of_the_version_after_it_away(folder: Path) -> None:
    page = folder / f"{STEM}_en.html"
    page.write_bytes(page.read_bytes() + b"!")
    shown = bulletins_in(folder)
    assert shown.shown.altered == {STEM}
    assert shown.file(f"{STEM}_fr.txt") is None
    for name in (f"{STEM}_v2_en.txt", f"{STEM}_v2_fr.html", f"{STEM}_v2.signed"):
        assert shown.file(name) is not None, name


def test_a_link_shows_nothing_of_what_it_leads_to(folder: Path, tmp_path: Path) -> None:
    secret = tmp_path / "keyring"
    secret.write_text("a secret</html>")
    names = (
        "editorial-policy_ar.html",
        "x.atom",
        "x.signed",
        "x.receipt.json",
        "x.revoked",
        "valley_2024-W10_en.html",
    )
    for name in names:
        (folder / name).symlink_to(secret)
    (folder / f"{STEM}_en.txt").unlink()
    (folder / f"{STEM}_en.txt").symlink_to(secret)
    shown = bulletins_in(folder)
    assert shown.names == (f"{STEM}_v2", STEM)
    assert not any(shown.file(name) for name in (*names, f"{STEM}_en.txt"))
    assert b"a secret" not in check_page_of('<script id="held" type="application/json">[]</script>', folder)
    (folder / "index.json").unlink()
    shown.look()
    assert "valley_2024-W10" not in shown.names


@pytest.mark.parametrize("spelling", ['"official":true', '"official" : true'])
def test_a_page_that_names_the_mechanism_is_not_shown_unsigned_whatever_lies_beside_it(
    folder: Path, spelling: str
) -> None:
    (folder / f"{STEM}.signed").unlink()
    (folder / f"{STEM}_en.json").write_text("{" + spelling + "}")
    assert STEM in bulletins_in(folder).shown.altered
    (folder / f"{STEM}_en.json").unlink()
    assert STEM in bulletins_in(folder).names
    # Copied without its signature and its JSON, the page itself says whose word it claims to be.
    page = (folder / f"{STEM}_fr.html").read_text("utf-8")
    said = "Analyse privée de"
    assert said in page
    _listed(folder, STEM, "fr", page.replace(said, "Déclaration de", 1).encode())
    assert STEM in bulletins_in(folder).shown.altered


@pytest.mark.parametrize("signer", [None, OTHER])
def test_nobody_corrects_what_somebody_else_signed(folder: Path, signer: Signer | None) -> None:
    made(folder, forms=FORMS, publisher="The Forger", signer=signer)
    shown = bulletins_in(folder)
    assert (shown.names, shown.shown.altered) == ((f"{STEM}_v2", STEM), {f"{STEM}_v3"})
    assert shown.file(f"{STEM}_v3_en.txt") is None
    # Its own key corrects it; so does another of which the log says that it is the publisher's.
    pins = {"tutorial-sound_2024-02-26_2024-03-03": (str(OTHER.key), {})}
    known = bulletins_in(folder, lambda: OfLog(pins))
    assert (f"{STEM}_v3" in known.names) == (signer is OTHER)
