#ifndef CROSSCHECK_TRAINING_KERNELS_H
#define CROSSCHECK_TRAINING_KERNELS_H

#include <stdint.h>

/// c += a * b for row-major matrices, or c = a * b when `accumulate` is 0; a(i, k) is a[i * row_stride + k * column_stride],
/// which also serves a transposed `a`. `columns` is a multiple of 16. Every sum runs over k in order, each step one fused
/// multiplication and addition, rounded once (IEEE 754, fusedMultiplyAdd), so that the result is the same on every processor,
/// and whichever rows are computed together; one without the instruction takes much longer.
void crosscheck_multiply(
    int64_t rows, int64_t columns, int64_t depth, const float *a, int64_t row_stride, int64_t column_stride, const float *b,
    int64_t b_stride, float *c, int64_t c_stride, int32_t accumulate);

/// One step of Adam (Kingma and Ba 2015) against `gradient`, which becomes zero. `mean` and `square` are its running means. Nothing
/// is fused: the result is the same on every processor.
void crosscheck_adam(
    int64_t count, float rate, float *restrict values, float *restrict gradient, float *restrict mean, float *restrict square);

#endif
