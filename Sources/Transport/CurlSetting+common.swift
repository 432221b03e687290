import CCurl

extension CurlSetting {
  /// What every exchange has: quiet, direct, checked, and without anything from the environment.
  static func common(_ options: TransportOptions, url: String, timeout: Int) -> [CurlSetting] {
    [
      .text(CURLOPT_URL, url),
      .number(CURLOPT_NOSIGNAL, 1),
      // Without this, giving up on a name server that hangs would hold the thread, and all calls, until it answers.
      .number(CURLOPT_QUICK_EXIT, 1),
      // An empty name keeps curl from taking a proxy out of the environment.
      .text(CURLOPT_PROXY, ""),
      .number(CURLOPT_CONNECTTIMEOUT_MS, min(options.connectTimeout, timeout) * 1000),
      .number(CURLOPT_TIMEOUT_MS, timeout * 1000),
      .number(CURLOPT_MAXFILESIZE, options.answerLimit),
    ] + certificateChecks(options)
  }

  private static func certificateChecks(_ options: TransportOptions) -> [CurlSetting] {
    var settings: [CurlSetting] = [
      .number(CURLOPT_SSL_VERIFYPEER, 1),
      .number(CURLOPT_SSL_VERIFYHOST, 2),
      .number(CURLOPT_SSLVERSION, Int(CURL_SSLVERSION_TLSv1_2)),
      // With a folder of authorities curl reads all of them again for each connection; one file it keeps parsed.
      .text(CURLOPT_CAPATH, nil),
    ]
    if let file = options.caFile { settings.append(.text(CURLOPT_CAINFO, file)) }
    return settings
  }
}
