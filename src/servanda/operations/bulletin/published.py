"""Bulletins that were made, as they lie in a folder: which there are, in which languages, and their bytes."""

import re
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

from servanda.basis import Place, Refusal

#: As ``make_bulletin`` names them: agreement, period, language.
_FILE: Final = re.compile(r"([a-z0-9][A-Za-z0-9-]*_[A-Za-z0-9.-]+)_([a-z]{2})\.html")


@dataclass(frozen=True, slots=True)
class PublishedBulletins:
    """A folder of bulletins, looked at once; what is asked for is looked up and never made a path of."""

    folder: Path
    files: dict[str, dict[str, bytes]] = field(repr=False)

    @property
    def names(self) -> tuple[str, ...]:
        """Their names, the latest period first within each agreement's order."""
        return tuple(sorted(self.files, reverse=True))

    def page(self, name: str, language: str) -> bytes | None:
        """A bulletin's page in a language, in English where there is none, else in any."""
        found = self.files.get(name, {})
        return found.get(language) or found.get("en") or next(iter(found.values()), None)


def bulletins_in(folder: Path) -> PublishedBulletins:
    """The bulletins of a folder; refuses (BUL051) one that cannot be read."""
    files: dict[str, dict[str, bytes]] = {}
    try:
        for path in sorted(folder.iterdir()):
            found = _FILE.fullmatch(path.name)
            if found and path.is_file():
                files.setdefault(found[1], {})[found[2]] = path.read_bytes()
    except OSError as error:
        why = f"the folder of bulletins cannot be read: {error.strerror}"
        raise Refusal("BUL051", why, "name the folder 'servanda bulletin --out' wrote to", Place(str(folder))) from None
    return PublishedBulletins(folder, files)
