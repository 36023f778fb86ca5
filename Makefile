# Two commands do all their own set-up: `make demo` and `make test`. The rest is for those who change the code.
.DEFAULT_GOAL := help
SHELL := /bin/sh
BIN := .venv/bin
export PYTHON
# Tests start the program hundreds of times: it is compiled once, whatever the surroundings say.
export PYTHONDONTWRITEBYTECODE :=
# A module stays on one worker, so that what its tests share is made once; the slow ones come first (tests/conftest.py).
PYTEST := $(BIN)/python -m pytest -n auto --dist loadscope --no-loadscope-reorder

.PHONY: help demo test test-slow check format lock upgrade bundle bench help-text clean setup setup-core style types types-windows imports

help: ## list these recipes
	@sed -n 's/^\([a-z-]*\):.*## \(.*\)/  make \1|\2/p' $(MAKEFILE_LIST) | awk -F'|' '{printf "%-18s %s\n", $$1, $$2}'

setup-core:
	@tools/setup core

setup:
	@tools/setup dev

demo: setup-core ## assess a real, embedded case and say where its page is
	@$(BIN)/servanda demo $(ARGS)

test: check ## set up, run every check, run the tests (ARGS="-k words" narrows them)
	@$(PYTEST) $(ARGS)

test-slow: setup ## the tests, with the slow ones
	@$(PYTEST) --slow $(ARGS)

check: setup ## style, types and the dependency rule, without the tests
	@$(MAKE) --no-print-directory --output-sync=target --jobs=2 types types-windows style imports

style:
	@$(BIN)/ruff check
	@$(BIN)/ruff format --check

types:
	@$(BIN)/mypy

types-windows:
	@$(BIN)/mypy --platform win32 --cache-dir .mypy_cache/win32 src

imports:
	@$(BIN)/lint-imports

format: setup ## rewrite the code in the house style
	@$(BIN)/ruff check --fix
	@$(BIN)/ruff format

bench: setup ## run the benchmarks; their figures belong in docs/promises.md
	@for script in benchmarks/bench_*.py; do \
		[ -e "$$script" ] || { echo "there is no benchmark yet"; exit 1; }; \
		echo "== $$script"; $(BIN)/python "$$script" $(ARGS) || exit 1; \
	done

bundle: setup-core ## write dist/: an offline installer for Linux, Windows and macOS
	@$(BIN)/python tools/bundle.py $(ARGS)

lock: setup ## bring requirements/*.lock in line with pyproject.toml, keeping versions where possible
	@tools/lock

upgrade: setup ## the same, with every version as new as the seven-day rule lets it be
	@tools/lock --upgrade

help-text: setup ## copy the program's --help into README.md
	@$(BIN)/python tools/help_text.py --write

clean: ## remove what the recipes made
	rm -rf .venv dist out build .mypy_cache .ruff_cache .pytest_cache .import_linter_cache
