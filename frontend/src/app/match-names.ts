/** The records whose name, in either language, holds what was typed; at most six. Nothing typed matches nothing. */
export function matchNames<T extends { name: string | null; nameEn: string | null }>(
  typed: string,
  records: readonly T[],
): T[] {
  const wanted = typed.toLowerCase();
  return wanted === ""
    ? []
    : records
        .filter(({ name, nameEn }) => [name, nameEn].some((each) => each?.toLowerCase().includes(wanted)))
        .slice(0, 6);
}
