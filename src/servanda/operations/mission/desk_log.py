"""The humanitarian desk's own log: begun with keys of its own, grown at the same beat, countersigned by no party.

A mission begun before there was one gets it when it is next opened: what the desk entered until then stays in the
mission's log, and what it enters from then on goes to its own.
"""

import hmac
from collections.abc import Sequence
from typing import TYPE_CHECKING, Final

from servanda.access import Log
from servanda.basis import Place, fresh_bytes
from servanda.humanitarian import desk_policy
from servanda.ledger import Countersigner, Kind, Policy, read_policy
from servanda.operations.mission.log_keeper import LogKeeper
from servanda.operations.mission.log_settings import (
    fresh_signers,
    is_begun,
    keep_log,
    log_settings,
    refuse_party,
    setting_of,
)

if TYPE_CHECKING:
    from servanda.store import MissionStore, SqlMission

#: Under this, after the mission's own, the desk's log signs.
_NAME: Final = "desk"
_WORD: Final = "word"
_WORD_BYTES: Final = 16


def begin_desk_log(store: "SqlMission", neutrals: Sequence[Countersigner] = ()) -> Policy:
    """Gives the desk's log fresh keys and a policy, once; done twice, it stays as it is.

    ``neutrals``: who countersigns it, nobody where the desk named none. It signs as the mission's log does, with one
    key or with two, and takes in as much at each tick. Refuses (HUM025) a party among the neutrals, also by a name or a
    key of its own in the mission's log, (LED040, LED015) others that are none, (MIS035) a mission that has no log.
    """
    if is_begun(store, Log.DESK):
        return log_settings(store, Log.DESK).policy
    beside = log_settings(store)
    origin = f"{beside.policy.origin}/{_NAME}"
    signers = fresh_signers(origin, ml_dsa=any(one.key.kind is Kind.MLDSA44 for one in beside.policy.log))
    for one in neutrals:
        for key in one.keys:
            refuse_party(store, key.key)
    made = desk_policy(origin, (one.key for one in signers), neutrals)
    policy = read_policy(made.data(), Place("who countersigns the desk's log"))
    store.settings.put(setting_of(Log.DESK, _WORD), fresh_bytes(_WORD_BYTES).hex(), sealed=True)
    keep_log(store, Log.DESK, policy, signers, beside.width)
    return policy


def desk_keeper(store: "SqlMission") -> LogKeeper:
    """The keeper of the desk's log, begun where it is not yet; refuses (MIS035) a mission that has no log."""
    begin_desk_log(store)
    return LogKeeper(store, Log.DESK)


def desk_word(store: "MissionStore") -> str:
    """The word in the address of the desk's log, which whoever countersigns it is told by the desk; nobody else is."""
    return str(store.settings.get(setting_of(Log.DESK, _WORD)) or "")


def is_desk_word(store: "MissionStore", told: str) -> bool:
    """Whether a word is the one, told in the same time whatever it is."""
    return hmac.compare_digest(desk_word(store).encode(), told.encode()) and bool(told)
