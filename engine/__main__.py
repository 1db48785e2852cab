"""Lets `python -m engine` do what `pincite` does."""

import sys

from engine.command.main import main

if __name__ == "__main__":
    sys.exit(main())
