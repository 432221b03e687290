import Foundation

/// A certificate authority of the test's own with one server certificate, made by the `openssl` command in a folder
/// that goes when the value does.
final class TestAuthority: Sendable {
  let folder: URL

  /// Makes both. `names` are the server's, such as `IP:127.0.0.1`.
  init(names: String) async throws {
    folder = FileManager.default.temporaryDirectory.appending(path: "helpline-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    try await openssl(
      "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes", "-keyout", path("ca.key"),
      "-out", path("ca.pem"), "-subj", "/CN=Test authority", "-days", "2")
    try await openssl(
      "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes", "-keyout",
      path("leaf.key"),
      "-out", path("leaf.pem"), "-subj", "/CN=Test server", "-days", "2", "-addext", "subjectAltName=\(names)",
      "-addext", "basicConstraints=critical,CA:FALSE", "-CA", path("ca.pem"), "-CAkey", path("ca.key"))
  }

  deinit {
    do {
      try FileManager.default.removeItem(at: folder)
    } catch {
      print("a test folder could not be removed")
    }
  }

  /// The path of a file in the folder, such as `ca.pem`.
  func path(_ name: String) -> String { folder.appending(path: name).path }
}

/// The command ended with a failure; `openssl` is part of Debian's `openssl` package.
struct OpenSSLFailed: Error { var status: Int32 }

private func openssl(_ arguments: String...) async throws {
  let process = Process()
  process.executableURL = URL(filePath: "/usr/bin/openssl")
  process.arguments = arguments
  process.standardError = FileHandle.nullDevice
  let status = try await withCheckedThrowingContinuation { continuation in
    process.terminationHandler = { continuation.resume(returning: $0.terminationStatus) }
    do {
      try process.run()
    } catch {
      process.terminationHandler = nil
      continuation.resume(throwing: error)
    }
  }
  if status != 0 { throw OpenSSLFailed(status: status) }
}
