"""``servanda open-report``: a sealed report of a field phone opened with its private key."""

from pathlib import Path
from typing import Annotated

from cyclopts import App, Parameter

verb = App(name="open-report", help="Open a field phone's sealed report with its private key, without a server.")


@verb.default
def open_report(report: Path, *, key: Path, out: Path, json: Annotated[bool, Parameter(negative="")] = False) -> int:
    """Open a sealed report: the report itself and its photographs, in clear, in a new folder.

    Parameters
    ----------
    report:
        The zip that the room gives on its page of evidence intake.
    key:
        The RSA private key in PEM; the passphrase of a locked one is asked.
    out:
        The new folder. What is in it is in clear: delete it yourself.
    json:
        Print machine-readable JSON instead.
    """
    from servanda.cli.passphrases import ask_passphrase
    from servanda.cli.terminal import print_json
    from servanda.operations import open_report

    opened = open_report(report, key, out, ask_passphrase)
    if json:
        print_json({"files": list(opened.files), "out": str(out), "signed": opened.signed})
        return 0
    signed = "its signature fits" if opened.signed else "it has no signature"
    print(f"opened into {out}: {', '.join(opened.files)}; {signed}")
    return 0
