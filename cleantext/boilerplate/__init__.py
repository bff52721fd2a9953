"""The lines of a news page that are the page's own, and not the story's.

Scraped copy carries lines of the page that it stood on.  They are short, and the
paragraphs of a story are long; so the rules of the boilerplate group look at short
lines that stand by themselves.

>>> from cleantext.boilerplate.furniture import is_furniture
>>> is_furniture("Sign up for our daily newsletter"), is_furniture("Sign up or ship out")
(True, False)

From the leaves up: the phrases of the tables (`phrases`, `openers`), where in a text such
lines may be (`brackets`, `loose_lines`) and how they are cut (`cuts`).  Then what they say:
credits of `pictures`, the page's `stamps`, and furniture, which has a grammar of its own,
`vocabulary`, `labels`, `bids`, and `furniture`, which asks them all.
"""
