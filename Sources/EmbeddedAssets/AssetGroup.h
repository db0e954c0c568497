#ifndef CROSSCHECK_ASSET_GROUP_H
#define CROSSCHECK_ASSET_GROUP_H

#include "EmbeddedAssets.h"

// `#embed` is of C23, and every compiler of Swift 6 has it in all modes.
#pragma clang diagnostic ignored "-Wc23-extensions"

/// The files of one folder, in the order of their paths.
typedef struct {
  const CrosscheckAsset *assets;
  size_t count;
} AssetGroup;

#define ASSET(path, bytes) {path, bytes, sizeof bytes}
#define ASSET_GROUP(array) {array, sizeof(array) / sizeof((array)[0])}

extern const AssetGroup template_assets;
extern const AssetGroup rule_assets;
extern const AssetGroup form_assets;
extern const AssetGroup weight_assets;

#endif
