import Testing

@testable import ReportAssets

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

@Suite struct AssetTests {
  @Test func everyTemplateOfTheFolderIsEmbedded() {
    let folder = topFolder() + "/Reports/Templates"
    #expect(ReportAssets.names == fileNames(folder).sorted())
    for name in ReportAssets.names {
      #expect(Array(ReportAssets.text(name).utf8) == fileBytes("\(folder)/\(name)"), "\(name)")
    }
  }

  @Test func fillsPlacesOnce() {
    let template = Template(text: "<p>{{a}} and {{b}}{{a}}</p> {{ no }} {{")
    #expect(template.places == ["a", "b", "a"])
    #expect(template.filled(["a": "{{b}}", "b": "2"]) == "<p>{{b}} and 2{{b}}</p> {{ no }} {{")
    #expect(Template(text: "").filled([:]) == "")
  }

  private func fileNames(_ folder: String) -> [String] {
    guard let directory = opendir(folder) else { return [] }
    defer { closedir(directory) }
    var names: [String] = []
    while let entry = readdir(directory) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if !name.hasPrefix(".") { names.append(name) }
    }
    return names
  }
}
