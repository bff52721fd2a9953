"""``python -m cleantext``: the command line."""

from cleantext.cli import run

if __name__ == "__main__":
    run()
