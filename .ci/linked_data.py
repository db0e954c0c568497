"""Expands the JSON-LD reports of a folder with contexts of its own, so that nothing is fetched: python linked_data.py FOLDER"""
import json
import sys

from pyld import jsonld

ANNOTATION = {
    "@vocab": "http://www.w3.org/ns/anno.jsonld#", "oa": "http://www.w3.org/ns/oa#", "id": "@id", "type": "@type",
    "Annotation": "oa:Annotation", "AnnotationCollection": "oa:Collection", "target": {"@id": "oa:hasTarget", "@type": "@id"},
    "body": {"@id": "oa:hasBody", "@type": "@id"}, "source": {"@id": "oa:hasSource", "@type": "@id"},
    "selector": {"@id": "oa:hasSelector", "@type": "@id"}, "exact": "oa:exact", "prefix": "oa:prefix", "suffix": "oa:suffix",
    "start": "oa:start", "end": "oa:end",
}
CONTEXTS = {"http://www.w3.org/ns/anno.jsonld": ANNOTATION, "https://schema.org/": {"@vocab": "https://schema.org/"}}


def load(url, options=None):
    document = {"@context": CONTEXTS[url]}
    return {"contextUrl": None, "documentUrl": url, "contentType": "application/ld+json", "document": document}


def count(name, kind):
    report = json.load(open(f"{sys.argv[1]}/report.{name}"))
    nodes = jsonld.flatten(jsonld.expand(report, {"base": "urn:crosscheck:articles/"}))
    return sum(kind in node.get("@type", []) for node in nodes)


jsonld.set_document_loader(load)
run = json.load(open(f"{sys.argv[1]}/report.json"))
conflicts = [finding for finding in run["findings"] if finding["relation"] == "contradiction"]
annotations = count("web-annotation", "http://www.w3.org/ns/oa#Annotation")
claims = count("schema-org", "https://schema.org/Claim")
assert annotations == len(conflicts), f"{annotations} annotations of {len(conflicts)} conflicts"
assert claims >= len(conflicts), f"{claims} claims of {len(conflicts)} conflicts"
print(f"{annotations} annotations, {claims} claims")
