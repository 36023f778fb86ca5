"""A gazetteer gives places their points, changes nothing else, and gives none where a name is in doubt."""

import gzip
import io
import json
from pathlib import Path

import polars as pl
import pytest
from hypothesis import given
from hypothesis import strategies as st

import reader_corpus
import shared_data
from servanda.basis import Refusal
from servanda.evidence import Gazetteer, Report, located, read_all, read_gazetteer

ALERTS = reader_corpus.CORPUS / "alerts_cumta" / "good" / "two_salvos.csv"
PLACES = "id,name,name_other,lat,lon,radius_m\n"


def _gazetteer(*texts: str) -> Gazetteer:
    return read_gazetteer(
        Report(io.BytesIO(text.encode()), "places.json" if text[:1] in "[{" else "places.csv") for text in texts
    )


def test_places_get_points_and_nothing_else_changes(tmp_path: Path) -> None:
    (tmp_path / "alerts.csv").write_bytes(ALERTS.read_bytes())
    bare = read_all(tmp_path / "alerts.csv")
    (tmp_path / "alerts.gazetteer.csv").write_text(PLACES + "1,Millford,,10.5,20.25,900\n", encoding="utf-8")
    placed = read_all(tmp_path / "alerts.csv")
    points = ["lon", "lat", "radius_m"]
    assert placed.facts.drop(points).equals(bare.facts.drop(points))
    assert bare.facts["lat"].null_count() == bare.facts.height
    known = placed.facts.filter(pl.col("place") == "Millford")
    assert set(known.select(points).rows()) == {(20.25, 10.5, 900.0)}
    assert placed.facts.filter(pl.col("place") != "Millford")["lat"].count() == 0


def test_one_handed_along_and_packed_is_read_as_well(tmp_path: Path) -> None:
    places = [{"id": 7, "name": "Weir", "lat": "10.4", "lng": 20.2}]
    (tmp_path / "p.gazetteer.json.gz").write_bytes(gzip.compress(json.dumps(places).encode()))
    (tmp_path / "p.outlines.json").write_text('{"7": [[10.4, 20.2], [10.41, 20.2]]}', encoding="utf-8")
    beside = [tmp_path / "p.gazetteer.json.gz", tmp_path / "p.outlines.json"]
    facts = read_all(ALERTS, beside=beside).facts.filter(pl.col("place") == "Weir")
    assert set(facts.select("lon", "lat").rows()) == {(20.2, 10.4)}
    assert set(facts["radius_m"]) == {1106.0}


def test_a_point_the_source_gives_stands() -> None:
    facts = read_all(reader_corpus.CORPUS / "acled" / "good" / "current.csv").facts
    assert located(facts, _gazetteer(PLACES + "1,Millford,,60,60,\n")).equals(facts)


def test_spelling_makes_no_difference() -> None:
    found = _gazetteer(PLACES + "1,Bar-Noy \u05f4A\u05f4,,10,20,\n").find
    assert found("bar noy  ''A''") == found("Bar\u2013Noy A") is not None
    assert found("Barnoy A") is None


def test_a_name_of_two_places_gives_no_point() -> None:
    rows = "1,Kafr,Upper Kafr,10,20,\n2,Kafr,Lower Kafr,11,20,\n3,Weir,,12,20,\n4,Weir,,12.0001,20,\n"
    found = _gazetteer(PLACES + rows).find
    assert found("Kafr") is None and found("Upper Kafr") is not None
    assert found("Weir") is not None


def test_parts_make_a_whole_and_a_joint_entry_serves_each_name() -> None:
    rows = '1,Oldtown - North,,10.02,20,1000\n2,Oldtown - South,,10,20,1000\n3,"Millford, Mill End",,9,20,\n'
    found = _gazetteer(PLACES + rows).find
    whole = found("Oldtown")
    assert whole is not None and (round(whole.lat, 6), whole.lon) == (10.01, 20)
    assert 2_100 < whole.radius_m < 2_110
    assert found("Mill End") == found("Millford") == found("Millford, Mill End") is not None
    assert found("North") is None


def test_a_listed_place_goes_before_one_made_of_parts() -> None:
    rows = "1,Oldtown - North,,10.02,20,\n2,Oldtown - South,,10,20,\n3,Oldtown,,9,20,500\n"
    whole = _gazetteer(PLACES + rows).find("Oldtown")
    assert whole is not None and whole.lat == 9


def test_an_entry_at_nowhere_is_passed_over() -> None:
    assert _gazetteer('[{"name": "All", "lat": 0, "lng": 0}]').find("All") is None


@pytest.mark.parametrize(
    "text",
    [
        "a,b\n1,2\n",
        PLACES + "1,Millford,,north,20,\n",
        PLACES + "1,Millford,,95,20,\n",
        PLACES + "1,Millford,,,20,\n",
        PLACES + "1,Millford,,NaN,20,\n",
        PLACES + "1,Millford,,10,20,wide\n",
        PLACES + "1,Millford,,10\n",
        PLACES + "1,\u202eMillford,,10,20,\n",
        '[{"name": "Millford", "lat": 10, "lon": [20]}]',
        '{"7": [[10]]}',
        '{"7": "all"}',
        '{"7": [[10, 20]',
    ],
)
def test_what_is_no_gazetteer_is_refused_whole(text: str) -> None:
    with pytest.raises(Refusal) as refusal:
        _gazetteer(text)
    assert refusal.value.code == "EVD052"


@given(st.binary(max_size=200) | st.text(max_size=200).map(str.encode))
def test_any_bytes_are_a_gazetteer_or_refused(content: bytes) -> None:
    try:
        read_gazetteer([Report(io.BytesIO(content), "x.csv")])
    except Refusal as refusal:
        assert refusal.place.file == "x.csv"


def test_most_alerts_of_the_archives_are_placed() -> None:
    folder = shared_data.folder("israel_places")
    gazetteer = read_gazetteer(Report(folder / name) for name in ("cities.json.gz", "polygons.json.gz"))
    for source, file, least in (
        ("israel_alerts_cumta", "alerts_2021.csv.gz", 0.91),
        ("israel_alerts_cumta", "alerts_2023-10_2025-01.csv.gz", 0.96),
        ("israel_alerts_oref", "alerts_2021.csv.gz", 0.92),
        ("israel_alerts_oref", "alerts_2023-10_2024-10.csv.gz", 0.97),
    ):
        facts = located(read_all(shared_data.folder(source) / file).facts, gazetteer)
        assert facts["lat"].count() / facts.height > least
        assert facts["lat"].drop_nulls().is_between(29, 34).all() and facts["lon"].drop_nulls().is_between(34, 36).all()
