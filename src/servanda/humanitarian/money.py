"""Amounts of money as people write them, and in the smallest unit of their currency, as they are kept.

How many digits a currency has after the point is that of ISO 4217; two, where it is not listed here.
"""

from typing import Final

from servanda.basis import Place, Refusal

#: Currencies without digits after the point, and those with three.
_NONE: Final = "BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XOF XPF"
_THREE: Final = "BHD IQD JOD KWD LYD OMR TND"
#: Longer than any sum of money that was ever pledged.
_MOST: Final = 10**18


def digits(currency: str) -> int:
    """Digits after the point of a currency."""
    return 0 if currency in _NONE.split() else 3 if currency in _THREE.split() else 2


def amount_read(written: str, currency: str) -> int:
    """An amount in the currency's smallest unit from digits as written, such as *12 500.50*; refuses HUM081."""
    whole, point, part = written.replace(" ", "").replace("\u00a0", "").replace(",", "").partition(".")
    most = digits(currency)
    sound = whole.isascii() and whole.isdigit() and (not point or (part.isascii() and part.isdigit()))
    if not sound or len(part) > most or len(whole) > len(str(_MOST)):
        raise Refusal(
            "HUM081",
            f"{written!r} is no amount in {currency or 'this currency'}",
            f"write digits, with a point before at most {most} more, such as 12500{'.50' if most else ''}",
            Place(path="amount"),
        )
    return int(whole + part.ljust(most, "0"))


def amount_told(amount: int, currency: str) -> str:
    """An amount as it is read: digits in threes, the point, the currency's three letters."""
    most = digits(currency)
    whole, part = divmod(amount, 10**most)
    told = f"{whole:,}".replace(",", "\u202f")
    return f"{told}.{part:0{most}d}\u00a0{currency}" if part else f"{told}\u00a0{currency}"
