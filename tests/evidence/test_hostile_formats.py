"""Workbooks, forms, alerts, shapes and mappings made to harm, or torn: each ends in a refusal that says what."""

import gzip
import io
import json
import sqlite3
import tempfile
import zipfile
from functools import cache
from pathlib import Path

import pytest
import shapely
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

import fuzz_readers
import workbooks
from servanda.basis import Refusal
from servanda.evidence import Limits, Report, read_all
from tests.examples import examples

PLAN = "servanda-mapping: 1\ncolumns: {date: happened, type: act}\n"
BOOK = workbooks.workbook([["date", "type"], ["2021-02-03", "fire"]])
ALERT = (
    '<alert xmlns="urn:oasis:names:tc:emergency:cap:1.2"><identifier>a</identifier><sender>s</sender>'
    "<sent>2024-05-01T12:00:00Z</sent><status>Actual</status><msgType>Alert</msgType><scope>Public</scope>{}</alert>"
)
FEATURE = '{"type": "Feature", "geometry": null, "properties": {"act": "fire", "happened": "2021-02-03"}}'


def _refused(content: bytes, reader: str, limits: Limits | None = None, beside: list[Path] | None = None) -> str:
    with pytest.raises(Refusal) as refusal:
        read_all(io.BytesIO(content), reader=reader, name="in", limits=limits, beside=beside or [])
    assert all(one.why and one.remedy for one in refusal.value.reasons)
    return refusal.value.code


def test_a_sound_workbook_is_read() -> None:
    book = workbooks.workbook([["happened", "act"], ["2021-02-03", "fire"]])
    assert read_all(io.BytesIO(book), reader="mapped", name="in").rows_used == 1


def test_workbooks_that_grow_are_stopped_before_they_are_read() -> None:
    bomb = workbooks.with_part(BOOK, "xl/worksheets/sheet1.xml", b"<a>" + b" " * 60_000_000)
    assert len(bomb) < 200_000 and _refused(bomb, "mapped") == "EVD006"
    assert _refused(BOOK, "mapped", Limits(text_bytes=1_000)) == "EVD006"
    assert _refused(BOOK, "mapped", Limits(whole_bytes=100)) == "EVD005"
    assert _refused(workbooks.with_part(BOOK, "xl/styles.xml", b" " * 17_000_000), "mapped") in ("EVD006", "EVD057")
    many = workbooks.with_part(BOOK, "x", "", **{f"n{number}": "" for number in range(2_001)})
    assert _refused(many, "mapped") == "EVD057"


@pytest.mark.parametrize("part", ["xl/workbook.xml", "xl/worksheets/sheet1.xml", "[Content_Types].xml", "_rels/.rels"])
def test_entities_in_any_part_of_a_workbook_are_refused(part: str) -> None:
    laughs = '<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]>' + "<!-- " + "x" * 100_000 + " --><x>&b;</x>"
    assert _refused(workbooks.with_part(BOOK, part, laughs), "mapped") == "EVD059"


