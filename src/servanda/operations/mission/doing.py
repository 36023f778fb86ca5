"""One deed done: who may, what the rule of its package makes of it, and the entries on the disk, in one act."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Final

from servanda.access import JSON, Entry, Person, sees
from servanda.basis import Place, Refusal, content_hash, fresh_bytes
from servanda.operations.mission.deeds import KINDS, Asked
from servanda.operations.mission.record import Mission

#: The name of a file that is to be begun.
NEW: Final = "new"


def do(
    mission: Mission, person: Person, deed: str, about: str, content: Mapping[str, JSON], *, key: str = ""
) -> tuple[Entry, ...]:
    """Do a deed, and give its entries. ``about``: the file, or *new*. ``key``: sent twice with it, it is done once.

    Refuses (MIS010) a deed nobody fills in, (ACC001, ACC002) what is not theirs, and what the deed's rule refuses; then
    nothing is entered.
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
        asked = Asked(person, about, held, kind.act.read_back(content), mission, mission.now, key)
        drafts = kind.rule(asked)
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
