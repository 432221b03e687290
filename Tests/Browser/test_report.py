"""The content report: readable by everybody, on paper too, and it asks nothing of anyone."""
import subprocess

import pytest

from helpline_server import BINARY, ROOT
from test_access import violations


@pytest.fixture(scope="session")
def report(tmp_path_factory):
    """The report on the project's content, with differences from a copy that was changed."""
    folder = tmp_path_factory.mktemp("report")
    for name in ["Intents", "Conversations"]:
        subprocess.run(["cp", "-r", ROOT / name, folder / name], check=True)
    changed = folder / "Intents" / "law" / "selling.yaml"
    changed.write_text(changed.read_text().replace("Selling sex is not a crime", "Selling <i>sex</i> is no crime"))
    file = folder / "report.html"
    subprocess.run([BINARY, "content", "report", "--content", ROOT, "--against", folder, "--to", file], check=True)
    return file.as_uri()


def opened(profile, report, **options):
    """The page, and everything that it asked for."""
    page = profile(java_script_enabled=True, **options).new_page()
    asked = []
    page.on("request", lambda request: asked.append(request.url))
    page.goto(report)
    return page, asked


# A long page: axe looks at it twice, not at each pair.
@pytest.mark.parametrize("scheme, width", [("light", 1280), ("dark", 320)])
def test_no_rule_is_broken(profile, report, scheme, width):
    page, asked = opened(profile, report, color_scheme=scheme, viewport={"width": width, "height": 640}, bypass_csp=True)
    assert violations(page) == []
    assert page.evaluate("document.documentElement.scrollWidth") <= width
    assert asked == [report]


def test_what_changed_stands_first_and_is_only_text(profile, report):
    page, _ = opened(profile, report)
    assert page.get_by_role("heading", level=2).all_text_contents()[:2] == ["Contents", "Differences"]
    differences = page.get_by_role("region", name="Differences")
    assert differences.get_by_role("deletion").first.text_content().startswith("<i>sex</i>")
    assert page.locator("i, script, img, link, form").count() == 0


def test_the_contents_lead_to_each_entry(profile, report):
    page, _ = opened(profile, report)
    links = page.get_by_role("navigation", name="Contents").get_by_role("link")
    assert links.count() > 150
    page.get_by_role("navigation").get_by_role("link", name="Is selling sex legal", exact=True).first.click()
    assert page.get_by_role("article", name="Is selling sex legal").first.evaluate(
        "it => it.getBoundingClientRect().top < innerHeight && it.getBoundingClientRect().bottom > 0")
    assert page.get_by_role("article").count() + page.get_by_role("heading", level=2).count() >= links.count()


def test_on_paper_it_is_black_on_white(profile, report):
    page, _ = opened(profile, report, color_scheme="dark")
    page.emulate_media(media="print", color_scheme="dark")
    style = page.evaluate("[getComputedStyle(document.body).color, getComputedStyle(document.documentElement).backgroundColor]")
    assert style == ["rgb(0, 0, 0)", "rgb(255, 255, 255)"]
