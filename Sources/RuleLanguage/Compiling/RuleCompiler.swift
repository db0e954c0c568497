import ClaimModel
import SourceText
import TextDiagnostics

/// Turns declarations into a rule set, in the order in which they refer to each other: lists, titles, findings, periods, kinds,
/// links, rules. The name of a faulty declaration stays known, so that one fault does not cause others.
struct RuleCompiler {
  /// Layer after layer, by path in each.
  let files: [SourceFile]
  /// The layer of each file, and how many there are.
  private let layers: [Int]
  private let layerCount: Int
  /// How many of the first layers have examples that nobody asks for.
  private let layersWithoutExamples: Int
  var declarations: [Declaration] = []
  private var diagnostics: [Diagnostic] = []

  /// The file and the fate of the declaration at hand.
  private var file = 0
  private var isSound = true

  /// Names by what declares them, with the place of the first declaration.
  private(set) var names: [DeclarationKeyword: [String: ByteSpan]] = [:]
  /// Their declarations, by index.
  private var firstDeclarations: [DeclarationKeyword: [String: Int]] = [:]
  /// Which title has a synonym.
  var titleOfSynonym: [String: String] = [:]
  var lists: [String: WordList] = [:]
  var periods: [String: PeriodDeclaration] = [:]
  var kinds: [String: ClaimKind] = [:]

  init(layers: [[SourceFile]], skippingExamplesOf skipped: Int = 0) {
    layerCount = layers.count
    layersWithoutExamples = skipped
    files = layers.flatMap { layer in
      layer.sorted {
        $0.path != $1.path
          ? $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) : $0.bytes.lexicographicallyPrecedes($1.bytes)
      }
    }
    self.layers = layers.indices.flatMap { layer in layers[layer].map { _ in layer } }
  }

  mutating func compile() -> RuleSet {
    for index in files.indices { readDeclarations(inFile: index) }
    indexNames()
    for list in all(.words, { $0.wordList($1) }) { lists[list.name] = list }
    for addition in all(.words, additions: true, { $0.addition($1) }) {
      if let list = lists[addition.name] { lists[addition.name] = list.adding(addition) }
    }
    let wordLists = declarations.compactMap { declaration in
      declaration.keyword == .words && !declaration.isAddition && !declaration.isReplaced ? lists[declaration.name.text] : nil
    }
    let titles = all(.title) { $0.title($1) }
    let findings = all(.finding) { $0.finding($1) }
    let periodList = all(.period) { $0.period($1) }
    for period in periodList { periods[period.name] = period }
    let kindList = all(.kind) { $0.kind($1) }
    for kind in kindList { kinds[kind.name] = kind }
    let links = all(.link) { $0.link($1) }
    let rules = all(.rule) { $0.rule($1) }
    let properties = all(.property) { $0.property($1) }
    return RuleSet(
      catalogue: KindCatalogue(kinds: kindList, periods: periodList, links: links, findings: findings), rules: rules,
      wordLists: wordLists, titles: titles, properties: properties, fingerprint: FileFingerprint(of: files))
  }

  var sortedDiagnostics: [Diagnostic] {
    diagnostics.sorted {
      let (left, right) = ($0.path ?? "", $1.path ?? "")
      if left != right { return left.utf8.lexicographicallyPrecedes(right.utf8) }
      if $0.span != $1.span { return $0.span ?? ByteSpan(0..<0) < $1.span ?? ByteSpan(0..<0) }
      return ($0.code, $0.message) < ($1.code, $1.message)
    }
  }

  /// Tells of a fault in the declaration at hand, which is left out then.
  mutating func report(_ fault: RuleFault, at span: ByteSpan) {
    isSound = false
    diagnostics.append(
      Diagnostic(
        code: fault.code, severity: .error, message: fault.message, path: files[file].path, span: span, help: fault.help))
  }

  mutating func report(_ error: LocatedFault) { report(error.fault, at: error.span) }

  mutating func enter(file: Int) { self.file = file }

  /// Leaves the declaration at hand out because something that it needs was left out.
  mutating func giveUp() { isSound = false }

  var path: String { files[file].path }

  /// Whether the examples of the declaration at hand are wanted.
  var readsExamples: Bool { layers[file] >= layersWithoutExamples }

  /// The names that declarations of one sort have.
  func declared(_ keyword: DeclarationKeyword) -> [String] { (names[keyword] ?? [:]).keys.sorted() }

  func isDeclared(_ name: String, as keyword: DeclarationKeyword) -> Bool { names[keyword]?[name] != nil }

  /// The sound declarations of one sort, compiled.
  private mutating func all<Compiled>(
    _ keyword: DeclarationKeyword, additions: Bool = false, _ compile: (inout RuleCompiler, Declaration) -> Compiled?
  ) -> [Compiled] {
    var compiled: [Compiled] = []
    for declaration in declarations
    where declaration.keyword == keyword && declaration.isAddition == additions && !declaration.isReplaced {
      file = declaration.file
      isSound = declaration.isSound
      checkLines(of: declaration)
      if let result = compile(&self, declaration), isSound { compiled.append(result) }
    }
    return compiled
  }

  /// Tells of needed lines that are missing, lines that must not come twice, and lines without a value.
  private mutating func checkLines(of declaration: Declaration) {
    for keyword in declaration.neededKeywords
    where !declaration.hasUnreadLines && !declaration.lines.contains(where: { $0.keyword.text == keyword }) {
      let name = declaration.name
      report(
        .missingLine(declaration: "\(declaration.keyword.rawValue) '\(name.text)'", keyword: keyword),
        at: name.text.isEmpty ? declaration.head.keyword.span : name.span)
    }
    let known = declaration.keyword.lineKeywords
    let repeatable = declaration.keyword.repeatable
    var seen: [String] = []
    for line in declaration.lines where !repeatable.contains(line.keyword.text) {
      let keyword = line.keyword.text
      if declaration.keyword == .rule, !known.contains(keyword) { continue }
      if seen.contains(keyword) { report(.repeatedLine(keyword), at: line.keyword.span) } else { seen.append(keyword) }
    }
  }

  /// Collects the names of all declarations and tells of those declared twice in one layer; the first one of the last layer stays.
  private mutating func indexNames() {
    var last: [DeclarationKeyword: [String: Int]] = [:]
    for declaration in declarations where layerCount > 1 && !declaration.isAddition {
      last[declaration.keyword, default: [:]][declaration.name.text] = layers[declaration.file]
    }
    for index in declarations.indices where !declarations[index].isAddition {
      let declaration = declarations[index]
      let name = declaration.name
      if let layer = last[declaration.keyword]?[name.text], layer > layers[declaration.file] {
        declarations[index].isReplaced = true
        continue
      }
      file = declaration.file
      isSound = declaration.isSound
      if name.text.isEmpty {
        report(.missingValue(expected: "a name"), at: declaration.head.keyword.span)
      } else if !declaration.keyword.accepts(name: name.text) {
        report(.badName(name.text), at: name.span)
      } else if let known = firstDeclarations[declaration.keyword]?[name.text] {
        let first = "\(files[declarations[known].file].path):\(declarations[known].head.number)"
        report(.repeatedName("\(declaration.keyword.rawValue) '\(name.text)'", first: first), at: name.span)
      } else {
        firstDeclarations[declaration.keyword, default: [:]][name.text] = index
        names[declaration.keyword, default: [:]][name.text] = name.span
      }
      declarations[index].isSound = isSound
    }
  }
}
