#include "AssetGroup.h"

// Read in place as numbers of up to eight bytes, hence the alignment.
static const _Alignas(64) uint8_t english_weights[] = {
#embed "Weights/english.weights"
};

static const CrosscheckAsset assets[] = {
    ASSET("Sources/EmbeddedAssets/Weights/english.weights", english_weights),
};

const AssetGroup weight_assets = ASSET_GROUP(assets);
