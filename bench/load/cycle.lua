-- wrk -s cycle.lua URL -- FILE: every line of FILE is one request, asked in turn for ever; its end prints what was measured as JSON.
-- A line that begins with "/" is the path of a GET; any other line is the body of a POST to /graphql.
local requests = {}
local last = 0

function init(args)
  for line in io.lines(args[1]) do
    if line:sub(1, 1) == "/" then
      requests[#requests + 1] = wrk.format("GET", line)
    else
      requests[#requests + 1] = wrk.format("POST", "/graphql", { ["Content-Type"] = "application/json" }, line)
    end
  end
end

function request()
  last = last % #requests + 1
  return requests[last]
end

-- wrk counts in microseconds.
function done(summary, latency)
  local errors = summary.errors
  print(string.format(
    '{"answers":%d,"seconds":%.6f,"bytes":%d,"failed":%d,"p50":%.3f,"p95":%.3f,"p99":%.3f}',
    summary.requests, summary.duration / 1e6, summary.bytes, errors.connect + errors.read + errors.write + errors.status + errors.timeout,
    latency:percentile(50) / 1000, latency:percentile(95) / 1000, latency:percentile(99) / 1000))
end
