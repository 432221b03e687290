"""The chat's page as a person sees it."""
import re

LEGAL = "is it legal what i do"
DANGER = "he won't let me leave, he has a knife"


def box(page):
    """Where a message is typed."""
    return page.get_by_label("Your message")


def say(page, text):
    """Types a text, sends it, and waits for the page with the answer."""
    box(page).fill(text)
    with page.expect_navigation():
        page.get_by_role("button", name="Send").click()


def said(page):
    """All that the person said, as the page shows it."""
    return page.locator("li.you p").all_text_contents()


def replies(page):
    """All that was answered."""
    return page.locator("li.us p").all_text_contents()


def newest(page):
    """What was answered to the last text."""
    return page.locator("li.us.new p").all_text_contents()


def hidden(html, name):
    """The value of a hidden field."""
    return re.search(rf'name="{name}" value="([^"]*)"', html)[1]


def in_sight(page, locator):
    """Whether the top of an element can be seen: inside of the window and not beneath another."""
    return locator.evaluate(
        """element => {
          const at = element.getBoundingClientRect(), x = at.left + at.width / 2, y = at.top + Math.min(12, at.height / 2);
          const top = document.elementFromPoint(x, y);
          return top !== null && (element === top || element.contains(top));
        }""")
