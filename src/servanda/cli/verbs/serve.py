"""``servanda serve``: a mission's operations room, in the browser."""

from typing import Annotated

from cyclopts import App, Parameter

verb = App(name="serve", help="Serve a mission's operations room: pages for the people who run a ceasefire day by day.")


@verb.default
def serve(
    *,
    demo: Annotated[bool, Parameter(negative=())] = False,
    port: int = 0,
    browser: Annotated[bool, Parameter(negative="--no-browser")] = True,
) -> int:
    """Serve the operations room of a mission.

    Parameters
    ----------
    demo:
        A rehearsal: an invented mission under way, one click for each role. Served to this machine alone; nothing of
        it is kept.
    port:
        The port to listen on; a free one otherwise.
    browser:
        Open the page in the browser; with --no-browser, print its address instead.
    """
    from servanda.basis import Place, Refusal
    from servanda.server import serve_rehearsal

    if not demo:
        why = "serving a live mission is not built yet"
        raise Refusal("SRV020", why, "servanda serve --demo shows the room", Place("servanda serve"))
    serve_rehearsal(port=port, browser=browser, say=lambda words: print(words, flush=True))
    return 0
