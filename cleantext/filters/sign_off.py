"""Cut the sign-off at the end of a story.

A story on the wire ends with a mark for the desks: `Reuter`, `(END)`, `-30-`, `###`,
`(MORE)`, `/TASS/`, `Enditem`, `NNNN`, the initials of those who wrote and edited
(`ar/md`, `SDA/sep`, `(APA, 3.4.2015)`), the agency alone, the reporter's name and
address.  Papers add a line about the writer ("Jane Roe is a staff writer for the
Gazette.") and how to reach or follow her.  None of it is the story.

The last lines are judged one by one, upwards, each by what it is made of: nothing but
agencies, initials, dates and end marks, or a sentence about a writer.  It must stand
below a finished sentence, or below another line that signs.  A name with its paper and
its address may stand over several lines.  In brackets or behind a slash the same may also
follow the last sentence on its own line, and so may Chinese desks.  Where
several stories stand in one input, and the last is signed off, so are those above
it: end marks that can't be anything else are cut, each on a line of its own.

Left alone: other matter in brackets at the very end ("(Schambeinentzündung)",
"(nach Kreuzbandriss)"), a last line that is a sentence, a result or a table row, a
name that the story speaks of, though it be a writer's, an attribution under a quotation,
whom to call for tickets.  Missed: names
that no table has, without a post or an agency; a sign-off above furniture that no
rule knows.
"""

from __future__ import annotations

from itertools import islice

from cleantext.credits.closing import closes_short, is_of_story, is_plain_sentence
from cleantext.credits.signatures import END_MARK_RE
from cleantext.edits import Change
from cleantext.lines import Line, cut_lines, lines_up, split_lines
from cleantext.rules import Filter, Rule

MOST = 8  # lines that a sign-off may have
LONGEST = 400  # characters of a line that signs

BARE_NAMES = frozenset({"Reuter", "REUTER", "Reuters", "REUTERS"})
STARS = frozenset({"(*)", "[*]"})  # with which Indonesian papers close


def find(text: str) -> list[Change]:
    """Find the lines and the trailing brackets that sign the story off."""
    return _bare_name(text) or _signed_lines(text)


def _bare_name(text: str) -> list[Change]:
    """Find the commonest sign-off the shortest way: "Reuter" alone, below a sentence or a table."""
    foot = text.rstrip()
    begin = foot.rfind("\n") + 1
    if not begin or foot[begin:].strip() not in BARE_NAMES:
        return []
    story = foot[:begin].rstrip()
    if not is_of_story(story[story.rfind("\n") + 1 :]) or END_MARK_RE.search(story):
        return []
    end = text.find("\n", len(foot))
    return [(len(story), len(text) if end < 0 else end, "")]


def _signed_lines(text: str) -> list[Change]:
    """Find the sign-off line by line, from the last one up."""
    from cleantext.credits.run_in import find_run_in  # which most runs never need
    from cleantext.credits.signing import broken_signature, signs

    signed = broken_signature(text)
    changes: list[Change] = []
    # Lines that go with a sign-off above them: those without a word, and those that sign
    # as well, but below no finished sentence.
    waiting: list[Line] = []
    for line in islice(lines_up(text), len(signed), MOST):
        words = text[line.start : line.end]
        ruled = is_ruled(words) and words not in STARS
        may_sign = line.above and len(words) <= LONGEST and not is_plain_sentence(words)
        if may_sign and not ruled and signs(text, line):
            signed += *waiting, line
            waiting.clear()
            if is_plain_sentence(text[text.rfind("\n", 0, line.done) + 1 : line.done]):
                break
        elif may_sign and (ruled or signs(text, line, below_another=True)):
            waiting.append(line)
        else:
            last = waiting[0] if waiting else line
            if not is_ruled(text[last.start : last.end]):
                changes = find_run_in(text, last.start, last.end)
            break
    if signed:
        signed.reverse()
        changes += cut_lines(text, _signed_above(text, signed[0].done) + signed)
        changes.sort()
    return changes


