"""Mask emoji.

A whole sequence is one emoji: faces with a skin tone, families and professions built
with joiners, flags, keycaps.

Left alone: signs that are text unless a variation selector says otherwise (©, ™, ♥, ✓,
→), Chinese and Japanese signs, and emoticons in ASCII.

Source: Unicode Technical Standard 51, emoji-data.txt.  Beyond the basic plane the whole
of the blocks set aside for pictographs counts, so that next year's are found as well.
"""

from __future__ import annotations

from collections.abc import Iterator

from cleantext.masks import Mask, Span
from cleantext.patterns import Pattern
from cleantext.rules import Filter, Rule

# Emoji_Presentation in the basic plane; no more will be added there.
_BASIC = (
    "⌚⌛⏩-⏬⏰⏳◽◾☔☕♈-♓♿⚓⚡⚪⚫⚽⚾⛄⛅⛎⛔⛪⛲⛳⛵⛺⛽"
    "✅✊✋✨❌❎❓-❕❗➕-➗➰➿⬛⬜⭐⭕"
)
_BEYOND = (
    "\U0001f004\U0001f0cf\U0001f18e\U0001f191-\U0001f19a\U0001f201\U0001f21a\U0001f22f"
    "\U0001f232-\U0001f236\U0001f238-\U0001f23a\U0001f250\U0001f251"
    "\U0001f300-\U0001f64f\U0001f680-\U0001f6ff\U0001f7e0-\U0001f7ff\U0001f900-\U0001faff"
)
# Text, unless a variation selector follows.
_EITHER = "\u00a9\u00ae\u203c-\u2bff\u3030\u303d\u3297\u3299\U0001f170-\U0001f251"
_TONE = "[\U0001f3fb-\U0001f3ff]"
_TAGS = "[\U000e0020-\U000e007f]"

SIGN_RE = Pattern(f"[\ufe0f\u20e3\U0001f1e6-\U0001f1ff{_BASIC}{_BEYOND}]")

EMOJI_RE = Pattern(
    rf"""
    [\U0001f1e6-\U0001f1ff]{{1,2}}                                # flags
    | [0-9\#*]\ufe0f?\u20e3                                       # keycaps
    | (?: [{_BASIC}{_BEYOND}] \ufe0f? | [{_EITHER}] \ufe0f | [{_EITHER}] (?={_TONE}) )
      {_TONE}? {_TAGS}{{0,32}}
      (?: \u200d [\u2000-\u2bff{_BEYOND}] \ufe0f? {_TONE}? )*
    """
)


def has_emoji(text: str) -> bool:
    """Tell whether an emoji may be there."""
    return not text.isascii() and SIGN_RE.search(text) is not None


def spans(text: str) -> Iterator[Span]:
    """Yield the spans of emoji."""
    for match in EMOJI_RE.finditer(text):
        yield match.span()


def build(placeholder: str = "<EMOJI>") -> Filter:
    """Return the filter that puts `placeholder`, or cuts where it is empty."""
    return Filter(RULE, Mask(spans, placeholder), trigger=has_emoji)


RULE = Rule(
    id="emoji",
    group="masks",
    doc=__doc__,
    fixes=(
        ("They won! \U0001f389\U0001f389", "They won! <EMOJI><EMOJI>"),
        ("\U0001f469\U0001f3fd\u200d\U0001f680 lands", "<EMOJI> lands"),
        ("\u2764\ufe0f from \U0001f1eb\U0001f1f7", "<EMOJI> from <EMOJI>"),
        ("press 1\ufe0f\u20e3", "press <EMOJI>"),
        ("\u270c\U0001f3ff ⭐ ☕", "<EMOJI> <EMOJI> <EMOJI>"),
    ),
    keeps=(
        ("© 2019, Brand™, ♥ ✓ → ☎", "signs that are text"),
        (":-) <3 :D", "emoticons"),
        ("漢字、かな。㊙", "Chinese and Japanese"),
        ("# 1 * 2", "no keycaps"),
        ("They won! <EMOJI>", "masked already"),
    ),
    lossy=True,
)

FILTER = build()
