import { authorization, expire } from "../../api/session/session";

export type Upload = { state: "taken"; id: string } | { state: "refused"; code: string; message: string };

/** Sends a file in; the server answers with the id of its job, or says why it takes none. */
export async function uploadFile(file: File, county: string | null): Promise<Upload> {
  const form = new FormData();
  if (county !== null) form.append("county", county);
  form.append("file", file);
  try {
    const response = await fetch("/imports", { method: "POST", headers: authorization(), body: form });
    return response.ok ? { state: "taken", ...((await response.json()) as { id: string }) } : await refusalOf(response);
  } catch (error) {
    return { state: "refused", code: "NETWORK", message: String(error) };
  }
}

type Refused = Extract<Upload, { state: "refused" }>;

/** Why the server refuses; a gateway before it may answer for it, and then not in its words. */
async function refusalOf(response: Response): Promise<Refused> {
  const answer = (await response.json().catch(() => ({}))) as {
    errors?: readonly { message: string; extensions?: { code?: string } }[];
  };
  const first = answer.errors?.[0];
  const code = first?.extensions?.code ?? (response.status >= 500 ? "NETWORK" : "");
  if (code === "UNAUTHENTICATED") {
    expire();
  }
  return { state: "refused", code, message: first?.message ?? String(response.status) };
}

/** Saves what an address answers as a file; the address wants to know who asks, so a link alone will not do. */
export async function saveAnswer(address: string, fileName: string): Promise<Refused | null> {
  try {
    const response = await fetch(address, { headers: authorization() });
    if (!response.ok) {
      return await refusalOf(response);
    }
    const link = document.createElement("a");
    link.href = URL.createObjectURL(await response.blob());
    link.download = fileName;
    link.click();
    URL.revokeObjectURL(link.href);
    return null;
  } catch (error) {
    return { state: "refused", code: "NETWORK", message: String(error) };
  }
}
