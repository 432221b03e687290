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

  /// Replaces the server's certificate by one that was good for a day, years ago.
  func expire(names: String) async throws {
    let settings = """
      [ca]
      default_ca = authority
      [authority]
      database = \(path("index.txt"))
      new_certs_dir = \(folder.path)
      serial = \(path("serial"))
      default_md = sha256
      policy = anybody
      [anybody]
      commonName = supplied
      """
    let files = ["ca.cnf": settings, "index.txt": "", "serial": "01\n", "names": "subjectAltName=\(names)\n"]
    for (name, text) in files { try Data(text.utf8).write(to: folder.appending(path: name)) }
    try await openssl("req", "-new", "-key", path("leaf.key"), "-subj", "/CN=Test server", "-out", path("leaf.csr"))
    try await openssl(
      "ca", "-batch", "-notext", "-config", path("ca.cnf"), "-cert", path("ca.pem"), "-keyfile", path("ca.key"), "-in",
      path("leaf.csr"), "-startdate", "20200101000000Z", "-enddate", "20200102000000Z", "-extfile", path("names"),
      "-out", path("leaf.pem"))
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
