"""Opens a report in Chromium: accessibility in light, dark and at 320 px, requests, scripts off, print, first paint."""
import json
import os
import subprocess
import sys

from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import sync_playwright

page_path, run_path = (os.path.abspath(path) for path in sys.argv[1:3])
ids = [f["id"] for f in json.load(open(run_path))["findings"] if f["relation"] == "contradiction"]
faults = []
OPEN = """for (const part of document.querySelectorAll('details')) part.open = true;
for (const part of document.querySelectorAll('.finding, .copy, .entity')) part.style.contentVisibility = 'visible';"""

with sync_playwright() as play:
    browser = play.chromium.launch(executable_path=os.environ["CHROMIUM"], args=["--no-sandbox"])
    for name, scheme, width in (("light", "light", 1280), ("dark", "dark", 1280), ("320 px", "light", 320)):
        # The accessibility engine is a script of its own, which the page's policy would not let in.
        context = browser.new_context(viewport={"width": width, "height": 900}, color_scheme=scheme, bypass_csp=True)
        page = context.new_page()
        requests = []
        page.on("request", lambda request: requests.append(request.url))
        page.goto("file://" + page_path)
        page.evaluate(OPEN)
        violations = Axe().run(page).response["violations"]
        beyond = page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth")
        faults += [f"{name}: {v['id']}: {v['nodes'][0]['html'][:120]}" for v in violations]
        faults += [f"{name}: request {url}" for url in requests[1:]]
        if beyond > 0:
            faults.append(f"{name}: {beyond} px wider than the window")
        print(f"axe: {name}: {len(violations)} violations, {len(requests) - 1} requests")
        context.close()

    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto("file://" + page_path)
    text = page.content()
    faults += [f"scripts off: {id} is missing" for id in ids if id not in text]
    page.pdf(path=page_path + ".pdf", format="A4")
    try:
        printed = subprocess.run(["pdftotext", page_path + ".pdf", "-"], capture_output=True, text=True, check=True).stdout
        missing = [id for id in ids if id not in printed]
        faults += [f"print: {id} is missing" for id in missing]
        print(f"print: {len(ids) - len(missing)} of {len(ids)} findings in the PDF")
    except FileNotFoundError:
        print("print: skipped, pdftotext is not installed")
    context.close()

    paints = []
    for _ in range(5):
        context = browser.new_context()
        page = context.new_page()
        page.goto("file://" + page_path)
        for _ in range(200):
            if page.evaluate("performance.getEntriesByName('first-contentful-paint').length > 0"):
                break
            page.wait_for_timeout(10)
        paints.append(page.evaluate("performance.getEntriesByName('first-contentful-paint')[0].startTime"))
        context.close()
    print(f"first paint: {min(paints):.0f} ms, the best of {len(paints)}")
    browser.close()

for fault in faults:
    print(fault)
sys.exit(1 if faults else 0)
