import Content
import Messages
import Store
import Switchboard

/// One flow: its drawing with traffic, where people stop, and what each step says in every language.
struct FlowPage {
  private let visit: Visit

  init(_ visit: Visit) { self.visit = visit }

  /// For the access log; a name that no flow has is somebody's words, and is left out.
  static func subject(_ visit: Visit) -> String {
    visit.switchboard.shelf.current.library.flow(visit.parameter("id")).map { "flow:\($0.id)" } ?? ""
  }

  func answer() async throws -> PageAnswer {
    let library = visit.switchboard.shelf.current.library
    guard let flow = library.flow(visit.parameter("id")) else { throw PageProblem.missing }
    let span = CountSpan(visit)
    let graph = FlowGraph(flow)
    let traffic = FlowTraffic(try await visit.store.moves(in: flow.id, since: span.start), of: graph)
    let texts = ContentBook(visit.switchboard, now: visit.now).steps(of: flow)
    return .page(
      flow.title, "flows.flow",
      [
        "id": .text(flow.id), "spans": span.options, "days": .number(span.days), "path": .text("/flows/\(flow.id)"),
        "drawing": .text(FlowDrawing(graph, traffic: traffic).inline { "#step-\($0)" }),
        "leaks": .list(leaks(graph, traffic)), "urgent": .text(ShyCount.words(traffic.left)),
        "starts": .list(
          flow.starts.map { start in
            ["path": .text("/content/intents/\(start)"), "title": .text(library.intent(start)?.title ?? start)]
          }),
        "steps": .list(flow.steps.map { step(of: flow, $0, texts[$0.id] ?? [], traffic) }),
      ])
  }

  /// For each step how many went on and how many did not: where a flow loses people.
  private func leaks(_ graph: FlowGraph, _ traffic: FlowTraffic) -> [PageValue] {
    graph.steps.filter { !$0.ends }.map { step in
      let said = traffic.steps[step.id] ?? 0
      let on = graph.branches(from: step.id).reduce(0) { $0 + (traffic.branches[$1] ?? 0) }
      let stopped = max(0, said - on)
      return [
        "id": .text(step.id), "said": .text(ShyCount.words(said)), "on": .text(ShyCount.words(min(on, said))),
        "stopped": .text(ShyCount.words(stopped)),
        "share": .text(said >= FlowPage.leastForShare ? "\(stopped * 100 / said) %" : "too few to say"),
      ]
    }
  }

  /// A share of fewer would tell what few people did.
  private static let leastForShare = 20

  private func step(
    of flow: Flow, _ step: Flow.Step, _ texts: [PageValue], _ traffic: FlowTraffic
  ) -> PageValue {
    [
      "id": .text(step.id), "said": .text(ShyCount.words(traffic.steps[step.id] ?? 0)), "texts": .list(texts),
      "hasWork": .flag(step.act != nil || step.asks != nil), "does": .optional(step.act?.rawValue),
      "asks": .optional(step.asks?.rawValue),
      "ways": .list(step.exits.map { ["words": .text($0.words), "step": .text($0.step)] }),
      "ends": .flag(step.isEnd),
    ]
  }
}
