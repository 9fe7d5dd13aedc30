/** One event of a stream: its name and its data. */
export interface StreamEvent {
  event: string;
  data: string;
}

/** Takes whole events from the front of a text; what is not whole yet is left. */
export function takeEvents(text: string): { events: StreamEvent[]; rest: string } {
  const blocks = text.replaceAll("\r\n", "\n").split("\n\n");
  const rest = blocks.pop() ?? "";
  const events = blocks.map(readEvent).filter((event) => event !== null);
  return { events, rest };
}

function readEvent(block: string): StreamEvent | null {
  let event = "message";
  const data: string[] = [];
  for (const line of block.split("\n")) {
    const [, name, value] = /^(event|data): ?(.*)$/.exec(line) ?? [];
    if (name === "event") event = value ?? "";
    if (name === "data") data.push(value ?? "");
  }
  return event === "message" && data.length === 0 ? null : { event, data: data.join("\n") };
}
