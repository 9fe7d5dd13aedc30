/** A storage that keeps nothing: for a visit that is not to change what the next one opens with. */
export const forgetful = {
  length: 0,
  getItem: () => null,
  setItem: () => undefined,
  removeItem: () => undefined,
  clear: () => undefined,
};
