import CrosscheckPipeline
import DataReading
import ReportWriting
import TextDiagnostics

/// Reads run files that earlier runs wrote, and draws what is wrong with them.
struct RunFileLoading {
  let runner: CommandRunner

  /// Nil when the file cannot be read, which has been told then. "-" is standard input.
  func load(_ path: String) -> Run? {
    let bytes: [UInt8]
    do {
      bytes = try SystemFiles.read(path)
    } catch {
      let tip = InputCollector { nearestMatch($0, among: $1) }.neighbour(of: path).map { "did you mean \($0)?" }
      runner.complain("cannot read \(path): \(error.reason)", tip: SystemFiles.kind(of: path) == nil ? tip : nil)
      return nil
    }
    do {
      return try WrittenRun.read(bytes)
    } catch {
      runner.draw([error.diagnostic(path: path)], in: [path: bytes])
      return nil
    }
  }
}
