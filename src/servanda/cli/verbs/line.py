"""``servanda line``: two servers of one liaison line without a network: paired once, then files both ways."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

from cyclopts import App, Parameter

from servanda.cli.verbs.mission_said import said

if TYPE_CHECKING:
    from servanda.operations import Mission

verb = App(name="line", help="Pair two servers of one liaison line, and exchange its messages by file.")
Json = Annotated[bool, Parameter(negative="")]


@contextmanager
def _opened(case: str, database: str | None, keyring: str | None) -> "Iterator[tuple[Mission, Any]]":
    """The mission while nobody serves it: what is known of the other server is written by one program at a time."""
    from servanda.cli.passphrases import ask_passphrase
    from servanda.operations import Hands, Mission, MissionPlace, agreement_at, kept_body, open_place
    from servanda.server import served_once

    place = MissionPlace.beside(case, database, keyring)
    place.refuse_unbegun()
    with (
        served_once(place, "no address: its line is being exchanged"),
        open_place(place, ask_passphrase(place.keyring.name)) as store,
    ):
        agreement, procedure = agreement_at(case, kept_body(store))
        yield Mission(store, agreement, procedure, hands=Hands(store.settings)), store.settings


@verb.command
def card(case: str, *, out: Path, database: str | None = None, keyring: str | None = None, json: Json = False) -> int:
    """Write this server's card: its public keys and those of the people who sign here; carry it to the other server.

    Parameters
    ----------
    case:
        The case of the mission. Stop serving it first.
    out:
        The file of the card, a new one.
    database:
        Where the record is, if not beside the case.
    keyring:
        The file of the mission's keys, if not beside the case.
    json:
        Print machine-readable JSON instead.
    """
    from servanda.operations import own_card, write_draft

    with _opened(case, database, keyring) as (mission, settings):
        made, text = own_card(mission, settings)
    write_draft(text, out)
    lines = [f"card: {out}", f"fingerprint: {made.fingerprint} (read it to the other side by another way)"]
    return said({"card": str(out), "server": made.name, "fingerprint": made.fingerprint}, lines, json)


@verb.command(name="pair")
def pair_with(
    case: str, shown: Path, *, units: Annotated[list[str], Parameter(negative="")], called: str = "",
    database: str | None = None, keyring: str | None = None, json: Json = False,
) -> int:  # fmt: skip
    """Pair another server from its card, once its fingerprint was compared by another way.

    Parameters
    ----------
    case:
        The case of the mission. Stop serving it first.
    shown:
        The other server's card.
    units:
        A unit of the line whose people sign on that server, and on this one nobody; its messages are believed for
        these alone. Several: once for each.
    called:
        What people here call that server.
    database:
        Where the record is, if not beside the case.
    keyring:
        The file of the mission's keys, if not beside the case.
    json:
        Print machine-readable JSON instead.
    """
    from servanda.operations import pair, read_card

    text = shown.read_text(encoding="utf-8", errors="replace")
    with _opened(case, database, keyring) as (mission, settings):
        peer = pair(mission, settings, read_card(text, str(shown)), units, called)
    lines = [f"paired: {peer.called}, for {', '.join(peer.units)}", f"fingerprint: {peer.card.fingerprint}"]
    return said({"server": peer.name, "units": list(peer.units)}, lines, json)


@verb.command(name="export")
def give_file(
    case: str, server: str, *, out: Path, database: str | None = None, keyring: str | None = None, json: Json = False
) -> int:
    """Write the file for another server: every message it is not known to have, and what came from it.

    Parameters
    ----------
    case:
        The case of the mission. Stop serving it first; while it is served, use its page.
    server:
        The other server, by what it is called here.
    out:
        The file to carry there, a new one; sealed for it.
    database:
        Where the record is, if not beside the case.
    keyring:
        The file of the mission's keys, if not beside the case.
    json:
        Print machine-readable JSON instead.
    """
    from servanda.operations import give, refuse_taken, write_draft

    refuse_taken(out)
    with _opened(case, database, keyring) as (mission, settings):
        peer, text = give(mission, settings, None, server)
    write_draft(text, out)
    waits = len(peer.replica.outbox)
    return said({"file": str(out), "messages": waits}, [f"file for {peer.called}: {out}, {waits} messages"], json)


@verb.command(name="import")
def take_file(
    case: str, file: Path, *, resume: Annotated[bool, Parameter(negative="")] = False, database: str | None = None,
    keyring: str | None = None, json: Json = False,
) -> int:  # fmt: skip
    """Take in a file from another server; 1 where some of its messages were set aside.

    Parameters
    ----------
    case:
        The case of the mission. Stop serving it first; while it is served, use its page.
    file:
        The file that was carried here.
    resume:
        This server was set back to an old state: go on after what the other remembers.
    database:
        Where the record is, if not beside the case.
    keyring:
        The file of the mission's keys, if not beside the case.
    json:
        Print machine-readable JSON instead.
    """
    from servanda.operations import take

    text = file.read_text(encoding="utf-8", errors="replace")
    with _opened(case, database, keyring) as (mission, settings):
        came = take(mission, settings, None, text, resume=resume)
    lines = [f"from {came.peer.called}: {len(came.entered)} messages entered"]
    if came.aside:
        lines.append(
            f"set aside, and tried again with the next file: {len(came.aside)} ({', '.join(sorted(set(came.aside)))})"
        )
    said({"entered": len(came.entered), "aside": list(came.aside)}, lines, json)
    return 1 if came.aside else 0


@verb.command
def servers(case: str, *, database: str | None = None, keyring: str | None = None, json: Json = False) -> int:
    """The servers paired with this one: what each is not known to have, and what was set aside.

    Parameters
    ----------
    case:
        The case of the mission. Stop serving it first; while it is served, use its page.
    database:
        Where the record is, if not beside the case.
    keyring:
        The file of the mission's keys, if not beside the case.
    json:
        Print machine-readable JSON instead.
    """
    from servanda.operations import not_there_yet, peers

    with _opened(case, database, keyring) as (mission, settings):
        counts, every = not_there_yet(mission, settings), peers(settings)
    rows = [
        {"server": one.name, "called": one.called, "units": list(one.units), "waits": counts[one.name][0],
         "came": counts[one.name][1], "aside": len(one.aside)}
        for one in every
    ]  # fmt: skip
    lines = [
        f"{row['called']}: {row['waits']} messages not known to be there, {row['came']} came, {row['aside']} aside"
        for row in rows
    ]
    return said({"servers": rows}, lines or ["no server is paired"], json)
