"""``servanda mission``: a mission begun, its people invited, its record copied, handed over and looked at."""

from pathlib import Path
from typing import Annotated, Literal

from cyclopts import App, Parameter

from servanda.cli.verbs.mission_said import refuse_unsaid, said, say_invitations, say_looked

verb = App(name="mission", help="Begin a mission, invite its people, and keep, hand over and check its record.")
Json = Annotated[bool, Parameter(negative="")]


@verb.command
def begin(
    case: str,
    *,
    people: Path,
    database: str | None = None,
    keyring: str | None = None,
    body: str | None = None,
    width: int = 32,
    also_ml_dsa: Annotated[bool, Parameter(negative="")] = False,
    sheets: Path | None = None,
    at: str = "",
    language: Literal["en", "fr", "ar"] = "en",
    json: Json = False,
) -> int:
    """Begin a mission: fresh keys under a passphrase, people enrolled, an invitation for each, a log to countersign.

    Parameters
    ----------
    case:
        The case whose agreement the mission watches over.
    people:
        A YAML file of its people and of those who countersign its log, the same for every side.
    database:
        Where the record is kept; otherwise in a file beside the case: sqlite:///PATH or postgresql://USER@HOST/NAME.
    keyring:
        The file of the mission's keys, a new one; otherwise beside the case.
    body:
        The body of the agreement that runs the mission, where there are several.
    width:
        How many records the log takes in each minute; what is fewer is padded.
    also_ml_dsa:
        Sign each head of the log a second time, with ML-DSA-44, which no quantum computer is known to break.
    sheets:
        Write the invitations as a page to be printed and cut; otherwise names and words are printed here.
    at:
        The address people will open, for the sheets.
    language:
        The language of the sheets: en, fr or ar.
    json:
        Print machine-readable JSON instead; needs --sheets, for it holds no word of an invitation.
    """
    from servanda.cli.passphrases import new_passphrase
    from servanda.operations import MissionPlace, found_mission

    refuse_unsaid(sheets, quiet=json)
    place = MissionPlace.beside(case, database, keyring)
    passphrase = new_passphrase(f"the mission's keys ({place.keyring.name})")
    founded = found_mission(case, people, passphrase, place, body=body, width=width, ml_dsa=also_ml_dsa)
    say_invitations(case, founded.sheets, sheets, at, language, quiet=json)
    warnings = [f"{party} has no {role.value}, and another party has" for role, party in founded.uneven]
    if not any(one.person.role.value == "chair" for one in founded.sheets):
        warnings.append("nobody is chair: what a chair alone may do waits until one is enrolled, on the page People")
    lines = [
        f"begun: {founded.data()['record']}, keys in {place.keyring}",
        f"log: {founded.policy.origin}",
        f"policy: {founded.policy.fingerprint} (the same digits on every side)",
        f"the humanitarian desk's log: {founded.desk.origin}, policy {founded.desk.fingerprint[:16]}",
        *(f"look: {one}" for one in warnings),
    ]
    return said(founded.data(), lines, json)


@verb.command
def invite(
    case: str,
    person: str,
    *,
    database: str | None = None,
    keyring: str | None = None,
    sheets: Path | None = None,
    at: str = "",
    language: Literal["en", "fr", "ar"] = "en",
    json: Json = False,
) -> int:
    """Invite somebody anew: a fresh word; one given before is good no more.

    Parameters
    ----------
    case:
        The case of the mission.
    person:
        The pseudonym of somebody enrolled.
    database:
        Where the record is, if not beside the case.
    keyring:
        The file of the mission's keys, if not beside the case.
    sheets:
        Write the invitation as a page to be printed; otherwise it is printed here.
    at:
        The address people open, for the sheet.
    language:
        The language of the sheet: en, fr or ar.
    json:
        Print machine-readable JSON instead; needs --sheets, for it holds no word.
    """
    from servanda.cli.passphrases import ask_passphrase
    from servanda.operations import MissionPlace, invite_again

    refuse_unsaid(sheets, quiet=json)
    place = MissionPlace.beside(case, database, keyring)
    sheet = invite_again(place, ask_passphrase(place.keyring.name), person)
    say_invitations(case, (sheet,), sheets, at, language, quiet=json)
    return said({"invited": person}, [], json)


