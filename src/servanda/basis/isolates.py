"""Marks that keep words of one direction apart from those around them (Unicode isolates), kept in pairs."""

from typing import Final

#: Whatever opens one, to the left, to the right or by its first letter; and what ends it.
OPENING: Final = "\u2066\u2067\u2068"
END: Final = "\u2069"


def closed(text: str) -> str:
    """The text with every isolate ended, and none ended that was not begun.

    What is cut short has to be closed before anything follows it, the dots included: they would else stand within the
    words of the other direction.

    >>> closed("\\u2068ab") == "\\u2068ab\\u2069" and closed("ab\\u2069") == "ab" and closed("ab\\u2068") == "ab"
    True
    """
    if not any(mark in text for mark in (*OPENING, END)):
        return text
    depth, out = 0, []
    for char in text:
        if char in OPENING:
            depth += 1
        elif char == END:
            if not depth:
                continue
            depth -= 1
        out.append(char)
    while out and out[-1] in OPENING and depth:
        # An isolate of nothing at the end is none.
        out.pop()
        depth -= 1
    return "".join(out) + END * depth


def left_open(text: str) -> str:
    """The marks that a text begins isolates with and does not end, in order."""
    still: list[str] = []
    for char in text:
        if char in OPENING:
            still.append(char)
        elif char == END and still:
            still.pop()
    return "".join(still)
