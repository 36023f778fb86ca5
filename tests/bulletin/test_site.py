"""The public site: from a folder of bulletins to pages anybody can host; what was altered is not in it."""

import csv
import hashlib
import io
import json
import re
import shutil
from collections.abc import Callable
from dataclasses import fields, replace
from html import unescape
from pathlib import Path
from typing import Any
from xml.etree import ElementTree as Tree

import pytest

import ledger_worlds as lw
from servanda.basis import Place, Refusal, closed
from servanda.bulletin import Bulletin, HeldBulletin, Site, SiteDrawn, SiteSeries, render, reread_bulletin
from servanda.bulletin.public_lines import ReadingLine, SquaresDrawn
from servanda.bulletin.site.lookup import folded
from servanda.bulletin.site.pages.embedded import _lines
from servanda.ledger import Kind, Signer
from servanda.operations import make_bulletin, make_site, write_licence
from servanda.web import bulletin_check_page

SIGNER = Signer("valley.example/bulletins", Kind.NOTE, lw.seed("bulletins"))
WEEKS = ("2024-W10", "2024-W11", "2024-W12")
FIRST = "tutorial-sound_2024-03-04_2024-03-10"
LANGUAGES = ("en", "fr", "ar")
PRIVATE = {
    "en": "Private analysis by Valley Watch, not a statement of the mechanism",
    "fr": "Analyse privée de Valley Watch, non une déclaration du mécanisme",
    "ar": "تحليل خاص من Valley Watch، وليس بيانًا للآلية",
}


def published(out: Path, **given: Any) -> None:
    """Three weeks of bulletins, signed, in three languages."""
    for week in WEEKS:
        told = {"publisher": "Valley Watch", "signer": SIGNER, "forms": ("html", "json", "csv", "text")} | given
        make_bulletin("tutorial-sound", period=week, languages=LANGUAGES, out=out, **told)


