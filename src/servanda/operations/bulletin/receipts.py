"""Receipts of the mission's log laid beside the bulletins it holds, by themselves: first, and once all have signed."""

import json
from typing import TYPE_CHECKING, Final

from servanda.basis import Place, Refusal
from servanda.bulletin import proven
from servanda.operations.bulletin.entering import entered_bulletins
from servanda.operations.bulletin.index import RECEIPT, REVOKED_BY_LOG, SIGNED
from servanda.operations.bulletin.published import PublishedBulletins
from servanda.operations.bulletin.publishing import CHECK, check_page_of, text_in
from servanda.operations.bulletin.revoking import key_revocations
from servanda.operations.page_files import write_whole
from servanda.store import read_exactly

if TYPE_CHECKING:
    from servanda.operations.mission import LogKeeper, Mission

#: What waits for the next tick of the log.
_WAITS: Final = "STO111"


def keep_receipts(
    mission: "Mission", keeper: "LogKeeper", published: PublishedBulletins, check_page: str = ""
) -> tuple[str, ...]:
    """Writes the receipt of every bulletin of the folder that the log holds; the names of those written now.

    One that all sides have countersigned stays as it is; any other is written anew once that is so. ``check_page``:
    the page that checks files, put beside with what is signed where one lies there. Refuses (OPS010) a folder that
    cannot be written to.
    """
    signed, folder = published.shown.signed, published.folder
    latest = {one.act.bulletin: one for one in entered_bulletins(mission)}
    written = []
    for name, one in latest.items():
        if name not in signed or signed[name].digest != one.act.manifest:
            continue
        path, note = folder / f"{name}{RECEIPT}", read_exactly(folder / f"{name}{SIGNED}").text
        had = _final(text_in(path), note)
        if had:
            continue
        text = _receipt(keeper, one.position)
        now = _final(text, note) if text else None
        if text and now is not None and now != had:
            write_whole(text.encode(), path)
            written.append(name)
    for told in key_revocations(mission):
        path = folder / f"{REVOKED_BY_LOG}{told.about[:16]}{RECEIPT}"
        if told.agreed is not None and not path.is_file() and (text := _receipt(keeper, told.agreed.position)):
            write_whole(text.encode(), path)
            written.append(path.name)
    if written and check_page and (folder / CHECK).is_file():
        write_whole(check_page_of(check_page, folder), folder / CHECK)
    return tuple(written)


def _receipt(keeper: "LogKeeper", position: int) -> str:
    try:
        return json.dumps(keeper.receipt(position), ensure_ascii=False, indent=1) + "\n"
    except Refusal as refusal:
        if refusal.code != _WAITS:
            raise
        return ""


def _final(receipt: str, note: str) -> bool | None:
    """Whether a receipt shows a note under a head that all have countersigned; None where it does not show it."""
    try:
        return proven(receipt, note, None, Place("the receipt")).final
    except Refusal:
        return None
