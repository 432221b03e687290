import ArgumentParser
import Content
import Foundation
import Switchboard

/// `helpline rota`: who is on call.
struct RotaCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rota", abstract: "Show who is on call, now or through a week, and the gaps.",
    discussion: """
      Example:  helpline rota
      Example:  helpline rota --at 2026-12-24T20:00
      Example:  helpline rota --week
      Times are those of British clocks. Ends with 65 when nobody is on call in a role that the ladder calls.
      """)

  @Option(help: "A moment, or a day: 2026-12-24T20:00. Default: now.") var at: String?
  @Flag(help: "Seven days from that moment.") var week = false
  @Option(help: "Configuration file. Default: helpline.yaml, when there is one.") var config: String?

  func run() async throws {
    try await Stop.catching {
      let settings = try HelplineSettings.read(file: config)
      guard settings.rota != nil else {
        throw Stop(.badConfiguration, "there is no rota: set rota to a file that says who is on call")
      }
      let rota = try RotaFile.demand(settings.rota, for: RotaNeeds(settings))
      let from = try moment()
      let needed = Set(settings.ladder?.steps.flatMap(\.roles) ?? rota.roles)
      var gaps = 0
      for role in rota.roles {
        gaps += week ? showWeek(rota, role, from) : show(rota, role, from) ? 0 : needed.contains(role) ? 1 : 0
      }
      if gaps > 0 { throw Stop(.badData, "nobody is on call in \(gaps) places: add shifts or swaps to the rota") }
    }
  }

  private func moment() throws -> Double {
    guard let at else { return Date().timeIntervalSince1970 }
    guard let time = LondonTime(at) ?? Day(at).map({ LondonTime(day: $0, minute: 0) }) else {
      throw Stop(.usage, "--at must be a day or a time of British clocks: 2026-12-24 or 2026-12-24T20:00")
    }
    return time.unix
  }

  private func show(_ rota: Rota, _ role: String, _ moment: Double) -> Bool {
    let names = rota.onCall(role, at: moment).map(\.name)
    Terminal.say("\(role): \(names.isEmpty ? "NOBODY" : names.joined(separator: ", "))")
    return !names.isEmpty
  }

  /// Returns how many gaps there are.
  private func showWeek(_ rota: Rota, _ role: String, _ from: Double) -> Int {
    Terminal.say(Terminal.paint(role, .bold))
    let watches = rota.watches(role, from: from, to: from + 7 * 86_400)
    for watch in watches {
      let names = watch.people.map(\.name).joined(separator: ", ")
      Terminal.say("  \(label(watch.span.from))  to \(label(watch.span.to))  \(names.isEmpty ? "NOBODY" : names)")
    }
    return watches.count { $0.people.isEmpty }
  }

  private func label(_ moment: Double) -> String {
    let time = LondonTime(unix: moment)
    return "\(time.day.weekday.name) \(time)"
  }
}
