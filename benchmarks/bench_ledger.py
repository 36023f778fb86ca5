"""The log at size: appending, proofs, checking it all offline; and how much tampering is found.

``python benchmarks/bench_ledger.py [size LEAVES] [tampering REWRITES FORKS FLIPS]``, by default a million leaves, and
1,000 rewrites, 200 forks and 1,000 flips. Processor seconds. Proofs are made from stored tiles in a temporary folder,
and told with their size as a receipt (three countersignatures included).
"""

import json
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path
from statistics import median
from time import perf_counter, process_time
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
sys.path[:0] = [str(ROOT / "tests")]

import ledger_worlds as lw  # noqa: E402
from servanda.basis import Place, content_hash  # noqa: E402
from servanda.ledger import (  # noqa: E402
    Bundle,
    Checkpoint,
    CompactRange,
    Edge,
    Receipt,
    Reply,
    Split,
    answer,
    consistency_path,
    entries_path,
    entry_bundle,
    inclusion_path,
    leaf_hash,
    nodes_in,
    read_brought,
    read_head,
    read_receipt,
    root_of,
    signed_head,
    split_between,
    stored_bundle,
    verify_bundle,
    verify_consistency,
    verify_split,
)
from servanda.operations import verify_log  # noqa: E402

BATCH = 256
POLICY = lw.policy()


def timed(work: Callable[[], Any]) -> tuple[float, Any]:
    """Processor seconds, and what came of it."""
    begun = process_time()
    made = work()
    return process_time() - begun, made


def numbered(seed: str, *limits: int) -> list[int]:
    """Numbers below the limits, drawn by a hash, so that every run is the same."""
    return [int(content_hash(f"{seed} {n}".encode()), 16) % limit for n, limit in enumerate(limits)]


def countersigned(checkpoint: Checkpoint) -> str:
    """A head with all signatures."""
    note = signed_head(checkpoint, lw.LOG)
    return str(note.with_signatures(*(lw.signer(name).sign(checkpoint, lw.BEGUN) for name in lw.EVERYBODY)))


def at_size(leaves: int) -> None:
    """Appending, proofs and checking at that many leaves."""
    entries = [leaf_hash(n.to_bytes(8, "big")) for n in range(leaves)]
    taken, hashes = timed(lambda: [leaf_hash(one) for one in entries])
    print(f"leaf hashes: {leaves:,} in {taken:.2f} s")
    taken, grown = timed(lambda: CompactRange().extended(hashes))
    held = sum(map(len, grown.peaks))
    print(f"appended to a compact range: {leaves / taken:,.0f} leaves/s, {held} bytes held")
    taken, (_, files) = timed(lambda: Edge().grown(hashes))
    print(
        f"appended as tiles: {leaves / taken:,.0f} leaves/s, {len(files):,} files, {sum(map(len, files.values())):,} B"
    )

    def steadily() -> None:
        edge = Edge()
        for n in range(0, min(leaves, 200 * BATCH), BATCH):
            edge, _ = edge.grown(hashes[n : n + BATCH])

    taken, _ = timed(steadily)
    print(f"the same in batches of {BATCH}: {min(leaves, 200 * BATCH) / taken:,.0f} leaves/s")
    one = Checkpoint(lw.ORIGIN, leaves, grown.root)
    taken, _ = timed(lambda: [signed_head(one, lw.LOG) for _ in range(200)])
    print(f"a head signed (Ed25519): {taken / 200 * 1e3:.2f} ms")
    with tempfile.TemporaryDirectory() as folder:
        _stored(Path(folder), files, entries, countersigned(one), leaves)
        proofs(Path(folder), leaves, grown.root)
        whole(Path(folder))


