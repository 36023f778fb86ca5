"""Who speaks: the mechanism, with its approval and key, or somebody for themselves."""

from dataclasses import dataclass
from typing import Final

from servanda.basis import Place, Refusal

#: Letters of a publisher's name: what follows it, that it is no statement of the mechanism, must stay in sight.
LONGEST_NAME: Final = 120


@dataclass(frozen=True, slots=True)
class Speaker:
    """Whose words a bulletin is.

    ``name``: of the mechanism's body, or of whoever made a private analysis. ``approval``: what approved it, empty for
    a private analysis: then every page and file says that it is no statement of the mechanism. ``key``: the public key
    it is signed with, where it is.
    """

    name: str
    approval: str = ""
    key: str = ""

    @property
    def official(self) -> bool:
        """Whether it is a statement of the mechanism."""
        return bool(self.approval)


def publisher_named(name: str, place: Place) -> str:
    """A publisher's name as it may stand in who speaks: one line, of letters that are seen, and not long.

    Refuses (BUL006) any other: it could push what it is not out of sight.
    """
    if len(name) > LONGEST_NAME or name != name.strip() or not name.isprintable():
        why = f"{name[:40]!a} is longer than {LONGEST_NAME} letters, or holds letters that nobody sees"
        raise Refusal("BUL006", why, "write the publisher's name on one line, without them", place)
    return name
