import Messages
import Testing

@testable import Gateways

@Suite("Hostile bodies")
struct HostileBodyTests {
  /// Bytes that mean something to a reader of forms, JSON or text.
  private static let telling: [UInt8] = Array("&=%+{}[]\",:\\u0e-.#".utf8) + [0, 0x7F, 0x80, 0xC3, 0xED, 0xF0, 0xFF]

  /// A small generator with a fixed start, so that a failure can be repeated (splitmix64).
  private struct Dice: RandomNumberGenerator {
    var state: UInt64
    mutating func next() -> UInt64 {
      state &+= 0x9E37_79B9_7F4A_7C15
      var z = state
      z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
      z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
      return z ^ (z >> 31)
    }
  }

  private static func mutated(_ body: [UInt8], _ dice: inout Dice) -> [UInt8] {
    var bytes = body
    for _ in 0..<Int.random(in: 1...8, using: &dice) where !bytes.isEmpty {
      let place = Int.random(in: 0..<bytes.count, using: &dice)
      switch Int.random(in: 0..<5, using: &dice) {
      case 0: bytes[place] = telling.randomElement(using: &dice) ?? 0
      case 1: bytes.remove(at: place)
      case 2: bytes.insert(telling.randomElement(using: &dice) ?? 0, at: place)
      case 3: bytes.removeSubrange(place..<min(bytes.count, place + 9))
      default: bytes.insert(contentsOf: bytes[..<place], at: place)
      }
    }
    return bytes
  }

  @Test("whatever the bytes, decoding ends in contents or a refusal", arguments: Gateway.all.map(\.id))
  func mutations(_ id: String) throws {
    let gateway = try #require(Gateway.named(id))
    let cases = try #require(try VectorFiles.json(VectorFiles.name(of: gateway))["cases"]?.elements)
    var dice = Dice(state: 20_261_020)
    var read = 0
    var refused = 0
    for recorded in cases where recorded["request"] != nil {
      let vector = try VectorCase.read(recorded).get()
      for _ in 0..<80 {
        var request = vector.request
        request.body = HostileBodyTests.mutated(request.body, &dice)
        request.target =
          "/" + String(decoding: HostileBodyTests.mutated(Array(request.target.utf8), &dice), as: UTF8.self)
        do throws(WebhookRejection) {
          let contents = try gateway.decode(request, vector.settings)
          #expect(contents.messages.count == contents.messageDetails.count)
          #expect(contents.reports.count == contents.reportDetails.count)
          #expect(contents.arrivals.count >= contents.messages.count)
          read += 1
        } catch {
          refused += 1
        }
        do throws(WebhookRejection) {
          _ = try gateway.handshake?(request, vector.settings)
          try gateway.verify(request, vector.settings, vector.now)
        } catch { refused += 1 }
      }
    }
    #expect(read > 30)
    #expect(refused > 30)
  }

  @Test("long runs of one byte do not take long", .timeLimit(.minutes(1)), arguments: Array("&=%+{[\"\\a\0".utf8))
  func runs(_ byte: UInt8) throws {
    let body = [UInt8](repeating: byte, count: 1 << 17)
    for gateway in Gateway.all {
      let headers = [
        HTTPField("Content-Type", "application/x-www-form-urlencoded"), HTTPField("X-Twilio-Signature", "x"),
      ]
      let request = WebhookRequest(method: "POST", target: "/", headers: headers, body: body)
      do throws(WebhookRejection) { try gateway.verify(request, TwilioRequests.settings(), 0) } catch {
        #expect(error.status >= 400)
      }
      do throws(WebhookRejection) { _ = try gateway.decode(request, GenericRequests.settings()) } catch {
        #expect(error.status >= 400)
      }
    }
  }
}
