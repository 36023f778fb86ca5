"""Half-open spans of time, in microseconds UTC."""

from dataclasses import dataclass

from servanda.basis.clock import EVER, NEVER


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """The instants from ``begin`` (included) to ``end`` (excluded); microseconds UTC."""

    begin: int = EVER
    end: int = NEVER

    def __post_init__(self) -> None:
        if self.end < self.begin:
            raise ValueError("a span ends before it begins")

    def __contains__(self, instant: int) -> bool:
        return self.begin <= instant < self.end

    def meets(self, other: "Span") -> "Span | None":
        """What both spans share, or None."""
        begin, end = max(self.begin, other.begin), min(self.end, other.end)
        return Span(begin, end) if begin < end else None

    @property
    def length(self) -> int:
        """Microseconds from begin to end."""
        return self.end - self.begin
