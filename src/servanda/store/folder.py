"""A case kept as a folder: ``agreement.yaml``, ``positions.yaml``, and reports (``chronology.*``, ``reports/``)."""

from dataclasses import dataclass
from difflib import get_close_matches
from pathlib import Path

from servanda.basis import Place, Refusal
from servanda.store.case import Case, Paper
from servanda.store.shipped import shipped_cases

AGREEMENT = "agreement.yaml"
POSITIONS = "positions.yaml"
LARGEST_TEXT = 20_000_000


@dataclass(frozen=True, slots=True)
class FolderCase:
    """A case in a folder, or an agreement file alone."""

    folder: Path
    file: str = AGREEMENT

    @property
    def id(self) -> str:
        """The folder's name; for a file alone, the file's."""
        return self.folder.resolve().name if self.file == AGREEMENT else Path(self.file).stem

    def agreement(self) -> Paper:
        """The agreement file."""
        return _paper(self.folder / self.file)

    def positions(self) -> Paper | None:
        """The positions file, where there is one beside the agreement."""
        path = self.folder / POSITIONS
        return _paper(path) if self.file == AGREEMENT and path.is_file() else None

    def evidence(self) -> tuple[Path, ...]:
        """``chronology.*`` and everything in ``reports/``, in order of their names."""
        if self.file != AGREEMENT:
            return ()
        found = sorted(self.folder.glob("chronology.*"))
        reports = self.folder / "reports"
        if reports.is_dir():
            found += sorted(path for path in reports.iterdir() if path.is_file() and not path.name.startswith("."))
        return tuple(found)


def open_case(name: str) -> Case:
    """The case a person names: the id of a shipped one, a folder, or an agreement file.

    A folder or file of that name comes before a shipped case. Refuses (STO001) what is none of these.
    """
    path = Path(name)
    if path.is_dir():
        if not (path / AGREEMENT).is_file():
            raise Refusal(
                "STO002",
                f"the folder {name} holds no {AGREEMENT}",
                "name a case folder, or an agreement file",
                Place(name),
            )
        return FolderCase(path)
    if path.is_file():
        return FolderCase(path.parent) if path.name == AGREEMENT else FolderCase(path.parent, path.name)
    shipped = shipped_cases()
    if name in shipped:
        return FolderCase(shipped[name])
    near = get_close_matches(name, shipped, 1)
    hint = f"did you mean {near[0]!r}?" if near else "see 'servanda cases' for those that come with the program"
    raise Refusal("STO001", f"there is no case, folder or agreement file called {name!r}", hint, Place(name))


def _paper(path: Path) -> Paper:
    try:
        if path.stat().st_size > LARGEST_TEXT:
            raise Refusal(
                "STO005",
                f"the file is larger than {LARGEST_TEXT:,} bytes",
                "split it, or name the right file",
                Place(str(path)),
            )
        return Paper(str(path), path.read_text(encoding="utf-8-sig"))
    except UnicodeDecodeError as error:
        raise Refusal(
            "STO003", f"the file is not UTF-8 text (byte {error.start})", "save it as UTF-8", Place(str(path))
        ) from None
    except OSError as error:
        raise Refusal(
            "STO004",
            f"the file cannot be read: {error.strerror}",
            "check its name and your rights to it",
            Place(str(path)),
        ) from None
