#include "EmbeddedAssets.h"

size_t crosscheck_asset_count(void) { return 0; }

CrosscheckAsset crosscheck_asset(size_t index) {
  (void)index;
  return (CrosscheckAsset){"", (const uint8_t *)"", 0};
}
