"""One server's end of a line: what it still has to give the other, and what it has had of it. Values in, values out.

Every message has a number in its sender's row and is given again, on a growing pause, until the other's bundle says
that it came. Numbers that came are never handed on again, so that each message takes effect exactly once, whatever is
lost, doubled, turned about or late. A network and a stick carry the same bundles.
"""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Final

from servanda.access import JSON, part, text, whole
from servanda.basis import HOUR, SECOND, Refusal, of_exercise
from servanda.liaison.bundle import Bundle, read_bundle, written
from servanda.liaison.messages import Hand
from servanda.liaison.numbers import NONE, Numbers, read_numbers

FIRST_PAUSE: Final = 30 * SECOND
LONGEST_PAUSE: Final = HOUR
AHEAD: Final = HOUR
MOST_CARRIED: Final = 200
MOST_ON_A_STICK: Final = 1_000


@dataclass(frozen=True, slots=True)
class Waiting:
    """A message the other is not known to have: its number, its content, how often it was given, and when next."""

    number: int
    content: Mapping[str, JSON]
    given: int
    next: int


@dataclass(frozen=True, slots=True)
class Replica:
    """One end of a line between two servers.

    ``name``, ``peer``: this server and the other; ``key``: the other's Ed25519 public key. ``posted``: how many
    messages were given a number. ``had``: those of ours the other has. ``have``: those of the other's that came.
    ``bundles``: how many we made. ``taken``: numbers of the other's bundles taken in. ``owed``: whether the other is
    still to be told what came.
    """

    line: str
    name: str
    peer: str
    key: bytes
    outbox: tuple[Waiting, ...] = ()
    posted: int = 0
    had: Numbers = NONE
    have: Numbers = NONE
    bundles: int = 0
    taken: Numbers = NONE
    owed: bool = False

    @property
    def quiet(self) -> bool:
        """Whether nothing is left to give or to tell."""
        return not self.outbox and not self.owed


def post(replica: Replica, content: Mapping[str, JSON], now: int) -> Replica:
    """With one more message for the other, to be given at once."""
    number = replica.posted + 1
    return replace(replica, posted=number, outbox=(*replica.outbox, Waiting(number, content, 0, now)))


def next_at(replica: Replica) -> int | None:
    """When there is something to give (µs UTC; 0: now, a receipt is owed); None where there is nothing."""
    return 0 if replica.owed else min((one.next for one in replica.outbox), default=None)


def to_send(replica: Replica, hand: Hand, now: int) -> tuple[Replica, str]:
    """The bundle due now, and the replica that has made it; "" where none is due."""
    due = [one for one in replica.outbox if one.next <= now][:MOST_CARRIED]
    return _made(replica, due, hand, now) if due or replica.owed else (replica, "")


def to_carry(replica: Replica, hand: Hand, now: int) -> tuple[Replica, str]:
    """A bundle for a stick: what the other is not known to have, due or not, a thousand at most, and what came."""
    return _made(replica, list(replica.outbox[:MOST_ON_A_STICK]), hand, now)


def _made(replica: Replica, carried: list[Waiting], hand: Hand, now: int) -> tuple[Replica, str]:
    numbers = {one.number for one in carried}
    outbox = tuple(
        replace(one, given=one.given + 1, next=now + min(FIRST_PAUSE << min(one.given, 20), LONGEST_PAUSE))
        if one.number in numbers
        else one
        for one in replica.outbox
    )
    changed = replace(replica, outbox=outbox, bundles=replica.bundles + 1, owed=False)
    bundle = Bundle(
        line=replica.line,
        sender=replica.name,
        to=replica.peer,
        number=changed.bundles,
        made=now,
        had=replica.had,
        have=replica.have,
        last=replica.taken.last,
        carries=tuple((one.number, one.content) for one in carried),
    )
    return changed, written(bundle, hand)


