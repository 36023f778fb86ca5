"""``servanda bulletin``: what was promised, what happened, how it is known, what is disputed, what nobody saw."""

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

from cyclopts import App, Parameter

if TYPE_CHECKING:
    from collections.abc import Sequence

    from servanda.ledger import Signer
    from servanda.operations import SiteReport

verb = App(
    name="bulletin",
    help="Write the bulletin of one period: for the public, by rule, with what nobody could see.",
    usage="Usage: servanda bulletin [OPTIONS] CASE [EVIDENCE...] --period PERIOD\n"
    "       servanda bulletin positions CASE\n"
    "       servanda bulletin site | verify | new-key | revoke-key",
)


@verb.default
def bulletin(
    case: str,
    *evidence: str,
    period: str = "",
    out: Path | None = None,
    cut_off: str = "",
    publisher: str = "",
    address: str = "",
    site: Path | None = None,
    draft: Annotated[tuple[str, ...], Parameter(consume_multiple=True, negative="")] = (),
    key: Path | None = None,
    language: Annotated[tuple[str, ...], Parameter(consume_multiple=True, negative="")] = ("en",),
    form: Annotated[tuple[str, ...], Parameter(consume_multiple=True, negative="")] = (),
    official: Annotated[bool, Parameter(negative="")] = False,
    policy: Path | None = None,
    own: bool = True,
    reader: str = "",
    json: Annotated[bool, Parameter(negative="")] = False,
) -> int:
    """Write the bulletin of one period.

    Without the mechanism's approval and key every page and file says that it is a private analysis and no statement of
    the mechanism. Exits with 1 where a bulletin is not shown on the site of --site, because it is not as it was made.

    Parameters
    ----------
    case:
        A case that comes with the program, a case folder, or an agreement file.
    evidence:
        Files to read beside the case's own; without any the case's own chronology is read.
    period:
        2015-08-10..2015-08-16, 2015-W33, 2015-08 or one day, in the agreement's days.
    out:
        The folder to write to.
    cut_off:
        The time of day at which every period ends, such as 19:30. Default: midnight.
    publisher:
        Who makes it; otherwise whom the case's bulletin.yaml names.
    address:
        Where the folder will be found, for feeds, such as https://news.example/bulletins/.
    site:
        The folder to make the public site in, of all bulletins of the folder of --out, for hosting anywhere.
    draft:
        Cases of texts not agreed, of which the site of --site shows the public positions.
    key:
        The publisher's key, made with 'servanda bulletin new-key': all files are signed with it, and a page is written
        on which anybody sees whether a file is one of them.
    language:
        Languages: en, fr, ar.
    form:
        Forms: html, json, text, csv, atom, rss, pdf, png. Default: all that can be made here.
    official:
        Make it only if the mechanism's approval and key, in the case's bulletin.yaml, carry it as it stands.
    policy:
        Write the editorial policy that ships to this file, to be edited, and nothing else.
    own:
        Read the evidence kept with the case.
    reader:
        Name the format of the evidence instead of finding it from the files' beginnings.
    json:
        Print machine-readable JSON instead.
    """
    from servanda.basis import Place, Refusal
    from servanda.cli.terminal import console, print_json, progress
    from servanda.operations import make_bulletin, make_site, write_policy

    if policy is not None:
        print(f"written: {write_policy(policy, language[0])}")
        return 0
    if site is not None and out is None:
        remedy = "name the folder of the bulletins with --out"
        raise Refusal("CLI001", "a site is made from a folder of bulletins", remedy, Place("--site"))
    signer, page = _signing(key, out)
    with progress() as say:
        report = make_bulletin(
            case, evidence, period=period, cut_off=cut_off, publisher=publisher, languages=language, forms=form,
            own=own, reader=reader, official=official, out=out, address=address, signer=signer, check_page=page,
            progress=say,
        )  # fmt: skip
    public = "" if signer is None else str(signer.key)
    made = None
    if site is not None and out is not None:
        made = make_site(out, site, key=public, address=address, check_page=page, drafts=draft, publisher=publisher)
    if json:
        print_json(report.data() | ({} if made is None else {"site": made.data()}))
        return _left(made)
    screen, first = console(), report.bulletins[0]
    screen.print(first.headline.text, style="bold", markup=False)
    for sentence in first.summary:
        screen.print(sentence.text, markup=False)
    if report.why_not:
        screen.print(f"A private analysis: {report.why_not}.", markup=False)
    _print_written(report.written, report.left_out)
    if made is not None:
        _tell_site(made)
    return _left(made)


