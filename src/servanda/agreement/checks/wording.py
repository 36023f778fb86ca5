"""How messages of the checks name things: short lists of clauses, acts and dates in plain words."""

from collections.abc import Iterable, Sequence
from datetime import date

from servanda.agreement.checks.matter import Matter
from servanda.vocabulary import act_label, known_act


def listed(names: Sequence[str], most: int = 4) -> str:
    """Names in a row: ``a, b and c``; beyond ``most`` the rest is only counted.

    >>> listed(["a", "b", "c"])
    'a, b and c'
    >>> listed(["a", "b", "c", "d"], most=2)
    'a, b and 2 more'
    """
    shown = list(names[:most])
    if len(names) > most:
        shown.append(f"{len(names) - most} more")
    if len(shown) < 2:
        return "".join(shown)
    return f"{', '.join(shown[:-1])} and {shown[-1]}"


def clauses(matter: Matter, ids: Sequence[str]) -> str:
    """Clauses in a sentence: one or two in their own words, more by id alone."""
    if len(ids) <= 2:
        return listed([matter.named(id_) for id_ in ids])
    return listed(list(ids))


def acted(codes: Iterable[str]) -> str:
    """Acts by their labels, each once, in the order given."""
    labels = (act_label(code) if known_act(code) else code for code in codes)
    return listed(list(dict.fromkeys(label[:1].lower() + label[1:] for label in labels)))


def called(matter: Matter, ids: Iterable[str], most: int = 4) -> str:
    """Participants, bodies or zones by the names the file gives them."""
    return listed([matter.called(id_) for id_ in ids], most)


def dated(day: date) -> str:
    """A day in words.

    >>> dated(date(2025, 5, 10))
    '10 May 2025'
    """
    months = (
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
        "November", "December",
    )  # fmt: skip
    return f"{day.day} {months[day.month - 1]} {day.year}"
