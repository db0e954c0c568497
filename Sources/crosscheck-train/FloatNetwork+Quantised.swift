import TextAnalysis

extension FloatNetwork {
  /// The network in whole numbers, as sections of a weights file that begin at `base`.
  ///
  /// A token vector is in bytes, each part with its own unit, which the weights absorb. Each hidden unit has its own unit too, so
  /// that its largest weight is 127; the output weights absorb that. Shares are cut to 16 bits after a shift, chosen so that no
  /// hidden value seen in training, times four, leaves the range.
  func quantised(base: UInt32) -> [UInt32: [UInt8]] {
    var embeddingBytes: [UInt8] = []
    var units: [Float] = []
    for (part, table) in zip(plan.parts, embeddings) {
      let largest = (0..<table.count).reduce(Float(0)) { max($0, abs(table.values[$1])) }
      let unit =
        switch part.component {
        case .word: WordTable.scale
        case .context: NetworkPlan.contextScale
        default: max(largest, 1e-6) / 127
        }
      units += Array(repeating: unit, count: part.width)
      for index in 0..<table.count { embeddingBytes.append(UInt8(bitPattern: rounded(table.values[index] / unit))) }
    }
    var hiddenUnits = [Float](repeating: 1e-9, count: hidden)
    var input = 0
    for width in plan.positions {
      for column in 0..<width {
        for unit in 0..<hidden {
          hiddenUnits[unit] = max(
            hiddenUnits[unit], abs(projection.values[(input + column) * hidden + unit]) * units[column] / 127)
        }
      }
      input += width
    }
    var shift = 0
    while (0..<hidden).contains(where: { hiddenBound[$0] * 4 / hiddenUnits[$0] > Float(32767 << shift) }) { shift += 1 }
    let factor = Float(1 << shift)

    var projectionBytes: [UInt8] = []
    input = 0
    for width in plan.positions {
      for pair in Swift.stride(from: 0, to: width, by: 2) {
        for unit in 0..<hidden {
          for column in [pair, pair + 1] {
            let weight = projection.values[(input + column) * hidden + unit] * units[column] / hiddenUnits[unit]
            projectionBytes.append(UInt8(bitPattern: rounded(weight)))
          }
        }
      }
      input += width
    }
    func wide(_ values: UnsafeMutablePointer<Float>, _ count: Int) -> [UInt8] {
      var bytes: [UInt8] = []
      for index in 0..<count {
        let value = (values[index] / (hiddenUnits[index % hidden] * factor)).rounded()
        WeightsFile.append(Int16(max(-32767, min(32767, value))), to: &bytes)
      }
      return bytes
    }
    let actions = plan.paddedActions
    var outputUnit: Float = 1e-12
    for index in 0..<output.count {
      outputUnit = max(outputUnit, abs(output.values[index]) * hiddenUnits[index / actions] * factor / 127)
    }
    var outputBytes: [UInt8] = []
    for pair in Swift.stride(from: 0, to: hidden, by: 2) {
      for action in 0..<actions {
        for unit in [pair, pair + 1] {
          let weight = output.values[unit * actions + action] * hiddenUnits[unit] * factor / outputUnit
          outputBytes.append(UInt8(bitPattern: rounded(weight)))
        }
      }
    }
    var outputBiasBytes: [UInt8] = []
    for action in 0..<actions {
      let value = (outputBias.values[action] / outputUnit).rounded()
      WeightsFile.append(Int32(max(-1e9, min(1e9, value))), to: &outputBiasBytes)
    }
    var sizes: [UInt8] = []
    WeightsFile.append(UInt32(hidden), to: &sizes)
    WeightsFile.append(UInt32(shift), to: &sizes)
    typealias Section = WeightsFile.Section
    return [
      base + Section.sizes: sizes, base + Section.embeddings: embeddingBytes, base + Section.projections: projectionBytes,
      base + Section.states: wide(states.values, states.count), base + Section.bias: wide(bias.values, hidden),
      base + Section.outputs: outputBytes, base + Section.outputBias: outputBiasBytes,
    ]
  }

  private func rounded(_ value: Float) -> Int8 { Int8(max(-127, min(127, value.rounded()))) }
}
