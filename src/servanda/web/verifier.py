"""The pages that check a log or a bulletin in any browser, without a network: built from frontend/, each one file."""

from importlib.resources import files


def verifier_page() -> str:
    """The page, as it is built; the same bytes lie in specs/ledger."""
    return files("servanda.web").joinpath("built", "verify.html").read_bytes().decode("utf-8")


def bulletin_check_page() -> str:
    """The page that shows whether a bulletin is genuine, as it is built; its user puts signatures into it."""
    return files("servanda.web").joinpath("built", "check-bulletin.html").read_bytes().decode("utf-8")
