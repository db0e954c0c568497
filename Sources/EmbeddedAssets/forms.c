#include "AssetGroup.h"

// The compiled form of the built-in rules; made by `swift run crosscheck-bench forms`.

static const uint8_t patterns_form[] = {
#embed "Forms/patterns.form"
};
static const uint8_t rules_form[] = {
#embed "Forms/rules.form"
};

static const CrosscheckAsset assets[] = {
    ASSET("Sources/EmbeddedAssets/Forms/patterns.form", patterns_form),
    ASSET("Sources/EmbeddedAssets/Forms/rules.form", rules_form),
};

const AssetGroup form_assets = ASSET_GROUP(assets);