def take_in(replica: Replica, text_: str, now: int) -> tuple[Replica, tuple[Mapping[str, JSON], ...]]:
    """The replica after a bundle, and the contents that came for the first time, in the order of their numbers.

    Refuses, changing nothing: damaged or by another server (LIA040), of another line or to another server (LIA041),
    of an exercise where the line is none, or the reverse (EXR023),
    taken in before (LIA042), from the future by more than an hour (LIA043), one that tells of messages this server
    does not remember: then it was set back to an old state (LIA044).

    Each content comes out of here once and never again: what ``received`` then refuses of it, a key not known yet for
    one, is to be set aside and shown, not dropped.
    """
    bundle = _ours(replica, text_)
    if bundle.number in replica.taken:
        raise Refusal("LIA042", "this bundle was taken in before", "nothing is lost: ask for a new one")
    if bundle.made > now + AHEAD:
        raise Refusal("LIA043", "the bundle says it was made in the future", "compare the clocks of both servers")
    forgotten = bundle.had.last > replica.have.last or bundle.have.last > replica.posted
    if forgotten or bundle.last > replica.bundles:
        raise Refusal(
            "LIA044",
            "the other server knows of messages that this one does not remember: it was set back to an old state",
            "restore the newest backup, or resume the line from this bundle and have what is missing sent again",
        )
    new = {number: content for number, content in bundle.carries if number not in replica.have}
    had = replica.had.joined(bundle.have)
    changed = replace(
        replica,
        outbox=tuple(one for one in replica.outbox if one.number not in had),
        had=had,
        have=replica.have.plus(new),
        taken=replica.taken.plus((bundle.number,)),
        owed=replica.owed or bool(bundle.carries),
    )
    return changed, tuple(new[number] for number in sorted(new))


def resumed(replica: Replica, text_: str) -> Replica:
    """A server that was set back goes on after the numbers the other remembers, so that none is used twice.

    What this server sent and forgot stays with the other, and what it had and forgot is not given again by itself:
    both are posted anew from the other's record. Refuses LIA040, LIA041.
    """
    bundle = _ours(replica, text_)
    posted = max(replica.posted, bundle.have.last)
    have = replica.have.joined(bundle.had)
    return replace(replica, posted=posted, have=have, bundles=max(replica.bundles, bundle.last))


def _ours(replica: Replica, text_: str) -> Bundle:
    bundle = read_bundle(text_, replica.key)
    if of_exercise(bundle.line) != of_exercise(replica.line):
        one, other = ("an exercise", "a mission") if of_exercise(bundle.line) else ("a mission", "an exercise")
        raise Refusal("EXR023", f"the bundle is of {one}, and this line is of {other}", "take it where it is from")
    if (bundle.line, bundle.sender, bundle.to) != (replica.line, replica.peer, replica.name):
        raise Refusal(
            "LIA041", "the bundle belongs to another line or is for another server", "take it to the server it names"
        )
    return bundle


def replica_data(replica: Replica) -> dict[str, JSON]:
    """A replica as JSON data, to be kept beside the record and written together with it."""
    return {
        "line": replica.line,
        "name": replica.name,
        "peer": replica.peer,
        "key": replica.key.hex(),
        "outbox": [
            {"number": one.number, "content": one.content, "given": one.given, "next": one.next}
            for one in replica.outbox
        ],
        "posted": replica.posted,
        "had": replica.had.data(),
        "have": replica.have.data(),
        "bundles": replica.bundles,
        "taken": replica.taken.data(),
        "owed": replica.owed,
    }


def read_replica(data: Mapping[str, JSON]) -> Replica:
    """A replica from JSON data; refuses what is none (LIA045)."""
    numbers = [read_numbers(data.get(name)) for name in ("had", "have", "taken")]
    posted, bundles, outbox = whole(data, "posted"), whole(data, "bundles"), data.get("outbox")
    had, have, taken = numbers
    if (
        had is None
        or have is None
        or taken is None
        or posted is None
        or bundles is None
        or not isinstance(outbox, list)
    ):
        raise Refusal("LIA045", "the kept state of the line cannot be read", "restore it from a backup")
    waiting = tuple(
        Waiting(whole(one, "number") or 0, part(one, "content"), whole(one, "given") or 0, whole(one, "next") or 0)
        for one in _listed(outbox)
        if isinstance(one, Mapping)
    )
    names = (text(data, "line"), text(data, "name"), text(data, "peer"), bytes.fromhex(text(data, "key")))
    return Replica(*names, waiting, posted, had, have, bundles, taken, data.get("owed") is True)


def _listed(held: JSON) -> tuple[JSON, ...]:
    return tuple(held) if isinstance(held, (list, tuple)) else ()
