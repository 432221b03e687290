import HTTPTypes
import Hummingbird
import NIOCore
import Store
import Switchboard

/// For monitors: is the process alive, can it commit, what has it counted.
struct HealthRoute: Sendable {
  let switchboard: Switchboard
  let metrics: MetricsBook

  @Sendable func live(_ request: Request, context: DoorContext) async -> Response { plain("alive\n") }

  /// 503 while the store cannot commit. Gateways that fail are named: without them texts are still taken in.
  @Sendable func ready(_ request: Request, context: DoorContext) async -> Response {
    do {
      try await switchboard.store.probe()
      return plain((["ready"] + switchboard.gatewayWarnings).map { $0 + "\n" }.joined())
    } catch {
      return plain("the store cannot commit\n", status: .serviceUnavailable)
    }
  }

  @Sendable func metrics(_ request: Request, context: DoorContext) async -> Response {
    await switchboard.measure()
    return plain(metrics.exposition, contentType: "text/plain; version=0.0.4; charset=utf-8")
  }

  private func plain(
    _ text: String, status: HTTPResponse.Status = .ok, contentType: String = "text/plain; charset=utf-8"
  ) -> Response {
    Response(
      status: status, headers: [.contentType: contentType, .cacheControl: "no-store"],
      body: .init(byteBuffer: ByteBuffer(string: text)))
  }
}
