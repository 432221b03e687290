import Messages
import Testing

@testable import Transport

@Suite("Whose fault it was")
struct FaultTests {
  /// A fault that is added must be thought of here too.
  static let ours: Set<Fault> = [.waitedTooLong, .closed, .badRequest, .badAddress, .plainRefused]

  @Test("a call that we could not make says nothing of the other side", arguments: Fault.allCases)
  func ours(_ fault: Fault) {
    #expect(CallFailure.notSent(reason: fault.rawValue).isOurs == Self.ours.contains(fault))
    #expect(!CallFailure.unknown(reason: fault.rawValue).isOurs)
  }
}
