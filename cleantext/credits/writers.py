"""Sentences about the writer: who she is, and how to reach or follow her.

>>> is_about_writer("Jane Roe is a staff writer for The Harbor Gazette.")
True
>>> is_about_writer("Jane Roe is a nurse at the harbor hospital.")
False
"""

from __future__ import annotations

import re
from collections.abc import Set

from cleantext.credits.agencies import is_agency, is_paper
from cleantext.credits.details import ADDRESS_RE, PHONE_RE
from cleantext.credits.makers import is_led_by_post, is_unmentioned
from cleantext.credits.names import is_people
from cleantext.credits.words import AND_RE, bare, is_post_word, is_proper, is_small
from cleantext.dateline.places import is_place
from cleantext.patterns import Pattern
from cleantext.tables import credits as table

# One of these words is in what the patterns match; most other lines have none of them.
VERBS = frozenset("is are can may writes reports blogs covers cover tweets".split())
OWN = frozenset(
    "column columns blog podcast newsletter email e-mail address Twitter handle".split()
)
BEAT_VERBS = frozenset("covers writes reports".split())
COVERS = frozenset("covers writes reports edits is has joined".split())
SCHOLARS = ("professor", "lecturer", "fellow", "historian", "scholar", "author of ")

# Whom a sentence is about, with which it begins.
_NAME = r"(?P<name> [^\W\d_][\w.'’-]* (?:[ ][\w.'’-]+){1,4}? )"

