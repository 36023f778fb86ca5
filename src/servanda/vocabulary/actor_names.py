"""Actor names as sources write them, matched to the participants of an agreement."""

import re
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from servanda.basis import Refusal
from servanda.vocabulary.codes import VocabularyCode

if TYPE_CHECKING:
    import polars as pl

_BLANKS: Final = re.compile(r"\s+")
#: An apostrophe is one sign however a source draws it.
_APOSTROPHES: Final = str.maketrans(dict.fromkeys("\u2018\u2019\u02bc\uff07", "'"))


def fold_name(name: str) -> str:
    """A name as it is compared: without regard to case, width of blanks, how accents and apostrophes are written."""
    return _BLANKS.sub(" ", unicodedata.normalize("NFC", name).translate(_APOSTROPHES)).strip().casefold()


@dataclass(frozen=True, slots=True)
class Names:
    """A compiled list of names; call it with one name, or give it a column.

    ``exact`` and ``stems``: folded names, and folded beginnings, to participant ids.
    """

    exact: Mapping[str, str]
    stems: Mapping[str, str]

    def __call__(self, name: str | None) -> str | None:
        """The participant a name belongs to, or None; an exact name beats a beginning."""
        if name is None:
            return None
        folded = fold_name(name)
        if folded in self.exact:
            return self.exact[folded]
        endings = (folded[:length] for length in range(len(folded), -1, -1))
        return next((self.stems[stem] for stem in endings if stem in self.stems), None)

    def column(self, names: "pl.Series") -> "pl.Series":
        """The participants of a column of names; the work is done once per distinct name."""
        import polars as pl

        distinct = names.unique().drop_nulls()
        found = pl.Series([self(name) for name in distinct], dtype=pl.String)
        return names.cast(pl.String).replace_strict(distinct, found, default=None, return_dtype=pl.String)


def resolve(names: Mapping[str, str]) -> Names:
    """Compile names and name patterns (a trailing ``*`` matches any ending) to participant ids.

    Matching ignores case, width of blanks and how an apostrophe is drawn. Refuses: an empty name or a ``*`` elsewhere
    than at the end (VOC004); two patterns of different participants that can match the same name (VOC005). An exact
    name under another participant's ``*`` is no clash: the exact one wins.
    """
    exact: dict[str, str] = {}
    stems: dict[str, str] = {}
    for pattern, participant in names.items():
        folded = fold_name(pattern)
        into, key = (stems, folded[:-1]) if folded.endswith("*") else (exact, folded)
        if not folded or "*" in key:
            raise Refusal(
                VocabularyCode.BAD_PATTERN,
                f"{pattern!r} is not a name pattern",
                "write the whole name, or its beginning followed by one *",
            )
        if into.setdefault(key, participant) != participant:
            raise _clash(pattern, pattern, into[key], participant)
    open_stems: list[str] = []
    for stem in sorted(stems):
        while open_stems and not stem.startswith(open_stems[-1]):
            open_stems.pop()
        if open_stems and stems[open_stems[-1]] != stems[stem]:
            raise _clash(open_stems[-1] + "*", stem + "*", stems[open_stems[-1]], stems[stem])
        open_stems.append(stem)
    return Names(exact, stems)


def _clash(one: str, other: str, owner: str, claimant: str) -> Refusal:
    return Refusal(
        VocabularyCode.AMBIGUOUS_NAME,
        f"the names {one!r} of {owner} and {other!r} of {claimant} can match the same name",
        "make one of them longer, or list the exact names",
    )
