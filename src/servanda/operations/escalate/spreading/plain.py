"""The reading of spread as plain data: the same as the page, and every period."""

from typing import Any

from servanda.escalation import NamesTold, Network, Spread, SpreadPeriod, as_date
from servanda.operations.escalate.spreading.asked import Asked
from servanda.operations.escalate.spreading.tables import newly_affected


def spread_data(asked: Asked) -> dict[str, Any]:
    """Everything told of spread, for JSON; days as dates, ends excluded."""
    called = dict(asked.names.names.select("key", "name").iter_rows()) if asked.names else {}
    return {
        "step": asked.step,
        "quiet_days": asked.stretches.quiet,
        "latest": asked.latest,
        "cells": _spread(asked.cells, asked.latest),
        "areas": _spread(asked.areas, asked.latest),
        "names": _names(asked.names, asked.networks),
        "beside": [
            {
                "name": one.name, "roles": list(one.roles), "facts": one.acts, "deaths": one.deaths,
                "sources": one.sources, "quoted": one.quoted, "first": _day(one.first), "last": _day(one.last),
                "most_with": [{"name": called[key], "facts": many} for key, many in one.with_whom[:3]],
            }
            for one in asked.beside
        ],
        "tracks": [
            {
                "track": one.name, "counts": list(one.counts), "watched_in_part": list(one.partial),
                "sources": [
                    {"source": source, "from": _day(begin), "until": _day(end), "stated": stated}
                    for source, begin, end, stated in one.covered
                ],
            }
            for one in asked.tracks
        ],
        "neighbouring_facts_elsewhere": asked.elsewhere,
    }  # fmt: skip


def _spread(spread: Spread | None, latest: int) -> dict[str, Any] | None:
    if spread is None:
        return None
    return {
        "cell_degrees": spread.size_deg,
        "left_out": spread.left_out,
        "periods": [_period(one) for one in spread.periods],
        "newly_affected": _places(spread, latest),
    }


def _places(spread: Spread, latest: int) -> list[dict[str, Any]]:
    """The places newly affected in the latest period, the farthest from what was affected before first."""
    rows = newly_affected(spread, latest)
    placed = spread.size_deg is not None
    return [
        {
            "name": row["label"], "state": row["state"], "first": _day(row["first_day"]), "facts": row["acts"],
            "deaths": row["deaths"], "before": None if row["last_before"] is None else _day(row["last_before"]),
            "nearest_km": row["nearest_km"], **({"lat": row["lat"], "lon": row["lon"]} if placed else {}),
        }
        for row in rows.iter_rows(named=True)
    ]  # fmt: skip


def _period(one: SpreadPeriod) -> dict[str, Any]:
    again, moved, pace = one.redrawn, one.moved, one.pace
    return {
        "from": _day(one.begin), "until": _day(one.end), "facts": one.acts, "place_days": one.place_days,
        "affected": one.affected, "new": one.new, **{state.replace(" ", "_"): n for state, n in one.counts.items()},
        "newly_reported_because": one.reported,
        "watched": one.watched,
        "redrawn": again and {
            "expected": round(again.expected, 2), "low": again.low, "high": again.high,
            "kernel_cells": [again.near, again.far], "far_share": again.share,
        },
        "pace": pace and {"expected": round(pace.expected, 2), "low": pace.low, "high": pace.high},
        "nearest_km": one.nearest_km and {"median": round(one.nearest_km[0], 1), "most": round(one.nearest_km[1], 1)},
        "middle_moved": moved and {"km": round(moved.km, 1), "wind": moved.wind},
    }  # fmt: skip


def _names(told: NamesTold | None, networks: tuple[Network, ...]) -> dict[str, Any] | None:
    if told is None:
        return None
    called = dict(told.names.select("key", "name").iter_rows())
    return {
        "names": [
            {"name": name, "known": known, "facts": acts, "first": _day(day)}
            for name, known, acts, day in told.names.select("name", "known", "acts", "first_day").iter_rows()
        ],
        "entered": [
            {"name": called[key], "period": period, "state": state}
            for key, period, state in told.entered.select("key", "period", "state").iter_rows()
            if state != "still"
        ],
        "without_a_pair": told.unpaired,
        "of_them_civilians_or_nobody": told.nobody,
        "pairs": [
            {
                "period": network.period, "one": called[edge.one], "other": called[edge.other], "facts": edge.acts,
                "before": edge.before, "deaths": edge.deaths, "state": edge.state, "change": edge.change,
            }
            for network in networks
            for edge in network.edges
        ],
    }  # fmt: skip


def _day(day: int) -> str:
    return as_date(day).isoformat()
