"""The other servers of a mission's line, each as it was paired, with what it is known to have and what it sent."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any, Final

from servanda.access import JSON
from servanda.basis import Place, Refusal
from servanda.liaison import Replica, UnitKey, read_replica, replica_data
from servanda.operations.mission.line_cards import Card, card_of, server_keys
from servanda.operations.mission.terms import units_on_the_line, whole_line

if TYPE_CHECKING:
    from servanda.operations.mission.hands import Settings
    from servanda.operations.mission.record import Mission

_PEER: Final = "line/peer/"


@dataclass(frozen=True, slots=True)
class Aside:
    """A message that came and was not entered: what it is, and the code of why."""

    content: Mapping[str, JSON]
    code: str


@dataclass(frozen=True, slots=True)
class Peer:
    """Another server of the line.

    ``called``: by the people here. ``units``: whose messages it may bring. ``replica``: this end of the exchange.
    ``upto``: the position of the record up to which messages were given their numbers. ``aside``: what came and was
    not entered. ``given``, ``taken``: when a file was last made for it, and taken in (µs UTC; 0: never).
    """

    called: str
    units: tuple[str, ...]
    card: Card
    replica: Replica
    upto: int = 0
    aside: tuple[Aside, ...] = ()
    given: int = 0
    taken: int = 0

    @property
    def name(self) -> str:
        """What it is called by in files."""
        return self.card.name

    @property
    def keys(self) -> tuple[UnitKey, ...]:
        """The keys of its people that are believed: those of its own units."""
        return tuple(one for one in self.card.units if one.unit in self.units)

    def data(self) -> dict[str, Any]:
        """As JSON data, to be kept."""
        return {
            "called": self.called,
            "units": list(self.units),
            "card": self.card.data(),
            "replica": replica_data(self.replica),
            "upto": self.upto,
            "aside": [[dict(one.content), one.code] for one in self.aside],
            "given": self.given,
            "taken": self.taken,
        }


def keep_peer(settings: "Settings", peer: Peer) -> None:
    """Keeps a peer, whole, in one writing."""
    settings.put(_PEER + peer.name, peer.data(), sealed=True)


def peers(settings: "Settings") -> tuple[Peer, ...]:
    """The servers paired with this one, by what they are called."""
    held = (_read(settings.get(name)) for name in settings.names() if name.startswith(_PEER))
    return tuple(sorted((one for one in held if one is not None), key=lambda one: (one.called, one.name)))


def peer_named(settings: "Settings", name: str) -> Peer:
    """A peer by its name or by what it is called; refuses (MIS172) one that is none, or not the only one."""
    every = peers(settings)
    found = [one for one in every if name in (one.name, one.called)]
    if len(found) != 1:
        known = ", ".join(f"{one.called} ({one.name})" for one in every) or "none is paired"
        raise Refusal(
            "MIS172", f"no one server of the line is called {name[:64]!r}", f"there are: {known}", Place(name[:64])
        )
    return found[0]


def peer_keys(settings: "Settings") -> tuple[UnitKey, ...]:
    """The keys of people on all other servers."""
    return tuple(key for one in peers(settings) for key in one.keys)


def pair(mission: "Mission", settings: "Settings", card: Card, units: Iterable[str], called: str = "") -> Peer:
    """Pairs another server, from its card; paired before, its units and what it is called are changed.

    Refuses (MIS173) a card of another line, this server's own, and units that are none of the line or whose people
    are here, (MIS174) a unit another server brings messages of.
    """
    keys, wanted = server_keys(settings), tuple(dict.fromkeys(units))
    line, own = whole_line(mission.agreement.id), keys.card(card.line, ())
    here = {one.unit for one in mission.own_line_keys()}
    why = "the card is of the line of another agreement" if card.line != line else ""
    if card.name == own.name:
        why = "the card is this server's own"
    if why:
        raise Refusal("MIS173", why, "name the card that the other server wrote, for the same agreement", Place("CARD"))
    if not wanted or set(wanted) - set(units_on_the_line(mission.procedure)):
        why = f"the units of the line are {', '.join(units_on_the_line(mission.procedure))}"
    elif here & set(wanted):
        why = f"people who sign for {', '.join(sorted(here & set(wanted)))} are on this server"
    if why:
        raise Refusal("MIS173", why, "name the units whose people sign on the other server", Place("--units"))
    every = peers(settings)
    if any(set(one.units) & set(wanted) and one.name != card.name for one in every):
        raise Refusal(
            "MIS174", "another server brings messages of that unit", "one unit is on one server", Place("--units")
        )
    before = next((one for one in every if one.name == card.name), None)
    fresh = Peer(called or card.name, wanted, card, Replica(line, own.name, card.name, card.sign))
    made = fresh if before is None else replace(before, called=called or before.called, units=wanted, card=card)
    keep_peer(settings, made)
    return made


def _read(data: Any) -> Peer | None:
    card = card_of(data["card"]) if data else None
    if card is None:
        return None
    aside = tuple(Aside(content, code) for content, code in data["aside"])
    return Peer(
        data["called"], tuple(data["units"]), card, read_replica(data["replica"]), data["upto"], aside, data["given"],
        data["taken"],
    )  # fmt: skip
