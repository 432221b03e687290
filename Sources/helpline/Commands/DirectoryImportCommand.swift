import ArgumentParser
import Content
import Foundation
import Gateways

/// `helpline directory import`: an organisation's own directory, as a file for editors to check.
struct DirectoryImportCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: "Read services from HSDS 3 JSON (Open Referral) into a file of Conversations/_services/.",
    discussion: """
      Example:  helpline directory import services.json
      Example:  helpline directory import services.json --as our-town --replace
      Nothing that comes in is sent to anybody: every service is marked "send: never" until an editor has checked it,
      written its source and dates, and said what may be sent.
      Ends with 65 (EX_DATAERR) when the file cannot be taken; then nothing is written.
      """)

  @OptionGroup var content: ContentOption
  @Argument(help: "A page of services, an array of services, or one service, as JSON.") var file: String
  @Option(name: .customLong("as"), help: "Name of the new file, without .yaml. Default: the name of FILE.") var name:
    String?
  @Flag(help: "Replace a file of that name.") var replace = false

  func run() async throws {
    try await Stop.catching {
      let library = try content.load()
      let name = try fileName()
      let path = "Conversations/_services/\(name).yaml"
      let imported = try read(library.places)
      try checkIds(imported, in: library, except: path)
      let text = LocalService.yaml(
        imported.map(\.service), head: Self.head(file),
        remarks: Dictionary(uniqueKeysWithValues: imported.map { ($0.service.id, $0.remarks) }))
      try checkReadable(text, path)
      try write(text, path)
      Terminal.say(
        "\(imported.count) services written to \(path), none of them sent yet: check each, then set its \"send\"")
    }
  }

  private func fileName() throws -> String {
    let name = name ?? ServiceImport.slug(URL(fileURLWithPath: file).deletingPathExtension().lastPathComponent)
    guard name == ServiceImport.slug(name) else {
      throw Stop(.usage, "\"\(name)\" is not a file's name here: use small letters, digits and hyphens")
    }
    return name
  }

  private func read(_ places: PlaceIndex) throws -> [ServiceImport.Imported] {
    guard let data = FileManager.default.contents(atPath: file) else {
      throw Stop(.noInput, "\(file) cannot be read: check its name and permissions")
    }
    let root: JSONValue
    do {
      root = try JSONParser.parse(Array(data))
    } catch {
      throw Stop(.badData, "\(file): this is not JSON: export it again, or correct it with a JSON checker")
    }
    do throws(Refusal) {
      return try ServiceImport(places: places).services(root)
    } catch {
      throw Stop(.badData, "\(file): \(error.field.isEmpty ? "the file" : error.field): \(error.advice)")
    }
  }

  private func checkIds(_ imported: [ServiceImport.Imported], in library: ContentLibrary, except path: String) throws {
    let taken = Dictionary(library.services.map { ($0.id, $0) }) { first, _ in first }
    for found in imported {
      if let other = taken[found.service.id], other.file != path || !replace {
        throw Stop(
          .badData,
          "\(file): the service \(found.service.id) is already in \(other.file):\(other.line): remove it there, or leave it out"
        )
      }
    }
  }

  /// What would make `helpline check` fail is refused before it is written.
  private func checkReadable(_ text: String, _ path: String) throws {
    let problems = LocalService.read(ContentFiles.File(path: path, text: text)).problems
    if let first = problems.first { throw Stop(.badData, "\(file): \(first.message)") }
  }

  private func write(_ text: String, _ path: String) throws {
    let url = URL(fileURLWithPath: "\(content.folder)/\(path)")
    if !replace, FileManager.default.fileExists(atPath: url.path) {
      throw Stop(.badData, "\(path) is there already: give --replace, or another name with --as")
    }
    do {
      try FileManager.default.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(text.utf8).write(to: url, options: .atomic)
    } catch {
      throw Stop(.noInput, "\(path) cannot be written: check the permissions of its folder")
    }
  }

  private static func head(_ file: String) -> [String] {
    [
      "Imported from \(URL(fileURLWithPath: file).lastPathComponent). Nothing here is sent while it says \"send: never\".",
      "Check each service with its own site, write source, checked and review_by, and say what may be sent.",
    ]
  }
}
