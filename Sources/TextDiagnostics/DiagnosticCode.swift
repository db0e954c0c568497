/// The codes of diagnostics. Area 9 is input and suppression hygiene; no code is ever reused.
public enum DiagnosticCode {
  /// A file is no UTF-8 text.
  public static let notText = "CC901"
  /// Some bytes of a text are not UTF-8.
  public static let badBytes = "CC902"

  /// An ignore comment that names no kind of finding.
  public static let ignoreUnknown = "CC903"
  /// An ignore comment without a reason.
  public static let ignoreReason = "CC904"
  /// An ignore comment with nothing to ignore.
  public static let ignoreUnused = "CC905"
  /// An accepted finding that is not found any more.
  public static let acceptedStale = "CC906"

  // Files of data (facts, claims, settings): CC960 to CC979.

  /// A text that is no JSON or no table.
  public static let dataSyntax = "CC960"
  /// An object without a key that it needs.
  public static let dataMissingKey = "CC961"
  /// A key that nothing reads.
  public static let dataUnknownKey = "CC962"
  /// A value of a wrong type or form, or one that does not fit the others.
  public static let dataValue = "CC963"
  /// A name that nothing declares: a kind, a slot, an id.
  public static let dataUnknownName = "CC964"

  // Rule files: CC920 to CC959.

  /// Bytes of a rule file that are not text.
  public static let ruleText = "CC920"
  /// A line of a rule file outside any declaration.
  public static let ruleStrayLine = "CC921"
  /// A line of a rule file with an unknown keyword.
  public static let ruleUnknownKeyword = "CC922"
  /// A declaration without a line that it needs.
  public static let ruleMissingLine = "CC923"
  /// A line twice in one declaration.
  public static let ruleRepeatedLine = "CC924"
  /// A word that cannot be a name.
  public static let ruleBadName = "CC925"
  /// A name that is declared twice.
  public static let ruleRepeatedName = "CC926"
  /// A name that nothing declares.
  public static let ruleUnknownName = "CC927"
  /// A word that is not one of a fixed few.
  public static let ruleUnknownWord = "CC928"
  /// Nothing where a value should stand.
  public static let ruleMissingValue = "CC929"
  /// Something else than should stand there.
  public static let ruleUnexpected = "CC930"
  /// A bracket or quotation mark without its partner.
  public static let ruleUnclosed = "CC931"
  /// A rule without a pattern.
  public static let ruleNoPattern = "CC932"
  /// A rule with two patterns.
  public static let ruleSeveralPatterns = "CC933"
  /// A line that means nothing beside the rule's pattern.
  public static let ruleUselessLine = "CC934"
  /// A rule without a "yes" line.
  public static let ruleNoExample = "CC935"
  /// A rule without a "no" line.
  public static let ruleNoCounterExample = "CC936"
  /// A capture that no claim uses.
  public static let ruleUnusedCapture = "CC937"
  /// Two captures with one name.
  public static let ruleRepeatedCapture = "CC938"
  /// A claim that would lack a key or required slot.
  public static let ruleUnfilledSlot = "CC939"
  /// A slot that is filled twice.
  public static let ruleRepeatedSlot = "CC940"
  /// A value of a type that the slot does not hold.
  public static let ruleSlotType = "CC941"
  /// A slot of a type that a binding or check cannot use.
  public static let ruleSlotUse = "CC942"
  /// A period with too few or too many parties.
  public static let rulePartyCount = "CC943"
  /// A variable of a link with two types.
  public static let ruleLinkVariable = "CC944"
  /// An example that its rule cannot give.
  public static let ruleExampleNotEmitted = "CC946"
  /// A value of an example in a wrong form.
  public static let ruleExampleValue = "CC947"
  /// A check without an argument that it needs.
  public static let ruleMissingArgument = "CC948"
  /// A number that is too large.
  public static let ruleNumberOutOfRange = "CC949"
  /// A capture of a type that its place cannot hold.
  public static let rulePlaceType = "CC950"
  /// A pattern that names nothing to look for.
  public static let ruleMatchesAnything = "CC951"
}
