#ifndef CROSSCHECK_GROUPS_H
#define CROSSCHECK_GROUPS_H

#include "EmbeddedAssets.h"

// `#embed` is of C23, and every compiler of Swift 6 has it in all modes.
#pragma clang diagnostic ignored "-Wc23-extensions"

#define ASSET(path, bytes) {path, bytes, sizeof bytes}

/// The files of one folder, in the order of their paths.
typedef struct {
  const CrosscheckAsset *assets;
  size_t count;
} CrosscheckAssetGroup;

extern const CrosscheckAssetGroup crosscheck_rules;

#endif
