import CrosscheckCommand

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

exit(CommandRunner().run(Array(CommandLine.arguments.dropFirst())))
