"""Words of our pages for readers who never saw a clause's key: a clause is called by its author's own short words."""

from servanda.agreement import Agreement
from servanda.operations.pages.sentences import short
from servanda.operations.pages.wording import Words


class ByWords(Words):
    """As :class:`Words`, but every clause by what it says."""

    def __init__(self, language: str, agreement: Agreement) -> None:
        super().__init__(language)
        self._agreement = agreement
        self._clauses = frozenset(one.id for one in agreement.clauses)

    def clause(self, key: str) -> str:
        """A clause by what it says, without the full stop that a label has no need of."""
        return short(key, self._agreement, self).rstrip(".。")

    def key(self, key: str) -> str:
        """Nothing: who reads this has no file in which to find a key."""
        return ""

    def plain(self, text: str) -> str:
        """A name as it is; a clause's key by what the clause says."""
        return self.clause(text) if text in self._clauses else super().plain(text)

    def name(self, agreement: Agreement, key: str) -> str:
        """As it is named; a member of a body, who has a key alone, by the words of the key."""
        member = any(key in body.members for body in agreement.bodies.values())
        told = super().name(agreement, key)
        return self.plain(key.replace("-", " ")) if member and "-" in key and key in told else told
