"""Figures by participant, only of acts of which a source records who did them; the others stand in one line."""

from servanda.agreement import Agreement
from servanda.bulletin.protection.suppression import suppressed, suppressed_beside
from servanda.bulletin.public import Counts, PublicCount
from servanda.bulletin.public_lines import PartyLine
from servanda.bulletin.wording import BulletinWords


def party_lines(
    counts: Counts | None, agreement: Agreement, words: BulletinWords, secret: int
) -> tuple[PartyLine, ...]:
    """A line for each party in the order of the file, whoever else acted as one, and whom nobody recorded.

    Empty where no source of the period recorded who acted. ``secret``: as ``suppressed`` takes it.
    """
    if counts is None or not any(counts.parties.keys() - {""}):
        return ()
    parties = agreement.parties()
    others = [name for name in counts.parties if name and name not in parties]
    groups = [*((words.name(agreement, one), (one,)) for one in parties), (words.say("party-others"), tuple(others)),
              (words.say("party-unrecorded"), ("",))]  # fmt: skip
    sums = [[sum(counts.parties.get(one, (0, 0))[which] for one in names) for _, names in groups] for which in (0, 1)]
    acts = _apart(suppressed(sums[0], secret + 2))
    deaths = _apart(suppressed_beside(sums[1], acts, secret + 3))
    return tuple(PartyLine(name, acts[n], deaths[n]) for n, (name, _) in enumerate(groups))


def _apart(shown: list[PublicCount]) -> list[PublicCount]:
    """One column as it may be told: where a participant's count is withheld, what nobody recorded is withheld too.

    It is most of every count; without it the sum of a few withheld acts would stand in the difference to the total.
    """
    return [*shown[:-1], PublicCount(None)] if any(one.withheld for one in shown[:-1]) else shown
