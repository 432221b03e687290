import ArgumentParser
import Content
import Foundation
import Switchboard

/// `helpline flows`: what concerns conversations of several steps.
struct FlowsCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "flows", abstract: "Work with conversations of several steps.", subcommands: [FlowsDrawCommand.self])
}

/// `helpline flows draw`: a picture of each flow.
struct FlowsDrawCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "draw", abstract: "Draw flows as SVG: steps, choices, ends, and where an emergency leaves.",
    discussion: """
      Example:  helpline flows draw --to /tmp/flows
      Example:  helpline flows draw condom-broke --to /tmp/flows --mermaid
      Example:  helpline flows draw --to /tmp/flows --config /etc/helpline.yaml
      With --data or --config the conversations of that database are counted on steps and arrows; counts under 5 are not told, and \
      counting is written into the audit trail.
      """)

  @OptionGroup var content: ContentOption
  @OptionGroup var store: DataOption
  @Argument(help: "A flow, such as condom-broke; all when none is named.") var flow: String?
  @Option(help: "The folder to write into; it is made when it is missing, and pictures in it are replaced.")
  var to: String
  @Flag(help: "Write a Mermaid flowchart (.mmd) beside each picture.") var mermaid = false
  @Option(help: "Data folder of a helpline, to count what people did.") var data: String?

  func run() async throws {
    try await Stop.catching {
      let library = try content.load()
      let flows = try chosen(library)
      let traffic = try await FlowCount(option: store, folder: data).traffic(in: library)
      do {
        try FileManager.default.createDirectory(atPath: to, withIntermediateDirectories: true)
      } catch {
        throw Stop(.cannotCreate, "\(to) cannot be made: give --to a folder that you may write to")
      }
      for flow in flows { try draw(FlowGraph(flow), traffic?.traffic(of: flow.id)) }
    }
  }

  private func chosen(_ library: ContentLibrary) throws -> [Flow] {
    guard let name = flow else { return library.flows }
    guard let flow = library.flow(name) else {
      let names = library.flows.map(\.id).joined(separator: ", ")
      throw Stop(.usage, "there is no flow \(name): there are \(names)")
    }
    return [flow]
  }

  private func draw(_ graph: FlowGraph, _ traffic: FlowTraffic?) throws {
    try write(FlowDrawing(graph, traffic: traffic).svg, "\(to)/\(graph.flow).svg")
    if mermaid { try write(FlowMermaid(graph, traffic: traffic).text, "\(to)/\(graph.flow).mmd") }
  }

  private func write(_ text: String, _ path: String) throws {
    do {
      try Data(text.utf8).write(to: URL(fileURLWithPath: path), options: .atomic)
    } catch {
      throw Stop(.cannotCreate, "\(path) cannot be written: give --to a folder that you may write to")
    }
    Terminal.say(path)
  }
}
