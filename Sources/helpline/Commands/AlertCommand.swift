import ArgumentParser
import Foundation
import Messages
import Switchboard
import Transport

/// `helpline alert`: the alert ladder.
struct AlertCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "alert", abstract: "Drill the alert ladder.", subcommands: [AlertTestCommand.self])
}

/// `helpline alert test`: calls everybody whom the ladder would call now, marked as a test.
struct AlertTestCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "test", abstract: "Send a TEST to everybody whom the ladder would call now.",
    discussion: """
      Example:  helpline alert test
      Example:  helpline alert test --step 2 --config /etc/helpline.yaml
      It needs no running server. Texts cost what texts cost. Ends with 69 when anybody could not be reached.
      """)

  @Option(help: "One step of the ladder, from 1. Default: all.") var step: Int?
  @Option(help: "Configuration file. Default: helpline.yaml, when there is one.") var config: String?
  @Flag(help: "One JSON object a line, for tools.") var json = false

  func run() async throws {
    try await Stop.catching {
      let settings = try HelplineSettings.read(file: config)
      let rota = try RotaFile.demand(settings.rota, for: RotaNeeds(settings))
      try demandSomething(settings)
      let transport = try Server.transport(settings.transport)
      let drill = Drill(
        ladder: settings.ladder, channels: settings.alertChannels, rota: rota, outside: .live(transport))
      let lines = await drill.lines(only: step)
      await transport.close()
      for line in lines { Terminal.say(json ? line.json : line.sentence) }
      let missed = lines.count { !$0.isTaken }
      if missed > 0 { throw Stop(.unavailable, "\(missed) of \(lines.count) were not reached") }
    }
  }

  private func demandSomething(_ settings: HelplineSettings) throws {
    guard let ladder = settings.ladder else {
      if step != nil { throw Stop(.usage, "--step needs alerts.ladder in the configuration") }
      guard settings.alertChannels.isEmpty else { return }
      throw Stop(.badConfiguration, "nobody can be called: set alerts.ladder, alerts.mail or alerts.webhook")
    }
    guard let step else { return }
    guard (1...ladder.steps.count).contains(step) else {
      throw Stop(.usage, "--step must be 1 to \(ladder.steps.count), as many as alerts.ladder has")
    }
  }
}

extension Drill.Line {
  fileprivate var sentence: String {
    let place = step.map { "step \($0)  " } ?? ""
    return "\(place)\(way ?? "nobody")  \(isTaken ? "taken" : "NOT REACHED: \(code)")"
  }

  fileprivate var json: String {
    var json = JSONText()
    json.object { json in
      json.key("step")
      json.value(step.map(Double.init))
      json.key("way")
      json.value(way)
      json.key("taken")
      json.value(isTaken)
      json.key("code")
      json.value(code)
    }
    return json.string
  }
}
