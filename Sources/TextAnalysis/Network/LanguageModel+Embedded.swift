import EmbeddedAssets

extension LanguageModel {
  /// The model with the weights in the program; `nil` when it was built without them.
  package static func embedded() -> LanguageModel? {
    for index in 0..<crosscheck_asset_count() {
      let asset = crosscheck_asset(index)
      guard String(cString: asset.path) == "Sources/EmbeddedAssets/Weights/english.weights" else { continue }
      guard let file = WeightsFile(UnsafeRawBufferPointer(start: asset.bytes, count: asset.count)) else { return nil }
      return LanguageModel(file)
    }
    return nil
  }
}
