/// Reads a moment that somebody names: "11pm", "half ten", "in 2 hours", "30 more min", "tomorrow 7am".
package enum TimeReading {
  /// The moment, in seconds since 1970, by British clocks: after `now`, and no later than a day after it.
  /// Nil for what names no moment or more than one. An hour without "am" or "pm" is the next one that comes.
  package static func moment(_ text: String, now: Double) -> Double? {
    let words = TimeWords(text).words
    guard words.count <= mostWords else { return nil }
    return (length(words) ?? clock(words, now: now)).flatMap { seconds -> Double? in
      (1...day).contains(seconds) ? now + seconds : nil
    }
  }

  /// Seconds of a length of time, such as "half an hour" or "1h30"; nil where the text names none.
  package static func length(_ text: String) -> Double? {
    let words = TimeWords(text).words
    return words.count <= mostWords ? length(words) : nil
  }

  private static let mostWords = 12
  private static let day = 86_400.0

  // MARK: Lengths

  private static func length(_ words: [TimeWords.Word]) -> Double? {
    var minutes: Double?
    var number: Double?
    for word in words {
      switch word {
      case .number(let value): number = (number ?? 0) + Double(value)
      case .fraction(let value): number = value
      case .half: number = (number ?? 0) + 0.5
      case .one: continue  // a unit without a number is one
      case .hours:
        minutes = (minutes ?? 0) + 60 * (number ?? 1)
        number = nil
      case .minutes:
        guard let count = number else { return nil }
        minutes = (minutes ?? 0) + count
        number = nil
      case .clock, .morning, .evening, .noon, .midnight, .tomorrow, .past, .to, .quarter: return nil
      }
    }
    // "an hour and a half", "1h30"
    if let rest = number, let whole = minutes { minutes = whole + (rest < 1 ? rest * 60 : rest) }
    return minutes.map { $0 * 60 }
  }

  // MARK: Clocks

  /// Seconds from now to a time of day.
  private static func clock(_ words: [TimeWords.Word], now: Double) -> Double? {
    guard let reading = ClockReading(words) else { return nil }
    let local = LondonTime(unix: now)
    let days = reading.isTomorrow ? 1...1 : 0...1
    let moments = days.flatMap { day in
      reading.minutes.map { LondonTime(day: local.day, minute: day * LondonTime.minutesOfDay + $0).unix }
    }
    return moments.filter { $0 > now }.min().map { $0 - now }
  }
}

/// The time of day that words name.
private struct ClockReading {
  /// Minutes since midnight; two where the half of the day is not said.
  var minutes: [Int]
  var isTomorrow = false

  init?(_ words: [TimeWords.Word]) {
    var words = words
    isTomorrow = words.contains(.tomorrow)
    words.removeAll { $0 == .tomorrow || $0 == .one }
    let isMorning = words.contains(.morning)
    let isEvening = words.contains(.evening)
    guard !(isMorning && isEvening) else { return nil }
    words.removeAll { $0 == .morning || $0 == .evening }
    guard let (minute, isCertain) = ClockReading.minute(words) else { return nil }
    if isCertain {
      minutes = [minute]
    } else if isMorning {
      minutes = [minute % 720]
    } else if isEvening {
      minutes = [minute % 720 + 720]
    } else {
      minutes = [minute % 720, minute % 720 + 720]
    }
  }

  /// The minute, and whether the half of the day is known.
  private static func minute(_ words: [TimeWords.Word]) -> (Int, Bool)? {
    let numbers = words.compactMap { if case .number(let number) = $0 { number } else { nil } }
    let rest = words.filter { if case .number = $0 { false } else { true } }
    switch (numbers.count, rest) {
    case (0, [.noon]): return (720, true)
    case (0, [.midnight]): return (0, true)
    case (0, _):
      guard rest.count == 1, case .clock(let minute) = rest[0] else { return nil }
      return (minute, minute >= 780 || minute < 60)
    case (1, []): return hourOnly(numbers[0])
    // "half ten" is half past ten in Britain.
    case (1, [.half]), (1, [.half, .past]): return part(numbers[0], 30)
    case (1, [.quarter, .past]): return part(numbers[0], 15)
    case (1, [.quarter, .to]): return part(numbers[0], -15)
    case (2, [.past]): return part(numbers[1], numbers[0])
    case (2, [.to]): return part(numbers[1], -numbers[0])
    case (2, []): return part(numbers[0], numbers[1])
    default: return nil  // not a time of day
    }
  }

  private static func hourOnly(_ hour: Int) -> (Int, Bool)? {
    (0...23).contains(hour) ? (hour * 60, hour > 12 || hour == 0) : nil
  }

  private static func part(_ hour: Int, _ minutes: Int) -> (Int, Bool)? {
    guard (1...12).contains(hour), (-59...59).contains(minutes) else { return nil }
    return ((hour * 60 + minutes + 1_440) % 1_440, false)
  }
}
