"""The ledger: a Merkle log with signed heads that several sides countersign, and proofs anyone checks offline.

It knows bytes, not ceasefires. Values in, values out: no clock, no chance, no disk, no network. Formats are those of
RFC 9162 and C2SP, unchanged; ``specs/ledger`` tells them without this program.
"""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from servanda.ledger.anchors import LONGEST_REPLY as LONGEST_REPLY
    from servanda.ledger.anchors import Anchor as Anchor
    from servanda.ledger.anchors import AnchorTold as AnchorTold
    from servanda.ledger.anchors import not_over as not_over
    from servanda.ledger.anchors import read_anchors as read_anchors
    from servanda.ledger.anchors import stamp_request as stamp_request
    from servanda.ledger.anchors import stamp_time as stamp_time
    from servanda.ledger.anchors import stamped_digest as stamped_digest
    from servanda.ledger.base64_strict import from_base64 as from_base64
    from servanda.ledger.base64_strict import to_base64 as to_base64
    from servanda.ledger.batches import Batch as Batch
    from servanda.ledger.batches import batched as batched
    from servanda.ledger.bundle import Brought as Brought
    from servanda.ledger.bundle import Bundle as Bundle
    from servanda.ledger.bundle import read_brought as read_brought
    from servanda.ledger.checkpoints import Checkpoint as Checkpoint
    from servanda.ledger.checkpoints import read_checkpoint as read_checkpoint
    from servanda.ledger.commitments import Opening as Opening
    from servanda.ledger.commitments import committed as committed
    from servanda.ledger.commitments import padding as padding
    from servanda.ledger.fields import read_json as read_json
    from servanda.ledger.heads import Head as Head
    from servanda.ledger.heads import read_head as read_head
    from servanda.ledger.keys import Key as Key
    from servanda.ledger.keys import Kind as Kind
    from servanda.ledger.keys import read_key as read_key
    from servanda.ledger.notes import LONGEST_NOTE as LONGEST_NOTE
    from servanda.ledger.notes import Note as Note
    from servanda.ledger.notes import Signature as Signature
    from servanda.ledger.notes import key_name_fits as key_name_fits
    from servanda.ledger.notes import read_note as read_note
    from servanda.ledger.policy import Countersigner as Countersigner
    from servanda.ledger.policy import KeyInForce as KeyInForce
    from servanda.ledger.policy import Policy as Policy
    from servanda.ledger.policy import read_policy as read_policy
    from servanda.ledger.policy_changes import CHANGE_ORIGIN as CHANGE_ORIGIN
    from servanda.ledger.policy_changes import PolicyChange as PolicyChange
    from servanda.ledger.policy_changes import breaks_off as breaks_off
    from servanda.ledger.policy_changes import change_signed as change_signed
    from servanda.ledger.policy_changes import change_times as change_times
    from servanda.ledger.policy_changes import read_change as read_change
    from servanda.ledger.policy_changes import signs_change as signs_change
    from servanda.ledger.policy_changes import still_missing as still_missing
    from servanda.ledger.proofs import consistency_path as consistency_path
    from servanda.ledger.proofs import inclusion_path as inclusion_path
    from servanda.ledger.proofs import prefix_path as prefix_path
    from servanda.ledger.proofs import roots_from as roots_from
    from servanda.ledger.proofs import verify_consistency as verify_consistency
    from servanda.ledger.proofs import verify_inclusion as verify_inclusion
    from servanda.ledger.receipts import Receipt as Receipt
    from servanda.ledger.receipts import read_receipt as read_receipt
    from servanda.ledger.records import Record as Record
    from servanda.ledger.records import read_record as read_record
    from servanda.ledger.records import record_of as record_of
    from servanda.ledger.sealing import opened_with as opened_with
    from servanda.ledger.sealing import sealed_to as sealed_to
    from servanda.ledger.sealing import x25519_public as x25519_public
    from servanda.ledger.signatures import ed25519_public as ed25519_public
    from servanda.ledger.signatures import ed25519_signed as ed25519_signed
    from servanda.ledger.signatures import ed25519_verifies as ed25519_verifies
    from servanda.ledger.signing import Signer as Signer
    from servanda.ledger.signing import signed_head as signed_head
    from servanda.ledger.splits import Split as Split
    from servanda.ledger.splits import proves_split as proves_split
    from servanda.ledger.splits import split_between as split_between
    from servanda.ledger.splits import split_by_path as split_by_path
    from servanda.ledger.standing import Absence as Absence
    from servanda.ledger.standing import Standing as Standing
    from servanda.ledger.standing import standings as standings
    from servanda.ledger.stored import stored_bundle as stored_bundle
    from servanda.ledger.tiles import TILE_BYTES as TILE_BYTES
    from servanda.ledger.tiles import Edge as Edge
    from servanda.ledger.tiles import ReadFile as ReadFile
    from servanda.ledger.tiles import TileMissing as TileMissing
    from servanda.ledger.tiles import entries_path as entries_path
    from servanda.ledger.tiles import entry_bundle as entry_bundle
    from servanda.ledger.tiles import nodes_in as nodes_in
    from servanda.ledger.tiles import paths_of as paths_of
    from servanda.ledger.tiles import tile_path as tile_path
    from servanda.ledger.tree import EMPTY_ROOT as EMPTY_ROOT
    from servanda.ledger.tree import LARGEST_SIZE as LARGEST_SIZE
    from servanda.ledger.tree import CompactRange as CompactRange
    from servanda.ledger.tree import NodeAt as NodeAt
    from servanda.ledger.tree import leaf_hash as leaf_hash
    from servanda.ledger.tree import node_hash as node_hash
    from servanda.ledger.tree import nodes_over as nodes_over
    from servanda.ledger.tree import root_of as root_of
    from servanda.ledger.verification import Verdict as Verdict
    from servanda.ledger.verification import verify_bundle as verify_bundle
    from servanda.ledger.verification import verify_split as verify_split
    from servanda.ledger.witness import Answer as Answer
    from servanda.ledger.witness import Reply as Reply
    from servanda.ledger.witness import answer as answer

