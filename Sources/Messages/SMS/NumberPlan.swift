/// How a country's numbers are dialled: enough to tell whether a number is possible.
///
/// Lengths are the possible ones of libphonenumber 9.0.43. A country that is missing here is read by E.164's own bounds.
struct NumberPlan: Sendable {
  /// ISO 3166 code of the (main) country.
  var region: Substring
  /// Calling code without `+`.
  var code: Substring
  /// What is dialled before a number within the country; empty where nothing is.
  var trunk: Substring
  /// Possible counts of digits behind the calling code.
  var lengths: Set<Int>
  /// Counts of digits that reach somebody within a place or a network of the country only.
  var localLengths: Set<Int>

  static func of(region: String) -> NumberPlan? {
    byRegion[region.uppercased()[...]]
  }

  /// The plan whose calling code these digits begin with; calling codes are prefix-free.
  static func of(international digits: Substring) -> NumberPlan? {
    for length in 1...3 {
      if let plan = byCode[digits.prefix(length)] { return plan }
    }
    return nil
  }

  /// A leading zero is always a prefix; other prefixes are also first digits of real numbers.
  func withoutTrunk(_ digits: Substring) -> Substring {
    guard !trunk.isEmpty, digits.hasPrefix(trunk) else { return digits }
    let rest = digits.dropFirst(trunk.count)
    return trunk == "0" || lengths.contains(rest.count) ? rest : digits
  }

  private static let all: [NumberPlan] = table.split(separator: "\n").compactMap(NumberPlan.init(row:))
  private static let byRegion = Dictionary(all.map { ($0.region, $0) }, uniquingKeysWith: { first, _ in first })
  private static let byCode = Dictionary(all.map { ($0.code, $0) }, uniquingKeysWith: { first, _ in first })

  /// A row: region, calling code, trunk prefix (`-` for none), possible lengths, and local ones where there are any.
  private init?(row: Substring) {
    let fields = row.split(separator: " ")
    guard fields.count == 4 || fields.count == 5 else { return nil }
    region = fields[0]
    code = fields[1]
    trunk = fields[2] == "-" ? "" : fields[2]
    lengths = NumberPlan.counts(fields[3])
    localLengths = fields.count == 5 ? NumberPlan.counts(fields[4]) : []
  }

  private static func counts(_ text: Substring) -> Set<Int> {
    Set(text.split(separator: ",").flatMap(span))
  }

  private static func span(_ text: Substring) -> [Int] {
    let ends = text.split(separator: "-").compactMap { Int($0) }
    guard let first = ends.first, let last = ends.last, first <= last else { return [] }
    return Array(first...last)
  }

  private static let table = """
    GB 44 0 7,9-10 4-6,8
    IE 353 0 7-10 5-6
    FR 33 0 9
    DE 49 0 4-15 2-3
    IT 39 - 6-12
    ES 34 - 9
    PT 351 - 9
    NL 31 0 5-11
    BE 32 0 8-9
    LU 352 - 4-11
    CH 41 0 9,12
    AT 43 0 4-13 3
    PL 48 - 6-10
    RO 40 0 6,9
    BG 359 0 6-9,12 4-5
    HU 36 06 8-9 6-7
    CZ 420 - 9-12
    SK 421 0 6-7,9
    GR 30 - 10-12
    CY 357 - 8
    MT 356 - 8
    SE 46 0 6-10,12
    NO 47 - 5,8
    DK 45 - 8
    FI 358 0 5-12
    IS 354 - 7,9
    EE 372 - 7-8,10
    LV 371 - 8
    LT 370 0 8
    UA 380 0 9-10 5-7
    MD 373 0 8
    RU 7 8 10,14 7
    AL 355 0 6-9 5
    RS 381 0 6-12 4-5
    HR 385 0 7-9 6
    SI 386 0 5-8
    TR 90 0 7,10,12-13
    US 1 1 10 7
    IN 91 0 8-13 6-7
    PK 92 0 8-12 5-7
    BD 880 0 6-10
    LK 94 0 9 7
    NG 234 0 10-14 6-7
    GH 233 0 8-9 7
    KE 254 0 7-10
    ZA 27 0 5-10
    BR 55 0 8-11
    CO 57 0 8,10-11 4,7
    VN 84 0 7-10
    TH 66 0 8-10,13
    PH 63 0 6,8-13 4-5,7
    CN 86 0 7-12 5-6
    HK 852 - 5-9,11
    AU 61 0 5-10,12
    NZ 64 0 5-10
    """
}
