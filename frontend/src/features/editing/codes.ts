const parcelCode = /^[0-9A-Z]{19}$/;

/** Parcel codes out of a typed or pasted list, each once, and what in it is none. */
export function codesOf(text: string): { codes: string[]; wrong: string[] } {
  const parts = [
    ...new Set(
      text
        .toUpperCase()
        .split(/[\s,;，；、]+/)
        .filter((part) => part !== ""),
    ),
  ];
  return {
    codes: parts.filter((part) => parcelCode.test(part)),
    wrong: parts.filter((part) => !parcelCode.test(part)),
  };
}
