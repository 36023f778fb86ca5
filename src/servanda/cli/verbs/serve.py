"""``servanda serve``: a mission's operations room, in the browser."""

from pathlib import Path
from typing import Annotated

from cyclopts import App, Parameter

verb = App(name="serve", help="Serve a mission's operations room: pages for the people who run a ceasefire day by day.")


@verb.default
def serve(
    case: str = "",
    *,
    demo: Annotated[bool, Parameter(negative=())] = False,
    database: str | None = None,
    keyring: str | None = None,
    port: int = 0,
    host: str | None = None,
    certificate: Path | None = None,
    key: Path | None = None,
    behind: str | None = None,
    desk: str = "",
    anchor: str = "",
    anchor_ca: tuple[Path, ...] = (),
    oidc: Path | None = None,
    events: Path | None = None,
    bulletins: Path | None = None,
    browser: Annotated[bool, Parameter(negative="--no-browser")] = True,
) -> int:
    """Serve the operations room of a mission, begun with 'servanda mission begin', or of a rehearsal.

    To this machine alone; to others by https only. Asks once for the passphrase of the keyring.

    Parameters
    ----------
    case:
        The case the mission was begun for.
    demo:
        A rehearsal: an invented mission under way, one click for each role. Served to this machine alone; nothing of
        it is kept.
    database:
        Where the record is, if not beside the case: sqlite:///PATH or postgresql://USER@HOST/NAME.
    keyring:
        The file of the mission's keys, if not beside the case.
    port:
        The port to listen on; a free one otherwise.
    host:
        The name other machines reach this one by; needs --certificate and --key.
    certificate:
        The certificate of that name, with its chain (PEM).
    key:
        The key of the certificate (PEM).
    behind:
        The address of a front on this machine that speaks https in its place, such as https://room.example.
    desk:
        A draft in Word or PDF, or a case, that the mission's chair works on at the drafting desk, beside the mission.
    anchor:
        An authority that stamps the log with its time once an hour, such as https://time.example/tsr (RFC 3161).
    anchor_ca:
        The certificates (PEM) by which that authority is believed.
    oidc:
        A file of identity providers, each of one unit, by which people of that unit may sign in.
    events:
        A file to which signing in and refusals are noted, a line of JSON each; standard error otherwise.
    bulletins:
        A folder of bulletins ('servanda bulletin --out') that anybody may read, under /bulletins. What readers may
        answer is switched on in the room.
    browser:
        Open the page of a rehearsal in the browser; with --no-browser, print its address instead.
    """
    from servanda.basis import Place, Refusal
    from servanda.cli.passphrases import ask_passphrase
    from servanda.operations import MissionPlace, roots_in
    from servanda.server import Anchor, Live, TimeAuthority, providers_in, reach_of, serve_mission, serve_rehearsal

    def say(words: str) -> None:
        print(words, flush=True)

    if demo:
        serve_rehearsal(port=port, browser=browser, desk=desk, bulletins=bulletins, say=say)
        return 0
    if not case:
        remedy = "name the case a mission was begun for, or see the room with 'servanda serve --demo'"
        raise Refusal("CLI001", "no case is named", remedy, Place("the command line"))
    reach = reach_of(host, certificate, key, behind)
    stamped = Anchor(TimeAuthority(anchor), roots_in(anchor_ca)) if anchor else None
    named = providers_in(oidc) if oidc is not None else ()
    place = MissionPlace.beside(case, database, keyring)
    live = Live(
        case, place, reach, port, desk=desk, anchor=stamped, providers=named, events=events, bulletins=bulletins
    )
    serve_mission(live, ask_passphrase, say)
    return 0
