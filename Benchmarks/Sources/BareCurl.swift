import CCurl
import Foundation

/// The yardstick of sending: libcurl's multi interface with nothing around it.
enum BareCurl {
  /// Why curl could not be used.
  struct Trouble: Error {}

  /// Posts a body so many times over so many kept connections, and returns the seconds it took.
  static func seconds(url: String, headers: [String], body: String, count: Int, parallel: Int) throws -> Double {
    guard ccurl_global_init() == CURLE_OK, let multi = curl_multi_init() else { throw Trouble() }
    defer { curl_multi_cleanup(multi) }
    ccurl_multi_setopt_long(multi, CURLMOPT_MAXCONNECTS, parallel)
    var list: UnsafeMutablePointer<curl_slist>?
    for header in headers + ["Expect:"] { list = curl_slist_append(list, header) }
    defer { curl_slist_free_all(list) }
    let handles = (0..<parallel).compactMap { _ in curl_easy_init() }
    defer { for handle in handles { curl_easy_cleanup(handle) } }
    for handle in handles { set(handle, url, list, body) }
    return try measure(multi, handles, count)
  }

  private static func set(
    _ handle: UnsafeMutableRawPointer, _ url: String, _ list: UnsafeMutablePointer<curl_slist>?, _ body: String
  ) {
    _ = ccurl_setopt_str(handle, CURLOPT_URL, url)
    _ = ccurl_setopt_str(handle, CURLOPT_PROXY, "")
    _ = ccurl_setopt_long(handle, CURLOPT_NOSIGNAL, 1)
    _ = ccurl_setopt_long(handle, CURLOPT_POST, 1)
    _ = ccurl_setopt_long(handle, CURLOPT_HTTP_VERSION, Int(CURL_HTTP_VERSION_1_1))
    _ = ccurl_setopt_slist(handle, CURLOPT_HTTPHEADER, list)
    _ = ccurl_setopt_str(handle, CURLOPT_COPYPOSTFIELDS, body)
    _ = ccurl_setopt_callback(handle, CURLOPT_WRITEFUNCTION) { _, size, count, _ in size * count }
  }

  private static func measure(
    _ multi: UnsafeMutableRawPointer, _ handles: [UnsafeMutableRawPointer], _ count: Int
  ) throws -> Double {
    let start = ContinuousClock.now
    var (started, done, running) = (0, 0, Int32(0))
    for handle in handles.prefix(count) {
      curl_multi_add_handle(multi, handle)
      started += 1
    }
    while done < count {
      curl_multi_perform(multi, &running)
      var left: Int32 = 0
      while let message = curl_multi_info_read(multi, &left) {
        guard ccurl_message_is_done(message) != 0, let handle = message.pointee.easy_handle else { continue }
        guard ccurl_message_result(message) == CURLE_OK else { throw Trouble() }
        done += 1
        curl_multi_remove_handle(multi, handle)
        guard started < count else { continue }
        curl_multi_add_handle(multi, handle)
        started += 1
      }
      if done < count { curl_multi_poll(multi, nil, 0, 1000, nil) }
    }
    return (ContinuousClock.now - start) / .seconds(1)
  }
}
