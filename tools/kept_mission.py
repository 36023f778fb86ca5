"""Writes the mission that later versions have to open: ``python tools/kept_mission.py [FOLDER]``.

A file, its backup and its keys as this program writes them today, with what they hold as data. Made once for each
schema and kept in ``tests/store/mission/kept`` under the schema's number; never made again.
"""

import json
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path[:0] = [str(ROOT / "tests")]

import ledger_worlds as lw  # noqa: E402
from mission_worlds import NOW, Place, draft, enter, kept_data, of_desk, person, tick  # noqa: E402
from servanda.access import DataClass  # noqa: E402
from servanda.ledger import read_checkpoint, stamp_request  # noqa: E402
from servanda.store import Credentials, Keyring, Passkey, back_up, backup_head, write_keyring  # noqa: E402
from time_authority import Authority  # noqa: E402

#: An open one: what is kept there is invented.
PASSPHRASE = "four words of no kin"


def main(folder: Path = ROOT / "tests" / "store" / "mission" / "kept") -> None:
    """Makes the mission of today's schema; stops where one stands already."""
    half, ring = folder / "half", Keyring.fresh()
    half.mkdir(parents=True)
    write_keyring(ring, half / "mission.keyring", PASSPHRASE)
    with Place("sqlite", f"sqlite:///{half / 'mission.sqlite'}", half).begin(ring) as store:
        for n, one in enumerate(DataClass):
            enter(store, draft(n, one))
        tick(store)
        store.erase(3)
        for n in range(8, 12):
            enter(store, draft(n))
        tick(store, by=lw.EVERYBODY[:1])
        enter(store, of_desk(1), of_desk(2))
        tick(store.desk_log, by=())
        store.erase(store.last())
        tick(store.desk_log, by=())
        enter(store, of_desk(3))
        enter(store, draft(12, DataClass.SOURCE))
        store.people.enrol(person(1), "Halyna of the mill", NOW)
        store.people.set_credentials("p-1", Credentials("hash", b"factor", (Passkey(b"k", b"pub", 2),)), NOW)
        store.settings.put("width", 8)
        store.settings.put("log", "seed of the log", sealed=True)
        store.originals.keep(b"a photograph", DataClass.SOURCE, NOW)
        head = tick(store, 8)
        store.anchors.keep(read_checkpoint(head.text).size, NOW, Authority().answer(stamp_request(head.text)))
        store.countersigned.keep(None, str(lw.grown(lw.EVERYBODY).heads[0]))
        back_up(store, half / "mission.backup", NOW)  # type: ignore[arg-type]
        (half / "held.json").write_text(json.dumps(kept_data(store), indent=1) + "\n", encoding="utf-8")
    half.rename(folder / backup_head(half / "mission.backup").schema)


if __name__ == "__main__":
    main(*map(Path, sys.argv[1:2]))
