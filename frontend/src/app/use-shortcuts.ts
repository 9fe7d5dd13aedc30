import { useEffect, useRef, useState } from "react";

interface ShortcutActions {
  onFilter: () => void;
  /** Starts drawing a shape to check. */
  onDraw: () => void;
  onMeasure: () => void;
  /** True for a key that what is being done on the map has a use for. */
  onMapKey: (key: string) => boolean;
  /** Closes what is open; null when nothing is. */
  onEscape: (() => void) | null;
}

export interface Shortcuts {
  helpOpen: boolean;
  setHelpOpen: (open: boolean) => void;
  toggleFilter: () => void;
}

/** Elements a key leads to: the first of these that there is. */
const targets: Readonly<Record<string, readonly string[]>> = {
  "/": ["#search"],
  l: ["#panel [role=listbox]", "#panel :is(button, summary):not(.sheet-handle)"],
};

/** The keys of the page, listened to once. Keys typed into a field are left alone, but for Esc. */
export function useShortcuts({ onFilter, onDraw, onMeasure, onMapKey, onEscape }: ShortcutActions): Shortcuts {
  const [helpOpen, setHelpOpen] = useState(false);
  const latest = useRef({ onFilter, onDraw, onMeasure, onMapKey, onEscape, helpOpen });
  useEffect(function keepLatest() {
    latest.current = { onFilter, onDraw, onMeasure, onMapKey, onEscape, helpOpen };
  });
  useEffect(function listenToKeys() {
    const onKey = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) {
        return;
      }
      const { onFilter: toggle, onMapKey: mapKey, onEscape: escape, helpOpen: help } = latest.current;
      const target = event.target as HTMLElement;
      if (isInDialog(target)) {
        return;
      }
      const typing = target.matches("input:not([type=checkbox]), textarea, [contenteditable=true]");
      const button = event.key === "Enter" && target.matches("button, a, summary");
      if (!typing && !button && mapKey(event.key)) {
        event.preventDefault();
      } else if (event.key === "Escape") {
        if (typing) target.blur();
        else if (help) setHelpOpen(false);
        else escape?.();
      } else if (!typing && event.key === "?") {
        setHelpOpen(!help);
      } else if (!typing && event.key === "f") {
        event.preventDefault();
        toggle();
      } else if (!typing && event.key === "d") {
        event.preventDefault();
        latest.current.onDraw();
      } else if (!typing && event.key === "m") {
        event.preventDefault();
        latest.current.onMeasure();
      } else if (!typing && targets[event.key]) {
        event.preventDefault();
        const found = targets[event.key]?.map((selector) => document.querySelector<HTMLElement>(selector));
        found?.find((element) => element !== null)?.focus();
      }
    };
    window.addEventListener("keydown", onKey);
    return () => window.removeEventListener("keydown", onKey);
  }, []);
  return { helpOpen, setHelpOpen, toggleFilter: onFilter };
}

/** A dialog that lies over the page has the keys for itself. */
function isInDialog(target: HTMLElement): boolean {
  const open = [...document.querySelectorAll("[aria-modal=true]")].some((each) => each.getClientRects().length > 0);
  return open || target.closest("[role=dialog][aria-modal=true]") !== null;
}
