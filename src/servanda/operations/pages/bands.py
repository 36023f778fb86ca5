"""Bands of a distance rule in words: whose weapons, which, and how far from the line."""

from typing import NamedTuple

from servanda.agreement import Agreement, distance_words
from servanda.operations.pages.wording import Words
from servanda.vocabulary import weapons as known_weapons


class Band(NamedTuple):
    """One band as it is drawn: the party, the line and the distance that bound it, and its classes in words."""

    party: str
    line: str
    distance_m: int
    classes: tuple[str, ...]

    def label(self, agreement: Agreement, words: Words) -> str:
        """The band in words."""
        return words.say(
            "band",
            party=words.name(agreement, self.party),
            weapons=words.listed(self.classes),
            distance=distance_words(self.distance_m, words.language),
            line=words.name(agreement, self.line),
        )


def bands(agreement: Agreement, words: Words) -> dict[str, Band]:
    """The band each drawn zone of a distance rule stands for, by zone id; zones of one shape share a band."""
    found: dict[str, Band] = {}
    for clause in agreement.clauses:
        if clause.kind != "kept_beyond":
            continue
        promise = clause.promise
        for party, line in promise.baseline.items():
            by_distance: dict[int, list[tuple[str, str]]] = {}
            for one in promise.classes:
                name = f"{clause.id}/{party}.{one.name}"
                by_distance.setdefault(one.distance, []).append((name, _weapons(one, words)))
            for distance, several in by_distance.items():
                band = Band(party, line, distance, tuple(words_of for _, words_of in several))
                found |= {name: band for name, _ in several}
    return found


def _weapons(one: object, words: Words) -> str:
    """A class of weapons with its calibres."""
    code = str(getattr(one, "weapons", ""))
    known = known_weapons().get(code)
    name = words.own(dict(known.labels) if known else {}, f"weapon {code}", code)
    return words.say(
        "weapons-calibre",
        weapons=name,
        from_mm=getattr(one, "from_mm", None) or 0,
        below_mm=getattr(one, "below_mm", None) or 0,
    )
