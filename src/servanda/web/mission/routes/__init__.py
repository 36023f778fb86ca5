"""The routes of the mission, one file for each screen."""

from fastapi import APIRouter


def open_routers() -> tuple[APIRouter, ...]:
    """Those that need nobody to have signed in."""
    from servanda.web.mission.routes import enrolment, log_files, session

    return session.routes, enrolment.routes, log_files.routes


def routers() -> tuple[APIRouter, ...]:
    """Those of people who signed in and have the page."""
    from servanda.web.mission.routes import agreement, coverage, incidents, log, meetings, news, people, situation

    return tuple(page.routes for page in (situation, incidents, meetings, coverage, agreement, log, people, news))
