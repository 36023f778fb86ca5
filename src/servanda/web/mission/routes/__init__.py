"""The routes of the mission, one file for each screen."""

from fastapi import APIRouter


def open_routers() -> tuple[APIRouter, ...]:
    """Those that need nobody to have signed in."""
    from servanda.web.mission.routes import collect, enrolment, log_files, session

    return session.routes, enrolment.routes, log_files.routes, collect.routes


def routers() -> tuple[APIRouter, ...]:
    """Those of people who signed in and have the page."""
    from servanda.web.mission.routes import (
        agreement,
        consequences,
        corridors,
        coverage,
        duty,
        guarantees,
        incidents,
        intake,
        line,
        log,
        meetings,
        news,
        people,
        phones,
        sites,
        situation,
        withdrawal,
    )

    pages = (
        situation, incidents, intake, line, sites, corridors, meetings, coverage, duty, agreement, phones, log, people,
        news, withdrawal, consequences, guarantees,
    )  # fmt: skip
    return tuple(page.routes for page in pages)
