"""Missions made by hand for tests and benchmarks: drafts of every class, ticks of the log, and what a mission holds."""

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import ledger_worlds as lw
from servanda.access import DataClass, Draft, Log, Person, Role
from servanda.basis import fresh_bytes
from servanda.ledger import Checkpoint, Note, batched, leaf_hash, signed_head
from servanda.store import KeptLog, Keyring, MissionStore, begin_mission, marked_as_test, open_mission

NOW = 1_800_000_000_000_000
WIDTH = 8
RING = Keyring.fresh()
POLICY = lw.policy()
AUTHOR, UNIT = "p-17", "hills"


@dataclass(frozen=True)
class Place:
    """An empty place for a mission: its address, and the folder of its files where it has one of its own."""

    kind: str
    address: str
    files: Path

    def begin(self, ring: Keyring = RING) -> MissionStore:
        """A test mission begun there."""
        return marked_as_test(begin_mission(self.address, ring, NOW, test=True))

    def open(self, ring: Keyring = RING) -> MissionStore:
        """The mission opened; only one that bears the test mark."""
        return marked_as_test(open_mission(self.address, ring))

    def bytes(self) -> bytes:
        """All bytes of its files."""
        return b"\n".join(one.read_bytes() for one in sorted(self.files.rglob("*")) if one.is_file())


def draft(n: int, data_class: DataClass = DataClass.MECHANISM, **more: Any) -> Draft:
    """The n-th draft of an example."""
    content = {"words": f"word {n}", "place": [36_000_000 + n, 50_000_000]}
    given = {"about": f"file-{n % 3}", "key": f"key {n}", "content": content} | more
    deed = "incident:source:name" if data_class.secret else "incident:allegation:submit"
    return Draft(given.pop("deed", deed), data_class=data_class, **given)


def enter(store: MissionStore, *drafts: Draft, by: str = AUTHOR, now: int = NOW) -> Any:
    """Enters drafts as one act."""
    return store.append(drafts, by, UNIT, now)


def of_desk(n: int, data_class: DataClass = DataClass.SITE, **more: Any) -> Draft:
    """The n-th draft of an example that is for the desk's own log."""
    return draft(n, data_class, **{"deed": "humanitarian:site:enter", "log": Log.DESK, "key": f"site {n}"} | more)


def tick(
    store: MissionStore | KeptLog, width: int = WIDTH, time: int = lw.BEGUN, by: Sequence[str] = lw.EVERYBODY
) -> Note:
    """One tick: a batch under a head signed by the log, then countersigned."""
    batch = batched(store.waiting(), width, lambda: fresh_bytes(32))
    grown = store.tree().extended(map(leaf_hash, batch.entries))
    checkpoint = Checkpoint(lw.ORIGIN, grown.size, grown.root)
    store.tick(batch, signed_head(checkpoint, lw.LOG, time=time))
    signatures = [lw.signer(name).sign(checkpoint, time + 1) for name in by]
    return store.countersign(grown.size, *signatures)


def person(n: int, unit: str = UNIT) -> Person:
    """The n-th person."""
    return Person(f"p-{n}", Role.OFFICER, unit, unit, n)


def held(store: MissionStore) -> Any:
    """All that a mission holds, as plain data to compare."""
    return {
        "entries": store.entries(),
        "heads": store.heads(-1),
        "desk": (store.desk_log.heads(-1), store.desk_log.tree(), [one.commitment for one in store.desk_log.waiting()]),
        "tree": store.tree(),
        "waiting": [one.commitment for one in store.waiting()],
        "people": store.people.all(),
        "names": [store.people.name(one.person.id) for one in store.people.all()],
        "settings": {name: store.settings.get(name) for name in store.settings.names()},
        "seen": store.countersigned.last(lw.ORIGIN),
        "places": store.within(-180_000_000, -90_000_000, 180_000_000, 90_000_000),
    }


def kept_data(store: MissionStore) -> Any:
    """What a mission holds, as JSON data that a later version is held to."""
    return {
        "entries": [
            [one.position, one.recorded, one.happened, one.by, one.unit, one.deed, one.about, one.data_class.value,
             list(one.to), dict(one.content), one.erased]
            for one in store.entries()
        ],
        "heads": list(store.heads(-1)),
        "root": store.tree().root.hex(),
        "waiting": [one.commitment.hex() for one in store.waiting()],
        "desk_heads": list(store.desk_log.heads(-1)),
        "desk_root": store.desk_log.tree().root.hex(),
        "desk_waiting": [one.commitment.hex() for one in store.desk_log.waiting()],
        "desk_anchors": [[one.size, one.at, one.reply.hex()] for one in store.desk_log.anchors.beyond(0, 9)],
        "names": {one.person.id: store.people.name(one.person.id) for one in store.people.all()},
        "settings": {name: store.settings.get(name) for name in store.settings.names()},
        "original": store.originals.read(hashlib.sha256(b"a photograph").hexdigest()).decode(),
        "seen": store.countersigned.last(lw.ORIGIN),
        "anchors": [[one.size, one.at, one.reply.hex()] for one in store.anchors.beyond(0, 9)],
        "places": sorted(store.within(-180_000_000, -90_000_000, 180_000_000, 90_000_000)),
    }  # fmt: skip