@pytest.fixture(scope="module")
def bulletins(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder a publisher has after three weeks."""
    out = tmp_path_factory.mktemp("published") / "bulletins"
    published(out)
    return out


@pytest.fixture(scope="module")
def site(bulletins: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The site made of it."""
    out = tmp_path_factory.mktemp("site") / "site"
    make_site(bulletins, out, key=str(SIGNER.key), check_page=bulletin_check_page())
    return out


@pytest.fixture
def folder(bulletins: Path, tmp_path: Path) -> Path:
    """A copy to be altered."""
    return Path(shutil.copytree(bulletins, tmp_path / "bulletins"))


def text(path: Path) -> str:
    """The words of a page, as a reader has them."""
    body = re.sub(r"(?s)<(style|script).*?</\1>", " ", path.read_text("utf-8"))
    return " ".join(unescape(re.sub(r"<[^>]+>", " ", body)).split())


def held(path: Path) -> dict[str, bytes]:
    """Every file."""
    return {one.name: one.read_bytes() for one in sorted(path.iterdir())}


def test_a_reader_who_meets_a_claim_finds_it_on_one_page(site: Path, bulletins: Path) -> None:
    told = json.loads((bulletins / f"{FIRST}_en.json").read_text("utf-8"))
    line = next(one for one in told["board"] if "forbid" in one["duties"])
    page = site / f"tutorial-sound_promise-{line['clause']}_en.html"
    said = text(page)
    for heading in (
        "What was promised", "What happened", "By which criteria", "How it is known", "What is disputed",
        "What nobody could see",
    ):  # fmt: skip
        assert heading in said
    assert line["sentence"] in said
    assert line["text"] in said
    assert PRIVATE["en"] in said
    assert "reconstruction" in said or told["standing"] in said
    for week in ("4 March 2024 to 10 March 2024", "11 March 2024 to 17 March 2024", "18 March 2024 to 24 March 2024"):
        assert week in said, "the strip is told in words, a row for each bulletin"
    assert "It forbids something" in said


def test_every_page_says_who_speaks_asks_for_nothing_and_leads_only_to_what_is_there(site: Path) -> None:
    names = {one.name for one in site.iterdir()}
    pages = [one for one in site.glob("*.html") if one.name != "check.html"]
    assert len(pages) > 50
    for page in pages:
        markup = page.read_text("utf-8")
        language = re.search(r'<html lang="(\w+)"', markup)
        assert language is not None
        if not page.name.startswith("editorial-policy"):
            assert PRIVATE[language[1]] in text(page), page.name
        assert len(markup.encode()) <= 300_000
        for link in re.findall(r'(?:href|src)="([^"]+)"', markup):
            target = unescape(link).removeprefix("./").partition("#")[0]
            assert not target or target in names or link.startswith("data:"), (page.name, link)
        policy = re.search(r'Content-Security-Policy" content="([^"]+)"', markup)
        assert policy is not None
        assert policy[1].startswith("default-src &#39;none&#39;") or policy[1].startswith("default-src 'none'")


def test_links_within_pages_lead_somewhere(site: Path) -> None:
    ids = {one.name: set(re.findall(r'\bid="([^"]+)"', one.read_text("utf-8"))) for one in site.glob("*.html")}
    for name in ids:
        for link in re.findall(r'href="([^"]*#[^"]+)"', (site / name).read_text("utf-8")):
            target, _, at = unescape(link).removeprefix("./").partition("#")
            assert at in ids[target or name], (name, link)


def test_the_same_bulletins_give_the_same_bytes_and_nothing_is_taken_away(bulletins: Path, tmp_path: Path) -> None:
    make_site(bulletins, tmp_path / "one", languages=("ar",))
    make_site(bulletins, tmp_path / "two", languages=("ar",))
    first = held(tmp_path / "one")
    assert first == held(tmp_path / "two")
    make_site(bulletins, tmp_path / "one", languages=("ar",))
    assert first == held(tmp_path / "one")
    listed = json.loads(first["site.json"])["files"]
    assert {name: hashlib.sha256(first[name]).hexdigest() for name in listed} == listed
    assert set(first) == {"site.json", *listed}


def altered_json(folder: Path) -> set[str]:
    path = folder / f"{FIRST}_en.json"
    path.write_bytes(path.read_bytes().replace(b"Valley Watch", b"Valley Witch"))
    return {f"{FIRST}_en.json"}


def altered_page(folder: Path) -> set[str]:
    path = folder / f"{FIRST}_en.html"
    path.write_bytes(path.read_bytes().replace(b"</main>", b"<p>PLANTED</p></main>"))
    return {f"{FIRST}_en.html"}


def altered_note(folder: Path) -> set[str]:
    path = folder / f"{FIRST}.signed"
    path.write_bytes(path.read_bytes().replace(b"Private analysis", b"Official truth!!"))
    return {FIRST}


def another_bulletins_note(folder: Path) -> set[str]:
    shutil.copy(folder / "tutorial-sound_2024-03-11_2024-03-17.signed", folder / f"{FIRST}.signed")
    return {FIRST}


def no_note(folder: Path) -> set[str]:
    (folder / f"{FIRST}.signed").unlink()
    return {f"{FIRST}_{one}.json" for one in LANGUAGES}


def no_json(folder: Path) -> set[str]:
    for one in LANGUAGES:
        (folder / f"{FIRST}_{one}.json").unlink()
    return {FIRST}


@pytest.mark.parametrize(
    ("alter", "code"),
    [
        (altered_json, "BUL033"), (altered_page, "BUL033"), (altered_note, "BUL031"),
        (another_bulletins_note, "BUL064"), (no_note, "BUL065"), (no_json, "BUL063"),
    ],
)  # fmt: skip
def test_what_was_altered_is_not_shown_and_said_to_be(
    folder: Path, tmp_path: Path, alter: Callable[[Path], set[str]], code: str
) -> None:
    names = alter(folder)
    report = make_site(folder, tmp_path / "site", languages=("en",))
    assert {one.code for one in report.not_shown} == {code}
    assert len(report.not_shown) <= len(names)
    assert {one.name.partition("_v")[0].partition(".")[0] for one in report.not_shown} <= {
        one.partition(".")[0] for one in names
    } | {FIRST}
    everything = b"".join(held(tmp_path / "site").values())
    assert b"Valley Witch" not in everything
    assert b"PLANTED" not in everything
    assert code in text(tmp_path / "site" / "archive_en.html")
    assert "not as it was made" in text(tmp_path / "site" / "index.html") or len(report.not_shown) > 1


def test_a_forger_with_a_key_of_their_own_is_not_shown_where_the_publishers_is_named(
    folder: Path, tmp_path: Path
) -> None:
    other = Signer("valley.example/bulletins", Kind.NOTE, lw.seed("somebody else"))
    make_bulletin(
        "tutorial-sound", period="2024-W13", languages=("en",), out=folder, publisher="Valley Watch", signer=other,
        forms=("json", "html"),
    )  # fmt: skip
    report = make_site(folder, tmp_path / "site", key=str(SIGNER.key), languages=("en",))
    assert [one.code for one in report.not_shown] == ["BUL032"]
    assert report.bulletins == 3
    assert make_site(folder, tmp_path / "any", languages=("en",)).not_shown == (), (
        "without the publisher's key nobody can tell"
    )


def test_a_list_that_names_other_files_leads_nowhere(folder: Path, tmp_path: Path) -> None:
    (tmp_path / "secret.json").write_text("PLANTED")
    index = json.loads((folder / "index.json").read_text("utf-8"))
    first = index["bulletins"][0]
    for name in ("../secret.json", "/etc/passwd", f"{FIRST}_en.json/../../secret.json", "secret.json", 7, None):
        first["languages"]["en"]["files"][f"x{name}"] = {"name": name, "sha256": "0" * 64, "media": "text/html"}
    index["bulletins"] += [
        {"stem": "../../x_2024-01-01_2024-01-02", "languages": {}}, {"stem": "<script>", "languages": []},
    ]  # fmt: skip
    (folder / "index.json").write_text(json.dumps(index))
    report = make_site(folder, tmp_path / "site", languages=("en",))
    assert {one.code for one in report.not_shown} == {"BUL064"}
    assert report.bulletins == 3
    everything = b"".join(held(tmp_path / "site").values())
    assert b"PLANTED" not in everything
    assert b"<script>," not in everything


def test_hostile_words_stay_words(tmp_path: Path) -> None:
    """Unsigned, for whoever can sign can say anything: words of every field that a page shows."""
    out = tmp_path / "bulletins"
    make_bulletin("tutorial-sound", period=WEEKS[0], publisher="Valley Watch", forms=("json", "html"), out=out)
    path = out / f"{FIRST}_en.json"
    told = json.loads(path.read_text("utf-8"))
    bad = '"></title></script><script>alert(1)</script><img src=x onerror=alert(1)>\u202e\x00=1+1'
    kept = {"agreement", "language", "zone", "first", "last", "cut_off", "clause", "status", "life", "state", "phase"}

    def spoiled(value: Any, key: str = "") -> Any:
        if isinstance(value, dict):
            return {name: spoiled(one, name) for name, one in value.items()}
        if isinstance(value, list):
            return [spoiled(one, key) for one in value]
        plain = isinstance(value, str) and not re.fullmatch(r"\d{4}-\d\d-\d\d", value)
        return (
            bad
            if plain and key not in kept | {"by", "grade", "key", "duties", "counts", "states", "sort", "approval"}
            else value
        )

    data = json.dumps(spoiled(told)).encode()
    path.write_bytes(data)
    index = (out / "index.json").read_text("utf-8")
    old = json.loads(index)["bulletins"][0]["languages"]["en"]["files"]["json"]["sha256"]
    (out / "index.json").write_text(index.replace(old, hashlib.sha256(data).hexdigest()))
    report = make_site(out, tmp_path / "site")
    assert report.not_shown == ()
    for name, one in held(tmp_path / "site").items():
        if name.startswith(("tutorial-sound_2024", "editorial")):
            continue
        if name.endswith((".html", ".svg")):
            assert b"<script>alert" not in one, name
            assert b"<img src=x" not in one, name
            assert "\u202e".encode() not in one, name
        if name.endswith(".csv"):
            assert not any(
                cell.startswith("=") for row in csv.reader(io.StringIO(one.decode("utf-8-sig"))) for cell in row
            )
        if name.endswith((".atom", ".rss", ".svg")):
            Tree.fromstring(one)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_picture_of_the_board_parts_promises_at_words(bulletins: Path, site: Path, language: str) -> None:
    """Every promise is there in whole words, in its own row; what has no room is told where it is pointed at."""
    told = json.loads((bulletins / f"tutorial-sound_2024-03-18_2024-03-24_{language}.json").read_bytes())
    drawn = Tree.fromstring((site / f"tutorial-sound_board_{language}.svg").read_bytes())
    space = "{http://www.w3.org/2000/svg}"
    rows = drawn.findall(f"{space}g")
    promises = [" ".join(one["sentence"].split()) for one in told["board"]]
    assert len(rows) == len(promises) and max(map(len, promises)) > 74
    bottom = 0.0
    for row, promise in zip(rows, promises, strict=True):
        lines = [one.text or "" for one in row.findall(f"{space}text")][:-1]
        assert all(closed(one) == one for one in lines), "what is set apart is so on each line"
        title, apart = row.findtext(f"{space}title"), re.compile("[\u2066-\u2069]")
        shown, promise = apart.sub("", " ".join(lines)), apart.sub("", promise)
        title = title and apart.sub("", title)
        assert shown == promise or (title == promise and set(shown.removesuffix("…").split()) <= set(promise.split()))
        rect = row.find(f"{space}rect")
        assert rect is not None and float(rect.attrib["y"]) >= bottom
        bottom = float(rect.attrib["y"]) + float(rect.attrib["height"])
        assert all(float(rect.attrib["y"]) < float(one.attrib["y"]) < bottom for one in row.findall(f"{space}text"))


def test_a_promise_without_end_ends_after_a_word() -> None:
    found = _lines("promise " * 400, 300.0, 12, 3)
    assert len(found) == 3 and found[-1].endswith("promise…")
    assert _lines("p" * 4_000, 300.0, 12, 3) == ["p" * 25 + "…"]
    assert _lines("kept as it was", 300.0, 12, 3) == ["kept as it was"]


def test_a_count_of_one_to_four_is_in_no_bulletin(bulletins: Path) -> None:
    data = (bulletins / f"{FIRST}_en.json").read_bytes()
    told = json.loads(data)
    for n in (1, 2, 3, 4):
        told["figures"][0]["now"] = n
        with pytest.raises(Refusal, match="BUL061"):
            reread_bulletin(json.dumps(told).encode(), Place("x"))
    half = data.replace(b"Valley Watch", b"\\ud800")
    for broken in (
        half,
        b"",
        b"[]",
        b"{}",
        b'{"servanda_bulletin": 1}',
        b"[" * 100_000,
        data[:-400],
        data.replace(b'"UTC', b'"Nowhere/UTC'),
    ):
        if broken != data:
            with pytest.raises(Refusal, match="BUL060"):
                reread_bulletin(broken, Place("x"))


def test_what_no_public_type_has_a_field_for_reaches_no_page(bulletins: Path) -> None:
    told = json.loads((bulletins / f"{FIRST}_en.json").read_bytes())
    whole = reread_bulletin(json.dumps(told).encode(), Place("x"))
    for one in (told, told["figures"][0], told["board"][0], told["speaker"], told["period"]):
        one["mediator_only"] = "PLANTED"
    again = reread_bulletin(json.dumps(told).encode(), Place("x"))
    assert again == whole
    assert "PLANTED" not in repr(again)
    assert render(again, "json").data == (bulletins / f"{FIRST}_en.json").read_bytes()
    assert {one.name for one in fields(Site)} == {
        "series", "languages", "not_shown", "address", "licences", "policies", "checks", "drafts", "feeds", "live",
    }, "whatever a page of the site is made from stands here"  # fmt: skip


def test_two_versions_the_later_counts_and_both_stay(folder: Path, tmp_path: Path) -> None:
    make_bulletin(
        "tutorial-sound", period=WEEKS[0], languages=LANGUAGES, out=folder, publisher="Valley Watch and friends",
        signer=SIGNER, forms=("html", "json", "csv", "text"),
    )  # fmt: skip
    report = make_site(folder, tmp_path / "site", languages=("en",))
    assert report.bulletins == 4
    archive = text(tmp_path / "site" / "archive_en.html")
    assert "version 2" in archive
    assert {f"{FIRST}_en.html", f"{FIRST}_v2_en.html"} <= set(held(tmp_path / "site"))
    rows = list(csv.reader(io.StringIO((tmp_path / "site" / "tutorial-sound_all_en.csv").read_text("utf-8-sig"))))
    of_first = {row[0] for row in rows if row[0].startswith(FIRST)}
    assert of_first == {f"{FIRST}_v2"}
    feed = Tree.parse(tmp_path / "site" / "tutorial-sound_en.atom").getroot()
    assert len(feed.findall("{http://www.w3.org/2005/Atom}entry")) == 4


def test_what_parties_said_and_what_was_corrected_stands_on_the_promises_own_page(tmp_path: Path) -> None:
    story = str(Path(__file__).parent / "stories" / "two-banks")
    for week in ("2025-W03", "2025-W04"):
        made = make_bulletin(story, period=week, languages=("en",), forms=("json",), out=tmp_path / "told")
    make_site(tmp_path / "told", tmp_path / "site")
    said = text(tmp_path / "site" / "two-banks_promise-quiet-dale_en.html")
    order = [
        "No bulletin says which promise a statement is about",
        "South has closed the road to the ford.", "The road is under water.",
        "We saw the shots and told the mission.", "A soldier fired without orders; he has been sent home.",
        "Correction 1, by a person",
    ]  # fmt: skip
    assert [one for one in order if one in said] == order
    assert sorted(order, key=said.index) == order, "the newest bulletin first, in each the order of the agreement"
    assert "translated from Arabic" in said

    # What a statistical model reads and regions as squares are published too, and nothing of it is lost here.
    reading = ReadingLine("truce", "Under the truce", ("Acts were fewer than expected.",), "It rests on 40 days.")
    square = SquaresDrawn("The moor", 1, ((-80, -40),), 1)
    bulletin = replace(made.bulletins[0], readings=(reading,), squares=(square,))
    again = reread_bulletin(render(bulletin, "json").data, Place("it"))
    assert (again.readings, again.squares) == ((reading,), (square,))
    series = SiteSeries("two-banks", (HeldBulletin("x", {"en": again}, (), "listed"),))
    page = SiteDrawn(Site((series,), ("en",))).file("two-banks_now_en.html")
    assert page is not None
    for words in (b"Acts were fewer than expected.", b"It rests on 40 days.", b"by statistical model", b"The moor"):
        assert words in page.data


def test_none_yet_and_no_folder(tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    report = make_site(tmp_path / "empty", tmp_path / "site")
    assert report.bulletins == 0
    for language, said in (("en", "No bulletin has been published yet."), ("ar", "لم تُنشر أي نشرة بعد.")):
        assert said in text(tmp_path / "site" / f"index_{language}.html")
    with pytest.raises(Refusal, match="BUL062"):
        make_site(tmp_path / "nowhere", tmp_path / "site")
    with pytest.raises(Refusal, match="BUL066"):
        make_site(tmp_path / "empty", tmp_path / "empty" / "site")
    (tmp_path / "other").mkdir()
    (tmp_path / "other" / "thesis.txt").write_text("years of work")
    with pytest.raises(Refusal, match="BUL067"):
        make_site(tmp_path / "empty", tmp_path / "other")
    assert [one.name for one in (tmp_path / "other").iterdir()] == ["thesis.txt"]


def test_the_terms_are_the_publishers_to_edit(folder: Path, tmp_path: Path) -> None:
    make_site(folder, tmp_path / "one", languages=("fr",))
    assert "CC BY 4.0" in text(tmp_path / "one" / "data_fr.html")
    write_licence(folder / "licence_fr.md", "fr")
    (folder / "licence_fr.md").write_text("# Nos termes\n\nChacun peut tout, <b>sauf</b> oublier.\n")
    make_site(folder, tmp_path / "one", languages=("fr",))
    assert "Chacun peut tout, <b>sauf</b> oublier." in text(tmp_path / "one" / "data_fr.html")
    assert "Nos termes" in text(tmp_path / "one" / "data_fr.html")


def test_an_address_is_told_and_none_is_made_up(bulletins: Path, tmp_path: Path) -> None:
    make_site(bulletins, tmp_path / "without", languages=("en",))
    assert not {"robots.txt", "sitemap.xml"} & set(held(tmp_path / "without"))
    assert not re.findall(rb'(?:href|src)="https?://', b"".join(held(tmp_path / "without").values()))
    make_site(bulletins, tmp_path / "with", address="https://news.example/ceasefires", languages=("en",))
    mapped = Tree.parse(tmp_path / "with" / "sitemap.xml").getroot()
    places = [one.text or "" for one in mapped.iter("{http://www.sitemaps.org/schemas/sitemap/0.9}loc")]
    names = {one.removeprefix("https://news.example/ceasefires/") for one in places}
    assert names <= set(held(tmp_path / "with"))
    page = (tmp_path / "with" / "tutorial-sound_now_en.html").read_text("utf-8")
    assert "https://news.example/ceasefires/tutorial-sound_board_en.html" in unescape(page)
    for wrong in ("javascript:alert(1)", 'https://a.example/"onx=', "news.example"):
        with pytest.raises(Refusal, match="BUL013"):
            make_site(bulletins, tmp_path / "wrong", address=wrong)


def test_names_of_the_parties_exchanged_exchange_and_nothing_else(bulletins: Path, tmp_path: Path) -> None:
    names = sorted({name for one in LANGUAGES for name in _names(bulletins, one)})
    assert len(names) >= 2

    def swapped(data: str) -> str:
        for n, name in enumerate(names[:2]):
            data = data.replace(name, f"\uf8ff{n}")
        for n, name in enumerate(reversed(names[:2])):
            data = data.replace(f"\uf8ff{n}", name)
        return data

    made = {}
    for n in (0, 1):
        out = tmp_path / f"b{n}"
        make_bulletin("tutorial-sound", period=WEEKS[0], publisher="Valley Watch", forms=("json",), out=out)
        path = out / f"{FIRST}_en.json"
        before = path.read_bytes()
        data = swapped(before.decode()).encode() if n else before
        path.write_bytes(data)
        index = (out / "index.json").read_text("utf-8")
        digests = hashlib.sha256(before).hexdigest(), hashlib.sha256(data).hexdigest()
        (out / "index.json").write_text(index.replace(*digests))
        make_site(out, tmp_path / f"s{n}")
        made[n] = {name: one for name, one in held(tmp_path / f"s{n}").items() if name.endswith("_en.html")}
    for name, one in made[0].items():
        if name.startswith(("tutorial-sound_promise", "tutorial-sound_now", "tutorial-sound_board")):
            assert swapped(one.decode()) == made[1][name].decode(), name


def _names(bulletins: Path, language: str) -> list[str]:
    told = json.loads((bulletins / f"{FIRST}_{language}.json").read_bytes())
    return [one["who"] for one in told["board"] if one["who"] and " and " not in one["who"]] if language == "en" else []


@pytest.mark.parametrize(
    ("asked", "stands"),
    [("Ceasefire", "CEASEFIRE"), ("oeuvre", "Œuvre"), ("eleve", "Élève"), ("الاتفاق", "الإتفاق"), ("هدنه", "هُدْنَة"),
     ("2025", "٢٠٢٥"), ("مستشفي", "مستشفى"), ("strasse", "Straße")],
)  # fmt: skip
def test_letters_are_compared_without_their_marks(asked: str, stands: str) -> None:
    assert folded(asked) == folded(stands)


def test_the_mechanism_speaks_only_with_its_key_over_signed_files(tmp_path: Path) -> None:
    from servanda.bulletin import BulletinWords, Speaker

    made = make_bulletin("tutorial-sound", period=WEEKS[0], publisher="Valley Watch", forms=("json",)).bulletins[0]
    official = replace(made, speaker=Speaker("Observer Mission", "joint commission, 11 March 2024", "key"))
    words = BulletinWords("en")

    def spoken(bulletin: Bulletin, proof: Any) -> str:
        return HeldBulletin("x", {"en": bulletin}, (), proof).spoken(words)

    assert spoken(official, "signed").startswith("Statement of Observer Mission")
    keyless = replace(official, speaker=replace(official.speaker, key=""))
    for lacking in (spoken(official, "listed"), spoken(keyless, "signed")):
        assert "the signature that would show them to be theirs is missing" in lacking
        assert "Private analysis" not in lacking and "Statement of" not in lacking, "no false sentence bears a name"
    assert spoken(made, "listed") == "Private analysis by Valley Watch, not a statement of the mechanism"


def test_a_strip_of_three_weeks_ends_with_their_last_day(site: Path) -> None:
    assert "Windows over time 4 Mar 2024 – 24 Mar 2024" in text(site / "tutorial-sound_now_en.html")
