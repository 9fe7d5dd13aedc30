-- wrk -s cycle.lua URL -- FILE: every line of FILE is one request, asked in turn for ever.
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
