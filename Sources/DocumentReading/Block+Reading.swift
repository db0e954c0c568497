extension Block {
  /// Whether its words are read: not those of code, furniture and bylines.
  package var isRead: Bool {
    switch role {
    case .code, .furniture, .byline: false
    default: true
    }
  }
}