# "Jane Roe's column appears on Tuesdays.", "Her email is roe@paper.example."
OWN_RE = Pattern(
    r"""
    (?: His | Her | Their | My | (?P<name> [^\W\d_][\w.’-]* (?:[ ][\w.’-]+){1,4}? ) ['’]s? ) [ ]
    (?: (?: [\w-]+ [ ] )? (?: column | blog | podcast | newsletter ) s? [ ]
        (?: appears? | runs? | (?:is|are)[ ]published ) [ ]
        (?: (?: on | in ) [ ] (?= [A-Z] ) | every | each | here | weekly | monthly | twice
          | regularly ) \b [^\n]{0,80}
      | (?: e-?mail (?: [ ] address )? | Twitter (?: [ ] handle )? ) [ ] is [ ]
        (?: \S+ @ \S+ | @\w+ ) ) [.]?
    """
)
WRITERS = frozenset(f"the {one}" for one in "writer author reporter columnist editor".split())
WRITER_RE = Pattern(
    _NAME
    + r"""
    ,? [ ]
    (?:
      (?:is|are) [ ] (?:(?:an?|the|our|one[ ]of)[ ])? [^.\n]{0,50}?
      \b (?:
        (?:writer|reporter|correspondent|columnist|editor|journalist|contributor|blogger|freelancer
          | (?: (?<= news[ ] ) | (?<= ing[ ] ) | (?<= rial[ ] ) | (?<= lism[ ] ) ) intern
          ) s? (?: [- ]in[- ]chief | [ ]at[ ]large | [ ]emerit(?:us|a) )?
          [ ,]{1,2} (?: (?: for | at | from | and | based | covering ) \b
            | (?: with | in | of | on | to ) [ ]
              (?: (?: the | our ) [ ] (?: \w+ [ ] )? )? (?= [A-Z] )
            | of [ ] (?: this | these | our ) \b
            | on [ ] (?: the | our ) [ ] [^.\n]{2,30}? (?: desk | team | staff | beat ) \b
            | with [ ] [^.\n]{0,40}? (?: experience | focus | interest | desk | team ) \b
            | who [ ] (?: cover | report | writ | specialis | specializ | focus | live | work
              | ha(?:s|ve)[ ](?: cover | report | writ | work ) | (?:is|are)[ ]based ) )
        | (?<! [ ]a[ ] ) (?<! [ ]the[ ] ) critics? [ ,]{1,2}
          (?: (?: for | at | based | covering ) \b | (?: with | in ) [ ] (?= [A-Z] ) ) )
      [^\n]{1,160}
    | is [ ] [^.\n]{3,40} [’']s? [ ] [^.\n]{2,40} [ ]
      (?:correspondent|reporter|editor|columnist|critic|bureau[ ]chief) [.]?
    | is [ ] an? [ ] [^.\n]{2,40} [ ] (?:correspondent|reporter|columnist) [.]?
    | is [ ] (?: an? [ ] )? (?P<house> [A-Z]\w+ (?: [ ] [A-Z]\w+ )? ) [ ] (?: [a-z]+ [ ] ){0,2}
      (?: writer | editor | columnist | critic | reporter | correspondent ) [.]?
    | is [ ] an? [ ] (?: freelance | contributing | staff | [A-Z]\w+-based ) [ ]
      (?: writer | journalist | editor ) [.]?
    | (?:writes|reports) [ ] for [ ] (?:the[ ])? [A-Z] [^\n]{1,60}
    | writes [ ] (?: an? [ ] )? [^\n]{0,40}? (?: column | blog | newsletter | series ) s? [ ]
      (?: for | in ) [ ] [^\n]{2,60}
    | tweets [ ] (?: at[ ] | as[ ] )? @ \w{2,30} [.]?
    | (?:covers|cover) [ ] [^\n]{2,80} [ ] (?:for|at) [ ] (?:the[ ])? [A-Z] [^\n]{1,60}
    | (?:writes|reports|blogs) [ ] (?:about|on|for|from) [ ] [^\n]{2,80}
      [ ] (?:for|at) [ ] (?:the[ ])? [A-Z] [^\n]{1,60}
    | is [ ] on [ ] (?: Twitter | X | Facebook | Instagram | Bluesky | Mastodon ) \b [^\n]{2,80}
    | (?:can|may) [ ] (?:also[ ])? be [ ]
      (?:reached|contacted|followed|found|e-?mailed) [ ]
      (?= [^\n]* (?: @ | www\. | https?: | \.[a-z]{2,3}\b | \d{3} | e-?mail
        | \b (?: Twitter | X | Facebook | Instagram | LinkedIn | Bluesky | Mastodon | Threads )
          \b ) )
      [^\n]{2,160}
    )
    """
)
# "Jane Roe is a Reuters columnist. The opinions expressed are her own."
OPINIONS_RE = Pattern(
    r"""
    (?: The | All | Any )? [ ]? (?: opinions | views | Opinions | Views ) [ ] (?: expressed [ ] )?
    (?: here [ ] | in [ ] this [ ] \w+ [ ] )? are [ ]
    (?: personal | (?: solely [ ] )? (?: his | her | their ) (?: [ ] own )?
      | those [ ] of [ ] the [ ] (?: author | writer ) s?
      | the [ ] (?: author | writer ) [’']s (?: [ ] own )? ) [.]?
    """
)
OPINIONS = ("Opinions ", "Views ", "The opinions ", "The views ", "All opinions ", "All views ")
# "The author is a former ambassador."
THE_WRITER_RE = Pattern(
    r"""
    The [ ] (writer | author | columnist) s? [ ]
    (?! [^\n]* \b (?: year-old | mother | father | victim | suspect ) \b )
    (?: (?: is | are ) [ ] (?: an? | our | former
          | [a-z-]+ [ ] (?: of | at | for ) [ ] (?: the [ ] )? [A-Z] \w+
          | the (?! [ ] (?: ones? | last | first | only | same | most | best | worst ) \b ) )
      | (?: was | were ) [ ] (?: formerly | an? (?= (?: [ ] [\w'’-]+ ){0,3} [ ] (?: minister
          | ambassador | diplomat | secretary | director | editor | correspondent | professor
          | lecturer | fellow | judge | governor | economist | advis[eo]r | commissioner ) \b ) )
      | (?: writes | teaches | works | lives | tweets | blogs ) ) [ ] [^\n]{3,160}
    """
)
# What somebody says is the story's: "The author is a suspect, police said."
TOLD_RE = Pattern(r", [ ] [^,\n]{2,40} [ ] (?: said | says | told | added ) \b")
SAYING_RE = Pattern(
    r"""
    , [ ] (?: selon | según | segundo | secondo | laut | volgens | według | podle | dijo
      | (?: сообщ | заяв | рассказ | повідом | розпов )\w+ ) [ ]
    """
)
# "El autor es economista.", "Der Autor ist Historiker.", "Автор — историк."
OTHER_WRITER_RE = Pattern(
    r"""
    (?: (?: El | La | O | A | Der | Die | De | L['’] ) [ ]? )?
    (?P<writer> [Aa]utor[ae]? | [Aa]utorin | [Aa]utorka | [Aa]utrice | [Aa]uteure? | [Aa]utore
      | Forfatteren | Skribenten | Автор )
    [ ] (?: es | é | è | est | ist | is | jest | je | er | är | [—–-] ) [ ]
    (?: (?: une? | una? | uma? | uno | eine? | een ) [ ]
      (?= ancien | ex | ehemalig | oud | em[eé]rit ) )?
    (?: (?: ancien(?:ne)? | ex | oud | ehemalig\w+ | freier? | freelance | indépendante?
      | em[eé]rit\w+ | były | była | bývalý | bývalá | бывший ) [ -]? )?
    (?P<post> [^\W\d_] [^\n\d]{3,150} )
    """
)
# Scholars who write for papers, of whom the copy is silent: they are at a house, and nothing
# else is said of them but what they have written.
SCHOLAR_RE = Pattern(
    _NAME
    + r"""
    (?: , (?: [ ] [^.,\n]{3,60} , )? )? [ ]
    (?: is | are ) [ ] (?: an? | the ) [ ]
    (?:
        (?: [a-z-]+ [ ] ){0,4} (?: professor | lecturer | fellow | historian | scholar ) s?
        (?: [ ] (?: of | in | emeritus | emerita ) (?: [ ] [a-z,-]+ ){0,5} )?
        (?=[ ]at[ ] | [ ]and[ ])
        (?: [ ] at [ ] (?: the [ ] )? [A-Z] [\w'’.-]*
          (?: [ ] (?: of | for | the | and | [A-Z] [\w'’.-]* ) (?= [ .] | $ ) ){0,8} )?
        (?: [ ] and [ ] (?: the [ ] )? author [ ] of [ ] [“"‘] [^\n]{2,100} )?
      | author [ ] of [ ] (?: [“"‘] [^\n]{2,100} [”"’]
          | (?: several | many | numerous | two | three | four | five | six | seven | \d+ ) [ ]
            (?: [\w-]+ [ ] )? books \b [^.\n]{0,80} ) [.]?
    ) [.]? [”"’]?
    """
)
# What a reporter covers, of whom the copy is silent: "Jane Roe covers courts."
BEAT_RE = Pattern(
    _NAME
    + r"""
    [ ]
    (?: covers | writes[ ]about | reports[ ]on )
    (?! [ ] (?: her | his | its | their | it | them | him | up | an? | all | every | time | what
      | how | why | for | with ) \b )
    (?: [ ] [a-z][a-z'’-]+ ,? ){1,8} [.]?
    """
)
# Who heads a house and writes for papers as well, of whom the copy is silent.
HEAD_RE = Pattern(
    _NAME
    + r"""
    [ ] is [ ] (?: (?: an? | the ) [ ] )?
    (?: (?: former | founding | deputy | executive | managing | policy | research ) [ ] ){0,2}
    (?: director | founder | co-founder | chief[ ]executive )
    (?: [ ] and [ ] (?: founder | co-founder | chief[ ]executive ) )? [ ] of [ ] (?: the [ ] )?
    (?P<house> [A-Z] [\w'’-]* (?: [ ] (?: of | for | the | and | [A-Z] [\w'’-]* ) ){1,8} ) [.]?
    """
)
REACHING = (
    "Reach", "Contact", "Follow", "Email", "E-mail", "Write to", "Tweet", "Message", "Connect with",
    "Call", "Find", "Send", "Get in touch with", "You can reach", "You can follow",
    "You can contact", "You can email", "You can e-mail", "To contact", "To reach", "For more from",
    "Like", "Read more from", "Folgen Sie", "Sigue a", "Síguenos", "Siguenos", "Siga", "Suivez",
    "Segui", "Contactez", "Kontakt", "Puede seguir a", "Puedes seguir a", "Pode seguir",
    "Vous pouvez suivre", "Sie können", "Volg",
)  # fmt: skip
REACHED_RE = Pattern(r"\b [^\n]{2,200}")
NETWORK_RE = Pattern(
    r"""
    \b (?: on | auf | en | sur | su | no | via ) [ ]
    (?: Twitter | X | Facebook | Instagram | Threads | Mastodon | Bluesky | LinkedIn | TikTok ) \b
    """
)
# Others are followed as well: "Follow the fair on Facebook."
OTHERS_RE = Pattern(
    r"""
    (?: Follow | Like | Find | Contact ) [ ] the [ ]
    (?! (?: [\w-]+ [ ] )?
      (?: authors? | writers? | reporters? | editors? | newsroom | correspondents? | conversation
        | discussion | story | news | team | latest | columnist | newspaper | paper | journalist )
      \b ) [a-z]
    """
)
WHOM_RE = Pattern(
    r"""
    \A \S+ (?:[ ](?:in|to|touch|with|can|reach|follow|contact|e-?mail)){0,3} [ ]
    (?: (?:the|our|this) [ ] (?:\w+[ ]){0,2}?
        (?:reporter|editor|author|writer|newsroom|correspondent)s? (?! [ ] of [ ] )
      | him | her | us | me | (?P<others> them )
      | (?: [A-Z][\w.]* (?:[ ][A-Z][\w.]*){0,3} ['’]s[ ] )?
        (?P<name> [^\W\d_][\w.'’-]* (?:[ ][\w.'’-]+){1,3}? )
    ) (?: [ ,:] | $ )
    """
)
# What else is found and sent on networks: "Find love on Facebook".
EVERYDAY_REACHING = ("Find ", "Send ", "Call ", "Get ", "Message ")
HOUSED_RE = Pattern(r"\w+ [ ] (?: the | our ) [ ] [A-Z]")
# For what a reader calls whom a story tells of: "Call Jane Roe at 555 0100 to volunteer."
SERVICE_RE = Pattern(
    r"""
    \d{4} [ ] (?: to | for | with [ ] (?:any[ ])? (?: tips? | information ) ) \b
    | @ \S+ [ ] (?: for | to
        (?! [ ] (?: share | comment | suggest | submit | subscribe | send | contact ) \b ) ) \b
    """
)
LONGEST_QUESTION = 75  # characters of what is asked before
ASKING = ("Have", "Got", "Do you have", "Know", "Questions", "Comments", "Tips", "Feedback")
DIRECTING = (
    "Email", "E-mail", "Contact ", "Reach ", "Write ", "Send ", "Call ", "Tell ", "Get ",
)  # fmt: skip
DIRECT_RE = Pattern(
    r"""
    (?: E-?mail [ :]+ [\w.+-]+@[\w.-]+\w
      | (?: E-?mail | Contact | Reach | Write | Send | Call | Tell | Get ) [ ] [^.\n]{0,40}?
        \b (?: (?: us | me | [Rr]eporters? | [Nn]ewsroom | [Nn]ews[ ]desk | [Ee]ditors?
          | [Ww]riters? | [Cc]orrespondents? | [Aa]uthors? | (?:our|news)[ ]tips? | him | her ) \b
          [^.\n]{0,30}? [: ] (?: [\w.+-]+@[\w.-]+\w | \+?[\d(][\d() -]{6,18}\d )
        | (?: tips? | letters ) \b (?! [ ] to [ ] them \b ) [^.\n]{0,30}? [: ]
          [\w.+-]+@[\w.-]+\w ) ) [.]?
    """
)
# "She can be reached at ...": of whom a byline or the line above has told.
PRONOUNS = ("He ", "She ", "They ")
PRONOUN_RE = Pattern(
    r"""
    \w+ [ ] (?: tweets? [ ] | is [ ] on [ ] | are [ ] on [ ]
      | (?: can | may ) [ ] (?: also[ ] )? be [ ]
        (?: reached | contacted | followed | found | e-?mailed ) [ ] ) [^\n]{3,120}
    """
)
# Before a house in other languages: "Marta Ruiz es periodista del Heraldo".
HOUSE_LINKS = frozenset("im på hos ved van w del della dello au aux du bei beim bij".split())
ENGLISH_ARTICLES = frozenset({"a", "an", "the"})
LONGEST_POST = 12  # words
SENTENCE_ENDS = (".", "!", "?", "”", '"', "»")
# "Roe covers courts. Reach her at ...": who it is, and then how to reach her.
COVERS_RE = Pattern(
    r"""
    [^\W\d_a-z][\w.'’-]* (?:[ ][\w.'’-]+){0,3}? [ ]
    (?:covers|writes|reports|edits|is|has[ ]covered|joined) [ ] [^\n]{3,200}
    """
)


