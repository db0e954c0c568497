// swift-tools-version: 6.2
import PackageDescription

let settings: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

/// A library in `Sources/NAME`. Its dependencies may only be targets listed above it.
func library(_ name: String, _ dependencies: [Target.Dependency] = []) -> Target {
  .target(name: name, dependencies: dependencies, swiftSettings: settings)
}

/// A developers' tool; never a product.
func tool(_ name: String, _ dependencies: [Target.Dependency]) -> Target {
  .executableTarget(name: name, dependencies: dependencies, swiftSettings: settings)
}

/// The tests of one target, in `Tests/NAMETests`.
func tests(of name: String, _ dependencies: [Target.Dependency] = [], exclude: [String] = []) -> Target {
  .testTarget(
    name: name + "Tests", dependencies: [.init(stringLiteral: name), "TestSupport"] + dependencies, exclude: exclude,
    swiftSettings: settings)
}

let package = Package(
  name: "crosscheck",
  products: [
    .executable(name: "crosscheck", targets: ["crosscheck"]),
    .library(name: "CrosscheckPipeline", targets: ["CrosscheckPipeline"]),
  ],
  targets: [
    // Foundations: nothing here knows of rules, claims or reports.
    library("FlatForms"),
    library("SourceText"),
    library("TextDiagnostics", ["SourceText"]),
    library("NormalValues"),
    library("DataReading", ["SourceText", "TextDiagnostics"]),
    // Reading: bytes to blocks, tokens, values and entities.
    library("DocumentReading", ["NormalValues", "SourceText", "TextDiagnostics"]),
    .target(name: "EmbeddedAssets"),
    .target(name: "NetworkKernels"),
    library("TextAnalysis", ["EmbeddedAssets", "FlatForms", "NetworkKernels", "SourceText"]),
    library("ValueRecognition", ["NormalValues", "SourceText", "TextAnalysis"]),
    library("EntityResolution", ["SourceText", "TextAnalysis"]),
    // Extracting: rules and analysed text to claims.
    library("ClaimModel", ["DocumentReading", "FlatForms", "NormalValues", "SourceText"]),
    library("RuleLanguage", ["ClaimModel", "FlatForms", "NormalValues", "SourceText", "TextDiagnostics"]),
    library(
      "ClaimExtraction",
      [
        "ClaimModel", "DocumentReading", "EntityResolution", "FlatForms", "NormalValues", "RuleLanguage", "SourceText",
        "TextAnalysis", "ValueRecognition",
      ]),
    // Judging: claims to findings.
    library("TemporalReasoning"),
    library("ClaimComparison", ["ClaimModel", "DocumentReading", "NormalValues", "SourceText", "TemporalReasoning"]),
    // Writing: findings to files.
    library("ReportAssets", ["EmbeddedAssets"]),
    library("ReportWriting", ["ClaimComparison", "ClaimModel", "DocumentReading", "NormalValues", "ReportAssets", "SourceText"]),
    library(
      "AnalysisWriting", ["DocumentReading", "EntityResolution", "ReportWriting", "SourceText", "TextAnalysis"]),
    // Assembly.
    library("BuiltinRules", ["EmbeddedAssets", "FlatForms", "RuleLanguage", "SourceText", "TextDiagnostics"]),
    library(
      "CrosscheckPipeline",
      [
        "AnalysisWriting", "BuiltinRules", "ClaimComparison", "ClaimExtraction", "ClaimModel", "DataReading", "DocumentReading",
        "EntityResolution", "NormalValues", "ReportWriting", "RuleLanguage", "SourceText", "TextAnalysis", "TextDiagnostics",
        "ValueRecognition",
      ]),
    library(
      "CrosscheckCommand",
      [
        "BuiltinRules", "ClaimComparison", "ClaimExtraction", "ClaimModel", "CrosscheckPipeline", "DataReading",
        "DocumentReading", "NormalValues", "ReportWriting", "RuleLanguage", "SourceText", "TextAnalysis", "TextDiagnostics",
        "ValueRecognition",
      ]),
    .executableTarget(name: "crosscheck", dependencies: ["CrosscheckCommand"], swiftSettings: settings),
    // Developers' tools.
    library("LanguageCorpora", ["NormalValues", "SourceText", "TextAnalysis", "ValueRecognition"]),
    .target(name: "TrainingKernels"),
    tool("crosscheck-train", ["LanguageCorpora", "NormalValues", "SourceText", "TextAnalysis", "TrainingKernels"]),
    tool(
      "crosscheck-bench",
      [
        "BuiltinRules", "ClaimComparison", "ClaimExtraction", "ClaimModel", "CrosscheckPipeline", "DocumentReading",
        "LanguageCorpora", "NormalValues", "ReportWriting", "RuleLanguage", "SourceText", "TextAnalysis", "TextDiagnostics",
        "ValueRecognition",
      ]),
    tool(
      "crosscheck-fuzz",
      [
        "BuiltinRules", "ClaimExtraction", "ClaimModel", "CrosscheckPipeline", "DocumentReading", "ReportWriting", "RuleLanguage",
        "SourceText", "TextAnalysis", "ValueRecognition",
      ]),
    // Tests.
    library("TestSupport", ["SourceText"]),
    tests(of: "FlatForms"),
    tests(of: "SourceText"),
    tests(of: "TextDiagnostics", ["SourceText"]),
    tests(of: "NormalValues"),
    tests(of: "DataReading", ["SourceText", "TextDiagnostics"]),
    tests(of: "DocumentReading", ["NormalValues", "SourceText", "TextDiagnostics"]),
    tests(
      of: "TextAnalysis", ["EmbeddedAssets", "LanguageCorpora", "NetworkKernels", "SourceText"],
      exclude: ["Constructions/constructions.txt"]),
    tests(
      of: "ValueRecognition", ["LanguageCorpora", "NormalValues", "SourceText", "TextAnalysis"], exclude: ["News"]),
    tests(of: "EntityResolution", ["SourceText", "TextAnalysis"]),
    tests(of: "RuleLanguage", ["BuiltinRules", "ClaimModel", "SourceText", "TextDiagnostics"], exclude: ["Snapshots"]),
    tests(
      of: "ClaimExtraction",
      [
        "BuiltinRules", "ClaimModel", "DocumentReading", "NormalValues", "RuleLanguage", "SourceText", "TextAnalysis",
        "TextDiagnostics",
      ], exclude: ["QuotedArticles"]),
    tests(of: "TemporalReasoning"),
    tests(
      of: "ClaimComparison",
      ["BuiltinRules", "ClaimModel", "DocumentReading", "NormalValues", "RuleLanguage", "SourceText"]),
    tests(of: "ReportWriting", ["ClaimComparison", "ClaimModel", "NormalValues", "SourceText"], exclude: ["Snapshots"]),
    tests(
      of: "AnalysisWriting", ["DocumentReading", "SourceText", "TextAnalysis"], exclude: ["Snapshots"]),
    tests(
      of: "CrosscheckPipeline",
      [
        "BuiltinRules", "ClaimComparison", "ClaimExtraction", "ClaimModel", "DataReading", "NormalValues", "ReportWriting",
        "RuleLanguage", "SourceText", "TextDiagnostics",
      ]),
    tests(of: "CrosscheckCommand", ["ReportWriting", "crosscheck"]),
  ],
  swiftLanguageModes: [.v6]
)
