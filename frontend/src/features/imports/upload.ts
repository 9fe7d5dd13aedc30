import { authorization } from "../../api/session/session";

export type Upload = { state: "taken"; id: string } | { state: "refused"; message: string };

/** Sends a file in; the server answers with the id of its job, or says why it takes none. */
export async function uploadFile(file: File, county: string | null): Promise<Upload> {
  const form = new FormData();
  if (county !== null) form.append("county", county);
  form.append("file", file);
  try {
    const response = await fetch("/imports", { method: "POST", headers: authorization(), body: form });
    const answer = (await response.json()) as { id?: string; errors?: readonly { message: string }[] };
    return answer.id
      ? { state: "taken", id: answer.id }
      : { state: "refused", message: answer.errors?.[0]?.message ?? String(response.status) };
  } catch (error) {
    return { state: "refused", message: String(error) };
  }
}

/** Saves what an address answers as a file; the address wants to know who asks, so a link alone will not do. */
export async function saveAnswer(address: string, fileName: string): Promise<string | null> {
  try {
    const response = await fetch(address, { headers: authorization() });
    if (!response.ok) {
      return String(response.status);
    }
    const link = document.createElement("a");
    link.href = URL.createObjectURL(await response.blob());
    link.download = fileName;
    link.click();
    URL.revokeObjectURL(link.href);
    return null;
  } catch (error) {
    return String(error);
  }
}
