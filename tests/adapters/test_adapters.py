"""Each adapter with the real library."""

import http.server
import pickle
import subprocess
import sys
import threading

import datasets
import pandas
import polars
import pytest
import spacy

import cleantext.adapters.pandas
import cleantext.adapters.polars
import cleantext.adapters.spacy
from cleantext.adapters.datasets import CleanColumns

DAMAGED = "PARIS, March 3 (AFP) - Talks with the allies. . in Asia ended.The vote is near."
MENDED = "Talks with the allies in Asia ended. The vote is near."


def test_pandas():
    series = pandas.Series([DAMAGED, None], index=["a", "b"])

    assert series.cleantext.clean().dropna().to_dict() == {"a": MENDED}
    assert series.cleantext.datelines()["a"].location == "PARIS"
    assert series.cleantext.explain("minimal")["a"].text == DAMAGED


def test_polars():
    frame = polars.DataFrame({"body": [DAMAGED, None]})

    cleaned = frame.with_columns(polars.col("body").cleantext.clean())

    assert cleaned["body"].to_list() == [MENDED, None]


@pytest.mark.parametrize("columns", ["text", ["text"]])
def test_datasets(columns):
    dataset = datasets.Dataset.from_dict({"text": [DAMAGED, None], "id": [1, 2]})

    cleaned = dataset.map(CleanColumns(columns), batched=True)

    assert cleaned["text"][:] == [MENDED, None]
    assert cleaned["id"][:] == [1, 2]


def test_spacy_keeps_the_way_back_to_the_source():
    nlp = cleantext.adapters.spacy.install(spacy.blank("en"))

    doc = nlp(DAMAGED)

    start, end = doc[5:7]._.cleantext_source_span
    assert doc.text == MENDED
    assert doc[5:7].text == "Asia ended"
    assert DAMAGED[start:end] == "Asia ended"
    assert doc[0]._.cleantext_source_span == (23, 28)
    assert doc._.cleantext_source == DAMAGED


def test_spacy_pipelines_pickle():
    nlp = cleantext.adapters.spacy.install(spacy.blank("en"))

    assert pickle.loads(pickle.dumps(nlp))(DAMAGED).text == MENDED


SPIDER = """
import sys
import scrapy
from scrapy.crawler import CrawlerProcess

class News(scrapy.Spider):
    name = "news"
    start_urls = [sys.argv[1]]
    def parse(self, response):
        yield {"body": response.css("p::text").get(), "url": response.url, "empty": None}

process = CrawlerProcess({
    "ITEM_PIPELINES": {"cleantext.adapters.scrapy.CleanPipeline": 300},
    "CLEANTEXT_FIELDS": ["body", "empty", "missing"],
    "CLEANTEXT_DATELINE_FIELD": "dateline",
    "FEEDS": {sys.argv[2]: {"format": "jsonlines"}},
    "TELNETCONSOLE_ENABLED": False,
    "LOG_LEVEL": "ERROR",
})
process.crawl(News)
process.start()
"""


class Page(http.server.BaseHTTPRequestHandler):
    def do_GET(self):
        body = f"<html><body><p>{DAMAGED}</p></body></html>".encode()
        self.send_response(200 if self.path == "/story.html" else 404)
        self.send_header("Content-Type", "text/html; charset=utf-8")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *arguments):
        pass


@pytest.fixture
def site():
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Page)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}/story.html"
    server.shutdown()
    server.server_close()


def test_scrapy_crawls_and_cleans(site, tmp_path):
    import json

    feed = tmp_path / "items.jsonl"
    crawl = subprocess.run(
        [sys.executable, "-c", SPIDER, site, str(feed)], capture_output=True, text=True, timeout=60
    )

    assert crawl.returncode == 0, crawl.stderr
    (item,) = map(json.loads, feed.read_text().splitlines())
    assert item["body"] == MENDED
    assert item["dateline"]["location"] == "PARIS"
