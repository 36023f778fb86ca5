"""Write specs/ledger/*.json: logs that hold and logs that do not, each with what a verifier has to say of it.

``python tools/ledger_vectors.py``. What is expected is written here by hand, not taken from the program. Vectors
with ML-DSA signatures are drawn anew each time; all others come out the same, byte for byte.
"""

import json
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
sys.path[:0] = [str(ROOT), str(ROOT / "tests")]

import ledger_worlds as lw  # noqa: E402
from servanda.ledger import (  # noqa: E402
    KeyInForce,
    Kind,
    Opening,
    Receipt,
    consistency_path,
    inclusion_path,
    leaf_hash,
    nodes_over,
    prefix_path,
    read_head,
    record_of,
    root_of,
    split_between,
)
from servanda.ledger.base64_strict import to_base64  # noqa: E402
from tools.ledger_vector_anchors import anchored  # noqa: E402
from tools.ledger_vector_edges import edges  # noqa: E402
from tools.ledger_vector_own import own  # noqa: E402
from tools.ledger_vector_parts import VECTORS, absent, at, changed, final, flipped, full, in_line, refused, vector  # noqa: E402

FOLDER = ROOT / "specs" / "ledger"
HILLS, PLAIN, MISSION = lw.EVERYBODY


ALL = [final(8, 0), final(16, 1), final(24, 2)]


def good() -> None:
    """Logs that hold."""
    whole = lw.grown(lw.EVERYBODY, lw.EVERYBODY, lw.EVERYBODY)
    vector(
        "final",
        "Three heads, all sides countersigned each; two records.",
        full(whole, 3, 20),
        heads=ALL,
        records=(2, 0, 0),
    )
    vector(
        "entries",
        "The same with all entries in place of proofs.",
        full(whole, 3, 20, entries=True),
        heads=ALL,
        records=(2, 0, 0),
    )
    vector(
        "erased",
        "Salt and content of a record were deleted; the tree is as it was.",
        changed(full(whole, 3), lambda b: b["records"].append(_erased(whole, 5))),
        heads=ALL,
        records=(1, 0, 1),
    )
    some = lw.world()
    some.openings[6] = Opening(lw.seed("padding 6"), None)
    for n in (1, 2, 3):
        some.head(8 * n)
    vector("padding", "A leaf of padding is opened.", full(some, 6), heads=ALL, records=(0, 1, 0))
    anchored(whole, ALL)
    one = lw.grown(lw.EVERYBODY, (PLAIN, MISSION), (PLAIN, MISSION))
    gone = (HILLS, 16, at(1, 1))
    vector(
        "provisional",
        "One party has been absent since the second head.",
        full(one),
        heads=[final(8, 0), absent(16, gone), absent(24, gone)],
    )
    other = lw.grown(lw.EVERYBODY, (HILLS, MISSION), (HILLS, MISSION))
    gone = (PLAIN, 16, at(1, 1))
    vector(
        "provisional-other",
        "As provisional, the names of the parties exchanged.",
        full(other),
        heads=[final(8, 0), absent(16, gone), absent(24, gone)],
    )
    back = lw.grown(lw.EVERYBODY, (PLAIN, MISSION), lw.EVERYBODY)
    vector(
        "returned",
        "A party comes back: its later countersignature covers the head it missed.",
        full(back),
        heads=[final(8, 0), final(16, 2, 1), final(24, 2)],
    )
    alone = lw.grown(lw.EVERYBODY, (HILLS, PLAIN), (HILLS, PLAIN))
    gone = (MISSION, 16, at(1, 1))
    vector(
        "neutral-absent",
        "The neutral has been absent since the second head.",
        full(alone),
        heads=[final(8, 0), absent(16, gone), absent(24, gone)],
    )
    nobody = lw.grown((), ())
    gone_all = [(name, 8, None) for name in lw.EVERYBODY]
    vector(
        "nobody",
        "Nobody countersigned; nobody states a time.",
        full(nobody),
        heads=[absent(8, *gone_all), absent(16, *gone_all)],
    )
    empty = lw.world(8)
    empty.head(0)
    empty.head(8)
    vector("empty", "A log that begins empty.", full(empty), heads=[final(0, 0), final(8, 1)])
    strange = lw.grown((*lw.EVERYBODY, "stranger.example"))
    vector(
        "stranger",
        "A signature by nobody the policy names counts for nothing.",
        full(strange),
        heads=[final(8, 0)],
        unheeded=1,
    )
    _terms()
    _receipts(whole)


