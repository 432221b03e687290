import Foundation

/// Addresses within the console.
package enum PagePath {
  /// A path with a query; names and values are escaped, empty values left out.
  package static func make(_ path: String, _ query: [(name: String, value: String)]) -> String {
    let plain = CharacterSet(charactersIn: "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~")
    let pairs = query.filter { !$0.value.isEmpty }.map { pair in
      "\(pair.name)=\(pair.value.addingPercentEncoding(withAllowedCharacters: plain) ?? "")"
    }
    return pairs.isEmpty ? path : "\(path)?\(pairs.joined(separator: "&"))"
  }
}
