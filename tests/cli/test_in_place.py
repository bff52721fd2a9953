"""Files rewritten in place: whole or not at all, and in their own form."""

import gzip
import os
import stat

import pytest

DAMAGED = "The council met.The vote was close.\n"
MENDED = "The council met. The vote was close.\n"


@pytest.fixture
def story(tmp_path):
    path = tmp_path / "story.txt"
    path.write_text(DAMAGED)
    return path


def test_file_is_mended(run, story):
    result = run("--in-place", story)

    assert (result.exit_code, result.stdout) == (0, "")
    assert story.read_text() == MENDED
    assert sorted(os.listdir(story.parent)) == [".git", "story.txt"]


JSON_LINE = '{"body": "He said &quot;yes&quot;."}\n'


@pytest.mark.parametrize(
    "name, hint",
    [
        ("a.json", "--jsonl --field NAME reads the text in it if each line holds an object"),
        ("a.jsonl", "--jsonl --field NAME"),
        ("a.ndjson.GZ", "--jsonl --field NAME"),
        ("a.csv", "--csv --field NAME"),
        ("a.tsv.gz", "--csv --field NAME"),
    ],
)
@pytest.mark.parametrize("options", [[], ["--by", "line"], ["--split", "^---$"], ["--null"]])
def test_file_that_is_no_plain_text_by_its_name_is_refused(run, story, name, hint, options):
    other = story.with_name(name)
    other.write_text(JSON_LINE)

    result = run("-i", *options, story.name, name)

    assert result.exit_code == 2
    assert f"{name}: its name is not one of plain text; {hint}" in result.stderr
    assert (story.read_text(), other.read_text()) == (DAMAGED, JSON_LINE)


def test_file_that_is_no_plain_text_by_its_name_is_rewritten_where_that_is_meant(run, story):
    table = story.rename(story.with_name("story.tsv"))

    assert run("-i", "--by", "document", table).exit_code == 0
    assert table.read_text() == MENDED


def test_name_may_be_as_long_as_names_can_be(run, story):
    long = story.rename(story.with_name("n" * 255))

    assert run("--in-place", long).exit_code == 0
    assert long.read_text() == MENDED


def test_file_that_needs_nothing_is_not_touched(run, story):
    story.write_text(MENDED)
    before = story.stat()

    run("-i", story)

    after = story.stat()
    assert (before.st_ino, before.st_mtime_ns) == (after.st_ino, after.st_mtime_ns)


@pytest.mark.parametrize(
    "before, after",
    [
        (b"Met.The", b"Met. The"),
        (b"Met.The\n", b"Met. The\n"),
        (b"Met.The\r\nIt rained.\r\n", b"Met. The\r\nIt rained.\r\n"),
        (b"Met.The\r\n\r\nIt rained.", b"Met. The\r\n\r\nIt rained."),
        (b"\xef\xbb\xbfMet.The\n", b"\xef\xbb\xbfMet. The\n"),
    ],
)
def test_file_keeps_its_form(run, story, before, after):
    story.write_bytes(before)

    run("-i", "--only", "missing-space,space-run", story)

    assert story.read_bytes() == after


def test_crlf_throughout_is_no_damage(run, story):
    story.write_bytes(b"Rates held.\r\n\r\nIt rained.\r\n")

    assert run("--check", story).exit_code == 0
    assert run("--diff", story).stdout == ""


@pytest.mark.parametrize(
    "before, after",
    [
        (b"Rates held.\rIt rained.\r", b"Rates held.\nIt rained.\n"),
        (b"Rates held.\r\r\nIt rained.\r\r\n", b"Rates held.\nIt rained.\n"),
        (b"Rates held.\nIt rained.\r\n", b"Rates held.\nIt rained.\n"),
        (b"Rates held.\r\nIt rained.\r", b"Rates held.\nIt rained.\n"),
    ],
)
def test_line_ends_are_of_one_kind(run, story, before, after):
    story.write_bytes(before)

    assert run("--check", story).exit_code == 1
    run("-i", story)

    assert story.read_bytes() == after
    assert run("--check", story).exit_code == 0


def test_lines_by_themselves_keep_their_cr_lf(run, story):
    story.write_bytes(b"Met.The vote.\r\r\nIt rained.\r\nSnow.It fell.\rIt was dry.\r\n")

    run("-i", "--by", "line", story)

    mended = b"Met. The vote.\r\nIt rained.\r\nSnow. It fell.\r\nIt was dry.\r\n"
    assert story.read_bytes() == mended


def test_line_ends_stay_as_they_are_without_their_rule(run, story):
    story.write_bytes(b"Rates held.\rMet.The vote.\r")

    run("-i", "--without", "line-terminator", story)

    assert story.read_bytes() == b"Rates held.\rMet. The vote.\r"


def test_what_splits_documents_keeps_its_line_ends(run, story):
    story.write_bytes(b"First met.The vote.\r\n---\nSecond.It rained.\n")

    run("--in-place", "--split", "^---$", story)

    assert story.read_bytes() == b"First met. The vote.\r\n---\nSecond. It rained.\n"