def _erased(made: lw.World, n: int) -> Any:
    size = made.sizes[-1]
    return record_of(made.openings[n], n, size, inclusion_path(made.node(size), n, size)).erased().data()


def _terms() -> None:
    newer = lw.signer(lw.ORIGIN, Kind.NOTE, "the log's second key")
    keys = (KeyInForce(lw.LOG.key, 0, 16), KeyInForce(newer.key, 16))
    turned = lw.world()
    turned.head(16)
    turned.head(24, log=(newer,))
    policy = lw.policy(log=keys)
    vector(
        "key-replaced",
        "The log's key was replaced after the head of 16 leaves.",
        full(turned, policy=policy),
        heads=[final(16, 0), final(24, 1)],
    )
    stolen = lw.world()
    stolen.head(16)
    stolen.head(24)
    vector("key-revoked", "The key that was replaced signs on.", full(stolen, policy=policy), "LED016")
    data = lw.policy().data()
    data["countersigners"][0]["keys"][0]["until"] = 8
    gone = (HILLS, 16, at(1, 2))
    vector(
        "party-key-revoked",
        "A party's revoked key signs on, and counts for nothing.",
        {**full(lw.grown(lw.EVERYBODY, lw.EVERYBODY)), "policy": data},
        heads=[final(8, 0), absent(16, gone)],
        unheeded=1,
    )
    pq, pq_party = lw.signer(lw.ORIGIN, Kind.MLDSA44), lw.signer(HILLS, Kind.MLDSA44)
    data = lw.policy(log=(KeyInForce(lw.LOG.key), KeyInForce(pq.key))).data()
    data["countersigners"][0]["keys"] = [{"key": str(pq_party.key)}]
    made = lw.world(8)
    made.log = (lw.LOG, pq)
    made.head(8, (pq_party, PLAIN, MISSION))
    bundle = {**full(made, 1), "policy": data}
    vector(
        "mldsa44",
        "The log signs with Ed25519 and ML-DSA-44, a party countersigns with ML-DSA-44.",
        bundle,
        heads=[final(8, 0)],
        records=(1, 0, 0),
    )
    vector(
        "mldsa44-flipped",
        "One bit of an ML-DSA-44 signature is flipped.",
        changed(bundle, lambda b: b["heads"].__setitem__(0, in_line(b["heads"][0], HILLS, 99))),
        "LED011",
    )


def _receipts(made: lw.World) -> None:
    size = made.sizes[-1]
    proof = str(Receipt(3, inclusion_path(made.node(size), 3, size), str(made.heads[-1])))
    receipt = {
        "receipt": 1,
        "policy": lw.policy().data(),
        "proof": proof,
        "record": record_of(made.openings[3], 3).data(),
    }
    vector("receipt", "A receipt with its record.", receipt, heads=[final(24, 2)], records=(1, 0, 0))
    extra = changed(receipt, lambda r: r.update(proof=proof.replace("index", "extra aGVsbG8=\nindex", 1)))
    vector(
        "receipt-extra",
        "The extra line of a receipt is read and not believed.",
        extra,
        heads=[final(24, 2)],
        records=(1, 0, 0),
    )
    refused(
        "receipt-cut",
        "A receipt cut short in its path.",
        changed(receipt, lambda r: r.update(proof=proof[:100])),
        "LED025",
    )
    refused(
        "receipt-of-another",
        "A receipt beside another leaf's record.",
        changed(receipt, lambda r: r["record"].update(index=4)),
        "LED025",
    )
    other = record_of(made.openings[4], 3).data()
    vector(
        "receipt-content",
        "A receipt beside another content.",
        changed(receipt, lambda r: r.update(record=other)),
        "LED020",
        heads=[final(24, 2)],
    )


