"""The short lines in which copy says who made it: bylines, credits and sign-offs.

They are built of few parts: people, posts, agencies and papers, places, dates,
initials, addresses.  What tells them from a headline or a cross-head is that nothing
else is in them.

>>> from cleantext.credits.bylines import Weight, weigh_byline
>>> weigh_byline("By Jane Roe and John Doe, Staff Writers") is Weight.SURE
True
>>> weigh_byline("By land and by sea") is Weight.NONE
True
>>> from cleantext.credits.signatures import is_signature
>>> is_signature("(SDA/kl)")
True

From the leaves up: single words (`words`, `details`), what a few of them name (`names`,
`agencies`, `makers`, `sources`), and the lines made of these (`bylines`, `signatures`,
`writers`).  `closing` tells quickly whether a text ends in any of them.
"""
