"""Real lists taken in whole: every row is a file's entries or a refusal, and the outcomes are those counted before."""

from collections import Counter

import polars as pl

import shared_data
from servanda.access import DataClass, Entry
from servanda.basis import to_us
from servanda.evidence import conform, read_all, validate
from servanda.humanitarian import (
    CorridorFile,
    Outcome,
    corridor_file,
    displaced_from,
    enter_displaced,
    facts,
    figures_file,
    file_of,
    outcomes,
    past_corridors,
)

NOW = 1_700_000_000_000_000


def entry(draft: object, position: int) -> Entry:
    return Entry(position, NOW, NOW, "x", "desk", draft.deed, draft.about, draft.data_class, draft.to, draft.content)  # type: ignore[attr-defined]


def test_all_282_corridors_of_ukraine_2022_are_held_with_what_came_of_them() -> None:
    batch = read_all(shared_data.folder("humanitarian_corridors_ukraine_2022") / "corridors_2022.csv")
    past = past_corridors(batch.facts)
    assert batch.rows_read == 282 == len(past) + batch.refusals["row"].n_unique()
    assert batch.refusals.is_empty()
    drafts = [draft for one in past for draft in one.drafts("peacerep", NOW)]
    assert len({draft.key for draft in drafts}) == len(drafts) == 564
    files: dict[str, list[Entry]] = {}
    for position, draft in enumerate(drafts, 1):
        assert draft.data_class is DataClass.PUBLIC
        files.setdefault(draft.about, []).append(entry(draft, position))
    states = [corridor_file(held) for held in files.values()]
    assert len(states) == 282
    assert outcomes(states) == {
        Outcome.SUCCESSFUL: 125,
        Outcome.UNSUCCESSFUL: 5,
        Outcome.DISPUTED: 7,
        Outcome.NOT_KNOWN: 145,
    }
    proposed = Counter("agreed" if one.corridor.agreed else one.corridor.proposed_by[0] for one in past)
    assert proposed == {"Ukraine": 251, "agreed": 20, "Russia": 11}
    assert all(one.corridor.start and one.corridor.end for one in past)
    check_facts(states, batch.facts)


def check_facts(states: list[CorridorFile], read: pl.DataFrame) -> None:
    """What the files tell the engine of results is what the reader told it."""
    rows = [row for one in states for row in facts(one)]
    table = conform(pl.DataFrame(rows, infer_schema_length=None))
    validate(table)

    def told(frame: pl.DataFrame) -> Counter[tuple[str, str, str | None]]:
        results = frame.filter(pl.col("act") != "notice.movement")
        return Counter(results.select("act", "place", "status").rows())

    assert told(table) == told(read)


def test_displacement_tables_are_taken_in_row_by_row() -> None:
    batch = read_all(shared_data.folder("hdx_hxl_samples") / "iom_dtm_hxl.csv.gz")
    figures = displaced_from(batch.facts)
    assert batch.rows_read == 13_367 == len({one.row for one in figures}) + batch.refusals["row"].n_unique()
    first = figures[0]
    assert first.persons == 179_956
    assert first.as_of == to_us(batch.facts.row(0, named=True)["happened_from"])
    one = [each for each in figures if each.area == first.area]
    about = file_of("iom", first.area)
    state = figures_file([entry(enter_displaced(about, each, NOW), n) for n, each in enumerate(one, 1)])
    assert [each.as_of for each in state.displaced] == sorted(each.as_of for each in one)
    assert state.latest is not None
    table = conform(pl.DataFrame(list(facts(state)), infer_schema_length=None))
    validate(table)
    assert table["quantity_milli"].sum() == 1_000 * sum(each.persons for each in one)