def bad_heads() -> None:
    """Heads that were altered, or are another's."""
    base = full(lw.grown(lw.EVERYBODY, lw.EVERYBODY, lw.EVERYBODY))

    def head(name: str, says: str, code: str, change: Callable[[str], str]) -> None:
        vector(name, says, changed(base, lambda b: b["heads"].__setitem__(1, change(b["heads"][1]))), code)

    root = base["heads"][1].split("\n")[2]
    head("root-flipped", "One bit of a root is flipped.", "LED011", lambda h: h.replace(root, flipped(root, 7)))
    head("size-changed", "The size of a head is another.", "LED011", lambda h: h.replace("\n16\n", "\n17\n"))
    head("size-spelt", "The size has a leading zero.", "LED013", lambda h: h.replace("\n16\n", "\n016\n"))
    head("root-short", "The root is too short.", "LED013", lambda h: h.replace(root, root[:-4]))
    head(
        "signature-flipped", "One bit of the log's signature is flipped.", "LED011", lambda h: in_line(h, lw.ORIGIN, 40)
    )
    head(
        "countersignature-flipped",
        "One bit of a countersignature is flipped.",
        "LED011",
        lambda h: in_line(h, PLAIN, 40),
    )
    head("time-flipped", "One bit of a countersignature's time is flipped.", "LED011", lambda h: in_line(h, PLAIN, 11))
    head(
        "key-id-flipped",
        "One bit of the log's key id is flipped: nobody known signed.",
        "LED012",
        lambda h: in_line(h, lw.ORIGIN, 2),
    )
    head("base64-spelt", "A signature in another spelling of the same bytes.", "LED010", _respelt)
    head("head-cut", "A head is cut short.", "LED010", lambda h: h[:-30])
    head("head-returns", "A head has carriage returns.", "LED010", lambda h: h.replace("\n", "\r\n"))
    head("head-bare", "A head without signatures.", "LED010", lambda h: h.partition("\n\n")[0] + "\n")
    forged = lw.world()
    forged.log = (lw.signer(lw.ORIGIN, Kind.NOTE, "a key the log never had"),)
    forged.head(16)
    head("wrong-key", "Another key signs under the log's name.", "LED012", lambda _: str(forged.heads[0]))
    vector(
        "other-log",
        "The heads are another log's.",
        changed(base, lambda b: b["policy"].update(origin="other.example/log")),
        "LED014",
    )


def _respelt(head: str) -> str:
    lines = head.split("\n")
    n = next(n for n, line in enumerate(lines) if line.endswith("=") and line.startswith("\u2014"))
    line = lines[n].rstrip("=")
    pads = len(lines[n]) - len(line)
    table = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"
    lines[n] = line[:-1] + table[table.index(line[-1]) ^ 1] + "=" * pads
    return "\n".join(lines)


def bad_history() -> None:
    """Histories that were rewritten, split, or are not joined."""
    base = full(lw.grown(lw.EVERYBODY, lw.EVERYBODY, lw.EVERYBODY), 3)
    vector("reordered", "Heads stand in another order.", changed(base, lambda b: b["heads"].reverse()), "LED024")
    vector(
        "proof-flipped",
        "One bit of a proof of consistency is flipped.",
        changed(base, lambda b: b["consistency"][1].__setitem__(0, flipped(b["consistency"][1][0], 9))),
        "LED021",
    )
    vector(
        "proof-cut",
        "A proof of consistency is cut short.",
        changed(base, lambda b: b["consistency"][1].pop()),
        "LED021",
    )
    vector("proof-missing", "Nothing joins the heads.", changed(base, lambda b: b.pop("consistency")), "LED023")
    refused(
        "proofs-too-few", "Fewer proofs than heads need.", changed(base, lambda b: b["consistency"].pop()), "LED050"
    )
    _splits()
    entries = full(lw.grown(lw.EVERYBODY, lw.EVERYBODY, lw.EVERYBODY), entries=True)
    told = entries["entries"]
    for name, says, made in (
        ("entry-flipped", "One bit of an entry is flipped.", [*told[:10], flipped(told[10], 3), *told[11:]]),
        ("entry-dropped", "An entry was left out.", [*told[:10], *told[11:]]),
        ("entry-inserted", "An entry was put in.", [*told[:10], told[0], *told[10:]]),
        ("entries-moved", "Two entries changed places.", [*told[:10], told[11], told[10], *told[12:]]),
        ("entries-cut", "The last entries are gone.", told[:20]),
    ):
        vector(name, says, {**entries, "entries": made}, "LED052")


