"""Words and whole lines in letters of another alphabet."""

from cleantext.filters import wrong_alphabet

FULL_LINE = "Cлeд избopитe тoвa ce пoвтapя, a нe e пpaвo."
MENDED_LINE = "След изборите това се повтаря, а не е право."
fix = wrong_alphabet.FILTER


def test_a_line_that_is_full_of_them_is_one_edit():
    (edit,) = fix.edits(f"Добър ден.\n{FULL_LINE}\nДовиждане.")

    assert (edit.before, edit.after) == (FULL_LINE[:-1], MENDED_LINE[:-1])


def test_each_line_is_judged_for_itself():
    before = f"{FULL_LINE}\nТoзи град, а ce търси и друг.\n{FULL_LINE}"

    assert fix(before) == f"{MENDED_LINE}\nТози град, а ce търси и друг.\n{MENDED_LINE}"
    assert len(fix.edits(before)) == 3


def test_words_few_and_far_between_are_edits_of_their_own():
    good = "Съветът отложи гласуването за данъка на пристанището до понеделник. " * 5
    text = good.join(["Mинистър", "кметcтво", "бюджeт", "гpадът", "cловото", ""])

    assert [edit.before for edit in fix.edits(text)] == ["M", "c", "e", "p", "c"]
