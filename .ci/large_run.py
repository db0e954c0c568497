"""Writes a run file with so many conflicts, copies of one of its own under other ids: python large_run.py report.json 5000"""
import json
import sys

run = json.load(open(sys.argv[1]))
conflicts = [finding for finding in run["findings"] if finding["relation"] == "contradiction"]
rest = [finding for finding in run["findings"] if finding["relation"] != "contradiction"]
copies = []
for number in range(int(sys.argv[2])):
    copy = dict(conflicts[number % len(conflicts)])
    copy["id"] = f"{number:06x}"
    if "fingerprint" in copy:
        copy["fingerprint"] = f"{number:016x}"
    copies.append(copy)
run["findings"] = copies + rest
json.dump(run, sys.stdout, ensure_ascii=False)
