"""Mapping files over workbooks and GeoPackages, what is proposed for an unknown table, and the published schema."""

import io
import json
from datetime import UTC, datetime
from pathlib import Path

import jsonschema
import openpyxl
import pytest
import shapely
import yaml

import reader_corpus
import workbooks
from servanda.basis import Refusal
from servanda.evidence import Limits, Report, detect, mapping_schema, read_all, suggest
from servanda.evidence.mapped_times import why_no_form
from servanda.evidence.mapping_file import read_mapping

ROOT = Path(__file__).parents[2]
MAPPINGS = sorted(reader_corpus.CORPUS.glob("*/*/*.mapping.yaml"))
PLAN = """servanda-mapping: 1
origin: monitor
columns:
  Date: happened
  Type: {to: act, codes: {Shelling: fire.shelling}}
  Killed: {measure: casualties.killed}
"""


def _beside(tmp_path: Path, plan: str = PLAN) -> list[Path]:
    (tmp_path / "x.mapping.yaml").write_text(plan, encoding="utf-8")
    return [tmp_path / "x.mapping.yaml"]


def test_the_published_schema_is_current() -> None:
    kept = json.loads((ROOT / "specs" / "mapping.schema.json").read_text(encoding="utf-8"))
    assert kept == mapping_schema()


