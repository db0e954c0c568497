"""Opens a report in Chromium: python browser.py report.html run.json [paint]

Accessibility in light, dark, forced colours, at 400 and 320 px; requests; scripts off; print; keyboard, links into the page, search and filters.
With `paint` only the time to the first paint is measured.
"""
import json
import os
import subprocess
import sys

from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import sync_playwright

page_path, run_path = (os.path.abspath(path) for path in sys.argv[1:3])
url = "file://" + page_path
conflicts = [f for f in json.load(open(run_path))["findings"] if f["relation"] == "contradiction"]
ids = [finding["id"] for finding in conflicts]
faults = []
OPEN = """for (const part of document.querySelectorAll('details')) part.open = true;
for (const part of document.querySelectorAll('.finding, .copy, .entity')) part.style.contentVisibility = 'visible';"""
SHOWN = "[...document.querySelectorAll('.finding')].filter(f => f.checkVisibility()).map(f => f.id.slice(2))"


def expect(holds, words):
    if not holds:
        faults.append(words)


def looks(browser):
    cases = [("light", "light", 1280, "none"), ("dark", "dark", 1280, "none"), ("forced colours", "dark", 1280, "active")]
    cases += [("400 px", "light", 400, "none"), ("320 px", "light", 320, "none"), ("320 px dark", "dark", 320, "none")]
    for name, scheme, width, forced in cases:
        # The accessibility engine is a script of its own, which the page's policy would not let in.
        context = browser.new_context(
            viewport={"width": width, "height": 900}, color_scheme=scheme, forced_colors=forced, bypass_csp=True)
        page = context.new_page()
        requests = []
        page.on("request", lambda request: requests.append(request.url))
        page.goto(url)
        page.evaluate(OPEN)
        violations = Axe().run(page).response["violations"]
        beyond = page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth")
        faults.extend(f"{name}: {v['id']}: {v['nodes'][0]['html'][:120]}" for v in violations)
        faults.extend(f"{name}: request {other}" for other in requests[1:])
        expect(beyond <= 0, f"{name}: {beyond} px wider than the window")
        print(f"axe: {name}: {len(violations)} violations, {len(requests) - 1} requests")
        context.close()


def without_scripts(browser):
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(url)
    for number in range(page.locator("details").count()):
        details = page.locator("details").nth(number)
        if details.get_attribute("open") is None and details.locator("> summary").is_visible():
            details.locator("> summary").click()
    missing = [id for id in ids if not page.locator(f"#f-{id}").is_visible()]
    expect(not missing, f"scripts off: {missing} cannot be seen")
    for finding in conflicts:
        text = page.locator(f"#f-{finding['id']}").text_content()
        expect(finding["why"] in text, f"scripts off: {finding['id']} does not say why")
    # A filter of one value is none.
    if ids and page.locator(".filters input[id*=level]").count():
        level = conflicts[0]["level"]
        box = page.locator(f".filters label:has-text('{level}') input").first
        box.uncheck()
        others = [f["id"] for f in conflicts if f["level"] != level]
        expect(not page.locator(f"#f-{ids[0]}").is_visible(), f"scripts off: the filter leaves a finding of level {level}")
        expect(all(page.locator(f"#f-{id}").is_visible() for id in others), "scripts off: the filter takes others away")
    print(f"scripts off: {len(ids) - len(missing)} of {len(ids)} findings, filters")
    context.close()


def printed(browser):
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(url)
    page.pdf(path=page_path + ".pdf", format="A4")
    context.close()
    try:
        text = subprocess.run(["pdftotext", page_path + ".pdf", "-"], capture_output=True, text=True, check=True).stdout
    except FileNotFoundError:
        print("print: skipped, pdftotext is not installed")
        return
    missing = [id for id in ids if id not in text]
    expect(not missing, f"print: {missing} are missing")
    expect(not ids or "Checklist" in text, "print: no checklist")
    print(f"print: {len(ids) - len(missing)} of {len(ids)} findings in the PDF")


