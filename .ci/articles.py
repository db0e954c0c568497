"""Writes folders of articles that reports are tried on: python articles.py FOLDER makes hostile, many, none and one in it."""
import os
import sys


def write(folder, name, text):
    path = os.path.join(sys.argv[1], folder, name)
    os.makedirs(os.path.dirname(path), exist_ok=True)
    with open(path, "wb") as file:
        file.write(text if isinstance(text, bytes) else text.encode("utf-8"))


HEAD = "---\noutlet: {}\ndate: 2020-0{}-15\n---\n\n"
LONG = "Donau" * 2000
# Markup, quotation marks, marks of direction, escapes of terminals, very long words, a NUL, other scripts, tabs and a byte order mark.
for name, month, year, end in (("a.md", 5, 2011, "\n"), ("b.md", 6, 2013, "\r\n")):
    body = [
        f"# <script>alert(1)</script> \"Ada\" & {LONG[:300]}", "",
        f"Ada Smith joined Northwind Bank in {year}. <img src=x onerror=alert(1)> She said so.", "",
        f"\"We <b>never</b> open {'the ' if year == 2011 else ''}new harbour in the spring of this year,\" Lee Park said. \x1b[31mred\x1b[0m", "",
        f"משה כהן joined Northwind Bank in {year}. \u202eevil\u202c 李雷 joined Northwind Bank in {year}.", "",
        f"\tMaria O\u2019Hara-\u00d8stergaard 👩‍👩‍👧 left Palegrove Labs in {year}, {LONG} said.", "",
        f"Northwind Bank has {450 if year == 2011 else 900} employees.\x00 | * _ ` [x](javascript:alert(1)) @team #12 ::error::", "",
    ]
    text = HEAD.format("The <i>Courier</i> \\\" | Post" if year == 2011 else "日本新聞", month) + "\n".join(body)
    write("hostile", name, (b"\xef\xbb\xbf" if year == 2013 else b"") + text.replace("\n", end).encode("utf-8"))
write("hostile", "c.html", "<!doctype html><title>&lt;b&gt; Caf&eacute;</title><article><p>Ada&nbsp;Smith joined Northwind&nbsp;Bank in&#32;2015.</p></article>")

FIRST = "Ada Bela Cora Dana Edda Fina Gela Hana Ilda Jana Kora Lena Mira Nora Olga".split()
for name, month, first in (("early.md", 4, 2001), ("late.md", 5, 2004)):
    lines = []
    for number in range(30):
        person = f"{FIRST[number % 15]} {['Almqvist', 'Bergstroem-Hallgrimsdottir'][number // 15]}"
        lines.append(f"{person} joined Northwind Bank in {first + number % 12}.")
    write("many", name, HEAD.format("The Harbour Post", month) + "\n\n".join(lines) + "\n")
for name, month in (("early.md", 4), ("late.md", 5)):
    write("none", name, HEAD.format("The Harbour Post", month) + "Ada Smith joined Northwind Bank in 2011.\n")
write("one", "only.md", HEAD.format("The Harbour Post", 4) + "Ada Smith joined Northwind Bank in 2011. She left it in 2010.\n")
