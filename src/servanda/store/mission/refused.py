"""What the mission's store refuses, in words: each code once."""

from pathlib import Path

from servanda.basis import Place, Refusal


def no_folder(path: Path) -> Refusal:
    """A mission is to be made in a file whose folder is not there."""
    why = f"there is no folder {path.parent}"
    return Refusal("STO101", why, "make the folder first, or name another place", Place(f"sqlite:///{path}"))


def no_address(address: str) -> Refusal:
    """An address that is none."""
    why = f"{address[:80]!r} is no address of a mission"
    return Refusal("STO101", why, "write sqlite:///PATH or postgresql://USER@HOST/NAME", Place(address[:80]))


def no_mission(shown: str, why: str = "there is no mission of this program") -> Refusal:
    """A place where no mission is."""
    return Refusal("STO102", why, "check the address; a mission is begun once, and opened afterwards", Place(shown))


def unknown_schema(shown: str, revision: str) -> Refusal:
    """A mission a newer program wrote, or none of ours."""
    why = f"the mission was written by a newer program, or another: its schema is {revision[:40]!r}"
    return Refusal("STO103", why, "install the newer version; nothing was changed", Place(shown))


def something_there(shown: str) -> Refusal:
    """A place that is taken."""
    why = "something is kept there already, and is left as it is"
    return Refusal("STO104", why, "name an empty place", Place(shown))


def wrong_keys(shown: str, purpose: str) -> Refusal:
    """Keys of another mission, or too few."""
    why = f"the keyring is not this mission's, or lacks a key it was sealed with ({purpose})"
    return Refusal("STO105", why, "bring the newest keyring file of this mission", Place(shown))


def read_only(shown: str) -> Refusal:
    """A disk that takes no writing."""
    why = "the disk or database can be read only"
    return Refusal("STO106", why, "mount it for writing, or look at your rights to it", Place(shown))


def disk_full(shown: str) -> Refusal:
    """A disk that is full: nothing is taken in until there is room."""
    why = "the disk is full: the mission can be read, and takes nothing in until there is room"
    return Refusal("STO107", why, "make room; it goes on by itself within a second, without a restart", Place(shown))


def unreachable(shown: str) -> Refusal:
    """A database that does not answer, or a disk that fails."""
    why = "the database cannot be reached, is held by another program, or its disk fails"
    return Refusal("STO108", why, "look at the server and the disk; it goes on by itself once it answers", Place(shown))


def library_missing(shown: str, extra: str) -> Refusal:
    """An installation without what a mission needs."""
    return Refusal("STO109", "a library is not installed", f"pip install 'servanda[{extra}]'", Place(shown))


def not_there(what: str) -> Refusal:
    """Something asked for that is not kept here."""
    return Refusal("STO110", f"{what} is not kept here", "look again at what there is", Place("the mission"))


def not_logged(position: int) -> Refusal:
    """An entry that is to be erased before the log has its commitment."""
    why = f"entry {position} is not in the log yet, and would leave no trace there"
    return Refusal("STO111", why, "erase it after the next tick", Place("the mission"))


def damaged(what: str, why: str = "it was altered, or the disk failed") -> Refusal:
    """Something kept that is not what was written."""
    return Refusal("STO112", f"{what} is damaged: {why}", "restore it from a backup, and look who could write there")


def head_unfit(why: str) -> Refusal:
    """A head that is not of this log as it stands."""
    return Refusal("STO113", why, "make the batch and its head anew from the log as it stands", Place("the log"))


def draft_unfit(why: str, path: str = "") -> Refusal:
    """A draft that cannot be kept as it is."""
    return Refusal("STO114", why, "correct the draft", Place("the draft", path=path))


def not_let_in(shown: str, why: str) -> Refusal:
    """A server of databases that answers and lets this program in no further."""
    remedy = "make the role and the database as the guide for operators shows, and put the password into ~/.pgpass"
    return Refusal("STO108", f"the database server answers, and {why}", remedy, Place(shown))


def no_backup(shown: str, why: str, remedy: str = "fetch it again, or take an earlier one") -> Refusal:
    """A file that is no backup, or not whole."""
    return Refusal("STO115", f"this is no whole backup: {why}", remedy, Place(shown))


def not_evacuated(shown: str, why: str) -> Refusal:
    """A file that could not be shown to open: nothing was wiped."""
    remedy = "nothing was wiped: make room or name another file, and do it again"
    return Refusal("STO116", f"the sealed file does not hold the whole mission: {why}", remedy, Place(shown))


def not_what_went(shown: str, why: str) -> Refusal:
    """What stands there is not what an evacuation left when it was cut short: nothing was wiped."""
    remedy = "nothing was wiped: name the file that this mission went into, with its receipt beside it"
    return Refusal("STO121", f"nothing is wiped on the word of this receipt: {why}", remedy, Place(shown))


def not_wiped(shown: str, file: str, why: str) -> Refusal:
    """Handed over whole, and not wholly wiped."""
    remedy = "hand the file and its receipt over; then do the same again here, or destroy the disk"
    return Refusal("STO122", f"{file} holds the whole mission, and not all could be wiped: {why}", remedy, Place(shown))


def no_keyring(shown: str) -> Refusal:
    """A file that is no keyring."""
    return Refusal("STO117", "this is no keyring file", "name the file of keys of the mission", Place(shown))


def seen_moved(origin: str) -> Refusal:
    """Two who countersign at once."""
    why = f"another head of {origin[:60]!r} was countersigned meanwhile"
    return Refusal("STO118", why, "look at the head that was seen last, and answer anew", Place("the countersigner"))


def closed() -> Refusal:
    """A store that was closed."""
    return Refusal("STO119", "the mission was closed", "open it again", Place("the mission"))


def no_test_mark(shown: str) -> Refusal:
    """A mission in use where a test mission belongs."""
    why = "the mission bears no test mark: it may be in use"
    return Refusal("STO120", why, "name a mission begun as a test", Place(shown))


def is_exercise(shown: str) -> Refusal:
    """An exercise where a mission is meant."""
    why = "what is kept there is an exercise, and nothing of an exercise becomes part of a mission"
    return Refusal("EXR020", why, "open it with 'servanda exercise FOLDER'; a mission is begun anew", Place(shown))


def no_exercise(shown: str) -> Refusal:
    """A mission where an exercise is meant."""
    why = "what is kept there is a mission: no exercise is held in it"
    return Refusal("EXR021", why, "name the folder of an exercise, or a new one with --out", Place(shown))


def copy_of_exercise(shown: str) -> Refusal:
    """A backup or evacuation of an exercise."""
    why = "this copy is of an exercise, and nothing of an exercise becomes part of a mission"
    return Refusal("EXR022", why, "name the backup of the mission", Place(shown))
