"""The tree as files: tiles of 256 hashes and bundles of entries, laid out as C2SP tlog-tiles says.

Whole tiles never change once written. A partial tile is named with its width, so that the files of every head stay
readable while the tree grows past it.
"""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from typing import Final

from servanda.ledger.tree import HASH_BYTES, NodeAt, node_hash

TILE_HEIGHT: Final = 8
TILE_WIDTH: Final = 1 << TILE_HEIGHT
#: A whole tile.
TILE_BYTES: Final = TILE_WIDTH * HASH_BYTES
#: C2SP tlog-tiles: each entry is led by its length in two bytes.
LONGEST_ENTRY: Final = 2**16 - 1

#: The bytes of a file of the log by its path; none where there is no such file.
ReadFile = Callable[[str], bytes | None]


class TileMissing(LookupError):
    """A tile that the tree of that size must have is absent, or is not as long as its name says."""


def tile_path(level: int, number: int, width: int = TILE_WIDTH) -> str:
    """Where a tile lies: ``tile/0/x001/x234/067``, a partial one with ``.p/WIDTH`` behind."""
    return f"tile/{level}/{_numbered(number, width)}"


def entries_path(number: int, width: int = TILE_WIDTH) -> str:
    """Where the bundle of entries under a tile of level 0 lies."""
    return f"tile/entries/{_numbered(number, width)}"


def width_of(size: int, level: int, number: int) -> int:
    """How many hashes a tile has in the tree of ``size`` leaves: 256, fewer at the right edge, 0 beyond."""
    return max(0, min(TILE_WIDTH, (size >> (TILE_HEIGHT * level)) - number * TILE_WIDTH))


def paths_of(size: int) -> Iterator[tuple[int, int, int]]:
    """Every tile of the tree of ``size`` leaves: level, number, width."""
    level = 0
    while count := size >> (TILE_HEIGHT * level):
        for number in range(-(-count // TILE_WIDTH)):
            yield level, number, width_of(size, level, number)
        level += 1


@dataclass(frozen=True, slots=True)
class Edge:
    """The right edge of the tree in tiles: all that has to be in memory to write the tiles that come next.

    ``partial``: the hashes of the partial tile of each level, from level 0.
    """

    size: int = 0
    partial: tuple[bytes, ...] = ()

    @staticmethod
    def read(size: int, read: ReadFile) -> "Edge":
        """The edge of a stored tree; raises ``TileMissing``."""
        levels = range((size.bit_length() + TILE_HEIGHT - 1) // TILE_HEIGHT)
        partial = []
        for level in levels:
            number, width = divmod(size >> (TILE_HEIGHT * level), TILE_WIDTH)
            partial.append(read_tile(read, level, number, width) if width else b"")
        return Edge(size, tuple(partial))

    def grown(self, hashes: Iterable[bytes]) -> tuple["Edge", dict[str, bytes]]:
        """The edge after further leaf hashes, and the files to write for it, partial ones as they stand at the end."""
        partial = [bytearray(one) for one in self.partial]
        files: dict[str, bytes] = {}
        size = self.size
        for one in hashes:
            _put(partial, files, 0, size, one)
            size += 1
        for level, tile in enumerate(partial):
            if tile:
                number = (size >> (TILE_HEIGHT * level)) // TILE_WIDTH
                files[tile_path(level, number, len(tile) // HASH_BYTES)] = bytes(tile)
        return Edge(size, tuple(bytes(tile) for tile in partial)), files


def _put(partial: list[bytearray], files: dict[str, bytes], level: int, place: int, one: bytes) -> None:
    if level == len(partial):
        partial.append(bytearray())
    tile = partial[level]
    tile += one
    if len(tile) == TILE_WIDTH * HASH_BYTES:
        whole = bytes(tile)
        number = place // TILE_WIDTH
        files[tile_path(level, number)] = whole
        tile.clear()
        _put(partial, files, level + 1, number, tile_root(whole))


def tile_root(tile: bytes) -> bytes:
    """The hash over all hashes of a tile, or of a run of a power of two of them."""
    row = hashes_in(tile)
    while len(row) > 1:
        row = [node_hash(row[i], row[i + 1]) for i in range(0, len(row), 2)]
    return row[0]


def hashes_in(tile: bytes) -> list[bytes]:
    """A tile's hashes, one by one."""
    return [tile[i : i + HASH_BYTES] for i in range(0, len(tile), HASH_BYTES)]


def read_tile(read: ReadFile, level: int, number: int, width: int) -> bytes:
    """The first ``width`` hashes of a tile, from the whole tile where the partial one is gone; or ``TileMissing``."""
    path = tile_path(level, number, width)
    found = read(path)
    if found is None and width < TILE_WIDTH:
        found = read(tile_path(level, number))
        found = None if found is None else found[: width * HASH_BYTES]
    if found is None or len(found) != width * HASH_BYTES:
        raise TileMissing(path)
    return found


def nodes_in(size: int, read: ReadFile) -> NodeAt:
    """Whole subtrees of a stored tree of ``size`` leaves, each from one tile; raises ``TileMissing`` when asked."""

    def node(level: int, index: int) -> bytes:
        tall, rise = divmod(level, TILE_HEIGHT)
        number, begin = divmod(index << rise, TILE_WIDTH)
        tile = read_tile(read, tall, number, width_of(size, tall, number))
        return tile_root(tile[begin * HASH_BYTES : (begin + (1 << rise)) * HASH_BYTES])

    return node


def entry_bundle(entries: Iterable[bytes]) -> bytes:
    """Entries as a bundle: each led by its length in two bytes, greatest first."""
    return b"".join(len(entry).to_bytes(2, "big") + entry for entry in entries)


def entries_in(bundle: bytes) -> list[bytes] | None:
    """The entries of a bundle; none where its lengths do not come out."""
    entries, at = [], 0
    while at < len(bundle):
        begin = at + 2
        at = begin + int.from_bytes(bundle[at:begin], "big")
        if at > len(bundle) or begin > len(bundle):
            return None
        entries.append(bundle[begin:at])
    return entries


def _numbered(number: int, width: int) -> str:
    parts = [f"{number % 1000:03d}"]
    while number := number // 1000:
        parts.append(f"x{number % 1000:03d}")
    name = "/".join(reversed(parts))
    return name if width == TILE_WIDTH else f"{name}.p/{width}"
