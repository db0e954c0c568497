#ifndef CROSSCHECK_NETWORK_KERNELS_H
#define CROSSCHECK_NETWORK_KERNELS_H

#include <stdint.h>

/// Integer products of the language networks. Every processor gives the same sums: all arithmetic is on whole numbers, and
/// overflow of 32 bits cannot happen for the sizes that `Network` admits.
///
/// Weights lie in pairs of inputs: weight (i, o) is `weights[((i / 2) * outputs + o) * 2 + i % 2]`. `inputs` is even and
/// `outputs` is a multiple of 16.

/// For each of `count` vectors of `inputs` numbers, `stride` apart: results[v * outputs + o] = (sum of input * weight) >> shift,
/// narrowed to 16 bits with saturation.
void crosscheck_project(
    const int16_t *vectors, int32_t count, int32_t stride, int32_t inputs, const int8_t *weights, int32_t outputs,
    int32_t shift, int16_t *results);

/// hidden[o] = max(0, bias[o] + sum over `count` rows of rows[r][o]), every addition saturating, in the order of the rows.
void crosscheck_hidden(
    const int16_t *const *rows, int32_t count, const int16_t *bias, int32_t outputs, int16_t *hidden);

/// scores[o] = bias[o] + sum of hidden[i] * weight(i, o).
void crosscheck_scores(
    const int16_t *hidden, int32_t inputs, const int8_t *weights, const int32_t *bias, int32_t outputs, int32_t *scores);

/// The three kernels in the form for one kind of processor. Programs call the functions above, which take the best form by
/// themselves; tests compare the forms.
typedef struct {
  const char *name;
  void (*project)(
      const int16_t *vectors, int32_t count, int32_t stride, int32_t inputs, const int8_t *weights, int32_t outputs,
      int32_t shift, int16_t *results);
  void (*hidden)(const int16_t *const *rows, int32_t count, const int16_t *bias, int32_t outputs, int16_t *hidden);
  void (*scores)(
      const int16_t *hidden, int32_t inputs, const int8_t *weights, const int32_t *bias, int32_t outputs, int32_t *scores);
} crosscheck_kernels;

/// Form number `index`, for `index` below 3; form 0 is for every processor. NULL when this processor cannot run it.
const crosscheck_kernels *crosscheck_kernels_at(int32_t index);

#endif