def _left(made: "SiteReport | None") -> int:
    """1 where a site does not show a bulletin, because it is not as it was made."""
    return 1 if made is not None and made.not_shown else 0


def _print_written(written: "Sequence[Path]", left_out: "Sequence[str]") -> None:
    for path in written:
        print(f"written: {path}")
    if left_out:
        print(f"left out: {', '.join(left_out)}: pip install 'servanda[pdf]'")


def _signing(key: Path | None, out: Path | None) -> tuple["Signer | None", str]:
    """Who signs, and the page that shows what was signed; nobody where no key is named."""
    if key is None:
        return None, ""
    from servanda.basis import Place, Refusal
    from servanda.cli.passphrases import ask_passphrase
    from servanda.operations import publisher_from
    from servanda.web import bulletin_check_page

    if out is None:
        raise Refusal("CLI001", "a key signs files, and none are written", "name a folder with --out", Place("--key"))
    return publisher_from(key, ask_passphrase(key.name)), bulletin_check_page()


@verb.command(name="site")
def site_of(
    bulletins: Path | None = None,
    *,
    out: Path | None = None,
    key: Annotated[tuple[str, ...], Parameter(negative="")] = (),
    policy: Path | None = None,
    address: str = "",
    language: Annotated[tuple[str, ...], Parameter(consume_multiple=True, negative="")] = (),
    draft: Annotated[tuple[str, ...], Parameter(consume_multiple=True, negative="")] = (),
    publisher: str = "",
    licence: Path | None = None,
    json: Annotated[bool, Parameter(negative="")] = False,
) -> int:
    """Make the public site of a folder of bulletins, from those bulletins alone: pages for hosting anywhere.

    Exits with 1 where a bulletin is not shown because it is not as it was made.

    Parameters
    ----------
    bulletins:
        The folder 'servanda bulletin --out' wrote to: of one agreement, or of several.
    out:
        The folder to make the site in: a new one, or one that was made before.
    key:
        The publisher's public key, or a file that holds it: what is not signed with it is not shown. Named again for
        each of several; one that it revoked counts until that day.
    policy:
        Whose signatures count for the receipts of a log; otherwise each receipt's own is taken.
    address:
        Where the site will be found, such as https://news.example/ceasefires/.
    language:
        Languages of the pages; otherwise those there are bulletins in.
    draft:
        Cases of texts not agreed, of which the public positions are shown.
    publisher:
        Whose the pages on drafts are.
    licence:
        Write the terms of the data that ship to this file, to be edited, and nothing else. A file called
        licence_en.md beside the bulletins takes their place.
    json:
        Print machine-readable JSON instead.
    """
    from servanda.basis import Place, Refusal
    from servanda.cli.terminal import print_json
    from servanda.operations import make_site, write_licence
    from servanda.web import bulletin_check_page

    if licence is not None:
        print(f"written: {write_licence(licence, language[0] if language else 'en')}")
        return 0
    if bulletins is None or out is None:
        remedy = "name the folder of the bulletins, and one for the site with --out"
        raise Refusal("CLI001", "a site is made from one folder into another", remedy, Place("the command line"))
    report = make_site(
        bulletins, out, key=key, policy=policy, languages=language, address=address, drafts=draft, publisher=publisher,
        check_page=bulletin_check_page(),
    )  # fmt: skip
    if json:
        print_json(report.data())
    else:
        _tell_site(report)
    return _left(report)


def _tell_site(report: "SiteReport") -> None:
    bulletins = "1 bulletin" if report.bulletins == 1 else f"{report.bulletins} bulletins"
    print(f"site: {report.out / 'index.html'}, {len(report.files)} files, {bulletins}")
    for one in report.not_shown:
        print(f"not shown: {one.name}: {one.why} [{one.code}]")
    for name in report.taken_away:
        print(f"taken away: {name}: no draft of this name was named with --draft, nor lies among the bulletins")


