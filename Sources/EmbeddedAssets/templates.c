#include "AssetGroup.h"

// Every embedded file: its bytes here, its line in the table below. The table is in the order of the paths.

static const uint8_t copy_html[] = {
#embed "../../Reports/Templates/copy.html"
};
static const uint8_t difference_html[] = {
#embed "../../Reports/Templates/difference.html"
};
static const uint8_t entity_html[] = {
#embed "../../Reports/Templates/entity.html"
};
static const uint8_t evidence_html[] = {
#embed "../../Reports/Templates/evidence.html"
};
static const uint8_t finding_html[] = {
#embed "../../Reports/Templates/finding.html"
};
static const uint8_t frame_html[] = {
#embed "../../Reports/Templates/frame.html"
};
static const uint8_t page_html[] = {
#embed "../../Reports/Templates/page.html"
};
static const uint8_t report_css[] = {
#embed "../../Reports/Templates/report.css"
};
static const uint8_t report_js[] = {
#embed "../../Reports/Templates/report.js"
};

static const CrosscheckAsset assets[] = {
    ASSET("Reports/Templates/copy.html", copy_html),
    ASSET("Reports/Templates/difference.html", difference_html),
    ASSET("Reports/Templates/entity.html", entity_html),
    ASSET("Reports/Templates/evidence.html", evidence_html),
    ASSET("Reports/Templates/finding.html", finding_html),
    ASSET("Reports/Templates/frame.html", frame_html),
    ASSET("Reports/Templates/page.html", page_html),
    ASSET("Reports/Templates/report.css", report_css),
    ASSET("Reports/Templates/report.js", report_js),
};

const AssetGroup template_assets = ASSET_GROUP(assets);
