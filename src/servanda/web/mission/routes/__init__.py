"""The routes of the mission, one file for each screen."""

from fastapi import APIRouter


def routers() -> tuple[APIRouter, ...]:
    """Every route there is."""
    from servanda.web.mission.routes import enrolment, incidents, news, session, situation

    return tuple(page.routes for page in (session, enrolment, situation, incidents, news))