@pytest.mark.parametrize("path", MAPPINGS, ids=lambda path: path.name)
def test_what_the_reader_takes_the_schema_takes(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    try:
        read_mapping(text, path.name)
    except Refusal:
        return
    jsonschema.validate(yaml.safe_load(text), mapping_schema())


def test_a_workbook_is_read_by_its_mapping(tmp_path: Path) -> None:
    book = workbooks.workbook(
        [
            ["Incidents of the north"],
            [],
            ["Date", "Type", "Killed", "Seen"],
            [datetime(2021, 2, 3), "Shelling", 3, True],
            [datetime(2021, 2, 3, 14, 30), "shelling", 1.0, None],
            [None, None, None, None],
            ["2021-02-05", "Shelling", "few", None],
        ],
        "List",
    )
    (tmp_path / "x.xlsx").write_bytes(book)
    (tmp_path / "x.xlsx.mapping.yaml").write_text(PLAN + "header: 3\nsheet: List\n", encoding="utf-8")
    assert detect(Report(tmp_path / "x.xlsx")).name == "mapped"
    batch = read_all(tmp_path / "x.xlsx")
    assert batch.accounted and batch.unread == ("seen",)
    assert batch.facts.select("row", "act", "quantity_milli").rows() == [
        (4, "fire.shelling", None),
        (4, "casualties.killed", 3000),
        (5, "fire.shelling", None),
        (5, "casualties.killed", 1000),
    ]
    assert batch.facts["happened_from"][2] == datetime(2021, 2, 3, 14, 30, tzinfo=UTC)
    assert batch.refusals.select("row", "code").rows() == [(7, "EVD034")]


def test_a_formula_counts_with_the_value_it_showed_and_not_without(tmp_path: Path) -> None:
    beside = _beside(tmp_path)
    book = workbooks.workbook([["Date", "Type", "Killed"], ["2021-02-03", "Shelling", "=1+1"]])
    batch = read_all(io.BytesIO(book), reader="mapped", name="x.xlsx", beside=beside)
    assert batch.refusals.select("row", "code").rows() == [(2, "EVD060")]
    cell = '<c r="{}" t="inlineStr"><is><t>{}</t></is></c>'
    head = "".join(
        cell.format(f"{column}1", text) for column, text in zip("ABC", ("Date", "Type", "Killed"), strict=True)
    )
    row = cell.format("A2", "2021-02-03") + cell.format("B2", "Shelling")
    shown = workbooks.sheet(f'<row r="1">{head}</row>', f'<row r="2">{row}<c r="C2"><f>1+1</f><v>2</v></c></row>')
    read = read_all(
        io.BytesIO(workbooks.with_part(book, "xl/worksheets/sheet1.xml", shown)), reader="mapped", beside=beside
    )
    assert read.facts["quantity_milli"].to_list() == [None, 2000]
    for value, extra in (("#REF!", ""), ("#DIV/0!", "<f>1/0</f>")):
        bad = shown.replace("<f>1+1</f><v>2</v>", f"{extra}<v>{value}</v>").replace('r="C2"', 'r="C2" t="e"')
        content = workbooks.with_part(book, "xl/worksheets/sheet1.xml", bad)
        read = read_all(io.BytesIO(content), reader="mapped", beside=beside)
        assert read.refusals["code"].to_list() == ["EVD060"], value


def test_a_geopackage_is_read_by_names_and_by_mapping(tmp_path: Path) -> None:
    square = shapely.box(20, 10, 20.1, 10.1)
    rows = [
        {"geom": shapely.Point(20.25, 10.5), "act": "fire", "happened": "2021-02-03", "colour": "red"},
        {"geom": square, "act": "fire", "happened": "2021-02-04", "colour": None},
        {"geom": None, "act": "fire", "happened": "2021-02-05", "colour": None},
        {"geom": b"nonsense", "act": "fire", "happened": "2021-02-05", "colour": None},
    ]
    content = workbooks.geopackage(tmp_path / "x.gpkg", rows)
    assert detect(Report(tmp_path / "x.gpkg")).name == "geo"
    batch = read_all(tmp_path / "x.gpkg")
    assert batch.accounted and batch.unread == ("colour",)
    assert batch.facts["lon"].to_list() == [20.25, 20.05, None]
    assert 7_700 < batch.facts["radius_m"][1] < 7_900
    assert batch.refusals.select("row", "code").rows() == [(5, "EVD064")]
    # a file last written with a write-ahead log
    logged = content[:18] + b"\2\2" + content[20:]
    assert read_all(io.BytesIO(logged), name="x.gpkg").facts.equals(batch.facts)
    metres = workbooks.geopackage(tmp_path / "y.gpkg", [rows[0] | {"geom": shapely.Point(500_000, 0)}], 32633)
    assert read_all(io.BytesIO(metres), name="y.gpkg").facts.select("lon", "lat").row(0) == pytest.approx((15, 0))


def test_layers_that_are_several_none_or_views_are_refused(tmp_path: Path) -> None:
    row = {"geom": shapely.Point(20.25, 10.5), "act": "fire", "happened": "2021-02-03"}
    for name, more, code in (
        ("a", {"view": True}, "EVD067"),
        ("b", {"layers": 2}, "EVD067"),
        ("c", {"epsg": -1}, "EVD065"),
    ):
        workbooks.geopackage(tmp_path / f"{name}.gpkg", [row], **more)
        with pytest.raises(Refusal) as refusal:
            read_all(tmp_path / f"{name}.gpkg")
        assert refusal.value.code == code
    (tmp_path / "b.mapping.yaml").write_text(
        "servanda-mapping: 1\nsheet: layer 1\ncolumns: {act: act, happened: happened}\n", encoding="utf-8"
    )
    assert read_all(tmp_path / "b.gpkg").facts.height == 1


def test_a_choice_of_an_xlsform_is_known_by_its_name_and_its_label(tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    survey, choices = book.active, book.create_sheet("choices")
    survey.title = "survey"
    for row in (["type", "name", "label"], ["select_one acts", "what", "What?"], ["geopoint", "spot", ""]):
        survey.append(row)
    for row in (["list_name", "name", "label::French (fr)", "label::English (en)"], ["acts", "a", "Tirs", "Shooting"]):
        choices.append(row)
    book.save(tmp_path / "x.xlsx")
    (tmp_path / "x.csv").write_text(
        "KEY,SubmissionDate,what,day,spot\nk,2024-01-02T00:00:00Z,a,2024-01-01,10.5 20.25 0 7\n", encoding="utf-8"
    )
    for key in ("a", "Shooting"):
        plan = (
            f"servanda-mapping: 1\ncolumns: {{day: happened, what: {{to: act, codes: {{{key}: fire.small-arms}}}}}}\n"
        )
        (tmp_path / "x.mapping.yaml").write_text(plan, encoding="utf-8")
        assert read_all(tmp_path / "x.csv").facts.select("act", "radius_m").rows() == [("fire.small-arms", 7.0)]


TABLES = {
    "en": "Incidents\n\nDate of incident,Incident type,Killed,Latitude,Longitude,Perpetrator,Shade\n"
    "03/02/2021,Shelling,3,10.5,20.25,North,red\n14/02/2021,Wonder,0,10.6,20.35,South,blue\n",
    "fr": "date de l'incident;type d'incident;morts;lieu;auteur\n"
    "03/02/2021;tirs;1;Bossangoa;Nord\n13/02/2021;enlèvement;0;Bria;Sud\n",
    "ar": "تاريخ الحادث,نوع الحادث,القتلى,المكان,الفاعل\n"
    "2021-02-03,قصف,3,القرية,الشمال\n2021-02-04,غارة,0,المدينة,الجنوب\n",
    "uk": "дата інциденту;тип інциденту;загинули;широта;довгота;сторона\n"
    "03.02.2021;обстріл;2;48,5;37,9;А\n14.02.2021;вибух;0;48,6;37,8;Б\n",
    "ru": "дата;тип;погибли;раненые;место\n03.02.2021;обстрел;2;1;Село\n14.02.2021;взрыв;0;0;Село\n",
}


@pytest.mark.parametrize("language", TABLES)
def test_a_proposal_is_accepted_and_reads(language: str, tmp_path: Path) -> None:
    path = tmp_path / "list.csv"
    path.write_text(TABLES[language], encoding="utf-8")
    text = suggest(Report(path))
    (tmp_path / "list.mapping.yaml").write_text(text, encoding="utf-8")
    batch = read_all(path)
    assert batch.accounted and batch.rows_used >= 1
    assert {"casualties.killed"} < set(batch.facts["act"])
    assert batch.facts["actor"].null_count() == batch.facts.height, "who acted is never guessed"
    assert ": actor" not in text and "# " in text


def test_a_proposal_says_what_it_doubts_and_what_it_does_not_know(tmp_path: Path) -> None:
    (tmp_path / "a.csv").write_text(TABLES["en"].replace("14/02", "04/02"), encoding="utf-8")
    text = suggest(Report(tmp_path / "a.csv"))
    assert "month/day/year would fit as well: CHECK" in text
    assert "Wonder: leave out  # CHECK" in text and "shade: leave out  # nothing known fits" in text
    (tmp_path / "b.csv").write_text("colour,size\nred,3\nblue,4\n", encoding="utf-8")
    with pytest.raises(Refusal) as refusal:
        suggest(Report(tmp_path / "b.csv"))
    assert refusal.value.code == "EVD069"
    (tmp_path / "c.xlsx").write_bytes(workbooks.workbook([["List"], ["day", "what"], ["2021-02-03", "x"]]))
    assert "header: 2" in suggest(Report(tmp_path / "c.xlsx")) and "act: other" in suggest(Report(tmp_path / "c.xlsx"))


def test_a_few_values_written_otherwise_do_not_lose_a_column_that_is_named(tmp_path: Path) -> None:
    path = tmp_path / "list.csv"
    rows = "05/03/2024;obus;36,41;37,10\n5 mars 2024;obus;36,42;37,11\n07/03/2024;obus;nord;37,12\n"
    path.write_text("date;type;latitude;longitude\n" + rows, encoding="utf-8")
    text = suggest(Report(path))
    assert "CHECK: 1 of 3 values are not written so" in text and "latitude: lat" in text
    (tmp_path / "list.mapping.yaml").write_text(text.replace("obus: leave out", "obus: fire.shelling"))
    batch = read_all(path)
    assert batch.accounted and batch.rows_used == 1
    assert sorted(batch.refusals["row"]) == [3, 4], "what does not fit is told with its line"


def test_names_swap_with_their_facts(tmp_path: Path) -> None:
    text = "date,type,side_1,side_2\n2021-02-03,fire,North,South\n2021-02-04,fire,South,North\n"
    swapped = text.replace("North", "\0").replace("South", "North").replace("\0", "South")
    plan = "servanda-mapping: 1\ncolumns: {date: happened, type: act, side_1: side_1, side_2: side_2}\n"
    both = [
        read_all(io.BytesIO(one.encode()), reader="mapped", name="x.csv", beside=_beside(tmp_path, plan)).facts
        for one in (text, swapped)
    ]
    assert both[0].drop("id", "side_1", "side_2").equals(both[1].drop("id", "side_1", "side_2"))
    assert both[0]["side_1"].to_list() == both[1]["side_2"].to_list()


@pytest.mark.parametrize("form", ["dd/mm/yyyy", "day/month", "day/day/month/year", "day/month/year minute", ""])
def test_what_is_no_form_is_told(form: str) -> None:
    assert why_no_form(form)


CORRECTING = """servanda-mapping: 1
origin: monitor
zone: UTC
columns:
  No: row_id
  Corrects: revises
  Date: happened
  Told: recorded
  Type: {to: act, codes: {Shelling: fire.shelling, Shooting: fire.small-arms}}
  By: {to: side_1, codes: {Unknown: "", North: northern front}}
  Killed: {measure: casualties.killed}
"""


def _corrected(tmp_path: Path, *rows: str) -> list[dict[str, object]]:
    table = tmp_path / "x.csv"
    table.write_text("No,Corrects,Date,Told,Type,By,Killed\n" + "".join(f"{row}\n" for row in rows), encoding="utf-8")
    batch = read_all(table, beside=_beside(tmp_path, CORRECTING), reader="mapped")
    assert batch.accounted
    return batch.facts.to_dicts()


def test_a_row_that_corrects_another_takes_its_place_fact_by_fact(tmp_path: Path) -> None:
    first, second = "1,,2021-02-03,2021-02-03,Shelling,unknown,3", "2,1,2021-02-03,2021-02-05,Shooting,North,"
    for rows in ((first, second), (second, first)):
        found = {(one["act"], one["status"]): one for one in _corrected(tmp_path, *rows)}
        old, killed = found["fire.shelling", None], found["casualties.killed", None]
        assert old["side_1"] is None and old["revises"] is None
        assert found["fire.small-arms", None]["revises"] == old["id"]
        gone = found["casualties.killed", "withdrawn"]
        assert gone["revises"] == killed["id"] and gone["recorded"] == datetime(2021, 2, 6, tzinfo=UTC)
        assert len(found) == 4
    # a chain: what was taken back stays so, and the last row stands
    acts = [one["act"] for one in _corrected(tmp_path, first, second, "3,2,2021-02-03,2021-02-06,Shelling,North,1")]
    assert acts.count("casualties.killed") == 3


def test_corrections_across_batches_are_those_of_one_table(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    rows = [f"{n},,2021-02-03,2021-02-03,Shelling,North,{n}" for n in range(1, 40)]
    rows += [f"{n + 100},{n},2021-02-03,2021-02-05,Shelling,North,{n + 1}" for n in range(1, 40)]
    whole = _corrected(tmp_path, *rows)
    (tmp_path / "x.csv").unlink()
    table = tmp_path / "y.csv"
    table.write_text("No,Corrects,Date,Told,Type,By,Killed\n" + "".join(f"{row}\n" for row in rows), encoding="utf-8")
    beside = _beside(tmp_path, CORRECTING)
    small = read_all(table, reader="mapped", name="x.csv", limits=Limits(batch_bytes=200), beside=beside)
    assert small.facts.to_dicts() == whole


def test_what_the_codes_may_leave_open() -> None:
    plan = PLAN + "  By: {to: side_1, codes: {Unknown: }}\n"
    assert read_mapping(plan, "x").going_to("side_1").codes == {"unknown": ""}  # type: ignore[union-attr]
    with pytest.raises(Refusal, match="leave out"):
        read_mapping(PLAN.replace("fire.shelling", '""'), "x")
    with pytest.raises(Refusal, match="row_id stands without revises"):
        read_mapping(PLAN + "  No: row_id\n", "x")


def test_corrections_and_unknown_sides_are_proposed(tmp_path: Path) -> None:
    table = tmp_path / "x.csv"
    table.write_text(
        "Nr,Corrects,Date,Type,Attacker\n1,,2021-02-03,Shelling,North\n2,1,2021-02-03,Shelling,Unidentified\n",
        encoding="utf-8",
    )
    found = read_mapping(suggest(Report(table)), "x")
    assert {one.name: one.to for one in found.columns}["nr"] == "row_id"
    assert found.going_to("revises").name == "corrects"  # type: ignore[union-attr]
    assert found.going_to("side_1").codes == {"north": "North", "unidentified": ""}  # type: ignore[union-attr]
    table.write_text("Nr,Corrects,Date,Type\n1,,2021-02-03,Shelling\n2,7,2021-02-03,Shelling\n", encoding="utf-8")
    assert read_mapping(suggest(Report(table)), "x").going_to("revises") is None
