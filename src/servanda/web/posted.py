"""What a form sent, once its token is known to be ours."""

import hmac
from collections.abc import Mapping
from email.message import Message
from typing import Annotated, Any

from fastapi import Depends, Request
from starlette.datastructures import UploadFile
from starlette.exceptions import HTTPException

#: The most inputs one form may have: a clause with some thousand rows, and no flood.
_FIELDS = 20_000


class Posted:
    """The inputs of a form by name, each with all its values; files apart."""

    def __init__(self, values: Mapping[str, tuple[str, ...]], files: Mapping[str, UploadFile]) -> None:
        self.values, self.files = values, files

    def one(self, name: str) -> str:
        """The first value of an input; empty where there is none."""
        return self.values.get(name, ("",))[0]

    @property
    def revision(self) -> str:
        """The revision of the files that the page showed."""
        return self.one("revision")

    def inputs(self) -> Mapping[str, tuple[str, ...]]:
        """What belongs to the form itself."""
        own = ("token", "revision", "shown", "here")
        return {name: values for name, values in self.values.items() if name not in own}


async def posted(request: Request) -> Any:
    """The form of a change; refused (403) without the session's token in its header or its field."""
    header = request.headers.get("x-servanda-token", "")
    if header and not _own(request, header):
        raise HTTPException(403)
    if not in_own_letters(request.headers.get("content-type", "")):
        raise HTTPException(400)
    async with request.form(max_fields=_FIELDS, max_files=1) as form:
        told: dict[str, list[str]] = {}
        files: dict[str, UploadFile] = {}
        for name, value in form.multi_items():
            if isinstance(value, UploadFile):
                files[name] = value
            else:
                told.setdefault(name, []).append(value)
        values = {name: tuple(one) for name, one in told.items()}
        if not header and not _own(request, values.get("token", ("",))[0]):
            raise HTTPException(403)
        request.state.deed = values.get("deed", ("",))[0]
        request.state.typed = values
        yield Posted(values, files)


def in_own_letters(content_type: str) -> bool:
    """Whether a form is in letters that our pages and phones send: to read others can take hours."""
    told = Message()
    told["content-type"] = content_type
    return told.get_content_charset("utf-8") in ("utf-8", "us-ascii") and content_type.lower().count("charset") < 2


def _own(request: Request, token: str) -> bool:
    return hmac.compare_digest(token.encode(), request.state.token.encode())


Form = Annotated[Posted, Depends(posted)]
