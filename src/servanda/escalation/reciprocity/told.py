"""The reading as plain data."""

from typing import Any

from servanda.escalation.reciprocity.answered import Answered
from servanda.escalation.reciprocity.choosing import Chosen
from servanda.escalation.reciprocity.estimate import Between
from servanda.escalation.reciprocity.periods import PeriodRead
from servanda.escalation.reciprocity.placebo import Link
from servanda.escalation.reciprocity.reading import Fitted, Reciprocity


def between_data(one: Between | None) -> Any:
    """A number and its interval, to four decimals."""
    if one is None:
        return None
    return {"value": _round(one.value), "low": _round(one.low), "high": None if one.high is None else _round(one.high)}


def reciprocity_data(chosen: Chosen, found: Reciprocity, answered: Answered) -> dict[str, Any]:
    """Everything the page shows; matrices are (to, from)."""
    return {
        "streams": list(found.labels),
        "kind": found.kind,
        "why_not_per_participant": chosen.why or None,
        "left_out": chosen.left_out,
        "days": found.days,
        "acts": list(found.acts),
        "share_with_hour": _round(found.timed_share),
        "read": _fitted(found.main),
        "beside": None if found.other is None else _fitted(found.other),
        "background_days": found.spacing,
        "share_if_background_stood_still": between_data(found.steady),
        "share_if_background_turned_every_28_days": between_data(found.freest),
        "memory_shorter_than_days_show": found.shortest,
        "after_one": [
            {
                "further": between_data(one.further),
                "first_week": between_data(one.first_week),
                "fewer_by_stand_down": between_data(one.stood_down),
            }
            for one in found.after
        ],
        "links": [_link(one) for one in found.links],
        "periods": [_period(one) for one in found.periods],
        "answered": {
            "answered": answered.answered,
            "unanswered": answered.unanswered,
            "hours": answered.hours,
            "after_answered": between_data(answered.after_answered),
            "after_unanswered": between_data(answered.after_unanswered),
            "fewer": None if answered.fewer is None else [_round(one) for one in answered.fewer],
        },
    }


def _round(value: float) -> float:
    return round(value, 4)


def _fitted(one: Fitted) -> dict[str, Any]:
    return {
        "way": one.way,
        "branching": [[between_data(each) for each in row] for row in one.branching],
        "mean_delay_days": between_data(one.delay),
        "share_that_follows": between_data(one.follow_all),
        "share_by_stream": [between_data(each) for each in one.follow],
        "running_away": between_data(one.radius),
        "residuals_hold": one.holds,
        "residuals": [{"even": _round(each.even), "memory": _round(each.memory)} for each in one.checks],
    }


def _link(one: Link) -> dict[str, Any]:
    return {
        "from": one.start, "to": one.end, "slope": _round(one.slope),
        "shuffled": [_round(each) for each in one.placebo],
        "rank": one.rank, "of": one.placebos + 1, "p_holm": _round(one.held), "backward": _round(one.backward),
        "more_than_shuffled": one.more, "one_way": one.one_way,
    }  # fmt: skip


def _period(one: PeriodRead) -> dict[str, Any]:
    return {
        "key": one.period.key, "first_day": one.period.begin, "day_after": one.period.end, "acts": list(one.acts),
        "acts_together": sum(one.acts),
        "read": one.read, "running_away": between_data(one.radius), "share_that_follows": between_data(one.follow),
        "mean_delay_days": between_data(one.delay),
        "branching": [[between_data(each) for each in row] for row in one.branching],
    }  # fmt: skip
