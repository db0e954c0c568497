import BuiltinRules
import ClaimExtraction
import Foundation
import SourceText

/// Writes the compiled form of the rules of the folder `Rules`, which the next build embeds: `crosscheck-bench forms`.
enum FormWriting {
  static func run() throws {
    let files = try ClaimListing.ruleFiles("Rules")
    guard let form = RuleForms.make(of: files, compile: PatternForm.bytes) else {
      return print("the rules have faults: crosscheck rules test Rules")
    }
    for (path, bytes) in [(RuleForms.rulesPath, form.rules), (RuleForms.patternsPath, form.patterns)] {
      try Data(bytes).write(to: URL(fileURLWithPath: path))
      print("\(path): \(bytes.count) bytes")
    }
  }
}
