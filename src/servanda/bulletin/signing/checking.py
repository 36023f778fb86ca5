"""Whether a file is one that was signed: told as an outcome, never as an exception."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from typing import Final, Literal

from servanda.basis import Place, Refusal, of_exercise
from servanda.bulletin.signing.manifest import Manifest, digest_of, read_manifest
from servanda.ledger import Bundle as LedgerBundle
from servanda.ledger import (
    Key,
    Policy,
    ed25519_verifies,
    read_brought,
    read_json,
    read_note,
    read_record,
    verify_bundle,
)

#: What comes of looking at one file. ``genuine``: signed by the key given; ``signed``: by the key the note names, which
#: nobody vouched for here; ``changed``: signed under that name, with other bytes; ``unnamed``: not signed.
Outcome = Literal["genuine", "signed", "changed", "unnamed"]


@dataclass(frozen=True, slots=True)
class Checked:
    """What came of a note and some files: the outcome of each by its name; ``missing``: signed and not at hand."""

    manifest: Manifest
    files: Mapping[str, Outcome]
    missing: tuple[str, ...]


def checked(text: str, files: Mapping[str, bytes], keys: Collection[Key], place: Place) -> Checked:
    """A signed note against files by name.

    ``keys``: the publisher's, by any of which it may be; none where nobody told. Refuses what is no signed manifest
    (BUL030, LED010, LED015), a signature that does not hold (BUL031), and one by another key than those given (BUL032).
    """
    note = read_note(text, place)
    manifest = read_manifest(note, place)
    if keys and manifest.key not in keys:
        raise Refusal(
            "BUL032",
            f"it is signed with {manifest.key.name[:60]!r} ({manifest.key.key_id.hex()}), not with the key given",
            "ask the publisher by another way which key is theirs; until then take the file for nobody's",
            place,
        )
    lines = [one for one in note.signatures if manifest.key.signed(one)]
    held = any(ed25519_verifies(manifest.key.public, one.data, note.text.encode()) for one in lines)
    if not held:
        raise Refusal(
            "BUL031",
            "the signature does not hold: the list of files was altered after it was signed, or the signature was",
            "fetch it again from the publisher; where it stays so, take the files for nobody's",
            place,
        )
    good: Outcome = "genuine" if keys else "signed"
    return Checked(
        manifest,
        {name: _outcome(name, data, manifest, good) for name, data in files.items()},
        tuple(sorted(set(manifest.files) - set(files))),
    )


def _outcome(name: str, data: bytes, manifest: Manifest, good: Outcome) -> Outcome:
    digest = digest_of(data)
    if name in manifest.files:
        # Under the name of another file of the same bulletin it is not what that name says.
        return good if manifest.files[name] == digest else "changed"
    # A file that was only given another name is the same file.
    return good if digest in manifest.files.values() else "unnamed"


#: The deed by which a mission's own log holds a bulletin: its entry names the digest of the note.
ENTERED: Final = "bulletin:signature:enter"


@dataclass(frozen=True, slots=True)
class InLog:
    """That a log holds a note. ``at``: when its keeper says it was entered, µs UTC; 0 where the record does not say."""

    origin: str
    final: bool
    at: int = 0


def proven(receipt: str, note: str, policy: Policy | None, place: Place) -> InLog:
    """That a log holds a signed note: the log's origin, and whether the head it leads to is final.

    ``receipt``: a receipt with its record, or a bundle of that one record; its content is the note, or the entry of a
    mission that names the note's digest. Refuses a receipt of something else, one that does not hold and one of an
    exercise's log (BUL035), and what the ledger refuses (LED codes).
    """
    brought = read_brought(receipt, place.file)
    known = policy or brought.policy
    if known is None or not isinstance(brought.what, LedgerBundle) or len(brought.what.records) != 1:
        raise _no_receipt("it is no receipt of one record with a policy", place)
    if of_exercise(known.origin):
        raise _no_receipt("the log is of an exercise or a rehearsal, and dates nothing", place)
    verdict = verify_bundle(brought.what, known, place.file)
    if not verdict.sound:
        raise _no_receipt(verdict.faults[0].why, place)
    opening = read_record(brought.what.records[0], place).opening
    content = None if opening is None else opening.content
    at = None if content is None else _entered_at(content, note.encode(), place)
    if at is None:
        raise _no_receipt("it is of another record", place)
    return InLog(known.origin, verdict.standings[-1].state == "final", at)


def _entered_at(content: bytes, note: bytes, place: Place) -> int | None:
    """When a record says that a note was entered; 0 where it is the note itself, None where it is of something else."""
    if content == note:
        return 0
    try:
        held = read_json(content.decode(), "BUL035", place)
    except (Refusal, UnicodeDecodeError):
        return None
    told = held.get("content") if isinstance(held, dict) and held.get("deed") == ENTERED else None
    at = held.get("recorded") if isinstance(told, dict) and told.get("manifest") == digest_of(note) else None
    return at if isinstance(at, int) and not isinstance(at, bool) else None


def _no_receipt(why: str, place: Place) -> Refusal:
    return Refusal(
        "BUL035", f"no log is shown to hold this bulletin: {why}", "ask the log's keeper for its receipt", place
    )
