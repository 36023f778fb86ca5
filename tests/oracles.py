"""Other people's solvers, asked in a process of their own: none is a dependency, each is skipped where absent."""

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest


def ask_openspiel(program: str, *words: str) -> Any:
    """What a program prints as JSON with OpenSpiel at hand, from the folder SERVANDA_OPENSPIEL names.

    Make the folder with ``pip install --target FOLDER open_spiel`` (Apache-2.0); its linear programme also needs
    cvxpy and ecos there.
    """
    folder = os.environ.get("SERVANDA_OPENSPIEL", "")
    if not folder or not Path(folder, "pyspiel.so").exists():
        pytest.skip("OpenSpiel is not at hand; set SERVANDA_OPENSPIEL to a folder it is installed in")
    return _asked([sys.executable, "-S", "-c", f"import sys; sys.path.insert(0, {folder!r})\n{program}", *words])


def ask_gambit(program: str, *words: str) -> Any:
    """What a program prints as JSON with pygambit at hand, run by the Python that SERVANDA_GAMBIT_PYTHON names.

    A virtual environment of its own with ``pip install pygambit==17.0.0b2`` (GPL-2 or later).
    """
    python = os.environ.get("SERVANDA_GAMBIT_PYTHON", "")
    if not python or not Path(python).exists():
        pytest.skip("pygambit is not at hand; set SERVANDA_GAMBIT_PYTHON to a Python it is installed for")
    return _asked([python, "-c", program, *words])


def ask_ruptures(program: str, *words: str) -> Any:
    """What a program prints as JSON with ruptures at hand, run by the Python that SERVANDA_RUPTURES_PYTHON names.

    A virtual environment of its own with ``pip install ruptures==1.1.10`` (BSD-2).
    """
    python = os.environ.get("SERVANDA_RUPTURES_PYTHON", "")
    if not python or not Path(python).exists():
        pytest.skip("ruptures is not at hand; set SERVANDA_RUPTURES_PYTHON to a Python it is installed for")
    return _asked([python, "-c", program, *words])


def _asked(words: list[str]) -> Any:
    done = subprocess.run(words, capture_output=True, text=True, check=False, timeout=300)
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout.strip().splitlines()[-1])


def ask_storm(program: str, *words: str) -> Any:
    """What a program prints as JSON with stormpy at hand, run by the Python that SERVANDA_STORM_PYTHON names.

    A virtual environment of its own with ``pip install stormpy==2.0.0`` (GPL-3).
    """
    python = os.environ.get("SERVANDA_STORM_PYTHON", "")
    if not python or not Path(python).exists():
        pytest.skip("stormpy is not at hand; set SERVANDA_STORM_PYTHON to a Python it is installed for")
    return _asked([python, "-c", program, *words])


def ask_pymerkle(program: str, *words: str) -> Any:
    """What a program prints as JSON with pymerkle at hand, run by the Python that SERVANDA_PYMERKLE_PYTHON names.

    A virtual environment of its own with ``pip install pymerkle==7.0.0`` (GPL-3 or later).
    """
    python = os.environ.get("SERVANDA_PYMERKLE_PYTHON", "")
    if not python or not Path(python).exists():
        pytest.skip("pymerkle is not at hand; set SERVANDA_PYMERKLE_PYTHON to a Python it is installed for")
    return _asked([python, "-c", program, *words])


def ask_hawkes_peers(program: str, *words: str) -> Any:
    """What a program prints as JSON with hawkesbook at hand, run by the Python that SERVANDA_HAWKES_PEERS names.

    A virtual environment of its own with ``pip install hawkesbook==0.1.0`` (MIT).
    """
    python = os.environ.get("SERVANDA_HAWKES_PEERS", "")
    if not python or not Path(python).exists():
        pytest.skip("hawkesbook is not at hand; set SERVANDA_HAWKES_PEERS to a Python it is installed for")
    return _asked([python, "-c", program, *words])


def ask_statsmodels(program: str, *words: str) -> Any:
    """What a program prints as JSON with statsmodels at hand, run by the Python SERVANDA_STATSMODELS_PYTHON names.

    A virtual environment of its own with ``pip install statsmodels==0.15.0`` (BSD-3).
    """
    python = os.environ.get("SERVANDA_STATSMODELS_PYTHON", "")
    if not python or not Path(python).exists():
        pytest.skip("statsmodels is not at hand; set SERVANDA_STATSMODELS_PYTHON to a Python it is installed for")
    return _asked([python, "-c", program, *words])
