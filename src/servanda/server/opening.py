"""Opening a room on this machine: a desk, a server of its own, and the browser at its door."""

import gc
from collections.abc import Callable
from importlib.util import find_spec

from servanda.basis import Place, Refusal
from servanda.operations import Desk, open_desk
from servanda.server.loopback import listen, serve
from servanda.server.running import claimed
from servanda.server.settings import read_settings


def open_here(
    path: str,
    *,
    case: str | None = None,
    port: int = 0,
    browser: bool = True,
    say: Callable[[str], None] = lambda words: None,
) -> None:
    """Open a draft or case in the browser, and answer until it is closed there or Ctrl-C is pressed.

    ``say`` is told, in words, what was opened and where. Refuses what ``open_desk`` refuses, (SRV001, SRV002) a port
    that cannot be had, and (SRV003) a case that is open already, with the address, and (SRV004) a
    program installed without what serves pages.
    """
    refuse_without(("fastapi", "uvicorn", "multipart"), "desk")
    from servanda.web import Gate, Room, make_app

    settings = read_settings(port)
    desk = open_desk(path, case=case)
    for words in desk.said:
        say(words)
    folder = desk.folder.folder
    with listen(settings) as taken:
        gate = Gate(settings.host, taken.getsockname()[1])
        with claimed(folder, gate.origin):
            room = Room(desk)
            app = make_app(room, gate, form_bytes=settings.form_bytes, upload_bytes=settings.upload_bytes)

            def ready() -> None:
                _settled(desk)
                say(f"case folder: {folder}")
                if browser and shown_in_browser(gate.address):
                    say(f"open in your browser at {gate.origin} (close it there, or with Ctrl-C)")
                else:
                    say(f"open this address in a browser on this machine, once: {gate.address}")

            def stop(end: Callable[[], None]) -> None:
                room.close = end

            serve(app, taken, ready, stop)


def _settled(desk: Desk) -> None:
    """What was opened stays until the end: checked once, it is left out of every later search for unused memory.

    On a long draft such a search takes longer than answering a letter typed.
    """
    assert desk.diagnostics is not None
    gc.collect()
    gc.freeze()


def refuse_without(needed: tuple[str, ...], extra: str) -> None:
    """Refuses (SRV004) an installation without what serves pages; ``extra``: the one that brings it."""
    missing = [name for name in needed if find_spec(name) is None]
    if missing:
        why = f"this program was installed without what serves pages ({', '.join(missing)})"
        raise Refusal("SRV004", why, f"pip install 'servanda[{extra}]'", Place("servanda"))


def shown_in_browser(address: str) -> bool:
    """Whether a browser could be told to show an address."""
    import webbrowser

    try:
        return webbrowser.open(address)
    except webbrowser.Error:
        return False
