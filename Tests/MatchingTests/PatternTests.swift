import Content
import Messages
import Testing

@testable import Matching

/// A rule, a text, and whether the rule finds it.
struct RuleCase: Sendable, CustomTestStringConvertible {
  var rule: String
  var text: String
  var isFound: Bool
  var guards: [String] = []
  var unless: [String] = []
  var negationCounts = false

  init(
    _ rule: String, _ text: String, _ isFound: Bool, guards: [String] = [], unless: [String] = [],
    negationCounts: Bool = false
  ) {
    (self.rule, self.text, self.isFound) = (rule, text, isFound)
    (self.guards, self.unless, self.negationCounts) = (guards, unless, negationCounts)
  }

  var testDescription: String { "\(rule) \(isFound ? "finds" : "does not find") \(text.debugDescription)" }

  /// The evidence that the rule leaves in a library of its own.
  func evidence() throws -> [Reading.Evidence] {
    var small = SmallLibrary()
    let rule = try SmallLibrary.rule(
      self.rule, guards: guards, unless: unless, negationCounts: negationCounts)
    try small.intent("test.rule", rules: [rule])
    return Matcher(small.library).read(text, in: MatchContext()).evidence.filter { $0.kind == .rule }
  }

  func check() throws {
    #expect(try evidence().contains { $0.ruledOut == nil } == isFound)
  }
}

@Suite("The grammar of rules")
struct PatternTests {
  @Test(
    "Words stand side by side, in any of their endings",
    arguments: [
      RuleCase("is selling legal", "is selling legal", true), RuleCase("is selling legal", "legal selling is", false),
      RuleCase("escort", "im escorting", true), RuleCase("escort", "escorts", true), RuleCase("escort", "court", false),
      RuleCase("hit me", "he hit me", true), RuleCase("hit me", "hit the wall", false),
      RuleCase("hit me", "hit really just me", true), RuleCase("hit me", "hit me", true),
      RuleCase("wont stop", "will not stop", true),
      RuleCase("will not stop", "wont stop", true), RuleCase("hes here", "he is here", true),
      RuleCase("please stop", "please stop", true), RuleCase("please stop", "stop", false),
    ])
  func words(_ example: RuleCase) throws { try example.check() }

  @Test(
    "Word groups hold words and phrases",
    arguments: [
      RuleCase("~police here", "cops here", true), RuleCase("~police here", "old bill here", true),
      RuleCase("~police here", "the old bill just here", true), RuleCase("~police here", "old here", false),
      RuleCase("~police here", "5-0 here", true), RuleCase("~he hit me", "my ex hit me", true),
      RuleCase("~he hit me", "my hit me", false), RuleCase("~he hit me", "a man hit me", true),
    ])
  func groups(_ example: RuleCase) throws { try example.check() }

  @Test(
    "Gaps hold up to five words, cross a comma and never a full stop",
    arguments: [
      RuleCase("he ... knife", "he knife", true), RuleCase("he ... knife", "he has got big knife", true),
      RuleCase("he ... knife", "he one two three four five knife", true),
      RuleCase("he ... knife", "he one two three four five six knife", false),
      RuleCase("he ... knife", "he one two really three so four five knife", true),
      RuleCase("he ... knife", "he left, knife", true), RuleCase("he ... knife", "he left. knife", false),
      RuleCase("he ... knife", "he left? knife", false), RuleCase("he knife", "he. knife", false),
      RuleCase("he ... knife", "he left... knife", true),
      RuleCase("he ... knife ... door", "he has knife at my door", true),
    ])
  func gaps(_ example: RuleCase) throws { try example.check() }

