#ifndef CROSSCHECK_EMBEDDED_ASSETS_H
#define CROSSCHECK_EMBEDDED_ASSETS_H

#include <stddef.h>
#include <stdint.h>

/// A file of `Rules/` or `Reports/Templates/`, a form of the rules or the trained weights, as it was when the program was built.
typedef struct {
  /// Path from the top of the repository, with forward slashes; NUL-terminated.
  const char *path;
  const uint8_t *bytes;
  size_t count;
} CrosscheckAsset;

/// The number of embedded files.
size_t crosscheck_asset_count(void);

/// File `index`, 0 ..< crosscheck_asset_count(), in the order of their paths. The bytes live as long as the process.
CrosscheckAsset crosscheck_asset(size_t index);

#endif
