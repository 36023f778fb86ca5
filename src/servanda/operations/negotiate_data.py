"""What ``negotiate`` found, as plain data: packages by their options, and no raw value anywhere."""

from math import ceil
from typing import TYPE_CHECKING, Any

from servanda.negotiation import ONE_UNIT, Doubt, Issues, Overlap, Robustness, Shaded, Step, Trade, Way

if TYPE_CHECKING:
    from servanda.operations.negotiate import NegotiateReport

#: Packages of the frontier listed in JSON; the rest is counted.
_LISTED = 1_000
_DIGITS = 4


def negotiate_data(report: "NegotiateReport") -> dict[str, Any]:
    """The report as plain data for JSON."""
    issues, show = report.issues, report.show_utilities
    data: dict[str, Any] = {
        "class": report.data_class,
        "agreement": report.agreement.id,
        "participants": list(issues.participants),
        "packages": str(issues.total),
        "today": issues.named(issues.today) if issues.today else None,
        "utilities_shown": show,
    }
    if report.doubt is not None:
        return data | {"doubt": _doubt(report.doubt, show)}
    assert report.overlap is not None
    return data | {
        **_overlap(report.overlap, show),
        "trades": [[_trade(one, issues, show) for one in trades[:20]] for trades in report.trades],
        "trades_found": [len(trades) for trades in report.trades],
        "all_trades_tried": report.trades_whole,
        "ways": [_way(one, report) for one in report.ways],
        "misstated": _robust(report.robust, issues, show) if report.robust else None,
    }


def _overlap(found: Overlap, show: bool) -> dict[str, Any]:
    zone = found.zone
    data: dict[str, Any] = {
        "allowed": found.allowed,
        "in_zone": found.inside,
        "zone": zone is not None,
        "frontier_whole": found.whole,
    }
    if zone is None:
        assert found.nearest is not None
        near = found.nearest
        names = found.issues.participants
        data["nearest"] = {
            "package": found.issues.named(near.package),
            "short": [names[p] for p, short in enumerate(near.short) if short > 0],
            "out_of_reach": [names[p] for p in near.out_of_reach],
            **({"short_by": {names[p]: _round(x) for p, x in enumerate(near.short)}} if show else {}),
        }
        return data
    # In the order of their content, for the order along the frontier would tell who prefers what.
    order = sorted(range(len(zone.frontier)), key=lambda at: int(zone.frontier.keys[at]))

    def told(at: int) -> dict[str, Any]:
        shares = {"shares": _named(found.issues, zone.shares[:, at])} if show else {}
        return {"package": found.issues.named(zone.package(at)), **shares}

    data["points"] = {
        name: told(at) | {"gap": _round(found.gaps.get(name, 0.0)), "compares_units": name in ONE_UNIT}
        for name, at in found.points.items()
    }
    data["frontier_points"] = len(zone.frontier)
    data["frontier"] = [told(at) for at in order[:_LISTED]]
    return data


def _trade(one: Trade, issues: Issues, show: bool) -> dict[str, Any]:
    return {
        "package": issues.named(one.package),
        "changes": [
            {
                "issue": issues.issues[change.issue].id,
                "from": issues.issues[change.issue].options[change.begin].id,
                "to": issues.issues[change.issue].options[change.end].id,
                "gives_way": [issues.participants[p] for p in change.gives_way],
            }
            for change in one.changes
        ],
        **({"least_gain": _round(one.least)} if show else {}),
    }


def _way(one: Way, report: "NegotiateReport") -> dict[str, Any]:
    issues = report.issues
    return {
        "target": issues.named(one.target),
        "assumed": {
            "patience": report.incentive.patience,
            "false_alarm": report.incentive.false_alarm,
            "detection": report.incentive.detection,
        },
        "at_once": _step(one.at_once, report),
        "path": [_step(step, report) for step in one.path.steps] if one.path else None,
        "path_needs": need(one.path.detection, report.show_utilities) if one.path else None,
        "path_holds": one.path.holds(report.incentive) if one.path else None,
        "steps_to_99_in_parts": one.in_parts.steps_to(0.99) if one.in_parts else None,
        "all_paths_tried": one.tried_all,
    }


def _step(one: Step, report: "NegotiateReport") -> dict[str, Any]:
    issues = report.issues
    return {
        "settles": [issues.issues[at].id for at in one.issues],
        "package": issues.named(one.package),
        "needs_detection": need(one.detection, report.show_utilities),
        "asked_by": [issues.participants[p] for p in one.who],
    }


def _robust(one: Robustness, issues: Issues, show: bool) -> dict[str, Any]:
    return {
        "principle": one.principle,
        "participants": {
            who: {
                "room": band(one.room[p]) if not show else _round(one.room[p]),
                "overstating": _shaded(one.overstating[p], issues, show),
                "inflating": _shaded(one.inflating[p], issues, show),
                "backfires": one.backfires[p],
                "tried": one.tried[p],
            }
            for p, who in enumerate(issues.participants)
        },
        "all_shade": _round(one.all_shade) if show else band(one.all_shade),
        "values_tried": one.whole,
    }


def _shaded(one: Shaded | None, issues: Issues, show: bool) -> dict[str, Any] | None:
    if one is None:
        return None
    return {
        "package": issues.named(one.package),
        "losers": [issues.participants[p] for p in one.losers],
        "issue": None if one.issue is None else issues.issues[one.issue].id,
        **({"factor": one.factor, "gain": _round(one.gain)} if show else {}),
    }


def _doubt(one: Doubt, show: bool) -> dict[str, Any]:
    return {
        "draws": one.draws,
        "seed": one.seed,
        "drawn": one.drawn,
        "with_zone": _round(one.with_zone),
        "by_rank_only": [who for who, ordinal in zip(one.issues.participants, one.ordinal, strict=True) if ordinal],
        "compared_with_all": one.compared,
        "candidates": [
            {
                "package": one.issues.named(each.package),
                "surely_optimal": each.optimal,
                "surely_acceptable": each.acceptable,
                "in_zone": _round(each.in_zone),
                "on_frontier": _round(each.on_frontier),
                "nash": _round(each.nash),
                "kalai_smorodinsky": _round(each.kalai_smorodinsky),
                **({"worst_regret": _round(each.regret)} if show else {}),
            }
            for each in one.candidates
        ],
    }


def band(share: float) -> str:
    """A share in plain words, where the share itself would tell too much."""
    return "little" if share < 0.05 else "some" if share < 0.2 else "much"


def _named(issues: Issues, shares: Any) -> dict[str, float]:
    return {who: _round(share) for who, share in zip(issues.participants, shares, strict=True)}


def _round(share: float) -> float:
    return round(float(share), _DIGITS)


def need(detection: float, show: bool) -> float | None:
    """A least detection, None where none would do; rounded up to a twentieth where it would tell a ratio of values."""
    if detection > 1:
        return None
    return _round(detection) if show else min(1.0, ceil(round(detection * 20, 6)) / 20)
