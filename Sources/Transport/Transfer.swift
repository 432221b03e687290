import CCurl
import Messages

/// One exchange while curl has it: what came in, what went out. Belongs to the loop's thread.
final class Transfer {
  let ticket: Ticket
  let handle: CurlHandle
  private let answerLimit: Int
  private var body: [UInt8] = []
  private var uploaded = 0
  private var attempts = 0

  /// An exchange on a fresh or reset handle.
  init(_ ticket: Ticket, on handle: CurlHandle, answerLimit: Int) {
    self.ticket = ticket
    self.handle = handle
    self.answerLimit = answerLimit
  }

  /// Sets everything on the handle. The handle points back here, so the transfer must outlive its use.
  func prepare() -> CURLcode {
    let context = Unmanaged.passUnretained(self).toOpaque()
    let pointer = handle.pointer
    let codes = [
      ccurl_setopt_ptr(pointer, CURLOPT_WRITEDATA, context),
      ccurl_setopt_callback(pointer, CURLOPT_WRITEFUNCTION, onBytes),
      ccurl_setopt_ptr(pointer, CURLOPT_READDATA, context),
      ccurl_setopt_callback(pointer, CURLOPT_READFUNCTION, onDemand),
      ccurl_setopt_ptr(pointer, CURLOPT_PREREQDATA, context), ccurl_setopt_prereq(pointer, onReady),
    ]
    return codes.first { $0 != CURLE_OK } ?? handle.apply(ticket.order.settings.reveal())
  }

  /// What it came to when curl ended with that code.
  func report(_ code: CURLcode) -> Report {
    Report(
      code: code, status: handle.number(CURLINFO_RESPONSE_CODE), headers: handle.answerHeaders(), body: body,
      mayHaveWritten: attempts > 0, uploadBegan: uploaded > 0)
  }

  fileprivate func receive(_ bytes: UnsafeRawBufferPointer) -> Int {
    // Taking fewer bytes than offered makes curl give up.
    guard body.count + bytes.count <= answerLimit else { return 0 }
    body.append(contentsOf: bytes)
    return bytes.count
  }

  fileprivate func supply(_ space: UnsafeMutableRawBufferPointer) -> Int {
    guard let upload = ticket.order.upload?.reveal() else { return 0 }
    let part = upload[uploaded...].prefix(space.count)
    space.copyBytes(from: part)
    uploaded += part.count
    return part.count
  }

  /// Before curl writes the request. When a kept connection dies without an answer, curl would silently send the
  /// request again; the first copy may have been received and acted upon, so that is for our caller to decide.
  fileprivate func mayWrite() -> Bool {
    attempts += 1
    return attempts == 1 || ticket.order.isRepeatable || handle.number(CURLINFO_REQUEST_SIZE) == 0
  }
}

private let onBytes: ccurl_data_callback = { bytes, size, count, context in
  guard let context else { return 0 }
  let transfer = Unmanaged<Transfer>.fromOpaque(context).takeUnretainedValue()
  return transfer.receive(UnsafeRawBufferPointer(start: bytes, count: size * count))
}

private let onDemand: ccurl_data_callback = { space, size, count, context in
  guard let context else { return 0 }
  let transfer = Unmanaged<Transfer>.fromOpaque(context).takeUnretainedValue()
  return transfer.supply(UnsafeMutableRawBufferPointer(start: space, count: size * count))
}

private let onReady: ccurl_prereq_callback = { context, _, _, _, _ in
  guard let context else { return CURL_PREREQFUNC_ABORT }
  let transfer = Unmanaged<Transfer>.fromOpaque(context).takeUnretainedValue()
  return transfer.mayWrite() ? CURL_PREREQFUNC_OK : CURL_PREREQFUNC_ABORT
}
