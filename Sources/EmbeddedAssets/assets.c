#include "AssetGroup.h"

// In the order of the paths: Reports/, Rules/, Sources/.
static const AssetGroup *const groups[] = {&template_assets, &rule_assets, &form_assets, &weight_assets};
static const size_t group_count = sizeof groups / sizeof groups[0];

size_t crosscheck_asset_count(void) {
  size_t count = 0;
  for (size_t group = 0; group < group_count; group++) count += groups[group]->count;
  return count;
}

CrosscheckAsset crosscheck_asset(size_t index) {
  size_t group = 0;
  while (index >= groups[group]->count) index -= groups[group++]->count;
  return groups[group]->assets[index];
}