@pytest.mark.parametrize("splitter", ["^---$", r"^---\r?$", r"\r\n---\r\n"])
def test_documents_whose_lines_end_in_cr_lf_are_split(run, story, splitter):
    story.write_bytes(b"First met.\r\nThe vote.\r\n---\r\nSecond.It rained.\r\n")

    run("--in-place", "--split", splitter, story)

    mended = b"First met.\r\nThe vote.\r\n---\r\nSecond. It rained.\r\n"
    assert story.read_bytes() == mended


def test_line_ends_change_where_that_is_asked_for(run, story):
    story.write_bytes(b"Rates held.\r\n")

    run("-i", "--only", "line-terminator", story)

    assert story.read_bytes() == b"Rates held.\n"


def test_file_keeps_its_encoding(run, story):
    story.write_bytes("Die Räte tagten.Es blieb knapp.\n".encode("cp1252"))

    run("-i", "--encoding", "cp1252", story)

    assert story.read_bytes() == "Die Räte tagten. Es blieb knapp.\n".encode("cp1252")


def test_character_that_the_encoding_lacks_leaves_the_file_alone(run, story):
    story.write_bytes(b"Met.The &#379; line")

    result = run("-i", "--encoding", "cp1252", story)

    assert result.exit_code == 1
    assert "U+017B cannot be written in cp1252" in result.stderr
    assert story.read_bytes() == b"Met.The &#379; line"


# Both are the sign "almost equal"; cp932 writes it as the second.
TWO_WAYS = b"\x87\x90 \x81\xe0"


def test_bytes_that_the_encoding_writes_otherwise_leave_the_file_alone(run, story):
    story.write_bytes(b"Met.The line\n" + TWO_WAYS)

    result = run("-i", "--encoding", "cp932", story)

    assert result.exit_code == 1
    assert "the bytes at 13 (0x87 0x90 0x20 0x81) would be written otherwise" in result.stderr
    assert story.read_bytes() == b"Met.The line\n" + TWO_WAYS


def test_line_whose_bytes_would_be_written_otherwise_stays(run, story):
    story.write_bytes(b"Met.The line\nMet.The " + TWO_WAYS)

    result = run("-i", "--by", "line", "--encoding", "cp932", story)

    assert result.exit_code == 1
    assert f"{story}:2: the bytes at 21" in result.stderr
    assert story.read_bytes() == b"Met. The line\nMet.The " + TWO_WAYS


def test_gzip_stays_gzip(run, story):
    story.write_bytes(gzip.compress(DAMAGED.encode()))

    run("-i", story)

    assert gzip.decompress(story.read_bytes()).decode() == MENDED


def test_broken_gzip_is_left_alone(run, story):
    broken = gzip.compress(DAMAGED.encode())[:-4]
    story.write_bytes(broken)

    assert run("-i", story).exit_code == 1
    assert story.read_bytes() == broken


def test_permissions_are_kept(run, story):
    story.chmod(0o640)

    run("-i", story)

    assert stat.S_IMODE(story.stat().st_mode) == 0o640


def test_symbolic_links_are_followed(run, story):
    link = story.with_name("link.txt")
    link.symlink_to(story.name)

    run("-i", link)

    assert link.is_symlink()
    assert story.read_text() == MENDED


def test_backup(run, story):
    run("-i", "--backup", ".bak", story)

    assert story.read_text() == MENDED
    assert story.with_name("story.txt.bak").read_text() == DAMAGED


def test_older_backup_is_not_lost(run, story):
    older = story.with_name("story.txt.bak")
    older.write_text("the first version")

    result = run("-i", "--backup", ".bak", story)

    assert result.exit_code == 1
    assert "story.txt.bak is there already" in result.stderr
    assert (story.read_text(), older.read_text()) == (DAMAGED, "the first version")


def test_no_backup_of_what_does_not_change(run, story):
    story.write_text(MENDED)

    run("-i", "--backup", ".bak", story)

    assert not story.with_name("story.txt.bak").exists()


@pytest.mark.skipif(os.geteuid() == 0, reason="root may write everything")
def test_read_only_file_is_left_alone(run, story):
    story.chmod(0o444)

    assert "read-only" in run("-i", story).stderr
    assert story.read_text() == DAMAGED


def test_pipe_is_refused_before_it_is_read(spawn, tmp_path):
    os.mkfifo(tmp_path / "pipe")

    process = spawn("-i", "pipe")
    _, stderr = process.communicate()

    assert process.returncode == 1
    assert b"pipe: not a regular file: it cannot be rewritten in place" in stderr


def test_large_file_that_fails_half_way_is_left_alone(run, story):
    lines = b"Rates held.\n" * 200_000 + b"caf\xe9\n"
    story.write_bytes(lines)

    assert run("-i", story).exit_code == 1
    assert story.read_bytes() == lines
    assert not list(story.parent.glob(".story*"))
