"""The mission's log for everybody (C2SP tlog-tiles): checkpoint, tiles, entries, policy; countersignatures come in.

No session and no word of any file: all that is here are hashes, sizes and signatures. The humanitarian desk's own log
lies under an address that the desk alone can tell: without its word there is nothing, not even its size.
"""

from collections.abc import Callable
from typing import Final

from fastapi import APIRouter, Request
from fastapi.responses import JSONResponse, PlainTextResponse, Response
from starlette.concurrency import run_in_threadpool
from starlette.exceptions import HTTPException

from servanda.basis import SECOND, Place, Refusal
from servanda.ledger import Standing
from servanda.operations import LogKeeper, is_desk_word
from servanda.web.pages import refusal_data
from servanda.web.reader import language_of
from servanda.web.reasons import plainly
from servanda.web.wording import wording

routes = APIRouter()
#: Whole tiles never change (C2SP tlog-tiles); what may grow is asked for anew.
_LASTING: Final = {"Cache-Control": "public, max-age=31536000, immutable"}
#: Longer than a head with every signature that a policy can ask for; no more is read.
_LONGEST: Final = 64 * 1024
_DIGITS: Final = 16
#: What to do with what cannot be read as a countersignature.
_NEWEST: Final = "fetch the log's newest head, and countersign that"


@routes.get("/log/checkpoint")
@routes.get("/desk-log/{word}/checkpoint")
def checkpoint(request: Request) -> Response:
    """The newest head, with what countersigns it."""
    told = _keeper(request).checkpoint()
    if told is None:
        raise HTTPException(404)
    return PlainTextResponse(told)


@routes.get("/log/policy")
@routes.get("/desk-log/{word}/policy")
def policy(request: Request) -> Response:
    """Who signs the log and who has to countersign it."""
    return JSONResponse(_keeper(request).policy.data())


@routes.get("/log/policy-changes")
@routes.get("/desk-log/{word}/policy-changes")
def changes(request: Request) -> Response:
    """Every change of the policy, in order, with who signed it."""
    return JSONResponse(_keeper(request).changes())


@routes.get("/log/tile/{path:path}")
@routes.get("/desk-log/{word}/tile/{path:path}")
def tile(request: Request, path: str) -> Response:
    """A tile, or a bundle of entries."""
    found = _keeper(request).file(f"tile/{path}")
    if found is None:
        raise HTTPException(404)
    whole = ".p/" not in path
    return Response(found, media_type="application/octet-stream", headers=_LASTING if whole else None)


@routes.get("/log/anchor")
@routes.get("/desk-log/{word}/anchor")
def anchor(request: Request) -> Response:
    """The newest head that an authority of time stamps has stamped, and when; no size where none has."""
    keeper = _keeper(request)
    told = keeper.anchors(keeper.now)
    return JSONResponse({"size": told.size, "at": told.at // SECOND} if told else {"size": None, "at": None})


@routes.get("/log/anchor/{size}")
@routes.get("/desk-log/{word}/anchor/{size}")
def stamp(request: Request, size: str) -> Response:
    """The authority's answer over the head of a size, as it came (RFC 3161)."""
    at = int(size) if size.isascii() and size.isdigit() and len(size) < _DIGITS else 0
    found = _keeper(request).anchor(at) if at else None
    if found is None:
        raise HTTPException(404)
    return Response(found, media_type="application/timestamp-reply", headers=_LASTING)


@routes.post("/log/cosignature")
@routes.post("/desk-log/{word}/cosignature")
async def cosignature(request: Request) -> Response:
    """A head with a countersignature of somebody in the policy; anything else is refused in words."""
    return await _taken(request, lambda keeper, told: _stands(keeper.countersign(told)))


@routes.post("/log/policy-change")
@routes.post("/desk-log/{word}/policy-change")
async def policy_change(request: Request) -> Response:
    """The change of the policy that waits, signed by somebody the policy before names; who is still missing."""
    return await _taken(request, lambda keeper, told: f"missing: {', '.join(keeper.sign_change(told)) or 'nobody'}")


async def _taken(request: Request, take: Callable[[LogKeeper, str], str]) -> Response:
    keeper, told = _keeper(request), b""
    async for piece in request.stream():
        told += piece
        if len(told) > _LONGEST:
            raise HTTPException(413)
    try:
        said = await run_in_threadpool(take, keeper, told.decode("utf-8"))
    except UnicodeDecodeError:
        return _not_taken(request, Refusal("MIS060", "this is no text", _NEWEST, Place("the countersignature")))
    except Refusal as refusal:
        return _not_taken(request, refusal)
    return PlainTextResponse(f"{said}\n")


def _not_taken(request: Request, refusal: Refusal) -> Response:
    """Why not, in the language that is asked for: a person reads it in a terminal, or in what a program passes on."""
    language = language_of(request)
    said = plainly(wording(language), refusal_data(refusal.reasons[0]))
    return PlainTextResponse(f"{said}\n", 422, headers={"Content-Language": language})


def _stands(standing: Standing) -> str:
    return f"{standing.size} {standing.state}"


def _keeper(request: Request) -> LogKeeper:
    house, word = request.app.state.house, request.path_params.get("word")
    keeper: LogKeeper | None = house.log if word is None else house.desk_log
    if keeper is None or (word is not None and not is_desk_word(house.store, word)):
        raise HTTPException(404)
    return keeper