@verb.command
def positions(
    case: str,
    *,
    out: Path | None = None,
    as_of: str = "",
    publisher: str = "",
    key: Path | None = None,
    language: Annotated[tuple[str, ...], Parameter(consume_multiple=True, negative="")] = ("en",),
    form: Annotated[tuple[str, ...], Parameter(consume_multiple=True, negative="")] = (),
    json: Annotated[bool, Parameter(negative="")] = False,
) -> int:
    """Write the page of a draft before signature: what each side said in public, the deadlock, what would free it.

    Only entries of the case's positions.yaml that were made in public get in. Every page and file says that it is a
    private analysis.

    Parameters
    ----------
    case:
        A case that comes with the program, a case folder, or an agreement file.
    out:
        The folder to write to.
    as_of:
        Leave out what became known after this day, such as 2026-06-01.
    publisher:
        Who makes it; otherwise whom the case's bulletin.yaml names.
    key:
        The publisher's key, made with 'servanda bulletin new-key': all files are signed with it, and a page is written
        on which anybody sees whether a file is one of them.
    language:
        Languages: en, fr, ar.
    form:
        Forms: html, json, text, pdf. Default: all that can be made here.
    json:
        Print machine-readable JSON instead.
    """
    from servanda.cli.terminal import console, print_json
    from servanda.operations import draft_positions

    signer, page = _signing(key, out)
    report = draft_positions(
        case, languages=language, forms=form, publisher=publisher, as_of=as_of, out=out, signer=signer, check_page=page
    )
    if json:
        print_json(report.data())
        return 0
    screen, first = console(), report.told[0]
    for sentence in first.deadlock:
        screen.print(sentence, markup=False)
    for one in first.frees:
        screen.print(f"- {one.text}", markup=False)
    _print_written(report.written, report.left_out)
    return 0


@verb.command(name="new-key")
def new_key(name: str, *, key: Path, json: Annotated[bool, Parameter(negative="")] = False) -> int:
    """Make a publisher's key, sealed with a passphrase, and print its public half, to be told wherever you are known.

    Parameters
    ----------
    name:
        The name it signs under, such as mission.example/bulletins: no spaces, no plus.
    key:
        The file to make.
    json:
        Print machine-readable JSON instead.
    """
    from servanda.cli.passphrases import new_passphrase
    from servanda.cli.terminal import print_json
    from servanda.operations import new_publisher

    public = new_publisher(name, key, new_passphrase(key.name))
    if json:
        print_json({"key": str(key), "public": public})
    else:
        print(f"key: {key}\npublic: {public}")
    return 0


@verb.command(name="revoke-key")
def revoke_key(
    revoked: str,
    *,
    since: Annotated[str, Parameter(name="--from")],
    why: str,
    key: Path,
    out: Path,
    json: Annotated[bool, Parameter(negative="")] = False,
) -> int:
    """Say that a publisher's key is not valid from a day on: written beside the bulletins, signed with another key.

    What a log took in before that day stays genuine; so do, with a word of doubt, bulletins of days before.

    Parameters
    ----------
    revoked:
        The public key that is not valid any more.
    since:
        The first day on which it is not, such as 2026-03-01: of a stolen key the first on which others may have it.
    why:
        lost, stolen or replaced.
    key:
        The file of another of the publisher's keys, or of the same one.
    out:
        The folder of bulletins.
    json:
        Print machine-readable JSON instead.
    """
    from servanda.cli.passphrases import ask_passphrase
    from servanda.cli.terminal import print_json
    from servanda.operations import publisher_from, revoke_publisher

    written = revoke_publisher(revoked, since, why, publisher_from(key, ask_passphrase(key.name)), out)
    if json:
        print_json({"written": str(written)})
    else:
        print(f"written: {written}")
    return 0


@verb.command
def verify(
    *files: Annotated[Path, Parameter(allow_leading_hyphen=False)],
    key: Annotated[tuple[str, ...], Parameter(negative="")] = (),
    policy: Path | None = None,
    json: Annotated[bool, Parameter(negative="")] = False,
) -> int:
    """Check bulletins offline: whether each file is one that was signed, by whom, and whether a log holds it.

    Exits with 1 where anything does not hold.

    Parameters
    ----------
    files:
        Folders of bulletins, signatures (.signed), or single files with their signature beside them.
    key:
        The publisher's public key, or a file that holds it; named again for each of its keys. Otherwise the one each
        signature names, and said so.
    policy:
        Whose signatures count for the receipt of a log; otherwise the receipt's own is taken.
    json:
        Print machine-readable JSON instead.
    """
    from servanda.basis import Place, Refusal
    from servanda.cli.terminal import console, print_json, print_passages
    from servanda.operations import tell_bulletins, verify_bulletins

    if not files:
        raise Refusal("CLI001", "no file is named", "name a folder of bulletins", Place("the command line"))
    report = verify_bulletins(files, key, policy)
    if json:
        print_json(report.data())
    else:
        print_passages(console(), tell_bulletins(report))
    return 0 if report.sound else 1
