#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Most memory that this process has held so far.
enum PeakMemory {
  /// In units of 2^20 bytes, from the kernel.
  static var megabytes: Int {
    var usage = rusage()
    // 0 is RUSAGE_SELF, which has another type on each system.
    getrusage(0, &usage)
    #if canImport(Darwin)
      return Int(usage.ru_maxrss) >> 20
    #else
      return Int(usage.ru_maxrss) >> 10
    #endif
  }
}
