import LanguageCorpora
import TextAnalysis

/// The text beside the weights: what they are, how they were made, how good they are, whose texts they come from.
enum ModelCard {
  static func text(_ file: WeightsFile, size: Int, scores: [String]) -> String {
    var lines = [
      "# english.weights", "",
      "The word table and the networks behind `LanguageModel`: Penn tags, dependencies in the ClearNLP scheme, names.",
      "\(size) bytes, little-endian, read in place; the layout is described in `WeightsFile.swift`.", "",
      "Licence of the weights: CC BY-SA 4.0, the strictest of the texts they were trained on.", "",
      "## How they were made", "",
      "By these commands, in this order, in a folder with the unpacked files below. The same bytes come out every time, on any",
      "processor and any number of threads.", "", "```text",
    ]
    let records = stages(file).map { name, section in Record(name, String(decoding: file.section(section), as: UTF8.self)) }
    lines += records.map(\.command) + ["```", "", "| file | first digits of the SHA-256 |", "|---|---|"]
    lines += Set(records.flatMap(\.files)).sorted().map { "| \($0) |" }
    lines += [
      "", "## How good they are", "", "Gold tokens; none of these files was trained on. `crosscheck-bench language FOLDER`:", "",
    ]
    lines += ["```text"] + scores + ["```"]
    lines += [
      "",
      "The parse scores measure agreement with the teacher, not truth. The mixtures for the tags and the names were chosen by the dev parts",
      "of the data and with the figures above in sight.",
      "",
    ]
    lines += attribution
    return lines.joined(separator: "\n") + "\n"
  }

  /// The names of the trainings in their order, with the sections that hold their records.
  private static func stages(_ file: WeightsFile) -> [(name: String, section: UInt32)] {
    func stage(_ network: TrainedNetwork) -> (String, UInt32) { (network.rawValue, network.base + WeightsFile.Section.record) }
    let words: (String, UInt32) = ("words", WeightsFile.Section.record)
    let first = TrainedNetwork.tagger.base + WeightsFile.Section.firstRecord
    guard !file.section(first).isEmpty else { return [words] + TrainedNetwork.allCases.map(stage) }
    return [words, ("tagger", first)] + [.scout, .parser, .names, .tagger].map(stage)
  }

  private static let attribution = [
    "## Attribution", "",
    "- UD English EWT: Silveira, Dozat, de Marneffe, Bowman, Connor, Bauer, Manning (2014), \"A Gold Standard Dependency Corpus",
    "  for English\"; Universal Dependencies contributors; CC BY-SA 4.0. Names: Universal NER (Mayhew et al. 2024), CC BY-SA 4.0.",
    "- UD English GUM: Zeldes (2017), \"The GUM Corpus: Creating Multilayer Resources in the Classroom\", and the GUM annotators;",
    "  CC BY 4.0, source texts as listed in the documents' metadata (CC BY, CC BY-SA 3.0 or public domain; no non-commercial genre).",
    "- Wikigold: Balasuriya et al. (2009), CC BY 4.0.",
    "- Text from English Wikipedia, by its contributors, CC BY-SA 3.0 and 4.0, collected by the Google relation-extraction corpus",
    "  (2013), WikiSplit (Botha et al. 2018), FewRel (Han et al. 2018), 2WikiMultihopQA (Ho et al. 2020) as sampled by HippoRAG,",
    "  and chibuta/document_search. KnowledgeNet (Mesquita et al. 2019), CC BY-SA 4.0.",
    "- Introduction to Business, Gitman, McDaniel, Shah et al., OpenStax, Rice University, CC BY 4.0, openstax.org.",
    "- Press releases of the US Senate (collected by Justin Grimmer, 2010) and the US Department of Justice (collected by News21),",
    "  and Digital.gov, US General Services Administration: works of the US government, public domain.",
    "- Parses and names of those texts were made by the teacher en_core_web_md 3.8.0 (Explosion AI, MIT); it is not needed to build",
    "  or to run.",
    "- GloVe 6B: Pennington, Socher, Manning (2014), PDDL 1.0. Name lists: US Census 1990 (public domain), GeoNames (CC BY 4.0).",
  ]
}

/// How a section was made, as the weights file tells.
private struct Record {
  let command: String
  /// "NAME | DIGEST" for every file.
  let files: [String]

  /// - Parameter text: the options on a line of their own, if there are any, and a line for each source.
  init(_ name: String, _ text: String) {
    var words = ["crosscheck-train", name, "--out", "english.weights"]
    var files: [String] = []
    for line in text.split(separator: "\n") {
      let parts = line.split(separator: " ").map { String($0) }
      guard !line.hasPrefix("--"), parts.count >= 2 else {
        words += parts
        continue
      }
      let source = parts[parts.count - 2]
      let isFirstOfLast = parts[0] == "then" && !words.contains("then")
      words += (isFirstOfLast ? ["then"] : []) + [source.contains("*") || source.contains("=") ? "'\(source)'" : source]
      files += zip(DataSource(source).paths, parts[parts.count - 1].split(separator: "=")).map { "\($0) | \($1)" }
    }
    command = words.joined(separator: " ")
    self.files = files
  }
}
