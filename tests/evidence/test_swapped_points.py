"""One point far from the others that would lie among them with its coordinates swapped is refused (EVD048)."""

import io

from servanda.evidence import Batch, read_all

HEADER = "event_id_cnty,event_date,event_type,sub_event_type,actor1,actor2,country,admin1,latitude,longitude"


def _read(*points: tuple[float, float, str]) -> Batch:
    rows = [
        f"A{number},2015-02-15,Battles,Armed clash,North,South,{country},Upper,{lat},{lon}"
        for number, (lat, lon, country) in enumerate(points)
    ]
    return read_all(io.BytesIO("\n".join([HEADER, *rows, ""]).encode()), name="in.csv")


YEMEN = [(15.0 + step / 10, 45.0 + step / 10, "Yemen") for step in range(8)]


def test_a_swapped_point_among_others_is_refused() -> None:
    batch = _read(*YEMEN, (45.2, 15.2, "Yemen"))
    assert batch.refusals.select("row", "code").rows() == [(10, "EVD048")]
    assert batch.accounted and batch.rows_used == 8


def test_a_far_point_that_swapping_does_not_bring_back_stands() -> None:
    assert not len(_read(*YEMEN, (-30.0, 100.0, "Yemen")).refusals)


def test_another_country_is_compared_with_itself() -> None:
    assert not len(_read(*YEMEN, (45.2, 15.2, "Bosnia-Herzegovina")).refusals)


def test_few_points_have_no_middle() -> None:
    assert not len(_read(*YEMEN[:2], (45.2, 15.2, "Yemen")).refusals)


def test_points_all_over_the_world_have_no_middle() -> None:
    world = [(lat, lon, "All") for lat in (-40, 0, 40) for lon in (-120, -60, 60, 120)]
    assert not len(_read(*world, (45.2, 15.2, "All")).refusals)


def test_a_file_swapped_throughout_agrees_with_itself() -> None:
    assert not len(_read(*((lon, lat, country) for lat, lon, country in YEMEN)).refusals)
