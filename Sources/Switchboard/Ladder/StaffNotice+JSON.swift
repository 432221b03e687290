import Messages

extension StaffNotice {
  /// As `format: signed` sends it; members are listed in docs/tools.md.
  var json: [UInt8] {
    var json = JSONText()
    json.object { json in
      json.key("type")
      json.value(type)
      writeNews(to: &json)
      if let link = answer?.link {
        json.key("acknowledge")
        json.value(link.reveal())
      }
      json.key("at")
      json.value(at)
      json.key("text")
      json.value(words)
    }
    return json.bytes
  }

  private var type: String {
    switch news {
    case .caseOpened, .storeDown: "case.opened"
    case .recordsOverdue: "records.overdue"
    case .contentTaken: "content.taken"
    case .contentRefused: "content.refused"
    case .rotaTaken: "rota.taken"
    case .rotaRefused: "rota.refused"
    case .test: "test"
    }
  }

  private func writeNews(to json: inout JSONText) {
    switch news {
    case .caseOpened(let number, let level): StaffNotice.write(number, level, to: &json)
    case .storeDown: StaffNotice.write(nil, .emergency, to: &json)
    case .recordsOverdue(let withheld, let vital):
      json.key("withheld")
      json.value(withheld)
      json.key("vital")
      json.value(vital)
    case .contentTaken(let version):
      json.key("version")
      json.value(version)
    case .contentRefused(let errors), .rotaRefused(let errors):
      json.key("errors")
      json.value(errors)
    case .rotaTaken: break
    case .test(let step):
      json.key("step")
      json.value(step.map(Double.init))
    }
  }

  private static func write(_ number: Int64?, _ level: Level, to json: inout JSONText) {
    json.key("case")
    json.value(number.map(Double.init))
    json.key("level")
    json.value(level.rawValue)
  }
}
