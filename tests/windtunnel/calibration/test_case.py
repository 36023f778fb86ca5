"""The whole way of a case: its own evidence or a file, to words, a page, data and a scenario that is read again."""

from pathlib import Path

import pytest

from servanda.agreement import read_agreement
from servanda.basis import Refusal
from servanda.cli.app import run
from servanda.operations import calibrate_case, draw_calibration, write_posterior
from servanda.operations.assess import assess_case
from servanda.operations.case_log import case_log
from servanda.windtunnel import Kind, Shape, calibrate, default_scenario, first_day, read_scenario
from servanda.windtunnel.calibration.populations import fit
from windtunnel.calibration.world import AGREEMENT, agreement, scenario

pytest.importorskip("numba", reason="thousands of futures are played: needs servanda[tunnel]")
LOG = "day,kind,by,count\n2,alarm,south,1\n3,answer,south,1\n9,contravention,north,2\n20,cleared,north,1\n60,held,,\n"
SCENARIO = """\
scenario: 1
agreement: valley
note: As known in May.
all_actors: {resolve: [0.2, 0.8], trust: 0.9}
liaison: {exists: yes}
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "agreement.yaml").write_text(AGREEMENT, encoding="utf-8")
    (tmp_path / "scenario.yaml").write_text(SCENARIO, encoding="utf-8")
    (tmp_path / "log.csv").write_text(LOG, encoding="utf-8")
    return tmp_path


def test_a_log_is_fitted_and_the_scenario_written_is_read_again(folder: Path) -> None:
    report = calibrate_case(str(folder), [str(folder / "log.csv")], population=50, populations=2)
    written = write_posterior(report, folder / "learned.yaml").read_text("utf-8")
    law = read_agreement(AGREEMENT, "agreement.yaml")
    found = dict(read_scenario(written, law, "learned.yaml").values())
    source = f"calibration-{report.found.digest[:8]}"
    for one in report.found.learned:
        for name in one.parameter.values:
            value = found[name]
            assert value.source == (source,)
            if one.parameter.alike() and value.shape is Shape.BETA:
                assert value.mean() == pytest.approx(one.mean, rel=1e-3)
    assert found["actors.north.trust"].mean() == 0.9, "what was given stays"
    assert "As known in May. Values learned stand here each for itself" in written
    with pytest.raises(Refusal) as caught:
        write_posterior(report, folder / "learned.yaml")
    assert caught.value.code == "TUN353"


def test_everything_printed_says_that_it_is_for_the_mediator(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    words = ["calibrate", str(folder), str(folder / "log.csv"), "--population", "50", "--populations", "2"]
    assert run([*words, "--html", str(folder / "page.html")]) == 0
    assert capsys.readouterr().out.startswith("mediator-only: not for publication")
    assert run([*words, "--json"]) == 0
    assert '"class": "mediator-only"' in capsys.readouterr().out
    page = (folder / "page.html").read_text("utf-8")
    assert "What the observations cannot tell apart" in page and "Mediator-only" in page
    report = calibrate_case(str(folder), [str(folder / "log.csv")], population=50, populations=2)
    assert draw_calibration(report) == page


def test_a_shipped_chronology_becomes_a_log() -> None:
    report = assess_case("karabakh-2020")
    log = case_log(report, first_day(report.agreement, default_scenario(report.agreement)), ended=False)
    assert log.records == {Kind.CONTRAVENTION, Kind.ALARM}
    assert log.count(Kind.CONTRAVENTION) >= 5 and log.count(Kind.ALARM) >= 1
    assert not log.attributed, "of some it is not recorded who acted"
    assert 0 <= log.entries[0].day <= log.entries[-1].day < log.days


@pytest.mark.parametrize(
    ("code", "more"),
    [
        ("TUN330", {"fit": ["liaison.clear"]}),
        ("TUN331", {"fit": ["actors.north.trust"]}),
        ("TUN332", {"fit": ["guarantor.stops"]}),
        ("TUN333", {"fit": ["all_actors.resolve", "actors.north.resolve"]}),
        ("TUN340", {"population": 7}),
        ("TUN341", {"populations": 0}),
        ("TUN351", {"hazards": True}),
    ],
)
def test_what_cannot_be_fitted_is_refused(folder: Path, code: str, more: dict[str, object]) -> None:
    with pytest.raises(Refusal) as caught:
        calibrate_case(str(folder), [str(folder / "log.csv")], **more)  # type: ignore[arg-type]
    assert [one.code for one in caught.value.reasons] == [code]


def test_logs_and_end_dates_are_not_mixed(folder: Path) -> None:
    (folder / "ends.csv").write_text("days,ended\n3,yes\n", encoding="utf-8")
    with pytest.raises(Refusal) as caught:
        calibrate_case(str(folder), [str(folder / "log.csv"), str(folder / "ends.csv")])
    assert caught.value.code == "TUN352"


def test_stopped_it_tells_the_last_whole_population() -> None:
    def play(u, seed):  # type: ignore[no-untyped-def]
        return u + 0.01 * (seed % 7)

    def stop(what: str, done: int, total: int) -> None:
        if what.startswith("population 3"):
            raise KeyboardInterrupt

    import numpy as np

    found = fit(play, np.array([0.4, 0.6]), 2, 50, 6, 1, stop)
    assert (found.whole, len(found.distances)) == (False, 2)
    assert fit(play, np.array([0.4, 0.6]), 2, 50, 2, 1, lambda *_: None).last.u.tobytes() == found.last.u.tobytes()


def test_a_scenario_without_spreads_leaves_nothing_to_fit() -> None:
    law = agreement()
    fixed = scenario(law, accident_rate="0.01", clears="0.5")
    from servanda.windtunnel import IncidentLog

    with pytest.raises(Refusal) as caught:
        calibrate(law, fixed, (IncidentLog("", (), frozenset({Kind.ALARM}), 30, False),))
    assert caught.value.code == "TUN342"
