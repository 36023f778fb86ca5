"""A unit's duty log and its orders, each deed with its rule."""

from servanda import mechanism as m
from servanda.access import Draft
from servanda.basis import from_us
from servanda.operations.mission.deeds.asked import Asked, Kind
from servanda.operations.mission.terms import duty_log


def _entry(one: Asked) -> tuple[Draft, ...]:
    mission = one.mission
    day = f"{from_us(one.now, mission.agreement.timing.zone):%Y-%m-%d}"
    about = duty_log(mission.agreement.id, one.person, day)
    return m.log_entry(about, one.act, mission.procedure, one.now, unit=one.person.unit)


def _order(one: Asked) -> tuple[Draft, ...]:
    return m.disseminate(one.about, one.act, one.now)


def _receipt(one: Asked) -> tuple[Draft, ...]:
    return m.receive(m.read_orders(one.entries), one.act, one.now)


DUTY: dict[str, Kind] = {
    "duty:entry:write": Kind(m.DutyEntry, _entry, begins=True),
    "order:order:disseminate": Kind(m.Order, _order, begins=True),
    "order:receipt:record": Kind(m.OrderReceipt, _receipt),
}
