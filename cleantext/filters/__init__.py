"""All filters, in the order in which they run."""

from __future__ import annotations

from cleantext.filters import (
    accent,
    ascii_fold,
    bullet,
    curly_quote,
    currency_symbol,
    dateline,
    doubled_punctuation,
    ellipsis_character,
    email_address,
    emoji,
    handle,
    hard_wrap,
    hashtag,
    inline_separator,
    ip_address,
    letter_case,
    line_end_hyphen,
    line_terminator,
    long_dash,
    missing_space,
    no_break_space,
    number,
    phone_number,
    punctuation,
    repeated_title,
    separator_line,
    space_before_punctuation,
    space_run,
    split_paragraph,
    split_sentence,
    stray_period,
    underscore_dash,
    url,
)
from cleantext.rules import Filter

FILTERS: tuple[Filter, ...] = tuple(
    module.FILTER
    for module in (
        line_terminator,
        separator_line,  # before hard_wrap: what it parts are paragraphs
        inline_separator,
        line_end_hyphen,  # before hard_wrap: it needs the line ends
        hard_wrap,
        split_paragraph,  # before rules that cut whole lines, or they cut its halves
        space_run,
        repeated_title,
        dateline,
        stray_period,
        split_sentence,
        missing_space,
        space_before_punctuation,
        doubled_punctuation,
        underscore_dash,
        curly_quote,
        long_dash,
        ellipsis_character,
        bullet,
        no_break_space,
        url,
        email_address,
        phone_number,
        handle,
        hashtag,
        ip_address,
        currency_symbol,
        number,
        emoji,
        accent,
        letter_case,
        punctuation,
        ascii_fold,
    )
)
