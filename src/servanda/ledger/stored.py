"""A stored log read back: its entries one by one, each looked at against its tile, and the root at every head."""

from collections.abc import Iterator, Sequence

from servanda.basis import Place, Refusal, Refused
from servanda.ledger.bundle import Bundle
from servanda.ledger.commitments import COMMITMENT_BYTES
from servanda.ledger.heads import Head, read_head
from servanda.ledger.policy import Policy
from servanda.ledger.tiles import (
    TILE_WIDTH,
    Edge,
    ReadFile,
    TileMissing,
    entries_in,
    entries_path,
    hashes_in,
    paths_of,
    read_tile,
    tile_path,
    width_of,
)
from servanda.ledger.tree import leaf_hash


def stored_entries(size: int, read: ReadFile, place: Place) -> Iterator[list[bytes]]:
    """The commitments of a stored log of ``size`` leaves, a bundle of 256 at a time.

    Refuses (LED051) a bundle that is missing or damaged, naming the first leaf that is not there.
    """
    for number in range(-(-size // TILE_WIDTH)):
        width = width_of(size, 0, number)
        path = entries_path(number, width)
        bundle = read(path)
        if bundle is None:
            bundle = read(entries_path(number))
        entries = None if bundle is None else entries_in(bundle)
        if entries is None or len(entries) < width or any(len(one) != COMMITMENT_BYTES for one in entries):
            why = f"the entries from leaf {number * TILE_WIDTH} on are missing, cut short or damaged"
            raise Refusal("LED051", why, "restore the file from another copy of the log", _at(place, path))
        yield entries[:width]


def stored_bundle(
    heads: tuple[str, ...], records: tuple[object, ...], policy: Policy, read: ReadFile, place: Place
) -> tuple[Bundle, tuple[Refused, ...]]:
    """A stored log as a bundle with all its entries, and what is wrong with its files (LED051).

    ``read``: the log's files by their paths. Entries are read up to the greatest head that reads at all.
    """
    size = max((head.size for head in _readable(heads, policy)), default=0)
    entries: list[bytes] = []
    try:
        for some in stored_entries(size, read, place):
            entries += some
    except Refusal as refusal:
        return Bundle(heads, None, None, records), refusal.reasons
    return Bundle(heads, None, entries, records), tile_faults(size, read, entries, place)


def _readable(heads: tuple[str, ...], policy: Policy) -> Iterator[Head]:
    for text in heads:
        try:
            yield read_head(text, policy)
        except Refusal:
            continue


def tile_faults(size: int, read: ReadFile, entries: Sequence[bytes], place: Place) -> tuple[Refused, ...]:
    """Where the tiles of a stored log are not those of its entries: the first such place at each level (LED051)."""
    hashes = [leaf_hash(one) for one in entries]
    _, sound = Edge().grown(hashes)
    faults: dict[int, Refused] = {}
    for level, number, width in paths_of(size):
        if level in faults:
            continue
        path = tile_path(level, number, width)
        try:
            found = read_tile(read, level, number, width)
        except TileMissing:
            faults[level] = _fault(f"the tile over leaf {number << (8 * level + 8)} and on is not there", path, place)
            continue
        if found != sound[path]:
            pairs = zip(hashes_in(found), hashes_in(sound[path]), strict=True)
            first = next(n for n, (one, other) in enumerate(pairs) if one != other)
            leaf = (number * TILE_WIDTH + first) << (8 * level)
            faults[level] = _fault(f"entry and tile differ first at leaf {leaf}", path, place)
    return tuple(faults.values())


def _fault(why: str, path: str, place: Place) -> Refused:
    return Refused("LED051", why, "restore entries and tiles from another copy of the log", _at(place, path))


def _at(place: Place, path: str) -> Place:
    return Place(place.file, path=path)
