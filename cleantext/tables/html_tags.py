"""Elements of HTML, by what their tags do to the line.

Source: HTML Living Standard, section 15.3 (display types), with the elements that browsers
still know from older versions.  Names that scrapers rarely leave behind are left out.
"""

from __future__ import annotations

# These stand between paragraphs.
PARAGRAPH_TAGS = """
    address article aside blockquote body center div dl fieldset figcaption figure footer form
    h1 h2 h3 h4 h5 h6 head header hr html main nav ol p pre section table tbody tfoot thead
    title ul
"""
# These stand between lines.
LINE_TAGS = "br dd dt li option td th tr"
# These change the look of words and nothing else.
INLINE_TAGS = """
    a abbr acronym audio b bdi bdo big button cite code data del dfn em embed font i iframe img
    input ins kbd label link mark meta noscript object picture q s samp small source span strike
    strong sub sup svg time tt u var video wbr
"""
# What stands inside these is no copy.
HIDDEN_TAGS = "script style svg"
# These have no other half, or are written without it.
UNPAIRED_TAGS = """
    br dd dt embed hr iframe img input li link meta option p source tbody td tfoot th thead tr wbr
"""
