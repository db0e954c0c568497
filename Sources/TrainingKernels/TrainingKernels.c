#include "TrainingKernels.h"

#include <string.h>

#pragma STDC FP_CONTRACT OFF

#if defined(__x86_64__) && defined(__GLIBC__)
#define EVERY_PROCESSOR __attribute__((target_clones("arch=x86-64-v4", "arch=x86-64-v3", "default")))
#else
#define EVERY_PROCESSOR
#endif

typedef float lane __attribute__((vector_size(64), aligned(4)));

enum { lanes = 16, tall = 6 };

/// `height` rows by `width` vectors of 16 columns, kept in registers over the whole depth.
#define TILE(height, width)                                                                        \
  do {                                                                                             \
    lane sum[height][width];                                                                       \
    for (int r = 0; r < height; r++)                                                               \
      for (int v = 0; v < width; v++) {                                                            \
        if (accumulate) memcpy(&sum[r][v], c + (row + r) * c_stride + column + v * lanes, sizeof(lane)); \
        else memset(&sum[r][v], 0, sizeof(lane));                                                  \
      }                                                                                            \
    for (int64_t k = 0; k < depth; k++) {                                                          \
      lane factor[width];                                                                          \
      for (int v = 0; v < width; v++) memcpy(&factor[v], b + k * b_stride + column + v * lanes, sizeof(lane)); \
      for (int r = 0; r < height; r++) {                                                           \
        const lane scale = (lane){0} + a[(row + r) * row_stride + k * column_stride];              \
        for (int v = 0; v < width; v++) sum[r][v] = __builtin_elementwise_fma(factor[v], scale, sum[r][v]); \
      }                                                                                            \
    }                                                                                              \
    for (int r = 0; r < height; r++)                                                               \
      for (int v = 0; v < width; v++)                                                              \
        memcpy(c + (row + r) * c_stride + column + v * lanes, &sum[r][v], sizeof(lane));           \
  } while (0)

EVERY_PROCESSOR
void crosscheck_multiply(
    int64_t rows, int64_t columns, int64_t depth, const float *a, int64_t row_stride, int64_t column_stride, const float *b,
    int64_t b_stride, float *c, int64_t c_stride, int32_t accumulate) {
  int64_t column = 0;
  for (; column + 4 * lanes <= columns; column += 4 * lanes) {
    int64_t row = 0;
    for (; row + tall <= rows; row += tall) TILE(6, 4);
    for (; row < rows; row++) TILE(1, 4);
  }
  for (; column < columns; column += lanes) {
    int64_t row = 0;
    for (; row + tall <= rows; row += tall) TILE(6, 1);
    for (; row < rows; row++) TILE(1, 1);
  }
}

EVERY_PROCESSOR
void crosscheck_adam(
    int64_t count, float rate, float *restrict values, float *restrict gradient, float *restrict mean, float *restrict square) {
  for (int64_t index = 0; index < count; index++) {
    const float slope = gradient[index];
    const float new_mean = mean[index] * 0.9f + slope * 0.1f;
    const float new_square = square[index] * 0.999f + slope * slope * 0.001f;
    mean[index] = new_mean;
    square[index] = new_square;
    values[index] -= rate * (new_mean / (__builtin_elementwise_sqrt(new_square) + 1e-6f));
    gradient[index] = 0;
  }
}
