import { useEffect, useState } from "react";

/** The value once it has stood for so long, in milliseconds; the first one at once. */
export function useSettled<T>(value: T | null, milliseconds: number): T | null {
  const [settled, setSettled] = useState<T | null>(null);
  useEffect(
    function settle() {
      const timer = setTimeout(() => setSettled(value), milliseconds);
      return () => clearTimeout(timer);
    },
    [value, milliseconds],
  );
  return settled ?? value;
}
