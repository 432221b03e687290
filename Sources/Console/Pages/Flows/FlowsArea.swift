import Content
import Store
import Switchboard

extension ConsoleArea {
  /// Flows with what people did in them.
  static let flows = ConsoleArea(
    pages: [.flowList, .flowSheet, .flow],
    templates: ["flows.list": FlowTemplates.list, "flows.flow": FlowTemplates.flow], link: Link("Flows", "/flows"))
}

extension ConsolePage {
  static let flowList = show("/flows", to: .contentReaders, act: "view flows") { visit in
    try await FlowListPage(visit).answer()
  }

  /// The style of drawings; it holds nothing of anybody.
  static let flowSheet = show("/flows/drawing.css", to: .staff, act: nil) { _ in
    .content(type: "text/css; charset=utf-8", FlowDrawing.sheet)
  }

  static let flow = show("/flows/:id", to: .contentReaders, act: "view flow", subject: FlowPage.subject) { visit in
    try await FlowPage(visit).answer()
  }
}

extension FlowTraffic {
  /// The counts of one flow. What leads along an arrow that the flow no longer has is left out.
  init(_ counts: [MoveCount], of graph: FlowGraph) {
    self.init()
    for entry in counts where entry.move.flow == graph.flow {
      switch entry.move.way {
      case "said": steps[entry.move.step, default: 0] += entry.count
      case "left": left += entry.count
      default:
        let branch = graph.branches.first {
          $0.from == entry.move.step && $0.to == entry.move.next && $0.way.name == entry.move.way
        }
        if let branch { branches[branch, default: 0] += entry.count }
      }
    }
  }
}

/// All flows, those that are used most first.
struct FlowListPage {
  private let visit: Visit

  init(_ visit: Visit) { self.visit = visit }

  func answer() async throws -> PageAnswer {
    let span = CountSpan(visit)
    let counts = try await visit.store.moves(since: span.start)
    let flows = visit.switchboard.shelf.current.library.flows.map { flow in
      (flow: flow, traffic: FlowTraffic(counts, of: FlowGraph(flow)))
    }
    let sorted = flows.sorted { a, b in
      (begun(b), a.flow.id) < (begun(a), b.flow.id)
    }
    return .page(
      "Flows", "flows.list",
      [
        "spans": span.options, "days": .number(span.days), "flows": .list(sorted.map { row($0.flow, $0.traffic) }),
        "isEmpty": .flag(sorted.isEmpty),
      ])
  }

  private func begun(_ entry: (flow: Flow, traffic: FlowTraffic)) -> Int {
    entry.flow.steps.first.map { entry.traffic.steps[$0.id] ?? 0 } ?? 0
  }

  private func row(_ flow: Flow, _ traffic: FlowTraffic) -> PageValue {
    let ended = flow.steps.filter(\.isEnd).reduce(0) { $0 + (traffic.steps[$1.id] ?? 0) }
    let span = CountSpan(visit)
    return [
      "title": .text(flow.title), "path": .text(PagePath.make("/flows/\(flow.id)", [("days", String(span.days))])),
      "id": .text(flow.id), "steps": .number(flow.steps.count), "begun": .text(ShyCount.words(begun((flow, traffic)))),
      "ended": .text(ShyCount.words(ended)), "urgent": .text(ShyCount.words(traffic.left)),
    ]
  }
}
