"""One deed done: who may, what the rule of its package makes of it, and the entries on the disk, in one act."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Final

from servanda.access import JSON, Draft, Entry, Person, sees
from servanda.basis import Place, Refusal, canonical_bytes, content_hash, fresh_bytes
from servanda.ledger import ed25519_verifies
from servanda.liaison import read_signed
from servanda.mechanism import DutyEntry
from servanda.operations.mission.deeds import KINDS, Asked, Kind, SignedThere, ToSign
from servanda.operations.mission.record import Mission
from servanda.operations.mission.signed_deeds import DEED_MARK, LOOKED_AT, SIGNATURE_BYTES, signed_draft, statement

#: The name of a file that is to be begun.
NEW: Final = "new"


def do(
    mission: Mission,
    person: Person,
    deed: str,
    about: str,
    content: Mapping[str, JSON],
    *,
    key: str = "",
    device: SignedThere | None = None,
    signs: bool = False,
    beside: Callable[[str], tuple[Draft, ...]] | None = None,
) -> tuple[Entry, ...]:
    """Do a deed, and give its entries. ``about``: the file, or *new*. ``key``: sent twice with it, it is done once.

    ``device``: the signature of a device of theirs, where their key is on one (sent twice with it, it is done once, for
    it proves one entry alone); without it ``ToSign`` is raised, once
    everything else is as it should be: of a message of the line always, of another deed where it ``signs``, that is,
    where a page on which a device can sign is at hand. ``beside``: what is entered with it in the same act, of the
    file's id; allowed by whoever gives it.

    Refuses (MIS010) a deed nobody fills in, (ACC001, ACC002) what is not theirs, what the deed's rule refuses, and
    (MIS077) what was signed too late, or says something else by now; then nothing is entered.
    """
    kind = KINDS.get(deed)
    if kind is None:
        raise Refusal("MIS010", "there is no such deed", "choose one from the page of the file", Place(deed))
    if about == NEW:
        if not kind.begins:
            raise Refusal("MIS011", "this belongs to a file that is there", "open the file first", Place(deed))
        about = _fresh(person, key)
    mission.allow(person, deed, about)
    with mission.file_held(about):
        held = _as_known(person, mission.whole(about), content)
        now = mission.now if device is None else shown_at(device, mission.now)
        asked = Asked(person, about, held, kind.act.read_back(content), mission, now, key, device)
        drafts = _signed(asked, _ruled(kind, asked), signs and deed != DutyEntry.deed)
        entered = () if device is None else _entered_before(mission, drafts)
        if entered:
            return entered
        if beside is not None:
            drafts = (*drafts, *beside(drafts[0].about))
        keyed = [replace(one, key=one.key or (f"{key}/{n}" if key else "")) for n, one in enumerate(drafts)]
        return mission.enter_consequences(person, keyed)


def _as_known(person: Person, whole: tuple[Entry, ...], content: Mapping[str, JSON]) -> tuple[Entry, ...]:
    """A file without what somebody names and does not see: to name it is answered as if it were not there."""
    named = {one for value in content.values() for one in (value if isinstance(value, (list, tuple)) else [value])
             if isinstance(one, str)}  # fmt: skip
    return tuple(one for one in whole if one.content.get("id") not in named or sees(person, one))


def _fresh(person: Person, key: str) -> str:
    """An id for a new file: of the key where there is one, so that sending twice begins one file."""
    return content_hash(f"{person.id}\n{key}".encode(), 32) if key else fresh_bytes(16).hex()


def _ruled(kind: Kind, asked: Asked) -> tuple[Draft, ...]:
    try:
        return kind.rule(asked)
    except Refusal as refusal:
        # The bytes are made anew from what was typed and from the file; another answer meanwhile makes other bytes.
        raise _not_as_signed() if asked.device is not None and refusal.code == "LIA001" else refusal from None


def _signed(asked: Asked, drafts: tuple[Draft, ...], signs: bool) -> tuple[Draft, ...]:
    """Drafts with the signature of a device over each, where there is one; messages of the line bear their own."""
    return signed_by_device(asked.mission, asked.person, drafts, asked.device, asked.now, signs=signs)


def signed_by_device(
    mission: Mission, person: Person, drafts: tuple[Draft, ...], device: SignedThere | None, now: int, *, signs: bool
) -> tuple[Draft, ...]:
    """What somebody is about to enter, with the signature of their device over each entry.

    As it came where they have no key on a device, or nothing is signed. Raises ``ToSign`` where it ``signs`` and
    nothing has been signed yet; refuses (MIS077) a signature that is not over this.
    """
    if all(read_signed(one.content) is not None for one in drafts) or (device is None and not signs):
        return drafts
    key, id_ = mission.signing_key(person), mission.agreement.id
    if key is None or not key.device:
        if device is not None:
            raise _not_as_signed()
        return drafts
    parts = tuple(statement(id_, person.id, person.unit, one, now) for one in drafts)
    if device is None:
        raise ToSign(parts, key, now, needed=False)
    given = [device.signature[n : n + SIGNATURE_BYTES] for n in range(0, len(device.signature), SIGNATURE_BYTES)]
    if len(given) != len(parts) or not all(map(ed25519_verifies, [key.public] * len(parts), given, parts)):
        raise _not_as_signed()
    return tuple(
        signed_draft(one, id_, now, key.public, signature) for one, signature in zip(drafts, given, strict=True)
    )


def _entered_before(mission: Mission, drafts: tuple[Draft, ...]) -> tuple[Entry, ...]:
    """The entries that bear the signatures of these drafts already; none where they are new.

    Refuses (MIS077) signatures of which some were entered before.
    """
    marks = [(one.about, one.content[DEED_MARK]) for one in drafts if DEED_MARK in one.content]
    borne = {
        (entry.about, canonical_bytes(entry.content[DEED_MARK])): entry
        for about in {about for about, _ in marks}
        for entry in reversed(mission.whole(about))
        if DEED_MARK in entry.content
    }
    found = [borne.get((about, canonical_bytes(mark))) for about, mark in marks]
    entered = tuple(one for one in found if one is not None)
    if entered and len(entered) < len(drafts):
        raise _not_as_signed()
    return entered


def shown_at(device: SignedThere, now: int) -> int:
    """When what was signed was shown, µs UTC; refuses (MIS077) what was looked at for too long."""
    if not now - LOOKED_AT <= device.at <= now:
        raise _not_as_signed()
    return device.at


def _not_as_signed() -> Refusal:
    why = "it was signed more than five minutes after it was shown, or it would say something else by now"
    return Refusal("MIS077", why, "look at it once more, and sign what is shown now")
