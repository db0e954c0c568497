"""Holds a SARIF file against the types that quicktype made of the schema of OASIS: members, required ones, types and words.

The types are those of Debian's golang-github-haya14busa-go-sarif-dev: python sarif_types.py sarif.go report.sarif
"""
import json
import re
import sys

FIELD = re.compile(r'^\t(\w+)\s+(\S+)\s+`json:"([^",]+)(,omitempty)?"`')
SIMPLE = {"string": str, "int64": int, "float64": (int, float), "bool": bool}
structs, words = {}, {}
current = None
for line in open(sys.argv[1]):
    if match := re.match(r"^type (\w+) struct", line):
        current = structs.setdefault(match[1], {})
    elif match := re.match(r"^type (\w+) string", line):
        words.setdefault(match[1], set())
    elif match := re.match(r'^\t\w+\s+(\w+)\s+=\s+"([^"]*)"', line):
        words.setdefault(match[1], set()).add(match[2])
    elif current is not None and (match := FIELD.match(line)):
        current[match[3]] = (match[2], match[4] is not None)
    elif line.startswith("}"):
        current = None
assert len(structs) > 40 and structs["Result"], "these are not the types of SARIF"
faults, seen = [], 0


def check(value, kind, place):
    global seen
    seen += 1
    kind = kind.lstrip("*")
    if kind.startswith("[]"):
        if not isinstance(value, list):
            return faults.append(f"{place}: no array")
        for number, item in enumerate(value):
            check(item, kind[2:], f"{place}[{number}]")
    elif kind.startswith("map[string]"):
        for name, item in value.items():
            check(item, kind[11:], f"{place}.{name}")
    elif kind in structs and kind != "PropertyBag":
        if not isinstance(value, dict):
            return faults.append(f"{place}: no object")
        members = structs[kind]
        faults.extend(f"{place}: no {name}" for name, (_, optional) in members.items() if not optional and name not in value)
        for name, item in value.items():
            if name in members:
                check(item, members[name][0], f"{place}.{name}")
            else:
                faults.append(f"{place}: {kind} has no member {name}")
    elif kind in words:
        if value not in words[kind]:
            faults.append(f"{place}: '{value}' is none of {sorted(words[kind])}")
    elif kind in SIMPLE and (not isinstance(value, SIMPLE[kind]) or isinstance(value, bool) != (kind == "bool")):
        faults.append(f"{place}: {value!r} is no {kind}")


root = next(name for name, members in structs.items() if "runs" in members and "version" in members)
check(json.load(open(sys.argv[2])), root, "sarif")
for fault in faults[:20]:
    print(fault)
print(f"{seen} values of {len(structs)} types")
sys.exit(1 if faults else 0)