def use(browser):
    context = browser.new_context(viewport={"width": 1280, "height": 900})
    page = context.new_page()
    page.on("pageerror", lambda error: faults.append(f"script: {error}"))
    page.on("console", lambda message: message.type == "error" and faults.append(f"console: {message.text}"))
    page.goto(url)
    page.keyboard.press("Tab")
    expect(page.evaluate("document.activeElement.className") == "skip", "keyboard: the first stop is not the link to the report")
    page.keyboard.press("Enter")
    expect(page.evaluate("location.hash") == "#main", "keyboard: the first link leads nowhere")
    seen = set()
    for _ in range(60):
        page.keyboard.press("Tab")
        seen.add(page.evaluate("document.activeElement.tagName"))
        outline = page.evaluate("getComputedStyle(document.activeElement).outlineStyle")
        expect(outline != "none" or page.evaluate("document.activeElement === document.body"), "keyboard: focus cannot be seen")
    expect(not ids or {"A", "SUMMARY", "INPUT"} <= seen, f"keyboard: it reaches {sorted(seen)} only")
    links = page.evaluate("[...document.querySelectorAll('a[href^=\"#\"]')].map(a => a.getAttribute('href').slice(1))")
    lost = page.evaluate("ids => ids.filter(id => !document.getElementById(id))", sorted(set(links)))
    expect(not lost, f"links: {lost[:5]} lead nowhere")
    if ids:
        page.goto("about:blank")
        page.goto(f"{url}#f-{ids[-1]}")
        top = page.evaluate("id => document.getElementById(id).getBoundingClientRect().top", "f-" + ids[-1])
        expect(-50 < top < 900, f"links: {ids[-1]} is not shown, it stands at {top}")
        claim = page.evaluate("document.querySelector('.copy .ref')?.id")
        if claim:
            page.goto(f"{url}#{claim}")
            expect(page.locator(f"#{claim}").is_visible(), f"links: {claim} is in a closed part")
        page.goto("about:blank")
        page.goto(url)
        page.fill("#search", ids[0])
        expect(page.evaluate(SHOWN) == [ids[0]], "search: an id does not find its finding alone")
        expect("q=" + ids[0] in page.url, "search: the address does not keep it")
        page.goto("about:blank")
        page.goto(f"{url}#?q={ids[0]}")
        expect(page.evaluate(SHOWN) == [ids[0]], "search: the address does not bring it back")
        page.fill("#search", "-" + ids[0])
        expect(ids[0] not in page.evaluate(SHOWN) and len(page.evaluate(SHOWN)) == len(ids) - 1, "search: a minus does not exclude")
        context.grant_permissions(["clipboard-read", "clipboard-write"])
        page.fill("#search", "")
        page.locator(f"#f-{ids[0]} .copy-text").click()
        page.wait_for_timeout(200)
        copied = page.evaluate("navigator.clipboard.readText()")
        expect(ids[0] in copied and conflicts[0]["headline"].split(" ")[0] in copied, f"copy: {copied[:80]!r}")
        if os.environ.get("SHOW_COPY"):
            print(copied)
    print(f"use: keyboard, {len(links)} links, search")
    context.close()


def paint(browser):
    times = []
    for _ in range(5):
        context = browser.new_context(bypass_csp=True)
        page = context.new_page()
        page.goto(url)
        page.wait_for_function("performance.getEntriesByName('first-contentful-paint').length > 0")
        times.append(page.evaluate("performance.getEntriesByName('first-contentful-paint')[0].startTime"))
        context.close()
    print(f"first paint of {len(ids)} findings: {min(times):.0f} ms, the best of {len(times)}")
    expect(min(times) < 1500, "first paint: over 1,500 ms")


with sync_playwright() as play:
    browser = play.chromium.launch(executable_path=os.environ["CHROMIUM"], args=["--no-sandbox"])
    for part in [paint] if sys.argv[3:] == ["paint"] else [looks, without_scripts, printed, use, paint]:
        part(browser)
    browser.close()
for fault in faults:
    print(fault)
sys.exit(1 if faults else 0)