@verb.command
def backup(
    case: str,
    *,
    out: Path,
    prune: Annotated[bool, Parameter(negative="")] = False,
    database: str | None = None,
    keyring: str | None = None,
    json: Json = False,
) -> int:
    """Write a backup, sealed, while the mission goes on; it opens with the mission's keyring alone.

    Parameters
    ----------
    case:
        The case of the mission.
    out:
        The file of the backup, a new one. It has to be destroyed after 30 days: what is erased lives on in it.
    prune:
        Then delete the mission's backups in the same folder whose 30 days are over.
    database:
        Where the record is, if not beside the case.
    keyring:
        The file of the mission's keys, if not beside the case.
    json:
        Print machine-readable JSON instead.
    """
    from servanda.basis import from_us
    from servanda.cli.passphrases import ask_passphrase
    from servanda.operations import MissionPlace, back_up_mission

    place = MissionPlace.beside(case, database, keyring)
    made = back_up_mission(place, ask_passphrase(place.keyring.name), out, prune=prune)
    lines = [
        f"backup: {out}, {made.entries} entries, {made.leaves} leaves of the log",
        f"SHA-256: {made.digest}",
        f"destroy it by {from_us(made.expires):%Y-%m-%d} (UTC)",
        *(f"deleted: {one}" for one in made.pruned),
    ]
    return said(made.data(), lines, json)


@verb.command
def restore(
    case: str,
    copy: Path,
    *,
    database: str | None = None,
    keyring: str | None = None,
    evacuated: Annotated[bool, Parameter(negative="")] = False,
    json: Json = False,
) -> int:
    """Make the mission of a backup in an empty place, or of an evacuation; looked at whole before it is there.

    Parameters
    ----------
    case:
        The case of the mission.
    copy:
        The backup, or the evacuated mission.
    database:
        Where the record is to be; otherwise in a file beside the case.
    keyring:
        The file of the mission's keys; of an evacuation a new one. Otherwise beside the case.
    evacuated:
        The file is an evacuation: asks for the passphrase it was sealed with, and for one for its keys here.
    json:
        Print machine-readable JSON instead.
    """
    from servanda.cli.passphrases import ask_passphrase, new_passphrase
    from servanda.operations import MissionPlace, receive_mission, restore_mission

    place = MissionPlace.beside(case, database, keyring)
    if evacuated:
        opened_by = ask_passphrase(copy.name)
        looked = receive_mission(copy, opened_by, place, new_passphrase(place.keyring.name))
    else:
        looked = restore_mission(case, copy, place, ask_passphrase(place.keyring.name))
    return say_looked(looked, json)


@verb.command
def evacuate(
    case: str, *, out: Path, database: str | None = None, keyring: str | None = None, json: Json = False
) -> int:
    """Seal the whole mission into one file for a recipient, show that it opens, and only then wipe it and its keys.

    Where it was cut short while it wiped, the same again wipes to the end and asks for no passphrase.

    Parameters
    ----------
    case:
        The case of the mission. Stop serving it first.
    out:
        The sealed file, a new one; a receipt is written beside it.
    database:
        Where the record is, if not beside the case.
    keyring:
        The file of the mission's keys, if not beside the case.
    json:
        Print machine-readable JSON instead.
    """
    from servanda.cli.passphrases import ask_passphrase, new_passphrase
    from servanda.operations import MissionPlace, evacuate_mission, finish_evacuating
    from servanda.server import served_once

    place = MissionPlace.beside(case, database, keyring)
    made = finish_evacuating(place, out)
    if made is None:
        place.refuse_unbegun()
        with served_once(place, "no address: it is being evacuated"):
            passphrase = ask_passphrase(place.keyring.name)
            made = evacuate_mission(place, passphrase, out, new_passphrase(f"its recipient ({out.name})"))
    lines = [
        f"evacuated: {out}, {made.entries} entries, {made.leaves} leaves of the log; here everything is wiped",
        f"receipt: {out}.receipt.json",
        f"SHA-256: {made.digest}",
    ]
    return said(made.data(), lines, json)


