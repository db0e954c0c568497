import TextAnalysis

/// The situations of one step, laid out for the network.
final class TrainingBatch {
  let plan: NetworkPlan
  var count = 0
  /// One entry a situation and position.
  let features: UnsafeMutablePointer<TokenFeatures>
  /// One entry a situation and state feature.
  let states: UnsafeMutablePointer<Int32>
  /// `NetworkPlan.contextWidth` numbers a situation and position.
  let context: UnsafeMutablePointer<Int8>

  init(plan: NetworkPlan, capacity: Int) {
    self.plan = plan
    let places = capacity * plan.positions.count
    features = .allocate(capacity: places)
    features.initialize(repeating: .none, count: places)
    states = .allocate(capacity: capacity * plan.states.count)
    states.initialize(repeating: 0, count: capacity * plan.states.count)
    context = .allocate(capacity: places * NetworkPlan.contextWidth)
    context.initialize(repeating: 0, count: places * NetworkPlan.contextWidth)
  }

  deinit {
    features.deallocate()
    states.deallocate()
    context.deallocate()
  }

  /// Puts a situation at `index`.
  func set(_ index: Int, _ situation: NetworkSituation, features source: [TokenFeatures], context numbers: [Int8]) {
    let width = NetworkPlan.contextWidth
    for position in plan.positions.indices {
      let token = Int(situation.tokens[position])
      let place = index * plan.positions.count + position
      features[place] = token == 0 ? .none : source[token - 1]
      guard plan.positions[position] > width, !numbers.isEmpty else { continue }
      numbers.withUnsafeBufferPointer { numbers in
        if token == 0 {
          (context + place * width).update(repeating: 0, count: width)
        } else {
          (context + place * width).update(from: numbers.baseAddress! + (token - 1) * width, count: width)
        }
      }
    }
    for state in plan.states.indices { states[index * plan.states.count + state] = situation.states[state] }
  }

  /// Puts the situation at `old` where that at `new` was; its context, which has no gradient, stays behind.
  func move(from old: Int, to new: Int) {
    let positions = plan.positions.count
    (features + new * positions).update(from: features + old * positions, count: positions)
    (states + new * plan.states.count).update(from: states + old * plan.states.count, count: plan.states.count)
  }
}
