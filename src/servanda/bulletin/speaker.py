"""Who speaks: the mechanism, with its approval and key, or somebody for themselves."""

from dataclasses import dataclass


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