def is_ruled(words: str) -> bool:
    """Tell whether `words` are a few marks without a letter or figure."""
    return len(words) <= 12 and not any(map(str.isalnum, words))


def _signed_above(text: str, end: int) -> list[Line]:
    """Return the lines before `end` with end marks, each below another story."""
    starts = {m.start() for m in END_MARK_RE.finditer(text, 0, end) if not m["credit"]}
    if not starts:
        return []
    return [line for line in split_lines(text) if text.rfind("\n", 0, line.start) in starts]


FILTER = Filter(
    Rule(
        id="sign-off",
        group="wire",
        doc=__doc__,
        fixes=(
            ("The council met on Monday.\n Reuter\n", "The council met on Monday.\n"),
            ("The council met on Monday.\n\n(END)", "The council met on Monday."),
            ("The council met on Monday. (APA, 3.4.2015)", "The council met on Monday."),
            ("The council met on Monday.\n\nkl/mm", "The council met on Monday."),
            ("O conselho reuniu-se na segunda. / REUTERS", "O conselho reuniu-se na segunda."),
            ("The vote was close.\n\nroe@paper.example\n(END)", "The vote was close."),
            (
                "The vote was close.\n\nJane Roe is a staff writer for The Harbor Gazette.\n"
                "Follow her on Twitter: @janeroe",
                "The vote was close.",
            ),
            (
                "The vote was close. Jane Roe can be reached at roe@paper.example.",
                "The vote was close.",
            ),
            ("The vote was close.\n\nSOURCE Roe Instruments Inc.", "The vote was close."),
            ("The vote was close.\n\n(Source: AFP)\n***", "The vote was close."),
            ("The vote was close.\n\nAP/Reuters\nar/md\n@janeroe", "The vote was close."),
            ("The vote was close.\n\nOslo newsroom; +47 555 0199", "The vote was close."),
            ("Rada hlasovala.\n\nkrz vlk", "Rada hlasovala."),
            ("Oil fell.\nReuter\n\nGold rose.\n REUTER", "Oil fell.\n\nGold rose."),
        ),
        keeps=(
            ("(END)", "nothing would be left"),
            ("Der Stürmer fällt aus. (Schambeinentzündung)", "in brackets, and content"),
            ("Wieder dabei: Roe. (nach Kreuzbandriss)", "in brackets, and content"),
            ("He spoke to the agency.\n\nMore rain is forecast", "a headline, not a mark"),
            ("She won.\n\nJane Roe is a nurse at the harbor hospital.", "not about a writer"),
            (
                "Roe sings on Friday. Jane Roe can be reached at roe@hall.example.",
                "the story speaks of her",
            ),
            ("Roe won again.\n\nJane Roe", "the story speaks of her"),
            ("The Harbor Fair opens today.\n\nwww.harborfair.example", "the story's own site"),
            ('"All is well."\n\n— Jane Roe', "an attribution"),
            ("He wrote for Reuters.\n\nReuters did not comment.", "a sentence"),
            ("The talks with the allies in Asia have\nall but\nended.", "the end of a sentence"),
            (
                "The author fled to Oslo.\n\nThe author is a master of suspense.",
                "a writer of whom the story tells",
            ),
            ("Results:\nRoe 3\nDoe 2", "a table"),
            ("The vote was close.\n\nFor: Roe\nAgainst: Doe\nkl/mm", "not below a sign-off"),
            ("They saw:\n\n- Santa Ana\n\n- Porto Rico", "items of a list"),
            ("The three won.\n\nJane Roe\nJohn Doe\nAnna Poe", "a list of names"),
            (
                "The talks ended at the office of Agence France-Presse (AFP).",
                "no sentence ends there",
            ),
            ("Tickets are on sale.\n\nContact the council for more.", "no address, no person"),
        ),
    ),
    find,
    trigger=closes_short,
)
