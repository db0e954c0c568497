import BuiltinRules
import ClaimComparison
import ClaimModel
import NormalValues
import RuleLanguage
import SourceText

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Time and memory of comparing many claims: `crosscheck-bench compare --claims 1000000`.
///
/// The claims are careers of made-up people: ten claims of ten articles about each stay of a person at an organisation, one stay in a hundred
/// with a date that does not fit. The reading of articles is not part of it.
enum ComparisonBenchmark {
  static func run(_ arguments: [String]) {
    var counts: [Int] = []
    var rest = arguments[...]
    while let argument = rest.popFirst() {
      if argument == "--claims", let text = rest.popFirst(), let count = Int(text), count >= 10 { counts.append(count) }
    }
    if counts.isEmpty { counts = [10_000, 100_000, 1_000_000] }
    print("claims      matters   findings  contradictions  seconds  peak memory")
    for count in counts {
      let world = World(claims: count)
      let comparer = ClaimComparer(catalogue: BuiltinRules.load().rules.catalogue)
      let start = ContinuousClock.now
      let findings = comparer.compare(claims: world.claims, entities: world.entities, sources: world.sources)
      let seconds =
        Double((ContinuousClock.now - start).components.attoseconds) / 1e18
        + Double((ContinuousClock.now - start).components.seconds)
      let contradictions = findings.count { $0.relation == .contradiction }
      print(
        [
          padded("\(count)", 12), padded("\(count / 10)", 10), padded("\(findings.count)", 10), padded("\(contradictions)", 16),
          padded("\(Double(Int(seconds * 1000)) / 1000)", 9), "\(PeakMemory.megabytes) MB",
        ].joined())
    }
  }

  private static func padded(_ text: String, _ width: Int) -> String {
    text + String(repeating: " ", count: max(1, width - text.utf8.count))
  }

  /// Made-up careers; the same for the same count.
  private struct World {
    var claims: [Claim] = []
    var entities: [Entity] = []
    var sources: [ComparisonSource] = []

    init(claims count: Int) {
      let matters = count / 10
      let people = max(1, matters / 3)
      let organizations = max(1, matters / 20)
      for person in 0..<people {
        entities.append(Entity(id: EntityID(person), kind: .person, name: "Person \(Self.name(person))", names: []))
      }
      for organization in 0..<organizations {
        let name = "Company \(Self.name(organization))"
        entities.append(Entity(id: EntityID(people + organization), kind: .organization, name: name, names: []))
      }
      let articles = max(10, count / 30)
      let day = CivilDate(year: 2024, month: 3, day: 1)?.dayNumber ?? 0
      for article in 0..<articles {
        sources.append(ComparisonSource(path: "archive/\(article).md", published: day + article % 300))
      }
      claims.reserveCapacity(count)
      for matter in 0..<matters {
        let person = SlotValue.entity(EntityID(matter % people))
        let organization = SlotValue.entity(
          EntityID(people + matter / people * 7919 % organizations + matter % 13 % organizations))
        // Three stays of one person follow each other.
        let start = 1980 + matter % 20 + matter / people * 6
        for voice in 0..<10 {
          let isOdd = matter % 100 == 7 && voice == 3
          add(
            voice, person, organization, start: isOdd ? start + 3 : start, end: start + 5,
            article: (matter * 7 + voice * 31) % articles)
        }
      }
    }

    private mutating func add(
      _ voice: Int, _ person: SlotValue, _ organization: SlotValue, start: Int, end: Int, article: Int
    ) {
      let place = UInt32(claims.count % 1000 * 100)
      let kind: String
      var slots = [SlotFilling("person", person), SlotFilling("organization", organization)]
      switch voice % 5 {
      case 0:
        kind = "joining"
        slots.append(SlotFilling("date", .date(StatedDate(.year(start)))))
      case 1:
        kind = "departure"
        slots.append(SlotFilling("date", .date(StatedDate(.month(year: end, month: 6)))))
      case 2:
        kind = "tenure"
        slots.append(SlotFilling("duration", .duration(StatedDuration(tenths: 50, .year))))
      default:
        kind = "employment"
        slots.append(SlotFilling("start", .date(StatedDate(.year(start)))))
        slots.append(SlotFilling("end", .date(StatedDate(.year(end)))))
      }
      claims.append(
        Claim(
          kind: kind, source: article, slots: slots, tense: .past, span: ByteSpan(start: place, end: place + 60),
          sentence: ByteSpan(start: place, end: place + 80), derivation: Derivation(rule: kind + ".made-up")))
    }

    private static func name(_ number: Int) -> String {
      var text = ""
      var rest = number
      repeat {
        text.unicodeScalars.append(Unicode.Scalar(UInt8(97 + rest % 26)))
        rest /= 26
      } while rest > 0
      return text
    }
  }
}
