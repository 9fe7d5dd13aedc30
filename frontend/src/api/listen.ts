import { type AnyVariables, stringifyDocument, type TypedDocumentNode } from "@urql/core";
import { takeEvents } from "./event-stream";
import { authorization } from "./session/session";

interface Listed {
  __meta__?: { hash?: string };
}

/** Listens to a subscription over an event stream until the signal ends it; gives the reason when the stream ends by itself. */
export async function listen<TData, TVariables extends AnyVariables>(
  document: TypedDocumentNode<TData, TVariables>,
  variables: TVariables,
  tell: (data: TData) => void,
  signal: AbortSignal,
): Promise<string | null> {
  const hash = (document as Listed).__meta__?.hash;
  const asked =
    import.meta.env.PROD && hash !== undefined ? { documentId: hash } : { query: stringifyDocument(document) };
  try {
    const response = await fetch("/graphql", {
      method: "POST",
      headers: { ...authorization(), accept: "text/event-stream", "content-type": "application/json" },
      body: JSON.stringify({ ...asked, variables }),
      signal,
    });
    return response.body ? await read(response.body, tell) : String(response.status);
  } catch (error) {
    return signal.aborted ? null : String(error);
  }
}

async function read<TData>(body: ReadableStream<Uint8Array>, tell: (data: TData) => void): Promise<string | null> {
  const reader = body.pipeThrough(new TextDecoderStream() as TransformStream<Uint8Array, string>).getReader();
  let text = "";
  for (;;) {
    const { done, value } = await reader.read();
    if (done) {
      return null;
    }
    const { events, rest } = takeEvents(text + value);
    text = rest;
    for (const { event, data } of events) {
      const answer = event === "next" ? (JSON.parse(data) as Answer<TData>) : null;
      const refused = answer?.errors?.[0];
      if (refused) {
        return refused.message;
      }
      if (answer?.data) {
        tell(answer.data);
      }
    }
  }
}

interface Answer<TData> {
  data?: TData | null;
  errors?: readonly { message: string }[];
}