def is_about_writer(words: str) -> bool:
    """Tell whether a sentence says who the writer is or how to reach her."""
    return _tells_of_writer(words) and TOLD_RE.search(words) is None


def _tells_of_writer(words: str) -> bool:
    writer = WRITER_RE.match(words) if _has_word(words, VERBS) else None
    if writer is not None and writer.end() == len(words):
        name, house = writer["name"], writer["house"]
        if house is not None and not (is_agency(house) or is_paper(house) or _is_outlet(house)):
            return False  # "Jane Roe is a British writer."
        return is_people(name) or is_led_by_post(name) or name.lower() in WRITERS
    if _has_word(words, OWN):
        own = OWN_RE.fullmatch(words)
        if own is not None and (own["name"] is None or is_people(own["name"])):
            return True
    if words.startswith(OPINIONS) and OPINIONS_RE.fullmatch(words) is not None:
        return True
    question, mark, answer = words.partition("? ")
    if mark and len(question) <= LONGEST_QUESTION and question.startswith(ASKING):
        return is_about_writer(answer)
    if words.startswith(DIRECTING) and DIRECT_RE.fullmatch(words) is not None:
        return True
    first, stop, rest = words.partition(". ")
    if stop and " are " in rest and OPINIONS_RE.fullmatch(rest):
        return is_about_writer(f"{first}.") or THE_WRITER_RE.fullmatch(first) is not None
    if stop and len(words) < 300 and _has_word(first, COVERS) and COVERS_RE.fullmatch(first):
        return is_about_writer(rest)
    if words.startswith(PRONOUNS) and PRONOUN_RE.fullmatch(words) is not None:
        return ADDRESS_RE.search(words) is not None
    if not _asks_to_reach(words):
        return False
    whom = WHOM_RE.match(words)
    if NETWORK_RE.search(words) is not None:
        # Others are followed as well: "Follow them on Facebook."
        followed = whom is not None and whom["others"] is not None
        if words.startswith(EVERYDAY_REACHING) and not (_is_whom(whom) or HOUSED_RE.match(words)):
            return False
        return OTHERS_RE.match(words) is None and not (
            followed and ADDRESS_RE.search(words) is None
        )
    if whom is None or not _is_whom(whom):
        return False
    # Whom to call, and for what, is news as well: "Call them on 0800 555 0100".
    if whom["name"] is not None and SERVICE_RE.search(words) is not None:
        return False
    called = whom["others"] is None and PHONE_RE.search(words) is not None
    return called or ADDRESS_RE.search(words) is not None