_FRONT = {
    "Anchor": "anchors",
    "AnchorTold": "anchors",
    "LONGEST_REPLY": "anchors",
    "not_over": "anchors",
    "read_anchors": "anchors",
    "stamp_request": "anchors",
    "stamp_time": "anchors",
    "stamped_digest": "anchors",
    "from_base64": "base64_strict",
    "to_base64": "base64_strict",
    "Batch": "batches",
    "batched": "batches",
    "Brought": "bundle",
    "Bundle": "bundle",
    "read_brought": "bundle",
    "Checkpoint": "checkpoints",
    "read_checkpoint": "checkpoints",
    "Opening": "commitments",
    "committed": "commitments",
    "padding": "commitments",
    "read_json": "fields",
    "Head": "heads",
    "read_head": "heads",
    "Key": "keys",
    "Kind": "keys",
    "read_key": "keys",
    "LONGEST_NOTE": "notes",
    "Note": "notes",
    "Signature": "notes",
    "key_name_fits": "notes",
    "read_note": "notes",
    "Countersigner": "policy",
    "KeyInForce": "policy",
    "Policy": "policy",
    "read_policy": "policy",
    "CHANGE_ORIGIN": "policy_changes",
    "PolicyChange": "policy_changes",
    "breaks_off": "policy_changes",
    "change_signed": "policy_changes",
    "change_times": "policy_changes",
    "read_change": "policy_changes",
    "signs_change": "policy_changes",
    "still_missing": "policy_changes",
    "consistency_path": "proofs",
    "inclusion_path": "proofs",
    "prefix_path": "proofs",
    "roots_from": "proofs",
    "verify_consistency": "proofs",
    "verify_inclusion": "proofs",
    "Receipt": "receipts",
    "read_receipt": "receipts",
    "Record": "records",
    "read_record": "records",
    "record_of": "records",
    "opened_with": "sealing",
    "sealed_to": "sealing",
    "x25519_public": "sealing",
    "ed25519_public": "signatures",
    "ed25519_signed": "signatures",
    "ed25519_verifies": "signatures",
    "Signer": "signing",
    "signed_head": "signing",
    "Split": "splits",
    "proves_split": "splits",
    "split_between": "splits",
    "split_by_path": "splits",
    "Absence": "standing",
    "Standing": "standing",
    "standings": "standing",
    "stored_bundle": "stored",
    "Edge": "tiles",
    "TILE_BYTES": "tiles",
    "ReadFile": "tiles",
    "TileMissing": "tiles",
    "entries_path": "tiles",
    "entry_bundle": "tiles",
    "nodes_in": "tiles",
    "paths_of": "tiles",
    "tile_path": "tiles",
    "CompactRange": "tree",
    "EMPTY_ROOT": "tree",
    "LARGEST_SIZE": "tree",
    "NodeAt": "tree",
    "leaf_hash": "tree",
    "node_hash": "tree",
    "nodes_over": "tree",
    "root_of": "tree",
    "Verdict": "verification",
    "verify_bundle": "verification",
    "verify_split": "verification",
    "Answer": "witness",
    "Reply": "witness",
    "answer": "witness",
}
__all__ = list(_FRONT)


def __getattr__(name: str) -> Any:
    if name in _FRONT:
        # Kept, so that the next look finds it without asking again.
        found = globals()[name] = getattr(import_module(f"servanda.ledger.{_FRONT[name]}"), name)
        return found
    raise AttributeError(f"module 'servanda.ledger' has no attribute {name!r}")
