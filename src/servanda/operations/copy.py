"""Copy a case to a folder of one's own, to start from."""

import os
import shutil
from dataclasses import dataclass
from pathlib import Path

from servanda.basis import Place, Refusal
from servanda.store import AGREEMENT, POSITIONS, PREFERENCES, SCENARIO, open_case

#: How the names of mediator-only files begin.
_PRIVATE = tuple(name.partition(".")[0] for name in (POSITIONS, PREFERENCES, SCENARIO))
#: A case is papers and reports; a folder with more in it is not one.
MOST_FILES = 10_000


@dataclass(frozen=True, slots=True)
class CopyReport:
    """Where the copy is, the files in it, and the mediator-only files left out."""

    case: str
    folder: Path
    files: tuple[str, ...]
    left_out: tuple[str, ...]


def copy_case(name: str, folder: str, *, mediator: bool = False) -> CopyReport:
    """Copy the case a person names to a new folder, whole or not at all.

    What is mediator-only is left out unless ``mediator``. Refuses (OPS021) a folder that is there already and not
    empty, (OPS023) what cannot be written or is no case folder, and what ``open_case`` refuses.
    """
    case = open_case(name)
    agreement = Path(case.agreement().name)
    target = Path(folder)
    half = target.with_name(f".{target.name}.half") if target.name else target
    chosen, left_out = _files(agreement, mediator)
    made = False
    try:
        if os.path.lexists(target) and (not target.is_dir() or any(target.iterdir())):
            raise Refusal("OPS021", f"{folder} is there already", "name a folder that is not there yet", Place(folder))
        half.mkdir(parents=True)
        made = True
        for source, name_there in chosen:
            there = half / name_there
            there.parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(source, there)
        if target.exists():
            target.rmdir()
        os.replace(half, target)
    except (OSError, ValueError) as error:
        where = getattr(error, "filename", None) or folder
        raise Refusal(
            "OPS023",
            f"the case cannot be copied: {getattr(error, 'strerror', None) or error} ({where})",
            "name a new folder in a place you may write to",
            Place(folder),
        ) from None
    finally:
        if made:
            shutil.rmtree(half, ignore_errors=True)
    return CopyReport(case.id, target, tuple(name_there for _, name_there in chosen), left_out)


def _files(agreement: Path, mediator: bool) -> tuple[list[tuple[Path, str]], tuple[str, ...]]:
    """What is copied, with its name in the copy, and the mediator-only files left out; no links, nothing hidden."""
    if agreement.name != AGREEMENT:
        return [(agreement, AGREEMENT)], ()
    root = agreement.parent
    chosen: list[tuple[Path, str]] = []
    left_out: list[str] = []
    for path in sorted(root.rglob("*")):
        name = path.relative_to(root)
        if any(part.startswith(".") for part in name.parts) or path.is_symlink() or not path.is_file():
            continue
        private = name.name.startswith(_PRIVATE)
        (left_out.append(name.as_posix()) if private and not mediator else chosen.append((path, name.as_posix())))
        if len(chosen) > MOST_FILES:
            raise Refusal(
                "OPS023",
                f"the folder holds more than {MOST_FILES:,} files",
                "name a case folder, not one that holds much else",
                Place(str(root)),
            )
    return chosen, tuple(left_out)
