"""The short lines in which copy says who made it: bylines, credits and sign-offs.

They are built of few parts: people, posts, agencies and papers, places, dates,
initials, addresses.  What tells them from a headline or a cross-head is that nothing
else is in them.

>>> from cleantext.credits.bylines import weigh_byline
>>> from cleantext.credits.weights import Weight
>>> weigh_byline("By Jane Roe and John Doe, Staff Writers") is Weight.SURE
True
>>> weigh_byline("By land and by sea") is Weight.NONE
True
>>> from cleantext.credits.signatures import is_signature
>>> is_signature("(SDA/kl)")
True

From the leaves up: single words (`words`, `details`), what a few of them name (`names`,
`agencies`, `makers`, `sources`) or say (`work`), and the lines made of these (`bylines`, and
those that no word marks as such, `unmarked`, or no capital, `caseless`; `signatures`, those
in `brackets`, and those `run_in` behind a sentence; `contributions` and `thanks`; `writers`
and `contacts`; `notices`), which `signing` asks, all of them, of the end of a story.  `weights`
has how much speaks for a byline; `closing` tells quickly whether a text ends in any of these
lines.
"""
