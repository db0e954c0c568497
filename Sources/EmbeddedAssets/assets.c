#include "groups.h"

// One source file a group; the groups are in the order of their paths.
static const CrosscheckAssetGroup *const groups[] = {
    &crosscheck_rules,
};

size_t crosscheck_asset_count(void) {
  size_t count = 0;
  for (size_t group = 0; group < sizeof groups / sizeof groups[0]; group++) count += groups[group]->count;
  return count;
}

CrosscheckAsset crosscheck_asset(size_t index) {
  for (size_t group = 0; group < sizeof groups / sizeof groups[0]; group++) {
    if (index < groups[group]->count) return groups[group]->assets[index];
    index -= groups[group]->count;
  }
  return (CrosscheckAsset){"", (const uint8_t *)"", 0};
}
