import CrosscheckPipeline
import NormalValues
import ReportWriting
import ValueRecognition

/// The members of a value, the same in both forms of `crosscheck values`; each is always there, null when it does not apply.
enum ValueFields {
  /// - Parameter place: first and last offset, the end excluded, in the unit of the form.
  static func write(_ value: ValueReader.Located, at place: Range<Int>, into json: inout JSONWriter) {
    let record = value.value
    json.member("start", place.lowerBound)
    json.member("end", place.upperBound)
    json.member("text", value.text)
    json.member("type", record.kind.rawValue)
    json.member("value", record.value)
    json.member("edtf", record.edtf)
    json.member("earliest", record.earliest.map { CivilDate(dayNumber: $0).text })
    json.member("latest", record.latest.map { CivilDate(dayNumber: $0).text })
    write(record.number, named: "number", into: &json)
    write(record.upper, named: "upper", into: &json)
    json.member("unit", record.unit)
    json.member("currency", record.currency)
    json.member("mod", record.modifier)
  }

  private static func write(_ number: Decimal?, named name: String, into json: inout JSONWriter) {
    json.key(name)
    if let number { json.number(number.text) } else { json.null() }
  }
}
