"""The desk's deeds about displacement, damage and recovery, each with its rule."""

from servanda import humanitarian as desk
from servanda.access import Draft
from servanda.basis import Refusal
from servanda.operations.mission.deeds.asked import Asked, Kind
from servanda.operations.mission.deeds.sites import by_form


def _displaced(one: Asked) -> Draft:
    act: desk.DisplacedCounted = one.act
    figure = desk.Displaced(act.area, _past(act.as_of, one.now), act.persons or 0, act.source)
    return desk.enter_displaced(one.about, figure, one.now)


def _damaged(one: Asked) -> Draft:
    act: desk.DamageSeen = one.act
    figure = desk.Damaged(
        act.area, act.damaged, act.degree, act.how_many or 0, _past(act.as_of, one.now), act.method, act.source
    )
    return desk.enter_damaged(one.about, figure, one.now)


def _past(at: int | None, now: int) -> int:
    """Refuses (MIS112) a figure of a day to come."""
    if at is None or at > now:
        raise Refusal("MIS112", "the figure is of a day to come", "say as of which day it was counted or seen")
    return at


def _pledge(one: Asked) -> Draft:
    act: desk.PledgeMade = one.act
    currency = act.currency.strip().upper()
    for part in act.instalments:
        desk.filled(part)
    parts = tuple(desk.Instalment(desk.amount_read(part.amount, currency), part.due or 0) for part in act.instalments)
    return desk.pledge(one.about, desk.Pledge(act.pledged_by, act.purpose, currency, parts), one.now)


def _pay(one: Asked) -> Draft:
    act: desk.PaymentMade = one.act
    state = desk.recovery_file(one.entries)
    amount = desk.amount_read(act.amount, state.pledge.currency if state.pledge else "")
    return desk.pay(state, desk.Payment(amount, act.at or 0, act.paid_to, act.according_to), one.now)


FIGURES: dict[str, Kind] = {
    "humanitarian:displacement:enter": Kind(desk.DisplacedCounted, by_form(_displaced), begins=True),
    "humanitarian:damage:enter": Kind(desk.DamageSeen, by_form(_damaged), begins=True),
    "humanitarian:recovery:pledge": Kind(desk.PledgeMade, by_form(_pledge), begins=True),
    "humanitarian:recovery:pay": Kind(desk.PaymentMade, by_form(_pay)),
}
