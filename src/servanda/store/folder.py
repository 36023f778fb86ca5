"""A case kept as a folder: ``agreement.yaml``, ``positions.yaml``, and reports (``chronology.*``, ``reports/``)."""

import os
from dataclasses import dataclass
from difflib import get_close_matches
from pathlib import Path

from servanda.basis import Place, Refusal, why_no_file
from servanda.evidence import is_companion
from servanda.store.case import Case, Paper
from servanda.store.shipped import shipped_cases

AGREEMENT = "agreement.yaml"
POSITIONS = "positions.yaml"
SCENARIO = "scenario.yaml"
PREFERENCES = "preferences.yaml"
MISREADINGS = "known-misreadings.yaml"
INCIDENT_DECISIONS = "incident-decisions.yaml"
CREDIBILITY = "credibility.yaml"
THRESHOLDS = "warning.yaml"
ISSUES = "issues.yaml"
#: One file per participant, of class party-private; the program reads them and copies none.
VALUES = "values"
REPORTS = "reports"
#: In ``reports/``: the files that tables of facts there were read from, each named digest-name.
ORIGINALS = "originals"
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
        return read_paper(self.folder / self.file)

    def positions(self) -> Paper | None:
        """The positions file, where there is one beside the agreement."""
        return self._beside(POSITIONS)

    def scenario(self) -> Paper | None:
        """The scenario file, where there is one beside the agreement."""
        return self._beside(SCENARIO)

    def preferences(self) -> Paper | None:
        """The preferences file, where there is one beside the agreement."""
        return self._beside(PREFERENCES)

    def misreadings(self) -> Paper | None:
        """The file of known misreadings, where there is one beside the agreement."""
        return self._beside(MISREADINGS)

    def incident_decisions(self) -> Paper | None:
        """The file of persons' decisions on incidents, where there is one beside the agreement."""
        return self._beside(INCIDENT_DECISIONS)

    def thresholds(self) -> Paper | None:
        """The file of the body's thresholds, where there is one beside the agreement."""
        return self._beside(THRESHOLDS)

    def credibility(self) -> Paper | None:
        """The file of what sources were worth, where there is one beside the agreement."""
        return self._beside(CREDIBILITY)

    def issues(self) -> Paper | None:
        """The file of issues, where there is one beside the agreement."""
        return self._beside(ISSUES)

    def values(self) -> tuple[Path, ...]:
        """The participants' files of values in ``values/``, in order of their names."""
        kept = self.folder / VALUES
        if self.file != AGREEMENT or not kept.is_dir():
            return ()
        return tuple(sorted(path for path in kept.iterdir() if not path.is_dir() and not path.name.startswith(".")))

    def _beside(self, name: str) -> Paper | None:
        path = self.folder / name
        return read_paper(path) if self.file == AGREEMENT and os.path.lexists(path) else None

    def evidence(self) -> tuple[Path, ...]:
        """``chronology.*`` and everything in ``reports/`` but what explains others there, in order of their names."""
        if self.file != AGREEMENT:
            return ()
        found = sorted(self.folder.glob("chronology.*"))
        reports = self.folder / REPORTS
        if reports.is_dir():
            # What is no file is kept in the list, so that its reader refuses it in words.
            found += sorted(path for path in reports.iterdir() if not path.is_dir() and not path.name.startswith("."))
        return tuple(path for path in found if not is_companion(path.name))

    def originals(self) -> tuple[Path, ...]:
        """The files in ``reports/originals/``, in order of their names."""
        kept = self.folder / REPORTS / ORIGINALS
        if self.file != AGREEMENT or not kept.is_dir():
            return ()
        return tuple(sorted(path for path in kept.iterdir() if path.is_file() and not path.name.startswith(".")))


def open_case(name: str) -> Case:
    """The case a person names: the id of a shipped one, a folder, or an agreement file.

    A folder or file of that name comes before a shipped case. Refuses (STO001) what is none of these, (STO002) a
    folder without an agreement, (STO006) a pipe, a device, a link in a circle: what is no file to read.
    """
    path = Path(name)
    if os.path.isdir(name):
        if why := why_no_file(path / AGREEMENT):
            there = os.path.lexists(path / AGREEMENT)
            raise Refusal(
                "STO002",
                f"in the folder {name}, {AGREEMENT} {why}" if there else f"the folder {name} holds no {AGREEMENT}",
                "name a case folder, or an agreement file",
                Place(name),
            )
        return FolderCase(path)
    why = why_no_file(name)
    if not why:
        return FolderCase(path.parent) if path.name == AGREEMENT else FolderCase(path.parent, path.name)
    shipped = shipped_cases()
    if name in shipped:
        return FolderCase(shipped[name])
    if "\0" in name or os.path.lexists(name):
        raise Refusal(
            "STO006", f"{_shown(name)} {why}", "name a case folder, or an agreement file", Place(_shown(name))
        )
    near = get_close_matches(name, shipped, 1)
    hint = f"did you mean {near[0]!r}?" if near else "see 'servanda cases' for those that come with the program"
    raise Refusal("STO001", f"there is no case, folder or agreement file called {name!r}", hint, Place(name))


def read_paper(path: Path) -> Paper:
    """A text by its path; refuses (STO003 to STO006) what cannot be read as one."""
    try:
        if why := why_no_file(path):
            raise Refusal("STO006", f"{path.name} {why}", "put the file itself there", Place(str(path)))
        if path.stat().st_size > LARGEST_TEXT:
            raise Refusal(
                "STO005",
                f"the file is larger than {LARGEST_TEXT:,} bytes",
                "split it, or name the right file",
                Place(str(path)),
            )
        text = path.read_text(encoding="utf-8-sig")
        if "\0" in text:
            raise Refusal(
                "STO003",
                "the file holds NUL bytes: it is binary, or UTF-16, not UTF-8 text",
                "save it as UTF-8",
                Place(str(path), text.count("\n", 0, text.index("\0")) + 1),
            )
        return Paper(str(path), text)
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


def _shown(name: str) -> str:
    return name.replace("\0", "\ufffd")
