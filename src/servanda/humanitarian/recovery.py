"""Recovery: what was pledged, by when, and what was paid of it; per currency, never converted, never added across."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from servanda.access import JSON, DataClass, Draft, Entry, text, whole
from servanda.basis import Place, Refusal
from servanda.humanitarian.dues import Due, What, progress

PLEDGE = "humanitarian:recovery:pledge"
PAY = "humanitarian:recovery:pay"
_WHOLE = 1_000_000


@dataclass(frozen=True, slots=True)
class Instalment:
    """What is to be paid by when: in the smallest unit of the currency, µs UTC."""

    amount: int
    by: int


@dataclass(frozen=True, slots=True)
class Pledge:
    """A pledge: by whom, for what, in which currency (ISO 4217), in which instalments."""

    by: str
    purpose: str
    currency: str
    instalments: tuple[Instalment, ...]

    @property
    def amount(self) -> int:
        """The whole, in the smallest unit of the currency."""
        return sum(one.amount for one in self.instalments)

    def content(self) -> dict[str, JSON]:
        """As JSON data."""
        return {
            "pledged_by": self.by,
            "purpose": self.purpose,
            "currency": self.currency,
            "instalments": [{"amount": one.amount, "due": one.by} for one in self.instalments],
        }


@dataclass(frozen=True, slots=True)
class Payment:
    """What was paid: how much, when (µs UTC), to whom, by whose word."""

    amount: int
    at: int
    to: str
    according_to: str


@dataclass(frozen=True, slots=True)
class RecoveryFile:
    """One pledge as it stands."""

    about: str
    pledge: Pledge | None = None
    pledged: int = 0
    payments: tuple[Payment, ...] = ()

    @property
    def paid(self) -> int:
        """How much was paid, in the smallest unit of the currency."""
        return sum(one.amount for one in self.payments)

    @property
    def share_ppm(self) -> int:
        """How much of the pledge was paid, parts per million; 0 where nothing was pledged."""
        return self.paid * _WHOLE // self.pledge.amount if self.pledge and self.pledge.amount else 0


def recovery_file(entries: Iterable[Entry]) -> RecoveryFile:
    """The file from any part of its entries."""
    held = sorted(entries, key=lambda one: one.position)
    first = next((one for one in held if one.deed == PLEDGE and one.content), None)
    payments = [found for one in held if one.deed == PAY and (found := _payment(one.content)) is not None]
    return RecoveryFile(
        about=held[0].about if held else "",
        pledge=_pledge(first.content) if first else None,
        pledged=first.recorded if first else 0,
        payments=tuple(sorted(payments, key=lambda one: one.at)),
    )


def _pledge(held: Mapping[str, JSON]) -> Pledge:
    listed = held.get("instalments")
    parts = [one for one in listed if isinstance(one, Mapping)] if isinstance(listed, (list, tuple)) else []
    instalments = tuple(Instalment(whole(one, "amount") or 0, whole(one, "due") or 0) for one in parts)
    return Pledge(text(held, "pledged_by"), text(held, "purpose"), text(held, "currency"), instalments)


def _payment(held: Mapping[str, JSON]) -> Payment | None:
    amount, at = whole(held, "amount"), whole(held, "at")
    return (
        None if amount is None or at is None else Payment(amount, at, text(held, "paid_to"), text(held, "according_to"))
    )


def pledge(about: str, given: Pledge, now: int) -> Draft:
    """A pledge, public; ``about`` is its new id. Refuses one by nobody, in no currency, or of nothing (HUM070)."""
    fits = len(given.currency) == 3 and given.currency.isascii() and given.currency.isupper()
    if not given.by or not fits or not given.instalments or min(one.amount for one in given.instalments) <= 0:
        raise Refusal(
            "HUM070",
            "the pledge is by nobody, of nothing, or in a currency not written as three letters",
            "say who pledges how much by when, in a currency of three letters, such as EUR",
            Place(path="pledged_by" if not given.by else "instalments" if fits else "currency"),
        )
    return Draft(PLEDGE, about, DataClass.PUBLIC, given.content(), (), now, f"{PLEDGE} {about}")


def pay(state: RecoveryFile, payment: Payment, now: int) -> Draft:
    """A payment on a pledge. Refuses no pledge here (HUM031), nothing, to come, or by nobody's word (HUM071)."""
    if state.pledge is None:
        raise Refusal("HUM031", "the file's beginning is not here", "enter it first")
    if payment.amount <= 0 or payment.at > now or not payment.according_to.strip():
        raise Refusal(
            "HUM071",
            "the payment is of nothing, to come, or by nobody's word",
            "say how much, when, who says so",
            Place(path="amount" if payment.amount <= 0 else "at" if payment.at > now else "according_to"),
        )
    content: dict[str, JSON] = {
        "amount": payment.amount,
        "at": payment.at,
        "paid_to": payment.to,
        "according_to": payment.according_to,
    }
    return Draft(PAY, state.about, DataClass.PUBLIC, content, (), payment.at)


def recovery_due(state: RecoveryFile, now: int) -> tuple[Due, ...]:
    """Each instalment: paid once payments together reach what is due up to it."""
    if state.pledge is None:
        return ()
    found, owed = [], 0
    for number, one in enumerate(sorted(state.pledge.instalments, key=lambda one: one.by), 1):
        owed += one.amount
        how = progress(_reached(state.payments, owed), one.by, False, now)
        found.append(Due(What.PAYMENT, state.pledge.by, state.about, str(number), state.pledged, one.by, how))
    return tuple(found)


def _reached(payments: Iterable[Payment], amount: int) -> int | None:
    paid = 0
    for one in payments:
        paid += one.amount
        if paid >= amount:
            return one.at
    return None


def by_currency(files: Iterable[RecoveryFile]) -> dict[str, tuple[int, int]]:
    """Pledged and paid per currency, in its smallest unit, in the order currencies are met."""
    found: dict[str, tuple[int, int]] = {}
    for one in files:
        if one.pledge is not None:
            pledged, paid = found.get(one.pledge.currency, (0, 0))
            found[one.pledge.currency] = pledged + one.pledge.amount, paid + one.paid
    return found