def _is_whom(whom: re.Match[str] | None) -> bool:
    """Tell whether somebody is reached: the writer, us, or people by name."""
    return whom is not None and (whom["name"] is None or is_people(whom["name"]))


def _asks_to_reach(words: str) -> bool:
    """Tell whether a sentence opens as one does that tells how to reach somebody."""
    return words.startswith(REACHING) and any(
        words.startswith(opening) and REACHED_RE.fullmatch(words, len(opening)) is not None
        for opening in REACHING
    )


def _has_word(words: str, known: Set[str]) -> bool:
    return not known.isdisjoint(words.split())


def is_about_the_writer(words: str, copy: str) -> bool:
    """Tell whether a sentence is about a writer, or "the writer", of whom the `copy` is silent."""
    match = THE_WRITER_RE.fullmatch(words) if words.startswith("The ") else None
    if match is not None:
        return f" {match[1]}" not in copy.lower() and TOLD_RE.search(words) is None
    match = OTHER_WRITER_RE.fullmatch(words) if words.startswith(table.THE_WRITERS) else None
    if match is not None:
        post = match["post"].lower()
        learned = post.startswith(table.LEARNED_STEMS) and SAYING_RE.search(post) is None
        return learned and match["writer"].lower() not in copy.lower()
    head = HEAD_RE.fullmatch(words) if " of " in words else None
    if head is not None and is_people(head["name"]) and not is_place(head["house"]):
        return is_unmentioned(head["name"], copy)
    beat = BEAT_RE.fullmatch(words) if _has_word(words, BEAT_VERBS) else None
    if beat is not None and is_people(beat["name"], known=True):
        return is_unmentioned(beat["name"], copy)
    noted = words[0] == "*"
    words = words.lstrip("* ")
    if _is_posted(words, noted=noted):
        return is_unmentioned(" ".join(words.split()[:2]), copy)
    if not any(scholar in words for scholar in SCHOLARS):
        return False
    match = SCHOLAR_RE.fullmatch(words)
    return match is not None and is_people(match["name"]) and is_unmentioned(match["name"], copy)


