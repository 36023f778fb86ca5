"""The routes, one file for each page of the room."""

from fastapi import APIRouter


def routers() -> tuple[APIRouter, ...]:
    """Every route there is."""
    from servanda.web.routes import (
        changes,
        desk,
        drafts,
        history,
        land,
        outputs,
        pictures,
        positions,
        session,
        terms,
        tunnel,
    )

    pages = (desk, changes, drafts, history, land, outputs, pictures, positions, session, terms, tunnel)
    return tuple(page.routes for page in pages)
