"""Changes of the log's policy as they are carried with the log, and followed by those who countersign it.

Two sides agree to a change in the room, and the log goes by it at once; whoever countersigns from outside believes no
word of the room's. They follow once everybody the policy before names has signed the change with the keys it names.
"""

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Any, Final

from servanda.access import Log
from servanda.basis import SECOND, Place, Refusal, now_us
from servanda.ledger import (
    Key,
    Note,
    Policy,
    PolicyChange,
    Signer,
    breaks_off,
    change_signed,
    change_times,
    read_change,
    read_head,
    read_note,
    read_policy,
    signs_change,
    still_missing,
)
from servanda.operations.mission.countersigning import Seen, other_policy
from servanda.operations.mission.log_settings import setting_of

if TYPE_CHECKING:
    from servanda.store import SqlMission

#: The changes in order, and the policy that the last of them leads from.
_CHANGES: Final = "policy-changes"
#: The digits of a fingerprint that somebody has to give to agree to a policy: with half as many whoever keeps the log
#: could look for two policies that begin alike, and show the room the one and those who sign it the other.
LEAST_DIGITS: Final = 32


def note_change(store: "SqlMission", log: Log, before: Policy, after: Policy, signers: Sequence[Signer]) -> None:
    """Keeps that the policy changed, signed by the log. One that still waits is replaced: nobody has to follow it.

    ``signers``: every key of the log that is held.
    """
    kept = changes_told(store, log)
    waits = waiting(store, log)
    if waits is not None:
        kept.pop()
        before = waits[0]
    if before.fingerprint != after.fingerprint:
        signed = change_signed(before, after)
        good = {str(one.key) for one in before.log if one.until is None}
        lines = tuple(one.sign(signed, now_us() // SECOND) for one in signers if str(one.key) in good)
        kept.append(PolicyChange(before.fingerprint, after, Note(signed.text, lines)).data())
    store.settings.put(setting_of(log, _CHANGES), {"from": before.data(), "changes": kept})


def changes_told(store: "SqlMission", log: Log) -> list[Any]:
    """Every change, in order, as it is carried with the log."""
    return list((store.settings.get(setting_of(log, _CHANGES)) or {}).get("changes", ()))


def waiting(store: "SqlMission", log: Log) -> tuple[Policy, PolicyChange] | None:
    """The change that is not signed by everybody it takes, and the policy it leads from; none where none waits."""
    kept = changes_told(store, log)
    if not kept:
        return None
    told = store.settings.get(setting_of(log, _CHANGES))["from"]
    before, last = read_policy(told, Place("the policy before")), read_change(kept[-1], Place("the change"))
    # What led to the policy in force leads from another: it was signed, and a change beyond it was taken back.
    waits = last.before == before.fingerprint and still_missing(last, before)
    return (before, last) if waits else None


def take_signature(store: "SqlMission", log: Log, told: str) -> tuple[str, ...]:
    """Takes in a signature of the change that waits; who is still missing then.

    Refuses what is no note (LED010), and (MIS212) a signature of another change, or by nobody who has to sign it.
    """
    note, waits = read_note(told, Place("the signature")), waiting(store, log)
    if waits is None:
        raise _not_taken("no change of the policy waits for signatures")
    before, change = waits
    fresh = [one for one in note.signatures if signs_change(change, before, one)]
    if note.text != change.note.text or not fresh:
        raise _not_taken("it is over another change, or by nobody who countersigns under the policy before")
    names = {one.name for one in change.note.signatures}
    for line in fresh:
        if line.name not in names:
            names.add(line.name)
            change = change.with_signature(line)
    kept = [*changes_told(store, log)[:-1], change.data()]
    store.settings.put(setting_of(log, _CHANGES), {"from": before.data(), "changes": kept})
    return still_missing(change, before)


def read_changes(data: object) -> tuple[PolicyChange, ...]:
    """Changes as a log shows them; refuses what is none (LED040 and what its parts are refused for)."""
    place = Place("the log's changes of policy")
    if not isinstance(data, list):
        raise Refusal("LED040", "this is no list of changes of a policy", "fetch it again", place)
    return tuple(read_change(one, place) for one in data)


def followed(seen: Seen, told: Policy, changes: Sequence[PolicyChange]) -> Seen:
    """What one who countersigns goes on with: under the policy told now, where proper changes lead to it.

    Refuses (MIS065) where none does, (MIS213) one that is not signed by everybody it takes, and (MIS214) one under
    which what was signed before could not be read.
    """
    for change in changes:
        known = seen.policy
        if known.fingerprint == told.fingerprint:
            break
        if change.before != known.fingerprint:
            continue
        times = change_times(change, known)
        if any(at < seen.changed.get(name, at) for name, at in times.items()):
            continue  # Somebody signed a later change since: it was left behind, and nobody agreed to it once more.
        missing = still_missing(change, known)
        if missing:
            raise _not_signed(change, missing)
        _refuse_broken(known, change, seen.head)
        seen = replace(seen, policy=change.after, changed={**seen.changed, **times})
    if seen.policy.fingerprint != told.fingerprint:
        raise other_policy(seen.policy, told)
    return seen


def change_to_sign(seen: Seen, digits: str, key: Key, changes: Sequence[PolicyChange]) -> tuple[Policy, PolicyChange]:
    """The change somebody agrees to by the first digits of the policy's fingerprint, and the policy it leads from.

    Refuses (MIS215) fewer than 32 digits, or a change that does not wait for them; (MIS061) a key that has not to
    sign it; MIS214.
    """
    known = seen.policy
    for change in changes:
        if change.before != known.fingerprint:
            continue
        if not still_missing(change, known):
            _refuse_broken(known, change)
            known = change.after
        elif len(digits) >= LEAST_DIGITS and change.after.fingerprint.startswith(digits):
            _refuse_broken(known, change)
            if not any(one.key == key and one.until is None for each in known.countersigners for one in each.keys):
                why = f"the key of {key.name} has not to sign this change"
                raise Refusal("MIS061", why, "sign it with the key that is in force before the change", Place("--key"))
            return known, change
    why = "no change to a policy of these digits waits for signatures, or fewer than 32 were given"
    raise Refusal(
        "MIS215", why, "compare the fingerprint with the other sides, on the page of the log", Place("--agree")
    )


def told_change(before: Policy, after: Policy) -> tuple[str, ...]:
    """What a change changes, a line each, for whoever is to sign it."""
    lines = []
    for name, keys, later in (
        ("the log", before.log, after.log),
        *((one.name, one.keys, next(it.keys for it in after.countersigners if it.name == one.name))
          for one in before.countersigners),
    ):  # fmt: skip
        known = {str(one.key): one for one in keys}
        for one in later:
            if str(one.key) not in known:
                lines.append(f"{name}: a new key, for heads of more than {one.after:,} leaves: {one.key}")
            elif one.until != known[str(one.key)].until:
                lines.append(f"{name}: the key {one.key} ends with the head of {one.until:,} leaves")
    lines += [
        f"{one.name}: countersigns from now on, as {one.role}"
        for one in after.countersigners
        if one.name not in {each.name for each in before.countersigners}
    ]
    if after.neutrals_needed != before.neutrals_needed:
        lines.append(f"neutrals needed: {before.neutrals_needed}, then {after.neutrals_needed}")
    if after.patience_s != before.patience_s:
        lines.append(f"patience: {before.patience_s} s, then {after.patience_s} s")
    return tuple(lines)


def _refuse_broken(known: Policy, change: PolicyChange, head: str = "") -> None:
    why = breaks_off(known, change.after)
    if not why and head and not _signers(head, known) <= _signers(head, change.after):
        why = "under it the head seen last would not be signed as it is"
    if why:
        remedy = "countersign nothing; ask all sides what they signed"
        raise Refusal("MIS214", f"the changed policy cannot be followed: {why}", remedy, Place("the log's policy"))


def _signers(head: str, policy: Policy) -> set[str]:
    """Who has signed a head, under a policy; nobody where the log's own signature does not count."""
    try:
        times = read_head(head, policy).times
    except Refusal:
        return set()
    return {"", *(one.name for one, at in zip(policy.countersigners, times, strict=True) if at is not None)}


def _not_signed(change: PolicyChange, missing: Sequence[str]) -> Refusal:
    to = change.after.fingerprint
    why = f"the log names a changed policy ({to[:16]}…) that is not signed by: {', '.join(missing)}"
    remedy = f"ask all sides whether they agreed to it; yours signs it with '--agree {to}'. Countersign nothing before"
    return Refusal("MIS213", why, remedy, Place("the log's policy"))


def _not_taken(why: str) -> Refusal:
    return Refusal("MIS212", why, "fetch the log's changes of policy, and sign the last", Place("the signature"))
