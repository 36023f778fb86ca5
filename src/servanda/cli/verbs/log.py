"""``servanda log``: the record both sides can check; ``fetch`` brings one, ``verify`` checks it, ``verifier`` writes a
page that does."""

from pathlib import Path
from typing import Annotated

from cyclopts import App, Parameter

verb = App(
    name="log", help="Fetch and check a log of what was recorded: that nothing changed, and who countersigned it."
)


@verb.command
def verify(
    *files: Annotated[Path, Parameter(allow_leading_hyphen=False)],
    policy: Path | None = None,
    anchor_ca: tuple[Path, ...] = (),
    final: Annotated[bool, Parameter(negative="")] = False,
    json: Annotated[bool, Parameter(negative="")] = False,
) -> int:
    """Check logs offline: signatures, that each only grew, that records stand in it, and who countersigned.

    Exits with 1 where anything does not hold.

    Parameters
    ----------
    files:
        Folders of logs, bundles, receipts, or evidence that a log showed two histories.
    policy:
        Whose signatures count, as a file you were given; otherwise each file's own is taken, and said so.
    anchor_ca:
        Certificates (PEM) of authorities whose time stamps over heads are believed; otherwise they are not checked.
    final:
        Also exit with 1 where the last head is not countersigned by all sides.
    json:
        Print machine-readable JSON instead.
    """
    from servanda.basis import Place, Refusal
    from servanda.cli.terminal import console, print_json, print_passages
    from servanda.operations import tell_log, verify_log

    if not files:
        raise Refusal("CLI001", "no file is named", "name a folder of a log, or a bundle", Place("the command line"))
    report = verify_log(files, policy=policy, authorities=anchor_ca)
    if json:
        print_json(report.data())
    else:
        print_passages(console(), tell_log(report))
    return 0 if report.sound and (report.final or not final) else 1


@verb.command
def fetch(
    address: str, *, out: Path, trust: Path | None = None, json: Annotated[bool, Parameter(negative="")] = False
) -> int:
    """Fetch a mission's log into a folder, to be checked offline: hashes, sizes and signatures, no word of any entry.

    Fetched again into the same folder, checking it also tells whether the log only grew since.

    Parameters
    ----------
    address:
        The mission's address, such as https://room.example, or one of its humanitarian desk's log.
    out:
        The folder to write.
    trust:
        A certificate (PEM) to believe instead of the system's.
    json:
        Print machine-readable JSON instead.
    """
    from servanda.cli.terminal import print_json
    from servanda.server import LogAddress, fetch_log

    found = fetch_log(LogAddress(address, trust), out)
    if json:
        print_json(found.data())
    else:
        print(f"{found.origin}: {found.size:,} leaves in {found.folder}; servanda log verify {found.folder} checks it")
    return 0


@verb.command
def verifier(*, out: Path, json: Annotated[bool, Parameter(negative="")] = False) -> int:
    """Write one page that checks bundles, receipts and evidence in any browser, without a network or this program.

    Parameters
    ----------
    out:
        The page to write, a name ending in .html.
    json:
        Print machine-readable JSON instead.
    """
    from servanda.cli.terminal import print_json
    from servanda.operations import write_verifier
    from servanda.web import verifier_page

    report = write_verifier(verifier_page(), out)
    if json:
        print_json(report.data())
    else:
        print(f"page: {report.file}\nSHA-256: {report.digest}")
    return 0
