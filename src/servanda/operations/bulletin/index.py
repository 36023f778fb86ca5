"""The list of a folder of bulletins, and the feeds of its series made from it."""

import json
import os
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Final

from servanda.basis import Place, Refusal
from servanda.bulletin import (
    Bulletin,
    Entry,
    Rendered,
    atom,
    digest_of,
    entry_of,
    feed_of,
    joined,
    name_of,
    rss,
    stem_of,
)
from servanda.operations.bulletin.lying import lying

INDEX: Final = "index.json"
SIGNED: Final = ".signed"
RECEIPT: Final = ".receipt.json"
#: A note by which a key is revoked; the receipt of a log that says so begins alike.
REVOKED: Final = ".revoked"
REVOKED_BY_LOG: Final = "revoked_"
_Data = dict[str, Any]
_BESIDE: Final = (SIGNED, RECEIPT, REVOKED)
_TEXTS: Final = ("editorial-policy_", "licence_")
#: After the name of a version stands the language and form of a file, or what is beside it, and never a version.
_OF_VERSION: Final = re.compile(r"(.+?)(?:_[a-z]{2}\.[a-z]{2,5}|\.signed|\.receipt\.json)")


def read_index(folder: Path) -> _Data:
    """What the folder's list holds, by stem; empty where there is none.

    Refuses (BUL012) what is no such list, and one of which an entry lacks what a list or a feed is made from.
    """
    listed = _listed(folder)
    if not all(map(_is_entry, listed)):
        raise _no_list(folder)
    return {one["stem"]: one for one in listed}


def entries_told(folder: Path) -> _Data:
    """What the folder's list says, by stem, an entry that is none of a bulletin's included: for whoever looks at each.

    Refuses (BUL012) what is no list, or names an entry by nothing that could be a name.
    """
    listed = _listed(folder)
    if not all(isinstance(one, dict) and isinstance(one.get("stem"), str) for one in listed):
        raise _no_list(folder)
    return {one["stem"]: one for one in listed}


def stem_in(name: str) -> str:
    """The version of a bulletin that a file is of, by its name; nothing of another file."""
    found = _OF_VERSION.fullmatch(name)
    return "" if found is None else found[1]


def taken_besides(name: str) -> bool:
    """Whether a file is one that is taken in beside the bulletins by its name alone."""
    return name.endswith(_BESIDE) or name.startswith(_TEXTS)


def _listed(folder: Path) -> list[Any]:
    path = folder / INDEX
    if not os.path.lexists(path):
        return []
    try:
        told = json.loads(lying(path) or b"")
    except (ValueError, RecursionError):
        told = None
    listed = told.get("bulletins") if isinstance(told, dict) and told.get("servanda_bulletins") == 1 else None
    if not isinstance(listed, list):
        raise _no_list(folder)
    return listed


def _no_list(folder: Path) -> Refusal:
    why = "an index.json that is no list of bulletins stands there, and is left as it is"
    remedy = "if it is a folder of bulletins, copy it again whole; else name another"
    return Refusal("BUL012", why, remedy, Place(str(folder / INDEX)))


def _is_entry(one: Any) -> bool:
    """Whether an entry has all that a list or a feed is made from."""
    if not isinstance(one, dict) or not isinstance(one.get("languages"), dict) or not one["languages"]:
        return False
    texts = all(isinstance(one.get(key), str) for key in ("stem", "agreement", "speaker", "address"))
    return texts and isinstance(one.get("cut_off"), int) and all(map(_is_language, one["languages"].values()))


def _is_language(said: Any) -> bool:
    keys = ("id", "series", "series_title", "title", "summary", "spoken")
    if not isinstance(said, dict) or not all(isinstance(said.get(key), str) for key in keys):
        return False
    files = said.get("files")
    return isinstance(files, dict) and bool(files) and all(map(_is_file, files.values()))


def _is_file(told: Any) -> bool:
    return isinstance(told, dict) and all(isinstance(told.get(key), str) for key in ("name", "media", "sha256"))


def with_made(held: _Data, made: list[tuple[Bulletin, str, Rendered]]) -> _Data:
    """The list with one version of a bulletin in it; languages and forms that stand there already stay."""
    first = made[0][0]
    entry: _Data = dict(held.get(stem_of(first), {"languages": {}})) | _of_version(first)
    languages: _Data = dict(entry["languages"])
    for bulletin, form, shown in made:
        said = dict(languages.get(bulletin.language, {"files": {}})) | _said(bulletin)
        file = {"name": name_of(bulletin, shown.ending), "media": shown.media, "sha256": digest_of(shown.data)}
        if shown.alternative:
            file["alternative"] = shown.alternative
        said["files"] = dict(sorted({**said["files"], form: file}.items()))
        languages[bulletin.language] = said
    entry["languages"] = dict(sorted(languages.items()))
    return dict(sorted({**held, stem_of(first): entry}.items()))


def _of_version(bulletin: Bulletin) -> _Data:
    period = bulletin.period
    told: _Data = {
        "stem": stem_of(bulletin),
        "agreement": bulletin.agreement,
        "first": period.first.isoformat(),
        "last": period.last.isoformat(),
        "cut_off": period.end,
        "version": bulletin.version,
        "speaker": bulletin.speaker.name,
        "official": bulletin.speaker.official,
        "key": bulletin.speaker.key,
        "address": bulletin.address,
    }
    return told


def _said(bulletin: Bulletin) -> _Data:
    entry, feed = entry_of(bulletin), feed_of(bulletin)
    return {
        "id": entry.identity,
        "series": feed.identity,
        "series_title": feed.title,
        "title": entry.title,
        "summary": entry.summary,
        "spoken": entry.spoken,
    }


def files_of(entry: _Data) -> dict[str, str]:
    """SHA-256 in hex by name, of every file of one version."""
    every = (file for said in entry["languages"].values() for file in said["files"].values())
    return {file["name"]: file["sha256"] for file in every}


def index_text(held: _Data) -> bytes:
    """The list as it is written."""
    data = {"servanda_bulletins": 1, "bulletins": list(held.values())}
    return json.dumps(data, ensure_ascii=False, indent=1).encode() + b"\n"


def feeds_of(held: _Data) -> Iterator[tuple[str, bytes]]:
    """The feeds of every agreement and language in the folder: name of the file and bytes."""
    series: dict[tuple[str, str], list[tuple[_Data, Entry]]] = {}
    for version in held.values():
        for language, said in version["languages"].items():
            series.setdefault((version["agreement"], language), []).append((said, _entry(version, said)))
    for (agreement, language), told in sorted(series.items()):
        said, address = told[-1][0], next(iter(held.values()))["address"]
        feed = joined(
            said["series"], said["series_title"], said["spoken"], language, address, [entry for _, entry in told]
        )
        yield f"{agreement}_{language}.atom", atom(feed)
        yield f"{agreement}_{language}.rss", rss(feed)


def _entry(version: _Data, said: _Data) -> Entry:
    files = said["files"]
    order = sorted(files, key=lambda form: ({"html": 0, "pdf": 1, "text": 2}.get(form, 3), form))
    links = [(version["address"] + files[form]["name"], files[form]["media"].split(";")[0]) for form in order]
    return Entry(
        said["id"], said["title"], said["summary"], version["cut_off"], version["speaker"], said["spoken"], links[0][0],
        tuple(links[1:]),
    )  # fmt: skip
