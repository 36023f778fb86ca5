"""Neighbouring tracks: each act in its own, counted by period, None where no source of the track watched."""

from datetime import date

import polars as pl

from servanda.escalation import stretches, tracks_of

MONTHS = stretches(date(2021, 1, 1), date(2021, 5, 1), "month")


def _acts() -> pl.DataFrame:
    rows = [
        ("1", date(2021, 1, 1), "fire.mortar", None, "monitor"),
        ("2", date(2021, 4, 30), "attack.civilians", None, "monitor"),
        ("3", date(2021, 2, 3), "attack.aid", "aid workers", "desk"),
        ("4", date(2021, 3, 3), "personnel.abduct", "aid workers", "desk"),
        ("5", date(2021, 3, 3), "attack.monitor", "mission", "list"),
        ("6", date(2021, 3, 9), "alert.leave", None, "orders"),
        ("7", date(2021, 5, 1), "alert.leave", None, "orders"),
        ("8", date(2021, 3, 9), "agreement.signature", None, "orders"),
    ]
    return pl.DataFrame(rows, schema=["id", "day", "act", "toward", "source"], orient="row")


def test_each_track_has_its_own_counts_and_coverage() -> None:
    found = {track.name: track for track in tracks_of(_acts(), MONTHS)}
    assert found["security"].counts == (1, 0, 0, 1)
    assert found["aid-workers"].counts == (None, 1, 1, None)
    assert found["observers"].counts == (None, None, 1, None)
    assert found["displacement-orders"].counts == (None, None, 1, 0)
    assert found["security"].partial == ()
    assert found["aid-workers"].partial == (1, 2)
    assert found["aid-workers"].total == 2
    assert found["observers"].covered == (("list", 18_689, 18_690, False),)


def test_a_stated_coverage_takes_the_place_of_first_and_last_fact() -> None:
    found = {one.name: one for one in tracks_of(_acts(), MONTHS, {"desk": (date(2020, 1, 1), date(2021, 4, 1))})}
    assert found["aid-workers"].counts == (0, 1, 1, None)
    assert found["aid-workers"].partial == ()
    assert found["aid-workers"].covered[0][3]


def test_order_and_repetition_change_nothing() -> None:
    acts = _acts()
    assert tracks_of(pl.concat([acts, acts.reverse()]), MONTHS) == tracks_of(acts, MONTHS)