def _is_outlet(house: str) -> bool:
    """Tell whether `house` is what a paper is called in short: "Herald"."""
    return bare(house) in table.OUTLETS


def is_told_of(words: str, copy: str) -> bool:
    """Tell whether a sentence about a writer names one of whom a sentence of the `copy` tells."""
    match = WRITER_RE.match(words) or OWN_RE.match(words) or WHOM_RE.match(words)
    name = None if match is None else match["name"]
    return name is not None and any(
        name in line and line.rstrip().endswith(SENTENCE_ENDS) for line in copy.splitlines()
    )


def _is_unnamed(house: list[str]) -> bool:
    """Tell whether a German house has no name: "bei der Zeitung"."""
    named = [word for word in house if word[0].isupper()]
    return len(named) == 1 and bare(named[0]) in table.OUTLETS


def _is_of_one_house(house: list[str], *, foreign: bool) -> bool:
    """Tell whether no "and" is in `house`; "en" is one in Dutch alone."""
    words = [word for word in house if not (foreign and word == "en")]
    return AND_RE.search(f" {' '.join(words)}") is None


def _is_posted(words: str, *, noted: bool) -> bool:
    """Tell whether a sentence says what post somebody has, and at which house.

    In a note, behind a star, any learned calling will do, and no house need be named.
    """
    tokens = words.split()
    at = next((n for n, token in enumerate(tokens[:5]) if token in table.POSTED_VERBS), 0)
    if not 1 < at < len(tokens) - 1 or len(tokens) > LONGEST_POST:
        return False
    if tokens[at + 1] in ENGLISH_ARTICLES:
        return False
    post = at + 1 + is_small(tokens[at + 1])
    house = tokens[post + 1 :]
    if not house:  # "Ana Roe es periodista."
        posted = post < len(tokens) and (
            is_post_word(tokens[post])
            or (noted and tokens[post].lower().startswith(table.LEARNED_STEMS))
        )
        return posted and words[-1] == "." and is_people(" ".join(tokens[:at]))
    return (
        not (tokens[at] == "ist" and _is_unnamed(house))
        and is_post_word(tokens[post])
        and _is_of_one_house(house, foreign=tokens[at] != "is")
        and house[-1][0].isupper()
        # Not the caption "Ana Roe es periodista en Lima".
        and (words[-1] == "." or not is_place(house[-1]))
        and is_proper(" ".join(house[house[0] in HOUSE_LINKS :]))
        and is_people(" ".join(tokens[:at]))
    )
