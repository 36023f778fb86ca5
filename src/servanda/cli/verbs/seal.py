"""``servanda seal``: a file of values encrypted at rest with its participant's own passphrase."""

from pathlib import Path
from typing import Annotated

from cyclopts import App, Parameter

verb = App(name="seal", help="Encrypt a participant's file of values with a passphrase.")


@verb.default
def seal(values: Path, *, out: Path, json: Annotated[bool, Parameter(negative="")] = False) -> int:
    """Encrypt a participant's file of values with a passphrase; 'negotiate' asks for it and opens it in memory.

    Parameters
    ----------
    values:
        The file of values, in clear. It is left where it is: delete it yourself.
    out:
        The sealed file, a new one; give it to the mediator in place of the other.
    json:
        Print machine-readable JSON instead.
    """
    from servanda.cli.passphrases import ask_passphrase
    from servanda.cli.terminal import print_json
    from servanda.operations import seal_file

    seal_file(values, out, ask_passphrase)
    if json:
        print_json({"class": "party-private", "sealed": str(out)})
        return 0
    print(f"sealed: {out}; the file in clear is still at {values}")
    return 0
