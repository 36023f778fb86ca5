"""Refusals: the one family of errors a user ever meets."""

from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Place:
    """Where in an input something was found: file, 1-based line and column, and the path of keys to it."""

    file: str = ""
    line: int = 0
    column: int = 0
    path: str = ""

    def __str__(self) -> str:
        where = self.file or "input"
        if self.line:
            where += f":{self.line}"
            if self.column:
                where += f":{self.column}"
        return f"{where} ({self.path})" if self.path else where


@dataclass(frozen=True, slots=True)
class Refused:
    """One refused thing, kept as a value: code, why, remedy, place."""

    code: str
    why: str
    remedy: str
    place: Place = field(default_factory=Place)

    def __str__(self) -> str:
        return f"{self.place}: {self.why} [{self.code}]\n  remedy: {self.remedy}"


class Refusal(Exception):
    """An input is refused as a whole; carries every reason found, each with code, place, cause, remedy."""

    def __init__(
        self, code: str, why: str, remedy: str, place: Place | None = None, *, also: tuple[Refused, ...] = ()
    ) -> None:
        self.reasons: tuple[Refused, ...] = (Refused(code, why, remedy, place or Place()), *also)
        super().__init__("\n".join(map(str, self.reasons)))

    @classmethod
    def of(cls, reasons: tuple[Refused, ...] | list[Refused]) -> "Refusal":
        """One refusal from several reasons; the first names it."""
        first, *rest = reasons
        return cls(first.code, first.why, first.remedy, first.place, also=tuple(rest))

    @property
    def code(self) -> str:
        """The code of the first reason."""
        return self.reasons[0].code

    @property
    def place(self) -> Place:
        """The place of the first reason."""
        return self.reasons[0].place
