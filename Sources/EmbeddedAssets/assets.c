#include "EmbeddedAssets.h"

// `#embed` is of C23, and every compiler of Swift 6 has it in all modes.
#pragma clang diagnostic ignored "-Wc23-extensions"

#define COUNT(array) (sizeof(array) / sizeof((array)[0]))

// Read in place as numbers of up to eight bytes, hence the alignment.
static const _Alignas(64) uint8_t english_weights[] = {
#embed "Weights/english.weights"
};

static const CrosscheckAsset assets[] = {
    {"Sources/EmbeddedAssets/Weights/english.weights", english_weights, sizeof english_weights},
};

size_t crosscheck_asset_count(void) { return COUNT(assets); }

CrosscheckAsset crosscheck_asset(size_t index) { return assets[index]; }
