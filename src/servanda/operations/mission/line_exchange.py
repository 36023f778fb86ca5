"""What two servers of a line give each other by file: sealed for the one it is for, signed, each message once.

The entries are written first and what is known of the other server after them: whatever stops in between, the same file
taken in again enters nothing twice, for a message's id is its key.
"""

import hashlib
import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any, Final

from servanda.access import JSON, DataClass, Draft, Entry, Person, Role, may
from servanda.basis import Place, Refusal, canonical_bytes, content_hash, fresh_bytes
from servanda.ledger import from_base64, opened_with, sealed_to, to_base64
from servanda.liaison import UnitKey, from_texts, post, read_signed, received, resumed, take_in, to_carry
from servanda.operations.mission.line_cards import Card, read_card, server_keys, written_card
from servanda.operations.mission.line_peers import Aside, Peer, keep_peer, peer_named, peers
from servanda.operations.mission.record import Mission
from servanda.operations.mission.terms import whole_line

if TYPE_CHECKING:
    from servanda.operations.mission.hands import Settings

_TITLE: Final = "servanda line exchange 1"
GIVE: Final = "line:bundle:give"
TAKE: Final = "line:bundle:take"
#: Who brings in what came from elsewhere, in the record: nobody of this server.
_CARRIER: Final = "another server"
_MOST_ASIDE: Final = 1_000


@dataclass(frozen=True, slots=True)
class TakenIn:
    """What came of a file: the server it was of, messages entered, and codes of those set aside."""

    peer: Peer
    entered: tuple[Entry, ...]
    aside: tuple[str, ...]


def own_card(mission: Mission, settings: "Settings") -> tuple[Card, str]:
    """This server's card, and its text."""
    keys = server_keys(settings)
    card = keys.card(whole_line(mission.agreement.id), mission.own_line_keys())
    return card, written_card(card, keys)


def give(mission: Mission, settings: "Settings", person: Person | None, name: str) -> tuple[Peer, str]:
    """The file for another server: everything it is not known to have, and what came from it.

    ``person``: who carries it, None at the machine itself. Refuses ACC001, MIS172.
    """
    with mission.file_held(_about(mission)):
        _allow(mission, person, GIVE)
        peer = _posted(mission, peer_named(settings, name))
        card, text = own_card(mission, settings)
        keys = server_keys(settings)
        replica, bundle = to_carry(peer.replica, keys.hand(card.name), mission.now)
        peer = replace(peer, replica=replica, given=mission.now)
        keep_peer(settings, peer)
        inner = canonical_bytes({"card": text, "bundle": bundle})
        sealed = to_base64(sealed_to(peer.card.seal, inner, fresh_bytes(32)))
        made = f"{_TITLE}\n{card.name} {peer.name}\n{sealed}\n"
        _noted(mission, person, GIVE, peer, made)
        return peer, made


def take(mission: Mission, settings: "Settings", person: Person | None, text: str, *, resume: bool = False) -> TakenIn:
    """A file from another server, taken in; its messages are entered as their senders', each once.

    ``resume``: this server was set back to an old state, and goes on after what the other remembers. Refuses (MIS175)
    what is no such file or not for this server, MIS172, ACC001, and LIA040 to LIA044; then nothing is changed.
    """
    with mission.file_held(_about(mission)):
        _allow(mission, person, TAKE)
        peer, bundle, card = _opened(mission, settings, text)
        if resume:
            peer = replace(peer, replica=resumed(peer.replica, bundle))
        replica, contents = take_in(peer.replica, bundle, mission.now)
        peer = replace(peer, replica=replica, card=card, taken=mission.now)
        waiting = [*(one.content for one in peer.aside), *contents]
        entered, aside = _entered(mission, peer, waiting)
        peer = replace(peer, aside=tuple(aside)[-_MOST_ASIDE:])
        keep_peer(settings, peer)
        _noted(mission, person, TAKE, peer, text)
        return TakenIn(peer, tuple(entered), tuple(one.code for one in aside))


def take_texts(mission: Mission, person: Person, words: str) -> tuple[Entry, ...]:
    """A signed message of another server's people that came as texts of SMS, one a line, in any order.

    It is proven by its signature as any other, and counts once though its file comes later. Refuses ACC001, what
    ``from_texts`` refuses (LIA050 to LIA053), what ``received`` refuses (LIA006 to LIA009), and MIS176.
    """
    with mission.file_held(_about(mission)):
        _allow(mission, person, TAKE)
        one = from_texts(line.strip() for line in words.splitlines() if line.strip())
        line_id = whole_line(mission.agreement.id)
        draft = received(one.content(), line_id, mission.line_keys(), mission.now)
        _belongs(mission, draft)
        if _known(mission, draft):
            return tuple(each for each in mission.whole(draft.about) if each.content == draft.content)
        return mission.enter_consequences(Person(_CARRIER, Role.OFFICER, one.message.sender), [draft])


