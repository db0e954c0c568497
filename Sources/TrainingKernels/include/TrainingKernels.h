#ifndef CROSSCHECK_TRAINING_KERNELS_H
#define CROSSCHECK_TRAINING_KERNELS_H

#include <stdint.h>

/// c += a * b for row-major matrices, or c = a * b when `accumulate` is 0; a(i, k) is a[i * row_stride + k * column_stride],
/// which also serves a transposed `a`. `columns` is a multiple of 16. Every sum runs over k in order and without fused
/// operations, so that the result is the same on every processor.
void crosscheck_multiply(
    int64_t rows, int64_t columns, int64_t depth, const float *a, int64_t row_stride, int64_t column_stride, const float *b,
    int64_t b_stride, float *c, int64_t c_stride, int32_t accumulate);

#endif
