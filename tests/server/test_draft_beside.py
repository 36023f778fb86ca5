"""A draft opened beside a mission: never the mission's own case, never twice at once."""

from pathlib import Path

import pytest

from servanda.basis import Refusal
from servanda.operations import copy_case
from servanda.server.beside import desk_beside
from servanda.server.running import claimed
from web.opened_room import opened, word_draft


def test_the_missions_own_case_is_no_draft(tmp_path: Path) -> None:
    case = tmp_path / "case"
    copy_case("tutorial-sound", str(case))
    with pytest.raises(Refusal) as refused, desk_beside(str(case), str(case), "http://127.0.0.1:1", print):
        pass
    assert refused.value.code == "SRV027"


def test_without_a_draft_there_is_no_desk() -> None:
    with desk_beside("", "case", "http://127.0.0.1:1", print) as room:
        assert room is None


def test_a_draft_that_is_open_elsewhere_is_refused(tmp_path: Path) -> None:
    draft = word_draft(tmp_path)
    with opened(draft) as there:
        with pytest.raises(Refusal) as refused, desk_beside(str(draft), "", "https://127.0.0.1:1", print):
            pass
        assert refused.value.code == "SRV003" and there.origin in str(refused.value)


def test_a_claim_whose_server_is_gone_holds_nobody_up(tmp_path: Path) -> None:
    with claimed(tmp_path, "https://127.0.0.1:9"), claimed(tmp_path, "http://127.0.0.1:10"):
        pass
