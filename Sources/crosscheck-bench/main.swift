let arguments = Array(CommandLine.arguments.dropFirst())

switch arguments.first {
case "values": ValuesBenchmark.run(Array(arguments.dropFirst()))
default: print("usage: crosscheck-bench values [--speed FILE] [--predictions DIR] [PATH ...]")
}
