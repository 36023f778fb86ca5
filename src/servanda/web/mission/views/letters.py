"""How words begin where they begin a line."""


def begun(words: str) -> str:
    """Words as the beginning of a line: their first letter large, whatever marks stand before it."""
    at = next((n for n, char in enumerate(words) if char.isalnum()), 0)
    return words[:at] + words[at : at + 1].upper() + words[at + 1 :]
