# `make help` lists what can be made.

PYTHON ?= $(shell python3.11 -c pass 2>/dev/null && echo python3.11 || echo python3)
VENV := .venv
BIN := $(VENV)/bin
STAMP := $(VENV)/installed
PEERS := $(VENV)/peers
PIP := $(BIN)/python -m pip --disable-pip-version-check --quiet --quiet
EXTRAS := dev docx pdf languages plots

.DEFAULT_GOAL := check
.PHONY: check test slow quick lint types format tui learn learning differential fuzz soak bench soak-batch soak-kill schemas editor-test wheel lock clean help $(VENV)
.DELETE_ON_ERROR:

check: $(STAMP)  ## check the example cases (the default)
	@$(BIN)/pincite check facts/
	@echo "To browse the cases: make tui, or $(BIN)/pincite tui facts/"

test: $(STAMP)  ## run the tests, shared among the processors
	@$(BIN)/python -m pytest -n auto --dist worksteal -m "not slow"

slow: $(STAMP)  ## run the tests that `make test` leaves out: more random cases of what it tries too
	@$(BIN)/python -m pytest -n auto --dist worksteal -m slow

quick: $(STAMP)  ## what to run after a change to a rule: the rulebook, the example cases and the decided cases
	@$(BIN)/pincite rules check
	@$(BIN)/pincite rules test
	@$(BIN)/pincite check facts/ --brief
	@$(BIN)/python -m pytest -q -n auto --dist loadfile tests/test_acceptance.py tests/learning tests/law

lint: $(STAMP)  ## check style, formatting and what imports what
	@$(BIN)/ruff check .
	@$(BIN)/ruff format --check .
	@$(BIN)/lint-imports --no-logo

types: $(STAMP)  ## check the types
	@$(BIN)/mypy

format: $(STAMP)  ## rewrite the source in the project's format
	@$(BIN)/ruff check --fix .
	@$(BIN)/ruff format .

tui: $(STAMP)  ## open the terminal interface on the example cases
	@$(BIN)/pincite tui facts/

learning: $(STAMP)  ## how far decided cases can be told, and what the rules find in them, by treaty body
	@$(BIN)/python -m tests.learning.measure

learn: learning

reading: $(STAMP)  ## how often a right kind of fact is suggested for a sentence of a decided case
	@$(BIN)/python -m tests.letter.measure

differential: $(STAMP)  ## compare 10,000 random cases with clingo and CLIPS, about ten minutes
	@$(BIN)/python -m tests.differential

fuzz: $(STAMP)  ## put damaged and hostile files to the commands, about twenty minutes
	@$(BIN)/python -m tests.fuzz

soak: $(STAMP)  ## 100,000 cases, 10,000 changes and 1,000 reloads in one process, about half an hour
	@$(BIN)/python -m bench.soak

bench: $(STAMP)  ## measure against the budgets
	@test bench/requirements.txt -ot $(PEERS)/installed || { \
	    $(BIN)/python -m venv --clear $(PEERS) && \
	    $(ENGINE_FLAGS) $(PEERS)/bin/python -m pip --disable-pip-version-check --quiet --quiet install \
	        --require-hashes --requirement requirements.lock && \
	    $(PEERS)/bin/python -m pip --disable-pip-version-check --quiet --quiet install --requirement bench/requirements.txt && \
	    touch $(PEERS)/installed; } || echo "make: other engines could not be installed; they are skipped" >&2
	@python=$(PEERS)/bin/python; test -f $(PEERS)/installed || python=$(BIN)/python; $$python -m bench

soak-batch: $(STAMP)  ## 20,000 cases in a batch, killed half-way and gone on with
	@$(BIN)/python -m bench.soak_batch

soak-kill: $(STAMP)  ## kill saves and batches hundreds of times, and look at the files
	@$(BIN)/python -m bench.soak_kill

schemas: $(STAMP)  ## write the JSON Schemas and the page of the vocabulary anew
	@for sort in case rules vocabulary assessment authorities treaties ratifications reservations procedures states names \
	    limits forms rulebook; do \
	    $(BIN)/pincite schema $$sort >schemas/$$sort.schema.json.new && \
	    mv schemas/$$sort.schema.json.new schemas/$$sort.schema.json || exit 1; done
	@$(BIN)/python -m tests.lint.headers
	@$(BIN)/pincite vocab --page >docs/vocabulary.md.new && mv docs/vocabulary.md.new docs/vocabulary.md

