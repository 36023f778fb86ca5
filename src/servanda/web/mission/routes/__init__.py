"""The routes of the mission, one file for each screen."""

from fastapi import APIRouter


def open_routers() -> tuple[APIRouter, ...]:
    """Those that need nobody to have signed in."""
    from servanda.web.mission.routes import collect, enrolment, session

    return session.routes, enrolment.routes, collect.routes


def routers() -> tuple[APIRouter, ...]:
    """Those of people who signed in and have the page."""
    from servanda.web.mission.routes import agreement, coverage, incidents, intake, meetings, news, phones, situation

    pages = (situation, incidents, intake, meetings, coverage, agreement, phones, news)
    return tuple(page.routes for page in pages)
