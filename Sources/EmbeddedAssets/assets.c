#include "EmbeddedAssets.h"

#pragma clang diagnostic ignored "-Wc23-extensions"

// Every embedded file: its bytes here, its line in the table below. The table is in the order of the paths.

static const uint8_t templates_copy_html[] = {
#embed "../../Reports/Templates/copy.html"
};
static const uint8_t templates_entity_html[] = {
#embed "../../Reports/Templates/entity.html"
};
static const uint8_t templates_evidence_html[] = {
#embed "../../Reports/Templates/evidence.html"
};
static const uint8_t templates_finding_html[] = {
#embed "../../Reports/Templates/finding.html"
};
static const uint8_t templates_page_html[] = {
#embed "../../Reports/Templates/page.html"
};
static const uint8_t templates_report_css[] = {
#embed "../../Reports/Templates/report.css"
};
static const uint8_t templates_report_js[] = {
#embed "../../Reports/Templates/report.js"
};

#define ASSET(path, bytes) {path, bytes, sizeof bytes}

static const CrosscheckAsset assets[] = {
    ASSET("Reports/Templates/copy.html", templates_copy_html),
    ASSET("Reports/Templates/entity.html", templates_entity_html),
    ASSET("Reports/Templates/evidence.html", templates_evidence_html),
    ASSET("Reports/Templates/finding.html", templates_finding_html),
    ASSET("Reports/Templates/page.html", templates_page_html),
    ASSET("Reports/Templates/report.css", templates_report_css),
    ASSET("Reports/Templates/report.js", templates_report_js),
};

size_t crosscheck_asset_count(void) { return sizeof assets / sizeof assets[0]; }

CrosscheckAsset crosscheck_asset(size_t index) { return assets[index]; }
