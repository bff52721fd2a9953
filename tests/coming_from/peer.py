"""Run a peer's function on calls that come as JSON; run where that peer is installed.

It is started with -I, so that the package `cleantext` it may import is the peer's.
"""

import inspect
import json
import sys


def run(call):
    if call["peer"] == "ftfy":
        import ftfy

        return ftfy.fix_text(call["text"], **call["theirs"])
    import cleantext

    return cleantext.clean(call["text"], **call["theirs"])


def options(peer):
    if peer == "ftfy":
        import ftfy

        return ftfy.TextFixerConfig._fields
    import cleantext

    return [name for name in inspect.signature(cleantext.clean).parameters if name != "text"]


def main():
    asked = json.load(sys.stdin)
    answer = {
        "options": {peer: list(options(peer)) for peer in asked["peers"]},
        "results": [run(call) for call in asked["calls"]],
    }
    json.dump(answer, sys.stdout)


if __name__ == "__main__":
    main()
