"""What the README and the guides show is what happens."""

import doctest
import pathlib
import re
import shutil
import subprocess

import pytest

from tests.guide_blocks import prepare

ROOT = pathlib.Path(__file__).parents[1]
GUIDES = [ROOT / "README.md", *sorted((ROOT / "docs").glob("*.md"))]
CODE_RE = re.compile(r"^(`{3,})\w*\n.*?^\1$|`[^`\n]+`", re.MULTILINE | re.DOTALL)
LINK_RE = re.compile(r"(?<!\\)\[[^]]*\]\((?!http)([^)#]*)#?([^)]*)\)")
CONSOLE_RE = re.compile(r"^```console\n(.*?)^```$", re.MULTILINE | re.DOTALL)


def holding(sign):
    """Return the guides in which `sign` stands."""
    return [guide for guide in GUIDES if sign in guide.read_text("utf-8")]


def sessions(guide):
    """Return commands, and what is to be seen after each; they share a folder."""
    found = []
    for block in CONSOLE_RE.findall(guide.read_text("utf-8")):
        for line in block.splitlines(keepends=True):
            if line.startswith("$ "):
                found.append([line[2:], ""])
            elif line.startswith("> "):
                found[-1][0] += line[2:]
            else:
                found[-1][1] += line
    return found


@pytest.fixture
def bash(tmp_path):
    """Run a line in a folder where there are the samples and the command of this checkout."""
    shutil.copytree(ROOT / "samples", tmp_path / "samples")
    environment = prepare(tmp_path)

    def bash(line):
        done = subprocess.run(
            ["bash", "-c", line], cwd=tmp_path, env=environment, capture_output=True, text=True
        )
        return done.stdout + done.stderr

    return bash


@pytest.mark.parametrize("guide", holding("```console"), ids=lambda guide: guide.name)
def test_commands_show_what_is_said(guide, bash):
    for command, output in sessions(guide):
        assert bash(command) == output, command


def commands_of(guide):
    """Return the commands in the cells of tables."""
    rows = re.findall(r"^\| .*`.*\|$", guide.read_text("utf-8"), re.MULTILINE)
    spans = [span for row in rows for span in re.findall(r"`([^`]*cleantext [^`]*)`", row)]
    return [span.replace(r"\|", "|").replace("tail -f", "cat") for span in spans]


def test_commands_in_tables_of_the_readme_run(bash, tmp_path):
    story = (tmp_path / "samples" / "summit-dashes" / "source.txt").read_text("utf-8")
    (tmp_path / "folder").mkdir()
    for name in ("story.txt", "feed.log", "folder/one.txt"):
        (tmp_path / name).write_text(story, "utf-8")
    commands = commands_of(GUIDES[0])

    assert len(commands) > 10
    for command in commands:
        fed = "title,body,text" if "--csv" in command else '{"title": "A", "body": "B"}'
        shown = bash(f"echo '{fed}' | ({command})")
        assert not re.search("Usage|Error|^cleantext:", shown, re.MULTILINE), command


@pytest.mark.parametrize("guide", holding(">>> "), ids=lambda guide: guide.name)
def test_python_shows_what_is_said(guide):
    failed, attempted = doctest.testfile(str(guide), module_relative=False, encoding="utf-8")

    assert attempted > 0
    assert failed == 0


def anchors(page):
    """Return the headings of a page as links name them."""
    headings = re.findall(r"^#+ (.+)$", page.read_text("utf-8"), re.MULTILINE)
    return {re.sub(r"[^\w -]", "", heading).lower().replace(" ", "-") for heading in headings}


@pytest.mark.parametrize("page", [*GUIDES, ROOT / "CONTRIBUTING.md"], ids=lambda page: page.name)
def test_links_lead_somewhere(page):
    prose = CODE_RE.sub("", page.read_text("utf-8"))

    for file, anchor in LINK_RE.findall(prose):
        target = (page.parent / file) if file else page
        assert target.exists(), file
        assert not anchor or anchor in anchors(target), f"{file}#{anchor}"


def test_readme_begins_with_two_commands():
    shell = re.findall(r"^```sh\n(.*?)^```$", GUIDES[0].read_text("utf-8"), re.M | re.S)

    assert [block.count("\n") for block in shell[:2]] == [1, 1]
    assert "cleantext samples/" in shell[0]
    assert "-m pytest" in shell[1]


def test_readme_names_every_preset():
    from cleantext.presets import PRESETS

    assert all(f"| `{name}`" in GUIDES[0].read_text("utf-8") for name in PRESETS)


def test_settings_of_the_readme_are_read(tmp_path):
    from cleantext.cli.settings import parse_settings

    (toml,) = re.findall(r"^```toml\n(.*?)^```$", GUIDES[0].read_text("utf-8"), re.M | re.S)

    assert parse_settings(toml.encode(), "cleantext.toml").options["preset"] == "web"
