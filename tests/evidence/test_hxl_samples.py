"""Real tables with hashtags: read by their tags, or by the reader that knows their columns."""

import shared_data
from servanda.evidence import Report, detect, read_all


def test_displacement_by_country_and_region() -> None:
    path = shared_data.folder("hdx_hxl_samples") / "iom_dtm_hxl.csv.gz"
    assert detect(Report(path)).name == "hxl"
    batch = read_all(path)
    assert batch.accounted and batch.rows_read == 13_367
    assert set(batch.facts["act"]) == {"displacement"} and set(batch.facts["unit"]) == {"persons"}
    # counts of men and women are parts of the whole, and are not added to it
    assert {"#affected+idps+m", "#affected+f+idps"} <= set(batch.unread)
    first = batch.facts.row(0, named=True)
    assert (first["quantity_milli"], first["happened_from"].date().isoformat()) == (179_956_000, "2017-03-30")


def test_a_table_of_events_with_tags_goes_to_its_own_reader() -> None:
    path = shared_data.folder("ucdp_ged_ukraine") / "ged221_ukraine_2014_2018_hxl.csv.gz"
    assert detect(Report(path)).name == "ucdp_ged"
    by_tags = read_all(path, reader="hxl")
    assert by_tags.accounted and by_tags.rows_read == read_all(path).rows_read
    assert set(by_tags.facts["act"]) == {"casualties.killed"}
