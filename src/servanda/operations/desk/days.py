"""The wall clock as the desk writes it down."""

from servanda.basis import from_us, now_us


def today() -> str:
    """The day, ISO 8601 in UTC."""
    return from_us(now_us()).date().isoformat()


def moment() -> str:
    """The moment to the second, ISO 8601 in UTC."""
    return from_us(now_us()).replace(microsecond=0).isoformat()
