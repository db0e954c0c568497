#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Why a file could not be read or written, in the system's words.
struct FileFault: Error, Hashable, Sendable {
  let path: String
  let reason: String

  fileprivate init(_ path: String) {
    self.path = path
    reason = String(cString: strerror(errno))
  }
}

/// Reading and writing of whole files by the calls of POSIX: no library is needed for it.
enum SystemFiles {
  enum Kind: Hashable, Sendable {
    case file, folder, other
  }

  /// What stands at `path`; nil when nothing does. Links are followed.
  static func kind(of path: String) -> Kind? {
    var status = stat()
    guard stat(path, &status) == 0 else { return nil }
    return switch status.st_mode & S_IFMT {
    case S_IFREG: .file
    case S_IFDIR: .folder
    default: .other
    }
  }

  /// Whether `path` is a symbolic link, which a walk does not follow into folders.
  static func isLink(_ path: String) -> Bool {
    var status = stat()
    return lstat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFLNK
  }

  /// The working folder, or nil when it is gone.
  static var workingFolder: String? {
    guard let path = getcwd(nil, 0) else { return nil }
    defer { free(path) }
    return String(cString: path)
  }

  /// Names in a folder without "." and "..", sorted by bytes.
  static func names(in folder: String) throws(FileFault) -> [String] {
    guard let stream = opendir(folder) else { throw FileFault(folder) }
    defer { closedir(stream) }
    var names: [String] = []
    while let entry = readdir(stream) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if name != ".", name != ".." { names.append(name) }
    }
    return names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  /// All bytes of a file, a pipe or a device; "-" is standard input.
  static func read(_ path: String) throws(FileFault) -> [UInt8] {
    let descriptor = path == "-" ? STDIN_FILENO : open(path, O_RDONLY)
    guard descriptor >= 0 else { throw FileFault(path) }
    defer { if descriptor != STDIN_FILENO { close(descriptor) } }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = buffer.withUnsafeMutableBytes { unistdRead(descriptor, $0.baseAddress, $0.count) }
      if count < 0 {
        if errno == EINTR { continue }
        throw FileFault(path)
      }
      if count == 0 { return bytes }
      bytes.append(contentsOf: buffer[..<count])
    }
  }

  /// Writes all of `bytes` and waits until the system has taken them; "-" is standard output. A closed pipe is no fault.
  ///
  /// - Parameter adding: whether the bytes go behind what the file holds.
  static func write(_ bytes: [UInt8], to path: String, adding: Bool = false) throws(FileFault) {
    let descriptor = try create(path, adding: adding)
    var fault = writeAll(bytes, to: descriptor, path: path)
    if descriptor != STDOUT_FILENO, close(descriptor) != 0, fault == nil { fault = FileFault(path) }
    if let fault { throw fault }
  }

  /// Opens a file for writing, and empties it unless something is added to it; "-" is standard output.
  fileprivate static func create(_ path: String, adding: Bool = false) throws(FileFault) -> Int32 {
    let descriptor = path == "-" ? STDOUT_FILENO : open(path, O_WRONLY | O_CREAT | (adding ? O_APPEND : O_TRUNC), 0o644)
    guard descriptor >= 0 else { throw FileFault(path) }
    return descriptor
  }

  /// To standard error; nothing can be done when that fails.
  static func writeError(_ text: String) { _ = writeAll(Array(text.utf8), to: STDERR_FILENO, path: "standard error") }

  /// What the program is started in.
  static var environment: Environment {
    var environment = Environment()
    var entry = environ
    while let pair = entry.pointee {
      let text = String(cString: pair)
      if let equals = text.firstIndex(of: "=") {
        environment.variables[String(text[..<equals])] = String(text[text.index(after: equals)...])
      }
      entry += 1
    }
    environment.isOutputTerminal = isatty(STDOUT_FILENO) == 1
    environment.isErrorTerminal = isatty(STDERR_FILENO) == 1
    let start = ContinuousClock.now
    environment.elapsed = { ContinuousClock.now - start }
    var size = winsize()
    if environment.isOutputTerminal, ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col >= 20 {
      environment.columns = Int(size.ws_col)
    }
    environment.workingFolder = workingFolder
    return environment
  }

  /// A reader that stops early must not end the program with a signal.
  static func ignoreBrokenPipes() { signal(SIGPIPE, SIG_IGN) }

  fileprivate static func writeAll(_ bytes: [UInt8], to descriptor: Int32, path: String) -> FileFault? {
    bytes.withUnsafeBytes { buffer in
      var written = 0
      while written < buffer.count {
        let count = unistdWrite(descriptor, buffer.baseAddress! + written, buffer.count - written)
        if count < 0 {
          if errno == EINTR { continue }
          return errno == EPIPE ? nil : FileFault(path)
        }
        written += count
      }
      return nil
    }
  }
}

/// A file that is written piece by piece.
final class FileSink {
  private let path: String
  private var descriptor: Int32?

  /// "-" is standard output.
  init(_ path: String) throws(FileFault) {
    self.path = path
    descriptor = try SystemFiles.create(path)
  }

  deinit { if let descriptor, descriptor != STDOUT_FILENO { _ = unistdClose(descriptor) } }

  /// Waits until the system has taken all of `bytes`. A closed pipe is no fault.
  func write(_ bytes: [UInt8]) throws(FileFault) {
    guard let descriptor, let fault = SystemFiles.writeAll(bytes, to: descriptor, path: path) else { return }
    throw fault
  }

  func close() throws(FileFault) {
    guard let descriptor else { return }
    self.descriptor = nil
    if descriptor != STDOUT_FILENO, unistdClose(descriptor) != 0 { throw FileFault(path) }
  }
}

private func unistdClose(_ descriptor: Int32) -> Int32 { close(descriptor) }

private func unistdRead(_ descriptor: Int32, _ buffer: UnsafeMutableRawPointer?, _ count: Int) -> Int {
  read(descriptor, buffer, count)
}

private func unistdWrite(_ descriptor: Int32, _ buffer: UnsafeRawPointer, _ count: Int) -> Int {
  write(descriptor, buffer, count)
}