def _stored(folder: Path, files: dict[str, bytes], entries: list[bytes], head: str, leaves: int) -> None:
    for n in range(0, leaves, BATCH):
        some = entries[n : n + BATCH]
        files[entries_path(n // BATCH, len(some))] = entry_bundle(some)
    files["policy.json"] = json.dumps(POLICY.data()).encode()
    half = CompactRange().extended(leaf_hash(one) for one in entries[: leaves // 2])
    files["heads/1.checkpoint"] = countersigned(Checkpoint(lw.ORIGIN, leaves // 2, half.root)).encode()
    files["heads/2.checkpoint"] = head.encode()
    for path, data in files.items():
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        (folder / path).write_bytes(data)


def proofs(folder: Path, leaves: int, root: bytes) -> None:
    """Proofs from tiles on disk, one by one."""

    def read(path: str) -> bytes | None:
        file = folder / path
        return file.read_bytes() if file.exists() else None

    head = (folder / "heads/2.checkpoint").read_text("utf-8")
    made, checked, sizes = [], [], []
    for index in numbered("leaf", *[leaves] * 200):
        begun = perf_counter()
        text = str(Receipt(index, inclusion_path(nodes_in(leaves, read), index, leaves), head))
        made.append(perf_counter() - begun)
        sizes.append(len(text.encode()))
        entry = leaf_hash(index.to_bytes(8, "big"))
        begun = perf_counter()
        receipt = read_receipt(text)
        assert receipt.proves(entry, read_head(receipt.head, POLICY))
        checked.append(perf_counter() - begun)
    print(
        f"a receipt at {leaves:,}: made in {median(made) * 1e3:.2f} ms (slowest {max(made) * 1e3:.1f}), "
        f"{max(sizes):,} bytes with four signatures, checked with them in {median(checked) * 1e3:.2f} ms"
    )
    joined, lengths = [], []
    for first in numbered("size", *[leaves - 1] * 200):
        begun = perf_counter()
        path = consistency_path(nodes_in(leaves, read), first + 1, leaves)
        joined.append(perf_counter() - begun)
        lengths.append(len(path) * 32)
    half = read_head((folder / "heads/1.checkpoint").read_text("utf-8"), POLICY)
    path = consistency_path(nodes_in(leaves, read), half.size, leaves)
    assert verify_consistency(half.size, leaves, half.root, root, path)
    print(f"a proof of consistency: made in {median(joined) * 1e3:.2f} ms, at most {max(lengths):,} bytes of hashes")


def whole(folder: Path) -> None:
    """The log as a folder, checked as ``servanda log verify`` does."""
    begun = perf_counter()
    taken, report = timed(lambda: verify_log([folder]))
    assert report.sound and report.final
    print(f"the whole log checked offline: {taken:.1f} s of processor time, {perf_counter() - begun:.1f} s wall")


def tampering(rewrites: int, forks: int, flips: int) -> None:
    """How many of so many rewritings, forks and flipped bits are found."""
    made = lw.world(1000)
    for size in (256, 700, 1000):
        made.head(size)
    heads = tuple(map(str, made.heads))
    found = sum(
        not verify_bundle(Bundle(heads, None, rewritten(made.entries, n)), POLICY).sound for n in range(rewrites)
    )
    print(f"rewritten logs found: {found:,} of {rewrites:,}")
    caught = sum(map(fork_caught, range(forks)))
    print(f"split views caught at the next head, with evidence that holds: {caught:,} of {forks:,}")
    files = Edge().grown(made.hashes)[1]
    for n in range(0, 1000, BATCH):
        some = made.entries[n : n + BATCH]
        files[entries_path(n // BATCH, len(some))] = entry_bundle(some)
    told = sum(flip_found(files, heads, n) for n in range(flips))
    print(f"flipped bits of stored files found: {told:,} of {flips:,}")


def rewritten(entries: tuple[bytes, ...], n: int) -> list[bytes]:
    """A log with an entry changed, dropped, put in, or moved."""
    changed = list(entries)
    sort, at, other = numbered(f"rewrite {n}", 4, len(entries), len(entries) - 1)
    other += other >= at
    if sort == 0:
        changed[at] = leaf_hash(changed[at])
    elif sort == 1:
        del changed[at]
    elif sort == 2:
        changed.insert(at, leaf_hash(changed[at]))
    else:
        changed[at], changed[other] = changed[other], changed[at]
    return changed


def fork_caught(n: int) -> bool:
    """Whether a neutral asked for both of two histories refuses the second, and the evidence holds."""
    shared, more, others = numbered(f"fork {n}", 40, 40, 40)
    sides = [lw.world(shared + 1 + count, f" {who}", shared) for who, count in (("one", more), ("other", others))]
    notes = [str(side.head(len(side.openings), ())) for side in sides]
    seen = answer(None, 0, (), notes[0], POLICY).seen
    assert seen is not None
    head = read_head(notes[1], POLICY)
    path = consistency_path(sides[1].node(head.size), seen.size, head.size) if seen.size <= head.size else ()
    got = answer(seen, seen.size, path, notes[1], POLICY)
    greater = max(sides, key=lambda side: len(side.openings))
    split = got.split or split_between(seen, head, greater.node(len(greater.openings)))
    if got.reply is Reply.COUNTERSIGN or split is None:
        return False
    brought = read_brought(json.dumps(split.data(POLICY)))
    assert isinstance(brought.what, Split)
    return [one.code for one in verify_split(brought.what, POLICY).faults] == ["LED022"]


def flip_found(files: dict[str, bytes], heads: tuple[str, ...], n: int) -> bool:
    """Whether one flipped bit of one file is found."""
    paths = sorted(files)
    path = paths[numbered(f"file {n}", len(paths))[0]]
    bit = numbered(f"bit {n}", len(files[path]) * 8)[0]
    data = bytearray(files[path])
    data[bit // 8] ^= 1 << bit % 8
    bundle, faults = stored_bundle(heads, (), POLICY, {**files, path: bytes(data)}.get, Place("log"))
    return not verify_bundle(bundle, POLICY, "log", faults).sound


def main(words: list[str]) -> None:
    """Both parts, or the one named."""
    assert root_of([]) == CompactRange().root
    numbers = [int(word) for word in words[1:]]
    if not words or words[0] == "size":
        at_size(*(numbers or [1_000_000]))
    if not words or words[0] == "tampering":
        tampering(*(numbers or [1_000, 200, 1_000]))


if __name__ == "__main__":
    main(sys.argv[1:])