def test_torn_and_false_workbooks_are_refused() -> None:
    for cut in (4, 40, len(BOOK) // 2, len(BOOK) - 3):
        assert _refused(BOOK[:cut], "mapped") == "EVD057"
    held = io.BytesIO()
    with zipfile.ZipFile(held, "w") as archive:
        archive.writestr("notes.txt", "no workbook")
    assert _refused(held.getvalue(), "mapped") == "EVD057"
    for part in ("xl/workbook.xml", "xl/worksheets/sheet1.xml"):
        assert _refused(workbooks.with_part(BOOK, part, "<broken"), "mapped") in ("EVD057", "EVD059")
    flipped = bytearray(BOOK)
    for at in range(60, len(BOOK) - 200, 97):
        flipped[at] ^= 0x55
    assert _refused(bytes(flipped), "mapped") in ("EVD057", "EVD059")


def test_two_cells_at_the_ends_of_the_sheet_fill_no_memory() -> None:
    corners = workbooks.sheet(
        '<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>2</v></c></row>'
    )
    assert _refused(workbooks.with_part(BOOK, "xl/worksheets/sheet1.xml", corners), "mapped") in ("EVD009", "EVD056")


def test_marks_in_a_workbook_refuse_their_row() -> None:
    book = workbooks.workbook(
        [["happened", "act", "place"], ["2021-02-03", "fire", "a\u202eb"], ["2021-02-03", "fire", "c"]]
    )
    batch = read_all(io.BytesIO(book), reader="mapped", name="in")
    assert batch.accounted and batch.refusals.select("row", "code").rows() == [(2, "EVD024")]


@pytest.mark.parametrize("encoding", ["utf-16", "utf-16-le", "utf-32"])
@pytest.mark.parametrize("reader", ["mapped", "odk", "hxl", "geo", "cap"])
def test_other_encodings_are_refused_whole(reader: str, encoding: str) -> None:
    text = ALERT.format("") if reader == "cap" else FEATURE if reader == "geo" else "act,happened\nfire,2021-02-03\n"
    if reader == "cap" and encoding != "utf-32":
        # XML names its encoding by its first bytes, and is read
        assert read_all(io.BytesIO(text.encode(encoding)), reader=reader, name="in").rows_used == 1
        return
    assert _refused(text.encode(encoding), reader) in ("EVD008", "EVD009", "EVD056", "EVD058", "EVD059")


@pytest.mark.parametrize("encoding", ["utf-16", "utf-16-le", "utf-16-be", "utf-32", "cp1252"])
def test_tags_in_another_encoding_are_not_called_missing(encoding: str) -> None:
    text = "Datum,Tötungen\n#date,#affected+killed\n2021-02-03,2\n"
    assert _refused(text.encode(encoding), "hxl") == "EVD008"


@pytest.mark.parametrize(("encoding", "word"), [("cp1252", "Mühlfurt"), ("cp1256", "القرية")])
def test_bytes_of_old_code_pages_refuse_their_rows(encoding: str, word: str) -> None:
    content = b"act,happened,place\nfire,2021-02-03,ok\n" + f"fire,2021-02-03,{word}\n".encode(encoding)
    batch = read_all(io.BytesIO(content), reader="mapped", name="in")
    assert batch.refusals.select("row", "code").rows() == [(3, "EVD023")]
    feature = FEATURE.replace('"act"', f'"place": "{word}", "act"').encode(encoding)
    assert _refused(feature, "geo") == "EVD008"
    assert _refused(f"act,happened,{word}\n".encode(encoding), "mapped") == "EVD008"


def test_deep_strange_and_doubled_json_is_refused() -> None:
    deep = FEATURE.replace('"fire"', "[" * 200_000 + "]" * 200_000)
    assert _refused(deep.encode(), "geo") == "EVD058"
    assert _refused(FEATURE.replace('"fire"', "[" * 120 + "]" * 120).encode(), "geo") == "EVD058"
    for number in ("NaN", "Infinity", "-Infinity"):
        assert _refused(FEATURE.replace('"fire"', number).encode(), "geo") == "EVD058"
    both = FEATURE.replace('"act"', '"act": "fire.mortar", "act"')
    twice = '{"type": "FeatureCollection", "features": [' + FEATURE + ", " + both + "]}"
    read = read_all(io.BytesIO(twice.encode()), reader="geo", name="in")
    assert read.accounted and read.refusals.select("row", "code").rows() == [(3, "EVD047")]
    long = read_all(io.BytesIO(FEATURE.replace('"fire"', "9" * 5_000).encode()), reader="geo", name="in")
    assert long.refusals["code"].to_list() == ["EVD039"]
    assert _refused(b'{"type": "FeatureCollection"', "geo") == "EVD058"
    wide = json.dumps(
        {
            "type": "FeatureCollection",
            "features": [{"type": "Feature", "properties": {f"p{n}": 1 for n in range(2_000)}}],
        }
    )
    assert _refused(wide.encode(), "geo") == "EVD058"


def test_a_million_columns_are_refused() -> None:
    assert _refused(b"act,happened," + b"x," * 1_000_000 + b"y\nfire,2021-02-03\n", "mapped") in ("EVD009", "EVD011")
    batch = read_all(
        io.BytesIO(b"act,happened\nfire,2021-02-03\n" + b"," * 900_000 + b"\n"), reader="mapped", name="in"
    )
    assert batch.refusals.select("row", "code").rows() == [(3, "EVD020")]


def test_torn_archives_and_bases_are_refused(tmp_path: Path) -> None:
    packed = gzip.compress(FEATURE.encode() * 50)
    assert _refused(packed[:-10], "geo") == "EVD007"
    bomb = gzip.compress(b'{"type": "FeatureCollection"' + b" " * 60_000_000)
    assert _refused(bomb, "geo") in ("EVD006", "EVD005")
    row = {"geom": shapely.Point(20.25, 10.5), "act": "fire", "happened": "2021-02-03"}
    content = workbooks.geopackage(tmp_path / "x.gpkg", [row])
    for cut in (16, 100, len(content) // 2, len(content) - 4096):
        assert _refused(content[:cut], "geo") == "EVD067"
    for begin in (16, 100):
        broken = bytearray(content)
        broken[begin : begin + 900] = b"\xff" * 900
        assert _refused(bytes(broken), "geo") in ("EVD065", "EVD067", "EVD056")


@settings(max_examples=examples(150), deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.data())
def test_changed_workbooks_and_geopackages(data: st.DataObject) -> None:
    reader, seed = data.draw(st.sampled_from([("mapped", BOOK), ("geo", _sound_geopackage())]))
    content = bytearray(seed)
    for _ in range(data.draw(st.integers(1, 6))):
        content[data.draw(st.integers(0, len(content) - 1))] = data.draw(st.integers(0, 255))
    fuzz_readers.feed(reader, bytes(content))
    if reader == "mapped":
        part = data.draw(st.sampled_from(zipfile.ZipFile(io.BytesIO(BOOK)).namelist()))
        text = bytearray(zipfile.ZipFile(io.BytesIO(BOOK)).read(part))
        text[data.draw(st.integers(0, len(text) - 1))] = data.draw(st.integers(0, 255))
        fuzz_readers.feed(reader, workbooks.with_part(BOOK, part, bytes(text)))


@cache
def _sound_geopackage() -> bytes:
    row = {"geom": shapely.box(20, 10, 21, 11), "act": "fire", "happened": "2021-02-03"}
    with tempfile.TemporaryDirectory() as folder:
        return workbooks.geopackage(Path(folder) / "x.gpkg", [row] * 3)


def test_a_view_that_would_run_for_ever_is_not_run(tmp_path: Path) -> None:
    row = {"geom": shapely.Point(20.25, 10.5), "act": "fire", "happened": "2021-02-03"}
    path = tmp_path / "x.gpkg"
    workbooks.geopackage(path, [row])
    base = sqlite3.connect(path)
    endless = (
        "WITH RECURSIVE n(x) AS (SELECT 1 UNION ALL SELECT x FROM n) "
        "SELECT 'incidents' table_name, 'features' data_type FROM n"
    )
    base.execute("DROP TABLE gpkg_contents")
    base.execute(f"CREATE VIEW gpkg_contents AS {endless}")
    base.commit()
    base.close()
    assert _refused(path.read_bytes(), "geo") == "EVD067"


def test_hostile_alerts_are_refused() -> None:
    for declared in (
        '<!ENTITY a SYSTEM "file:///etc/hostname">',
        '<!ENTITY % a SYSTEM "http://x.example/a"> %a;',
        '<!ENTITY a "b">',
    ):
        assert _refused(f"<!DOCTYPE alert [{declared}]>{ALERT.format('')}".encode(), "cap") == "EVD059"
    assert _refused(b'<!DOCTYPE alert SYSTEM "http://x.example/a.dtd">' + ALERT.format("").encode(), "cap") == "EVD059"
    assert _refused(("<a>" * 200_000).encode(), "cap") == "EVD059"
    assert _refused(ALERT.format("")[:-20].encode(), "cap") == "EVD059"
    assert _refused(b'<?xml version="1.0" encoding="klingon"?>' + ALERT.format("").encode(), "cap") == "EVD059"
    area = "<info><area><areaDesc>x</areaDesc><circle>{}</circle></area></info>"
    for circle in ("nan,20 5", "10,20 inf", "10,20", "91,20 5", "10,20,30 5"):
        content = ALERT.format(area.format(circle)).encode()
        assert read_all(io.BytesIO(content), reader="cap", name="in").refusals["code"].to_list() == ["EVD064"]


def test_hostile_mappings_are_refused(tmp_path: Path) -> None:
    table = b"date,type\n2021-02-03,fire\n"
    path = tmp_path / "x.mapping.yaml"
    for text, codes in (
        (PLAN.replace("1", "2"), {"EVD055"}),
        ("servanda-mapping: 1\ncolumns: " + "[" * 100_000, {"BAS012", "BAS016"}),
        ("servanda-mapping: 1\ncolumns: {a: &x act, b: *x}\n", {"BAS013", "BAS014"}),
        (PLAN.replace("date: happened", "date: happened, date: act"), {"BAS015", "BAS014", "BAS013", "BAS017"}),
        (PLAN.replace("date", "da\u202ete"), {"BAS017", "BAS018", "BAS015", "BAS014"}),
        (PLAN + "header: 1e9\n", {"EVD055"}),
        (PLAN + "zone: Moon/Base\n", {"BAS001"}),
        (PLAN + "fixed: {weapon: slingshot}\n", {"EVD055"}),
        (PLAN + "fixed: {quantity: inf}\n", {"EVD055"}),
        (PLAN.replace("type: act", "type: {to: act, codes: {fire: {fire: 999999999999}}}"), {"EVD055"}),
        ("servanda-mapping: 1\n", {"EVD055"}),
        ("", {"BAS011", "BAS010"}),
    ):
        path.write_text(text, encoding="utf-8")
        code = _refused(table, "mapped", beside=[path])
        assert code in codes or code.startswith("BAS"), (text[:60], code)
    path.write_text(PLAN.replace("date", "nowhere"), encoding="utf-8")
    assert _refused(table, "mapped", beside=[path]) == "EVD056"
    path.write_bytes(PLAN.encode("utf-16"))
    assert _refused(table, "mapped", beside=[path]) == "EVD008"


def test_links_and_folders_beside_a_table_are_no_mapping(tmp_path: Path) -> None:
    (tmp_path / "x.csv").write_text("date,type\n2021-02-03,fire\n", encoding="utf-8")
    (tmp_path / "x.mapping.yaml").mkdir()
    assert Report(tmp_path / "x.csv").companion(".mapping.yaml") is None
    (tmp_path / "y.csv").write_text("date,type\n2021-02-03,fire\n", encoding="utf-8")
    (tmp_path / "y.mapping.yaml").symlink_to(tmp_path / "gone.yaml")
    assert Report(tmp_path / "y.csv").companion(".mapping.yaml") is None
