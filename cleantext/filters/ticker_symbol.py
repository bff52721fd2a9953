"""Cut stock symbols in round brackets.

`Roe Inc. (NYSE: ROE)`, `Amazon (NASDAQ:AMZN)`, `OMV (OMVV.VI)`.  The symbol is
information, so the rule runs only when it is asked for.

A symbol comes with its exchange, or with the suffix by which Reuters names the
exchange, or stands in capitals behind the kind of a company ("Inc. (NTRI)").  Left
alone: the abbreviation that a name introduces, "the International Olympic Committee
(IOC)", and file names.

Source of the suffixes: the exchange codes of Reuters instrument codes, as seen in
copy; of the exchanges: ISO 10383 and press releases.
"""

from __future__ import annotations

from cleantext.edits import Change
from cleantext.patterns import Pattern
from cleantext.rules import Filter, Rule

SYMBOL_RE = Pattern(
    r"""
    \(
    (?:
      (?: (?:[A-Z][\w/.-]{1,11}|New[ ]York) (?:[ ][A-Z][\w-]{2,10}){0,2} [ ]? [:：] [ ]?
        [A-Z0-9][A-Z0-9.\-=]{0,9} (?: [ ]? [;,/] [ ]? | \) ) ){1,4}
    | \.?[A-Z0-9]{1,8} \. [A-Z]{1,3} (?: [ ]? [,;] [ ]? \.?[A-Z0-9]{1,8}\.[A-Z]{1,3} ){0,3} \)
    | [A-Z]{1,5} \)
    )
    """
)
EXCHANGE_RE = Pattern(
    r"""
    \( (?: NYSE | Nyse | NASDAQ | Nasdaq | NasdaqG[SM] | LSE | LON | London | AIM | TSX (?:-?V)?
      | TSE | AMEX
      | ASX | NZX | HKEX | HKSE | SEHK | HKG | Euronext | EPA | ETR | FRA | FWB | XETRA | Xetra
        | BIT | BME | SIX
      | SWX | OTC | OTCBB | OTCQB | OTCQX | PINK | NSE | BSE | SGX | KRX | KOSPI | KOSDAQ | JSE
        | TYO | TWSE | SSE
      | SZSE | SHA | SHE | MOEX | MCX | BIST | IDX | IDXX | PSE | SET | B3 | BVMF | BMV | CSE
        | CNSX | STO | CPH | OSL
      | WSE | GPW | VIE | PSX | ADX | DFM | Tadawul | TASE | New[ ]York | Toronto | CBOE | ICE
        | CME )
    \b [\w -]* [:：]
    """
)
SUFFIXES = frozenset(
    """
    A AD AM AS AT AX BA BK BO BR CA CM CN CO DE DU F HE HK HM I IC IS J JK KA KL KQ KS KW L
    LM LS LX MC MI MM MX N NS NZ O OB OL OQ P PA PK PR PS PSX QA RTS S SA SE SG SI SN SS ST
    SW SZ T TA TO TQ TW TWO V VI VN VX W WA XETRA Z ZA
    """.split()
)
KIND_RE = Pattern(
    r"""
    \b (?: Inc | Corp | Co | Ltd | Plc | PLC | LLC | AG | SE | SA | NV | AB | ASA | Oyj | SpA
         | Group | Holdings ) [.]? $
    """
)


def find(text: str) -> list[Change]:
    """Find the symbols, each with the blank before it."""
    changes = []
    for match in SYMBOL_RE.finditer(text):
        start, end = match.span()
        inner = text[start + 1 : end - 1]
        if text[end - 1] != ")" or not start or text[start - 1] not in " \xa0":
            continue
        if ":" in inner or "：" in inner:
            found = EXCHANGE_RE.match(text, start) is not None
        elif "." in inner:
            found = all(
                one.strip().rpartition(".")[2] in SUFFIXES
                for one in inner.replace(";", ",").split(",")
            )
        else:
            found = KIND_RE.search(text[max(0, start - 20) : start].rstrip()) is not None
        if found:
            changes.append((start - 1, end, ""))
    return changes


FILTER = Filter(
    Rule(
        id="ticker-symbol",
        group="wire",
        doc=__doc__,
        opt_in=True,
        fixes=(
            ("Roe Inc. (NYSE: ROE) fell.", "Roe Inc. fell."),
            ("Roe (NASDAQ:ROEQ), the maker", "Roe, the maker"),
            ("Roe (ROEV.VI) and Doe (DOE01.DE) rose.", "Roe and Doe rose."),
            ("Roe Inc. (ROEI) on Monday", "Roe Inc. on Monday"),
            ("Roe (NYSE: ROE; TSX: ROE) fell.", "Roe fell."),
        ),
        keeps=(
            ("the International Olympic Committee (IOC) met.", "the abbreviation of a name"),
            ("The Bank for Reconstruction (EBRD) lent more.", "the abbreviation of a name"),
            ("The file (README.MD) is gone.", "a file name"),
            ("Jane Roe (Note: ROE) said.", "no exchange"),
            ("See (U.S.) law.", "an abbreviation"),
        ),
    ),
    find,
    need="(",
)
