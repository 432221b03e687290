/// Finds the example that a text is most like, to show it as the reason: by the stems and groups that both have.
struct NearestExamples: Sendable {
  /// A stem or a group, by its number among the features.
  struct Meaning {
    var number: Int32
    var weight: Float
  }

  /// For each example its meanings in order; where they begin, and one end.
  private(set) var numbers: [Int32] = []
  private(set) var starts: [Int32] = [0]
  private var lengths: [Float] = []

  init(_ texts: [TextFeatures], _ model: LearnedModel) {
    for text in texts {
      let all = text.features.filter { $0.block == .stems || $0.block == .groups }
        .map { model.table.index.find($0.key) }.filter { $0 >= 0 }
      numbers += Set(all).sorted()
      starts.append(Int32(numbers.count))
    }
    measure(model)
  }

  /// Examples as they were once stored.
  init(numbers: [Int32], starts: [Int32], _ model: LearnedModel) {
    self.numbers = numbers
    self.starts = starts
    measure(model)
  }

  private mutating func measure(_ model: LearnedModel) {
    lengths = (1..<max(1, starts.count)).map { end in
      var sum: Float = 0
      for index in Int(starts[end - 1])..<Int(starts[end]) {
        let weight = NearestExamples.weight(numbers[index], model)
        sum += weight * weight
      }
      return max(1, sum).squareRoot()
    }
  }

  /// A shared group is a weaker sign than a shared word.
  private static func weight(_ number: Int32, _ model: LearnedModel) -> Float {
    let weight = model.table.weights[Int(number)]
    return model.table.blocks[Int(number)] == .groups ? weight / 2 : weight
  }

  /// The stems and groups of a text, in order.
  func meanings(_ parts: TextParts, _ model: LearnedModel) -> [Meaning] {
    var numbers: [Int32] = []
    for word in parts.words { numbers += model.words.meanings(of: Int(word.number)) }
    for feature in parts.features where feature.block == .groups || feature.block == .stems {
      numbers.append(feature.number)
    }
    numbers.sort()
    var meanings: [Meaning] = []
    meanings.reserveCapacity(numbers.count)
    for number in numbers where meanings.last?.number != number {
      meanings.append(Meaning(number: number, weight: NearestExamples.weight(number, model)))
    }
    return meanings
  }

  /// How much of an example a text has: the cosine of the two, but for the text's own length.
  func likeness(of meanings: [Meaning], to example: Int) -> Float {
    var sum: Float = 0
    var place = 0
    for index in Int(starts[example])..<Int(starts[example + 1]) {
      let number = numbers[index]
      while place < meanings.count, meanings[place].number < number { place += 1 }
      guard place < meanings.count else { break }
      if meanings[place].number == number { sum += meanings[place].weight * meanings[place].weight }
    }
    return sum / lengths[example]
  }
}
