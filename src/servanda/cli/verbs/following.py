"""What ``servanda ingest --follow`` does: look again and again, fetch first where it is a feed, and tell what came."""

import json
import time
from pathlib import Path
from typing import TYPE_CHECKING, Final

from servanda.basis import Place, Refusal
from servanda.cli.verbs.ingest import tell_file

if TYPE_CHECKING:
    from servanda.operations import Take
    from servanda.server import Feed, Fetched

#: How often a followed folder or file is looked at, in seconds.
LOOK_EVERY_S: Final = 1.0
#: Where fetched feeds stand, in the folder that keeps their facts.
FEEDS: Final = ".feeds"


def follow_on(
    path: str, *, once: bool, every: int, as_json: bool, into: str, out: str, reader: str, beside: list[str]
) -> int:
    """Follow until stopped; the exit code is 2 where a file was refused whole, or a feed asked once did not answer."""
    from servanda.operations import Follower

    feed = _feed(path, every, into, out)
    follower = Follower(path if feed is None else str(feed.folder), into=into, out=out, reader=reader, beside=beside)
    refused, told, left = False, "", 0.0
    while True:
        if feed is not None and left <= 0:
            fetched, left = feed.fetch(), float(every)
            refused |= once and fetched.state == "failed"
            if fetched.state == "new" or fetched.why != told:
                _tell_fetch(feed, fetched, as_json)
            told = fetched.why
        for take in follower.look(last=once):
            refused |= take.refused is not None
            _tell(take, as_json)
        if once or follower.over:
            return 2 if refused else 0
        time.sleep(LOOK_EVERY_S)
        left -= LOOK_EVERY_S


def _feed(path: str, every: int, into: str, out: str) -> "Feed | None":
    from servanda.server import LEAST_PAUSE_S, Feed, is_address

    if not is_address(path):
        return None
    if every < LEAST_PAUSE_S:
        why = f"a server is asked again after {LEAST_PAUSE_S} seconds at the soonest, not after {every}"
        raise Refusal("SRV012", why, "give --every 300, or another pause", Place("--every"))
    home = Path(into, "reports") if into else Path(out)
    feed = Feed(path, home / FEEDS)
    # Where there is no such place, the follower says so, and nothing has been made.
    if (into or out) and Path(into or out).is_dir():
        feed.folder.mkdir(parents=True, exist_ok=True)
    return feed


def _tell_fetch(feed: "Feed", fetched: "Fetched", as_json: bool) -> None:
    from servanda.cli.terminal import console

    if as_json:
        print(json.dumps({"feed": feed.address, "state": fetched.state, "why": fetched.why}), flush=True)
        return
    words = {"new": f"{fetched.bytes:,} bytes", "unchanged": "answers again, nothing new"}
    said = words.get(fetched.state, f"nothing came: {fetched.why}; asked again later")
    console().print(f"{feed.address}: {said}", markup=False)


def _tell(take: "Take", as_json: bool) -> None:
    from servanda.cli.terminal import console
    from servanda.operations import take_data

    if as_json:
        print(json.dumps(take_data(take)), flush=True)
        return
    out = console()
    if take.heard is not None:
        tell_file(take.heard)
        out.print(f"  {take.new:,} new facts", markup=False)
    if take.waits:
        out.print(
            f"{Path(take.path).name}: {take.waits:,} bytes at its end wait for the end of their line", markup=False
        )
    for one in take.refused.reasons if take.refused else ():
        out.print(f"{Path(take.path).name}: refused: {one.why} [{one.code}]; {one.remedy}", markup=False)
