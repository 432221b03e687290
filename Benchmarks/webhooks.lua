-- Sends the signed webhooks of a file, each once; the same script measures every server of a run.
local lines = {}
local at = 0

function init(args)
  local first = tonumber(args[2] or "0")
  local number = 0
  for line in io.lines(args[1]) do
    number = number + 1
    if number > first then
      local cut = line:find(" ", 1, true)
      lines[#lines + 1] = wrk.format("POST", "/hooks/twilio/main", {
        ["Content-Type"] = "application/x-www-form-urlencoded; charset=UTF-8",
        ["X-Twilio-Signature"] = line:sub(1, cut - 1),
      }, line:sub(cut + 1))
    end
  end
end

function request()
  at = at + 1
  return lines[at] or lines[1]
end

function done(summary, latency, requests)
  io.write(string.format(
    '{"requests": %d, "seconds": %.3f, "errors": %d, "p50_us": %d, "p99_us": %d}\n',
    summary.requests, summary.duration / 1e6, summary.errors.status + summary.errors.connect + summary.errors.read
      + summary.errors.write + summary.errors.timeout, latency:percentile(50), latency:percentile(99)))
end
