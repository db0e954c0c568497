import BuiltinRules
import RuleLanguage
import SourceText
import Testing

@Suite struct BuiltinRulesTests {
  @Test func embedsEveryFileOfTheFolder() {
    let embedded = Set(BuiltinRules.files.map(\.path))
    for file in ShippedFiles.all where !embedded.contains(file.path) {
      let name = file.path.dropFirst("Rules/".count).map { $0.isLetter || $0.isNumber ? String($0) : "_" }.joined()
      Issue.record(
        """
        \(file.path) is not embedded: add to Sources/EmbeddedAssets/rules.c
        static const uint8_t \(name)[] = {
        #embed "../../\(file.path)"
        };
        and, in its table, in the order of the paths,
            ASSET("\(file.path)", \(name)),
        """)
    }
    for path in embedded.subtracting(ShippedFiles.all.map(\.path)).sorted() {
      Issue.record("\(path) is embedded and does not exist: remove it from Sources/EmbeddedAssets/rules.c")
    }
  }

  @Test func embedsTheBytesInTheOrderOfPaths() {
    let files = BuiltinRules.files
    #expect(files.map(\.path) == files.map(\.path).sorted())
    for (file, shipped) in zip(files, ShippedFiles.all) where file.path == shipped.path && file.bytes != shipped.bytes {
      Issue.record("\(file.path) was embedded from other bytes: build again")
    }
  }

  @Test func loadsWhatTheFolderDeclares() {
    let (embedded, diagnostics) = BuiltinRules.load()
    #expect(diagnostics.isEmpty)
    let (read, _) = BuiltinRules.load(directory: ShippedFiles.all)
    #expect(embedded.rules == read.rules)
    #expect(embedded.catalogue == read.catalogue)
    #expect(embedded.fingerprint == read.fingerprint)
  }
}