editor-test: $(STAMP)  ## see what an editor shows of our files, with yaml-language-server (needs npm)
	@command -v npm >/dev/null || { echo "make: no npm here; the language server is a program for Node.js" >&2; exit 1; }
	@test -x $(VENV)/node_modules/.bin/yaml-language-server || \
	    npm install --prefix $(VENV) --no-save --no-audit --no-fund --loglevel=error yaml-language-server@1
	@$(BIN)/python -m pytest tests/lint/test_in_an_editor.py

wheel: $(STAMP)  ## build the wheel and the source archive into dist/
	@$(BIN)/python -m hatchling build --directory dist

$(VENV): $(STAMP)  ## only set up the environment

# One resolution that holds for every supported Python: what only some of them need carries a marker.
# Nothing in it says where packages are to be fetched from.
lock:  ## resolve the dependencies anew into requirements.lock
	@tools=$$(mktemp -d) && trap 'rm -rf "$$tools"' EXIT && \
	$(PYTHON) -m venv "$$tools" && "$$tools/bin/python" -m pip install --quiet --quiet "uv>=0.9,<1" && \
	"$$tools/bin/uv" pip compile pyproject.toml --output-file requirements.lock --upgrade --no-config \
	    --universal --python-version 3.10 --fork-strategy fewest --generate-hashes $(EXTRAS:%=--extra %) \
	    --no-emit-index-url --no-emit-find-links --no-header --no-annotate --quiet

# The checkout is put on the path instead of being installed: nothing to rebuild when the source changes.
$(STAMP): requirements.lock
	@command -v $(PYTHON) >/dev/null || { echo "make: no $(PYTHON) here; name another with PYTHON=" >&2; exit 1; }
	@command -v $(firstword $(CC)) >/dev/null || { \
	    echo "make: no C compiler ($(CC)) here; durable-rules is compiled on this machine (Debian: gcc)" >&2; exit 1; }
	@$(PYTHON) -c 'import os, sysconfig as s; os.stat(os.path.join(s.get_paths()["include"], "Python.h"))' 2>/dev/null || { \
	    echo "make: no headers for $(PYTHON) here; durable-rules is compiled against them (Debian: python3-dev)" >&2; exit 1; }
	@echo "Setting up $(VENV) with $$($(PYTHON) --version), about half a minute" >&2
	@$(PYTHON) -m venv --clear $(VENV)
	@$(ENGINE_FLAGS) $(PIP) install --require-hashes --requirement requirements.lock
	@$(BIN)/python -c 'import durable_rules_engine' 2>/dev/null || { $(REBUILD_ENGINE); }
	@$(BIN)/python -c 'import sysconfig as s; print(s.get_paths()["purelib"])' | { \
	    read -r packages && echo "$(CURDIR)" > "$$packages/pincite-checkout.pth"; }
	@printf '%s\n' '#!$(CURDIR)/$(BIN)/python' 'import sys' '' 'from engine.command.main import main' '' \
	    'sys.exit(main())' > $(BIN)/pincite
	@chmod +x $(BIN)/pincite
	@touch $@

# durable-rules 2.0.28 calls a function that Python 3.13 no longer has; its successor takes the same arguments.
# Without this the extension still builds, but cannot be imported.
ENGINE_FLAGS = $$($(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 13))' && \
    echo env CPPFLAGS=-DPyEval_CallObject=PyObject_CallObject)

# pip may have kept such a broken build from before.
REBUILD_ENGINE = sed -n '/^durable-rules==/,/[^\\]$$/p' requirements.lock > $(VENV)/engine.lock && \
    $(ENGINE_FLAGS) $(PIP) install --require-hashes --no-cache-dir --force-reinstall --no-deps \
        --requirement $(VENV)/engine.lock && \
    $(BIN)/python -c 'import durable_rules_engine'

clean:  ## remove everything that was made
	@rm -rf $(VENV) dist .hypothesis .mypy_cache .pytest_cache .ruff_cache .import_linter_cache
	@find . -name __pycache__ -type d -prune -exec rm -rf {} +

help:  ## list these
	@sed -n 's/^\([a-z-]*\|\$$(VENV)\):[^#]*## \(.*\)/\1|\2/p' $(MAKEFILE_LIST) | sed 's/^\$$(VENV)/$(VENV)/' | \
	    awk -F'|' '{ printf "  make %-12s %s\n", $$1, $$2 }'
