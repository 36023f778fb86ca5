"""Mapping files that ship with the package: each reads a made-up table, and none makes a count an event."""

import io
from importlib import resources
from pathlib import Path

import pytest

from servanda.evidence import Batch, read_all

FOLDER = Path(str(resources.files("servanda.evidence") / "mappings"))
ROOT = Path(__file__).parents[2]
TABLES = {
    "deaths-by-day-and-status": "date,status,count\n2020-10-01,killed,3\n2020-10-02,missing,1\n2020-10-02,wounded,1\n",
    "displacement-orders": (
        "id,date,source,link,map_idf,map_full,map_zoom,displacement_blocks,labeled_safe_blocks,"
        "area_sq_km_displacement,area_sq_km_labeled_safe\n"
        '7,2024-02-03,,,,,,"12, 13.1",,1.25,0.00\n8,2024-02-30,,,,,,,,1.25,0.00\n'
    ),
    "conflict-events-by-month": (
        "location_code,has_hrp,in_gho,provider_admin1_name,provider_admin2_name,admin1_code,admin1_name,admin2_code,"
        "admin2_name,admin_level,event_type,events,fatalities,reference_period_start,reference_period_end,"
        "dataset_hdx_id,resource_hdx_id,warning,error\n"
        "NLD,N,N,,,,Alder,,,1,political_violence,4,2,2024-02-01,2024-02-29,x,y,,\n"
        "NLD,N,N,,,,Alder,,,1,political_violence,NaN,2,2024-02-01,2024-02-29,x,y,,\n"
    ),
}


def _read(name: str) -> Batch:
    mapping = FOLDER / f"{name}.mapping.yaml"
    return read_all(io.BytesIO(TABLES[name].encode()), name="table.csv", beside=[mapping])


def test_each_mapping_is_tried_here_and_told_of() -> None:
    shipped = {path.name.removesuffix(".mapping.yaml") for path in FOLDER.glob("*.yaml")}
    assert shipped == set(TABLES)
    page = (ROOT / "docs" / "reference" / "readers" / "README.md").read_text(encoding="utf-8")
    assert all(f"`{name}`" in page for name in shipped)


@pytest.mark.parametrize("name", TABLES)
def test_sound_rows_are_read_and_the_unsound_one_is_refused(name: str) -> None:
    batch = _read(name)
    assert batch.accounted and batch.source.id == name
    assert batch.rows_used == batch.rows_read - 1 and batch.refusals["row"].to_list() == [batch.rows_read + 1]
    assert batch.facts["actor"].null_count() == batch.facts.height
    assert "event" not in set(batch.facts["kind"])


def test_what_the_tables_say() -> None:
    deaths = _read("deaths-by-day-and-status").facts.select("act", "kind", "quantity_milli", "unit").rows()
    assert deaths == [
        ("casualties.killed", "measure", 3000, "persons"),
        ("casualties.missing", "measure", 1000, "persons"),
    ]
    orders = _read("displacement-orders").facts.select("act", "item", "quantity_milli", "unit", "note", "ref").rows()
    assert orders == [("alert.leave", "displacement order", 1250, "km2", "12, 13.1", "7")]
    month = _read("conflict-events-by-month").facts
    assert month.select("act", "quantity_milli", "unit", "item").rows() == [
        ("report.count", 4000, "events", "political_violence"),
        ("casualties.killed", 2000, "persons", "political_violence"),
    ]
    assert f"{month['happened_to'][0]:%Y-%m-%d}" == "2024-03-01"
