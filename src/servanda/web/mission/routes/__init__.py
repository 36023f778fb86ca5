"""The routes of the mission, one file for each screen."""

from fastapi import APIRouter


def open_routers() -> tuple[APIRouter, ...]:
    """Those that need nobody to have signed in."""
    from servanda.web.mission.routes import bulletins, collect, enrolment, log_files, providers, public, session, site

    return (
        session.routes, enrolment.routes, log_files.routes, collect.routes, public.routes, providers.routes,
        bulletins.routes, site.routes,
    )  # fmt: skip


def routers() -> tuple[APIRouter, ...]:
    """Those of people who signed in and have the page."""
    from servanda.web.mission.routes import (
        account,
        agreement,
        answers,
        consequences,
        corridors,
        coverage,
        credentials,
        duty,
        entered,
        escalation,
        exchange,
        figures,
        guarantees,
        guard,
        incidents,
        intake,
        line,
        log,
        meetings,
        news,
        paper,
        people,
        phones,
        retention,
        sites,
        situation,
        withdrawal,
    )

    pages = (
        situation, withdrawal, consequences, guarantees, incidents, guard, intake, line, sites, corridors, figures,
        meetings,
        coverage, duty, agreement, phones, log, people, news, retention, exchange, paper, account,
        credentials, escalation, answers, entered,
    )  # fmt: skip
    return tuple(page.routes for page in pages)
