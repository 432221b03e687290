import CCurl
import Messages

/// An easy handle with the lists that it needs kept alive. Belongs to one thread.
final class CurlHandle {
  let pointer: UnsafeMutableRawPointer
  private var lists: [UnsafeMutablePointer<curl_slist>] = []

  /// Nil when curl has no memory.
  init?() {
    guard let pointer = curl_easy_init() else { return nil }
    self.pointer = pointer
  }

  deinit {
    curl_easy_cleanup(pointer)
    freeLists()
  }

  /// Forgets all options; connections and session tickets stay with the multi handle.
  func reset() {
    curl_easy_reset(pointer)
    freeLists()
  }

  /// Applies settings in order and stops at the first that curl refuses.
  func apply(_ settings: [CurlSetting]) -> CURLcode {
    for setting in settings {
      let code = apply(setting)
      if code != CURLE_OK { return code }
    }
    return CURLE_OK
  }

  private func apply(_ setting: CurlSetting) -> CURLcode {
    switch setting {
    case .number(let option, let value): ccurl_setopt_long(pointer, option, value)
    case .text(let option, let value): ccurl_setopt_str(pointer, option, value)
    case .list(let option, let values): apply(option, values)
    case .body(let bytes): apply(body: bytes)
    }
  }

  private func apply(_ option: CURLoption, _ values: [String]) -> CURLcode {
    var list: UnsafeMutablePointer<curl_slist>?
    for value in values {
      guard let longer = curl_slist_append(list, value) else {
        curl_slist_free_all(list)
        return CURLE_OUT_OF_MEMORY
      }
      list = longer
    }
    if let list { lists.append(list) }
    return ccurl_setopt_slist(pointer, option, list)
  }

  private func apply(body: [UInt8]) -> CURLcode {
    // The size comes first: curl copies that many bytes at the moment it gets the pointer.
    let code = ccurl_setopt_off(pointer, CURLOPT_POSTFIELDSIZE_LARGE, curl_off_t(body.count))
    guard code == CURLE_OK else { return code }
    // An empty array may have no address, and without one curl would wait for an upload.
    if body.isEmpty { return ccurl_setopt_str(pointer, CURLOPT_COPYPOSTFIELDS, "") }
    return body.withUnsafeBytes {
      ccurl_setopt_ptr(pointer, CURLOPT_COPYPOSTFIELDS, UnsafeMutableRawPointer(mutating: $0.baseAddress))
    }
  }

  private func freeLists() {
    lists.forEach(curl_slist_free_all)
    lists = []
  }
}

extension CurlHandle {
  /// A number that curl counted, such as the status; 0 where there is none.
  func number(_ info: CURLINFO) -> Int {
    var value = 0
    return ccurl_getinfo_long(pointer, info, &value) == CURLE_OK ? value : 0
  }

  /// The fields of the final answer's head, in order.
  func answerHeaders() -> [HTTPField] {
    var fields: [HTTPField] = []
    var last: UnsafeMutablePointer<curl_header>?
    while let next = curl_easy_nextheader(pointer, UInt32(CURLH_HEADER), -1, last) {
      fields.append(HTTPField(String(cString: next.pointee.name), String(cString: next.pointee.value)))
      last = next
    }
    return fields
  }
}