def _splits() -> None:
    one, other = lw.world(), lw.world(24, " told to the other side", shared=5)
    one.head(8, (HILLS,))
    other.head(16, (PLAIN,))
    heads = [read_head(str(made.heads[0]), lw.policy()) for made in (one, other)]
    split = split_between(heads[0], heads[1], other.node(16))
    assert split is not None
    evidence = split.data(lw.policy())
    vector("split", "Evidence that the log showed each side another history.", evidence, "LED022")
    path = prefix_path(other.node(16), 8, 16)
    both = {
        "bundle": 1,
        "policy": lw.policy().data(),
        "heads": [split.first, split.second],
        "consistency": [[to_base64(node) for node in path]],
    }
    vector("split-by-proof", "The proof between two heads shows that they contradict each other.", both, "LED022")
    vector(
        "split-by-entries",
        "The entries fit the later head and not the earlier.",
        {
            **{key: both[key] for key in ("bundle", "policy", "heads")},
            "entries": [to_base64(entry) for entry in other.entries],
        },
        "LED022",
    )
    same = lw.world(24, " told to the other side", shared=5)
    same.head(8, (PLAIN,))
    pair = {**both, "heads": [split.first, str(same.heads[0])], "consistency": [[]]}
    vector("split-same-size", "Two heads of one size with different roots.", pair, "LED022")
    vector(
        "split-evidence-same-size",
        "The same as evidence.",
        {"split": 1, "policy": both["policy"], "first": split.first, "second": str(same.heads[0]), "path": []},
        "LED022",
    )
    sound = lw.grown((HILLS,), (PLAIN,))
    vector(
        "split-claimed",
        "Evidence against a log that only grew.",
        {
            "split": 1,
            "policy": both["policy"],
            "first": str(sound.heads[0]),
            "second": str(sound.heads[1]),
            "path": [to_base64(node) for node in prefix_path(sound.node(16), 8, 16)],
        },
        "LED027",
    )
    vector(
        "split-unsigned",
        "Evidence whose second head the log never signed.",
        changed(evidence, lambda e: e.update(second=in_line(e["second"], lw.ORIGIN, 40))),
        "LED011",
    )


def bad_records() -> None:
    """Records that are not what was committed to, or not where they say."""
    base = full(lw.grown(lw.EVERYBODY, lw.EVERYBODY, lw.EVERYBODY), 3)

    def record(name: str, says: str, code: str, change: Callable[[Any], Any]) -> None:
        vector(name, says, changed(base, lambda b: change(b["records"][0])), code, heads=ALL)

    record(
        "content-changed",
        "A record's content was altered.",
        "LED030",
        lambda r: r.update(content=flipped(r["content"], 0)),
    )
    record("salt-changed", "A record's salt was altered.", "LED030", lambda r: r.update(salt=flipped(r["salt"], 0)))
    record(
        "commitment-changed",
        "Commitment and content are another record's.",
        "LED020",
        lambda r: r.update({k: v for k, v in record_of(lw.opening(4), 3).data().items() if k != "index"}),
    )
    record("index-changed", "A record is said to stand elsewhere.", "LED020", lambda r: r.update(index=4))
    record("index-beyond", "A record is said to stand beyond the end.", "LED020", lambda r: r.update(index=24))
    record(
        "path-flipped",
        "One bit of a path is flipped.",
        "LED020",
        lambda r: r["path"].__setitem__(0, flipped(r["path"][0], 31)),
    )
    record("path-long", "A path has one hash too many.", "LED020", lambda r: r["path"].append(r["path"][0]))
    record("path-short", "A path has one hash too few.", "LED020", lambda r: r["path"].pop())
    record("path-missing", "Nothing proves where a record stands.", "LED023", lambda r: r.pop("path"))
    record("head-missing", "A record is proven in a head that is not here.", "LED023", lambda r: r.update(size=23))
    record(
        "erased-in-name",
        "A record said to be erased still holds its content.",
        "LED031",
        lambda r: r.update(erased=True),
    )
    record(
        "padding-claimed",
        "A record shown without its content, as if it were padding.",
        "LED030",
        lambda r: r.pop("content"),
    )