def not_there_yet(mission: Mission, settings: "Settings", person: Person | None = None) -> dict[str, tuple[int, int]]:
    """By server: how many messages of those a person sees it is not known to have, and how many it is known to have
    sent; None counts all."""
    found = {}
    for peer in peers(settings):
        posted = _posted(mission, peer)
        waits = sum(_sees(person, one.content) for one in posted.replica.outbox)
        came = sum(_sees(person, one.content) for one in _brought(mission, peer))
        found[peer.name] = (waits, came)
    return found


def _brought(mission: Mission, peer: Peer) -> Iterator[Entry]:
    for one in _messages(mission):
        if one.by == _CARRIER and one.unit in peer.units:
            yield one


def _sees(person: Person | None, content: Mapping[str, JSON]) -> bool:
    one = read_signed(content)
    if person is None or one is None or person.role in (Role.CHAIR, Role.MONITOR, Role.VERIFIER):
        return True
    return person.unit in (one.message.sender, *one.message.to)


def _messages(mission: Mission) -> list[Entry]:
    every = [one for entries in mission.all_files("liaison") for one in entries]
    return sorted((one for one in every if "signature" in one.content), key=lambda one: one.position)


def _posted(mission: Mission, peer: Peer) -> Peer:
    """With what was signed here since, and is for one of its units, numbered to be given."""
    replica, upto = peer.replica, peer.upto
    for entry in _messages(mission):
        if entry.position <= upto:
            continue
        one = read_signed(entry.content)
        upto = entry.position
        if one is not None and entry.by != _CARRIER and set(one.message.to) & set(peer.units):
            replica = post(replica, one.content(), mission.now)
    return replace(peer, replica=replica, upto=upto)


def _opened(mission: Mission, settings: "Settings", text: str) -> tuple[Peer, str, Card]:
    lines = text.replace("\r\n", "\n").split("\n")
    names = lines[1].split(" ") if len(lines) == 4 and lines[0] == _TITLE else []
    card, _ = own_card(mission, settings)
    if len(names) != 2 or names[1] != card.name:
        raise _unfit("it is no file of the line, is not whole, or is for another server")
    peer = peer_named(settings, names[0])
    try:
        sealed = from_base64(lines[2], None) or b""
        inner: Any = json.loads(opened_with(server_keys(settings).seal, sealed) or b"null")
    except (ValueError, RecursionError):
        inner = None
    if not isinstance(inner, dict) or not all(isinstance(inner.get(one), str) for one in ("card", "bundle")):
        raise _unfit("it was altered, or is sealed for another server")
    newer = read_card(inner["card"])
    if (newer.sign, newer.line) != (peer.card.sign, peer.card.line):
        raise _unfit("the card in it is of another server than the file says")
    return peer, inner["bundle"], newer


def _entered(mission: Mission, peer: Peer, contents: Iterable[Mapping[str, JSON]]) -> tuple[list[Entry], list[Aside]]:
    keys: tuple[UnitKey, ...] = peer.keys
    entered: list[Entry] = []
    aside: list[Aside] = []
    for content in contents:
        try:
            draft = received(content, peer.replica.line, keys, mission.now)
            _belongs(mission, draft)
        except Refusal as refusal:
            aside.append(Aside(content, refusal.code))
            continue
        one = read_signed(content)
        if one is not None and not _known(mission, draft):
            carrier = Person(_CARRIER, Role.OFFICER, one.message.sender)
            entered += mission.enter_consequences(carrier, [draft])
    return entered, aside


def _belongs(mission: Mission, draft: Draft) -> None:
    """Refuses (MIS176) a message about a file that is none of the line: it would open that file to its recipients."""
    held = mission.whole(draft.about)
    if held and not held[0].deed.startswith("liaison:"):
        raise Refusal("MIS176", "it is about a file that is none of the line", "ask its sender")


def _known(mission: Mission, draft: Draft) -> bool:
    """Whether the message is there already: it went out from here, or came by another way."""
    held = (read_signed(one.content) for one in mission.whole(draft.about))
    return any(one is not None and one.message.id == draft.key for one in held)


def _about(mission: Mission) -> str:
    return content_hash(f"exchange\n{mission.agreement.id}".encode(), 32)


def _allow(mission: Mission, person: Person | None, deed: str) -> None:
    if person is not None:
        verdict = may(person, deed)
        if not verdict:
            raise Refusal("ACC001", verdict.why, "ask whoever it is for; your own deeds are on your first page")


def _noted(mission: Mission, person: Person | None, deed: str, peer: Peer, text: str) -> None:
    """Who made or brought a file is entered, with its digest; how many messages it held is told to nobody."""
    if person is None:
        return
    content: dict[str, JSON] = {"server": peer.name, "digest": hashlib.sha256(text.encode()).hexdigest()}
    about = content_hash(f"exchange\n{mission.agreement.id}\n{person.unit}".encode(), 32)
    mission.enter_consequences(person, [Draft(deed, about, DataClass.MECHANISM, content)])


def _unfit(why: str) -> Refusal:
    return Refusal("MIS175", why, "have it made again there, for this server, and carry it whole", Place("the file"))
