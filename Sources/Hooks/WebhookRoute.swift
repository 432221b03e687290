import Gateways
import HTTPTypes
import Hummingbird
import Messages
import NIOCore
import Switchboard

/// `/hooks/{gateway}/{account}`: hands the raw request to the switchboard and its answer back.
struct WebhookRoute: Sendable {
  let switchboard: Switchboard

  @Sendable func receive(_ request: Request, context: DoorContext) async throws -> Response {
    guard let gateway = context.parameters.get("gateway"), let account = context.parameters.get("account") else {
      return Response(status: .notFound)
    }
    let most = switchboard.largestBody(gateway: gateway, account: account)
    guard let body = try await Body.read(request, upTo: most) else {
      return Response(switchboard.refuseTooLarge(gateway: gateway, account: account))
    }
    let webhook = WebhookRequest(
      method: request.method.rawValue, target: request.head.path ?? "/",
      headers: request.headers.map { HTTPField($0.name.rawName, $0.value) }, body: body)
    return Response(await switchboard.receive(webhook, gateway: gateway, account: account))
  }

  private typealias HTTPField = Messages.HTTPField
}

/// Reads bodies with a bound.
enum Body {
  /// The whole body, or nil when it is longer than the bound.
  static func read(_ request: Request, upTo bound: Int) async throws -> [UInt8]? {
    if let announced = request.headers[.contentLength].flatMap({ Int($0) }), announced > bound { return nil }
    do {
      return Array(try await request.body.collect(upTo: bound).readableBytesView)
    } catch is NIOTooManyBytesError {
      return nil
    }
  }
}

extension Response {
  fileprivate init(_ answer: WebhookAnswer) {
    var headers = HTTPFields()
    headers[.contentType] = answer.contentType
    self.init(
      status: .init(code: answer.status), headers: headers,
      body: answer.body.isEmpty ? .init() : .init(byteBuffer: ByteBuffer(string: answer.body)))
  }
}