@verb.command
def verify(case: str, *, database: str | None = None, keyring: str | None = None, json: Json = False) -> int:
    """Look whether every entry, leaf, tile, head and sealed value is what was written; exits with 1 where one is not.

    Parameters
    ----------
    case:
        The case of the mission.
    database:
        Where the record is, if not beside the case.
    keyring:
        The file of the mission's keys, if not beside the case.
    json:
        Print machine-readable JSON instead.
    """
    from servanda.cli.passphrases import ask_passphrase
    from servanda.operations import MissionPlace, look_at_mission

    place = MissionPlace.beside(case, database, keyring)
    return say_looked(look_at_mission(place, ask_passphrase(place.keyring.name)), json)


@verb.command
def anchor(
    case: str,
    *,
    request: Path | None = None,
    reply: Path | None = None,
    anchor_ca: tuple[Path, ...] = (),
    database: str | None = None,
    keyring: str | None = None,
    json: Json = False,
) -> int:
    """Have the log's newest head stamped by an authority where the server has no network: by a file, and back.

    Write a request, carry it to a machine with a network, send it to the authority (RFC 3161), and bring its answer.

    Parameters
    ----------
    case:
        The case of the mission.
    request:
        Write the request into this file, a new one.
    reply:
        Take in the authority's answer from this file.
    anchor_ca:
        The certificates (PEM) by which the authority is believed; needed with --reply.
    database:
        Where the record is, if not beside the case.
    keyring:
        The file of the mission's keys, if not beside the case.
    json:
        Print machine-readable JSON instead.
    """
    from servanda.basis import Place, Refusal, from_us
    from servanda.cli.passphrases import ask_passphrase
    from servanda.operations import MissionPlace, attach_anchor, write_anchor_request

    if (request is None) == (reply is None):
        raise Refusal("CLI001", "name one of --request and --reply", "see --help", Place("the command line"))
    place = MissionPlace.beside(case, database, keyring)
    passphrase = ask_passphrase(place.keyring.name)
    if request is not None:
        size = write_anchor_request(place, passphrase, request)
        lines = [f"request: {request}, over the head of {size} leaves", "send it as application/timestamp-query"]
        return said({"request": str(request), "size": size}, lines, json, "public")
    assert reply is not None
    size, at = attach_anchor(place, passphrase, reply, anchor_ca)
    lines = [f"anchored: the head of {size} leaves was there at {from_us(at):%Y-%m-%d %H:%M:%S} UTC"]
    return said({"size": size, "at": at}, lines, json, "public")


@verb.command(name="seal-reports")
def seal_phone_reports(
    case: str,
    *,
    key: Path | None = None,
    off: Annotated[bool, Parameter(negative="")] = False,
    database: str | None = None,
    keyring: str | None = None,
    json: Json = False,
) -> int:
    """Have field phones seal their reports for the holder of a key, or end it; the server can read none of them then.

    Parameters
    ----------
    case:
        The case of the mission. It may be served meanwhile: phones fetch the form anew.
    key:
        The RSA public key in PEM; its private part never comes near the server ('servanda open-report' uses it).
    off:
        Phones seal no more.
    database:
        Where the record is, if not beside the case.
    keyring:
        The file of the mission's keys, if not beside the case.
    json:
        Print machine-readable JSON instead.
    """
    from servanda.basis import Place, Refusal
    from servanda.cli.passphrases import ask_passphrase
    from servanda.operations import MissionPlace, seal_reports

    if (key is None) is not off:
        raise Refusal("MIS178", "one of --key and --off is needed", "give the public key, or end it", Place("--key"))
    place = MissionPlace.beside(case, database, keyring)
    digest = seal_reports(place, ask_passphrase(place.keyring.name), key)
    line = f"phones seal reports for the key {digest}" if digest else "phones seal reports no more"
    return said({"sealed_for": digest or None}, [line], json)