  @Test(
    "Choices and options",
    arguments: [
      RuleCase("(hit|old bill) me", "hit me", true), RuleCase("(hit|old bill) me", "old bill me", true),
      RuleCase("(hit|old bill) me", "old me", false), RuleCase("(~police|him) came", "cops came", true),
      RuleCase("can [i|we] work", "can work", true), RuleCase("can [i|we] work", "can we work", true),
      RuleCase("can [i|we] work", "can they work", false), RuleCase("(a b|a) c d", "b a c d", true),
      RuleCase("(one|one two) three", "one two three", true), RuleCase("x (a ... b|c) y", "x a 1 2 b y", true),
      RuleCase("[very] bad", "bad", true), RuleCase("(if (i|we)|when) pay", "if we pay", true),
    ])
  func choices(_ example: RuleCase) throws { try example.check() }

  @Test(
    "Start and end",
    arguments: [
      RuleCase("^ hello", "hello you", true), RuleCase("^ hello", "oh hello", false),
      RuleCase("^ hello", "so hello", true),
      RuleCase("thanks $", "many thanks", true), RuleCase("thanks $", "thanks no", false),
      RuleCase("thanks $", "thanks please", true),
      RuleCase("^ yes $", "yes", true), RuleCase("^ yes $", "yes but no", false),
      RuleCase("^ yes $", "yes. he came", false),
    ])
  func ends(_ example: RuleCase) throws { try example.check() }

  @Test(
    "Exclusions rule out wherever they stand",
    arguments: [
      RuleCase("dying", "dying", true, unless: ["lol"]), RuleCase("dying", "dying lol", false, unless: ["lol"]),
      RuleCase("dying", "lol. he is dying", false, unless: ["lol"]),
      RuleCase("dying", "dying of boredom", false, unless: ["of ... (boredom|laughter)"]),
    ])
  func exclusions(_ example: RuleCase) throws { try example.check() }

  @Test(
    "A \"not\" takes back what follows it closely in the same half sentence",
    arguments: [
      RuleCase("forced me", "he forced me", true), RuleCase("forced me", "nobody forced me", false),
      RuleCase("forced me", "he never ever forced me", false), RuleCase("forced me", "not one of them forced me", true),
      RuleCase("forced me", "not today, forced me", true), RuleCase("forced me", "no. forced me", true),
      RuleCase("forced me", "he didnt hit me but forced me", true),
      RuleCase("forced me", "nobody forced me, he forced me", true),
      RuleCase("forced me", "nobody forced me", true, negationCounts: true),
      RuleCase("not breathe", "i can not breathe", true), RuleCase("~trapped", "i can not leave", true),
      RuleCase("forced me", "no he forced me", true), RuleCase("he ... hit me", "he never hit me", false),
      RuleCase("he ... hitting me", "he wont stop hitting me", true),
      RuleCase("he ... made me", "he didnt pay and made me", true),
      RuleCase("raped", "not sure if raped", true), RuleCase("hurt", "no not hurt", false),
    ])
  func negation(_ example: RuleCase) throws { try example.check() }

  @Test(
    "A guard rules out wherever it stands, but for what stands before a \"but\"",
    arguments: [
      RuleCase("forced me", "he forced me", true, guards: ["years ago"]),
      RuleCase("forced me", "years ago he forced me", false, guards: ["years ago"]),
      RuleCase("forced me", "he forced me. years ago", false, guards: ["years ago"]),
      RuleCase("forced me", "years ago he was nice but now he forced me", true, guards: ["years ago"]),
      RuleCase("forced me", "he forced me but that was years ago", false, guards: ["years ago"]),
      RuleCase("forced me", "fine but years ago he forced me", false, guards: ["years ago"]),
      RuleCase("forced me", "years ago he was nice but now he forced me", false, unless: ["years ago"]),
    ])
  func guards(_ example: RuleCase) throws { try example.check() }

  @Test("What was ruled out says why")
  func reasons() throws {
    let denied = try RuleCase("forced me", "nobody forced me", false).evidence()
    #expect(denied.map(\.ruledOut) == ["\"nobody\" stands before it"])
    #expect(denied.map(\.words) == [["forced", "me"]])
    let excluded = try RuleCase("dying", "dying lol", false, unless: ["(lol|haha)"]).evidence()
    #expect(excluded.map(\.ruledOut) == ["unless \"(lol|haha)\" was found too"])
  }
}
