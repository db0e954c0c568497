/// What the user asked for.
struct Invocation: Hashable, Sendable {
  let command: CommandDeclaration
  /// Option names with their values, in the order given; a switch has the value "".
  let options: [Given]
  let operands: [String]
  /// What the project sets beside the options that were given.
  var project = ProjectSettings()

  struct Given: Hashable, Sendable {
    let name: String
    let value: String
  }

  func has(_ name: String) -> Bool { options.contains { $0.name == name } }
  func values(_ name: String) -> [String] { options.filter { $0.name == name }.map(\.value) }
  /// The last one given wins.
  func value(_ name: String) -> String? { values(name).last }
}

/// Why the arguments cannot be used.
enum ArgumentFault: Error, Hashable, Sendable {
  /// No option of the command has this name; `nearest` is within two edits of it.
  case unknownOption(String, command: String, nearest: String?)
  case missingValue(option: String, placeholder: String)
  case unexpectedValue(option: String)
  case unknownValue(option: String, value: String, accepted: [String], nearest: String?)
  /// A word that is no beginning of a finding's code, no finding's name and no kind of claims.
  case unknownCode(option: String, code: String, nearest: String?)
  /// A value that has a form of its own: a date, a number.
  case malformedValue(option: String, value: String, expected: String)
  case missingOperand(command: String, placeholder: String)

  /// The message and what to do.
  var message: (text: String, tip: String?) {
    switch self {
    case .unknownOption(let name, let command, let nearest):
      (
        "unknown option '\(name)' of '\(command)'",
        nearest.map { "did you mean '\($0)'?" } ?? "see crosscheck \(command) --help --all"
      )
    case .missingValue(let option, let placeholder): ("\(option) needs a value: \(option) \(placeholder)", nil)
    case .unexpectedValue(let option): ("\(option) takes no value", nil)
    case .unknownValue(let option, let value, let accepted, let nearest):
      (
        "\(option) does not know '\(value)'",
        nearest.map { "did you mean '\($0)'?" } ?? "it takes " + accepted.joined(separator: ", ")
      )
    case .unknownCode(let option, let code, let nearest):
      (
        "\(option): there is no code, finding or kind of claims '\(code)'",
        nearest.map { "did you mean '\($0)'?" } ?? "crosscheck rules list shows all codes"
      )
    case .malformedValue(let option, let value, let expected): ("\(option) cannot read '\(value)'", "write it as \(expected)")
    case .missingOperand(let command, let placeholder):
      ("nothing to do: crosscheck \(command) \(placeholder)", "see crosscheck --help")
    }
  }
}

/// Reads the arguments of the program by the option table.
///
/// Options may stand anywhere, as `--name value`, `--name=value` or `-x value`; `--` ends them. Without a command word the command
/// is `check`.
struct ArgumentParser {
  /// Finds a name near a mistyped one.
  let nearest: @Sendable (String, [String]) -> String?

  func parse(_ arguments: [String]) throws(ArgumentFault) -> Invocation {
    var rest = arguments[...]
    var command = OptionTable.check
    if let first = rest.first, let known = OptionTable.commands.first(where: { $0.name == first }) {
      command = known
      rest.removeFirst()
    }
    var options: [Invocation.Given] = []
    var operands: [String] = []
    while let argument = rest.popFirst() {
      if argument == "--" {
        operands.append(contentsOf: rest)
        break
      }
      guard argument.utf8.first == UInt8(ascii: "-"), argument != "-" else {
        operands.append(argument)
        continue
      }
      options.append(try option(argument, rest: &rest, of: command))
    }
    return Invocation(command: command, options: options, operands: operands)
  }

  private func option(
    _ argument: String, rest: inout ArraySlice<String>, of command: CommandDeclaration
  ) throws(ArgumentFault) -> Invocation.Given {
    var name = argument
    var inline: String?
    if argument.hasPrefix("--"), let equals = argument.firstIndex(of: "=") {
      name = String(argument[..<equals])
      inline = String(argument[argument.index(after: equals)...])
    }
    guard let declared = command.option(name) else {
      throw .unknownOption(name, command: command.name, nearest: nearest(name, command.options.map(\.name)))
    }
    guard let placeholder = declared.value else {
      if inline != nil { throw .unexpectedValue(option: declared.name) }
      return Invocation.Given(name: declared.name, value: "")
    }
    guard let value = inline ?? rest.popFirst() else {
      throw .missingValue(option: declared.name, placeholder: placeholder)
    }
    if case .word(let accepted) = declared.choices, !accepted.contains(value) {
      throw .unknownValue(option: declared.name, value: value, accepted: accepted, nearest: nearest(value, accepted))
    }
    return Invocation.Given(name: declared.name, value: value)
  }
}