def bad_files() -> None:
    """Files that are no bundles at all, and policies that are none."""
    base = full(lw.grown(lw.EVERYBODY))
    text = json.dumps(base)
    refused("file-cut", "A file is cut short.", text[: len(text) // 2], "LED050")
    refused(
        "key-twice", "A key stands twice.", text.replace('{"bundle": 1,', '{"bundle": 1, "bundle": 1,', 1), "LED050"
    )
    refused("not-whole", "A number is no whole one.", text.replace('"bundle": 1,', '"bundle": 1.0,', 1), "LED050")
    refused("version-unknown", "A version of the future.", {**base, "bundle": 2}, "LED050")
    refused("field-unknown", "A field nobody knows.", {**base, "note": "x"}, "LED050")
    refused("no-heads", "No head at all.", {**base, "heads": []}, "LED050")
    refused(
        "policy-missing",
        "Nothing says whose signatures count.",
        {key: value for key, value in base.items() if key != "policy"},
        "LED041",
    )

    def policy(name: str, says: str, code: str, change: Callable[[Any], Any]) -> None:
        refused(name, says, changed(base, lambda b: change(b["policy"])), code)

    policy("policy-one-party", "A policy with one party.", "LED040", lambda p: p["countersigners"].pop(0))
    policy("policy-no-neutral", "A policy without a neutral.", "LED040", lambda p: p["countersigners"].pop())
    policy(
        "policy-key-shared",
        "Two who countersign share a key.",
        "LED040",
        lambda p: p["countersigners"][1].update(name=HILLS, keys=p["countersigners"][0]["keys"]),
    )
    policy(
        "policy-key-unfit",
        "A key whose id does not fit.",
        "LED015",
        lambda p: p["log"][0].update(key=p["log"][0]["key"].replace("+", "+0", 1)),
    )


def tree() -> dict[str, Any]:
    """Roots, paths and proofs of small trees, in hex."""
    entries = [bytes([n]) * (n % 5) for n in range(33)]
    hashes = [leaf_hash(one) for one in entries]
    sizes = (1, 2, 3, 4, 5, 7, 8, 9, 16, 17, 31, 33)
    inclusion = [
        {"index": n, "size": size, "path": [h.hex() for h in inclusion_path(nodes_over(hashes[:size]), n, size)]}
        for size in sizes
        for n in sorted({0, size // 2, size - 1})
    ]
    consistency = [
        {
            "first": first,
            "second": size,
            "path": [h.hex() for h in consistency_path(nodes_over(hashes[:size]), first, size)],
        }
        for size in sizes
        for first in sorted({0, 1, size // 2, size - 1, size})
    ]
    return {
        "says": "Trees by RFC 9162, section 2.1: entries, the root of the first n of them, paths, proofs; in hex.",
        "entries": [one.hex() for one in entries],
        "roots": [root_of(hashes[:n]).hex() for n in range(len(hashes) + 1)],
        "inclusion": inclusion,
        "consistency": consistency,
    }


def vectors() -> dict[str, Any]:
    """Every vector by the name of its file."""
    VECTORS.clear()
    for part in (good, bad_heads, bad_history, bad_records, bad_files, own, edges):
        part()
    return {"tree": tree(), **VECTORS}


def main() -> int:
    """Write them all."""
    for name, data in vectors().items():
        text = json.dumps(data, ensure_ascii=False, indent=1) + "\n"
        (FOLDER / f"{name}.json").write_text(text, encoding="utf-8", newline="\n")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
