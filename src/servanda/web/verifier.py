"""The page that checks a log in any browser, without a network: built from frontend/, all of it in one file."""

from importlib.resources import files


def verifier_page() -> str:
    """The page, as it is built; the same bytes lie in specs/ledger."""
    return files("servanda.web").joinpath("built", "verify.html").read_bytes().decode("utf-8")
