"""The lines of a news page that are the page's own, and not the story's.

Scraped copy carries lines of the page that it stood on.  They are short, and the
paragraphs of a story are long; so the rules of the boilerplate group look at short
lines that stand by themselves.

>>> from cleantext.boilerplate.furniture import is_furniture
>>> is_furniture("Sign up for our daily newsletter"), is_furniture("Sign up or ship out")
(True, False)

`phrases` reads the tables, `openers` holds the words with which such lines begin and end,
`loose_lines` and `brackets` find what may be furniture, `cuts` takes it out.  `vocabulary`,
`labels`, `bids` and `furniture` know the page's own lines by how they are built.
"""
