"""The routes of the mission, one file for each screen."""

from fastapi import APIRouter


def open_routers() -> tuple[APIRouter, ...]:
    """Those that need nobody to have signed in."""
    from servanda.web.mission.routes import enrolment, session

    return session.routes, enrolment.routes


def routers() -> tuple[APIRouter, ...]:
    """Those of people who signed in and have the page."""
    from servanda.web.mission.routes import (
        agreement,
        corridors,
        coverage,
        duty,
        incidents,
        line,
        meetings,
        news,
        sites,
        situation,
    )

    pages = (situation, incidents, line, sites, corridors, meetings, coverage, duty, agreement, news)
    return tuple(page.routes for page in pages)
