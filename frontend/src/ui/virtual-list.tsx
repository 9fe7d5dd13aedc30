import { type KeyboardEvent, type ReactNode, useEffect, useEffectEvent, useId, useRef, useState } from "react";
import { rowsInSight, stepOf } from "./virtual-rows";

interface VirtualListProps<T> {
  label: string;
  items: readonly T[];
  /** How many there are in all, loaded or not. */
  total: number;
  rowHeight: number;
  keyOf: (item: T) => string;
  render: (item: T) => ReactNode;
  activeKey: string | null;
  selectedKey: string | null;
  onActive: (item: T | null, by: "keyboard" | "pointer") => void;
  onOpen: (item: T) => void;
  /** There is more to load. */
  hasMore: boolean;
  /** The end of what is loaded has come into sight, and there is more. */
  onEnd: () => void;
}

/** A list box that draws only the rows in sight. Arrows move, Enter opens. */
export function VirtualList<T>(props: VirtualListProps<T>) {
  const { items, rowHeight, keyOf, hasMore } = props;
  const id = useId();
  const box = useRef<HTMLDivElement>(null);
  const [sight, setSight] = useState({ top: 0, height: 600 });
  const [first, last] = rowsInSight(sight.top, sight.height, rowHeight, items.length);
  const active = items.findIndex((item) => keyOf(item) === props.activeKey);

  useEffect(function watchHeight() {
    const element = box.current;
    if (!element || typeof ResizeObserver === "undefined") {
      return undefined;
    }
    const observer = new ResizeObserver(() => setSight({ top: element.scrollTop, height: element.clientHeight }));
    observer.observe(element);
    return () => observer.disconnect();
  }, []);

  const wanting = hasMore && last >= items.length;
  const askForMore = useEffectEvent(props.onEnd);
  useEffect(
    function followEnd() {
      if (wanting) {
        askForMore();
      }
    },
    [wanting],
  );

  const onKeyDown = (event: KeyboardEvent) => {
    const current = items[active];
    if (event.key === "Enter" && current !== undefined) {
      event.preventDefault();
      props.onOpen(current);
      return;
    }
    const next = stepOf(event.key, active, items.length, Math.floor(sight.height / rowHeight));
    const item = next === null ? undefined : items[next];
    if (next !== null && item !== undefined) {
      event.preventDefault();
      scrollTo(box.current, next, rowHeight);
      props.onActive(item, "keyboard");
    }
  };

  return (
    <div
      ref={box}
      id={`${id}-list`}
      className="virtual-list"
      role="listbox"
      tabIndex={0}
      aria-label={props.label}
      aria-activedescendant={active >= 0 ? `${id}-${active}` : undefined}
      onKeyDown={onKeyDown}
      onScroll={(event) => setSight({ top: event.currentTarget.scrollTop, height: event.currentTarget.clientHeight })}
      onMouseLeave={() => props.onActive(null, "pointer")}
    >
      <div style={{ height: items.length * rowHeight }} className="virtual-rows" role="presentation">
        {items.slice(first, last).map((item, offset) => {
          const index = first + offset;
          const key = keyOf(item);
          return (
            // The list box holds the focus and the keys; a row only takes the pointer.
            // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/interactive-supports-focus
            <div
              key={key}
              id={`${id}-${index}`}
              role="option"
              aria-selected={key === props.selectedKey}
              aria-setsize={props.total}
              aria-posinset={index + 1}
              className={index === active ? "row row-active" : "row"}
              style={{ height: rowHeight, top: index * rowHeight }}
              onClick={() => props.onOpen(item)}
              onMouseEnter={() => props.onActive(item, "pointer")}
            >
              {props.render(item)}
            </div>
          );
        })}
      </div>
    </div>
  );
}

function scrollTo(box: HTMLElement | null, index: number, rowHeight: number): void {
  if (!box) {
    return;
  }
  const top = index * rowHeight;
  if (top < box.scrollTop) {
    box.scrollTop = top;
  } else if (top + rowHeight > box.scrollTop + box.clientHeight) {
    box.scrollTop = top + rowHeight - box.clientHeight;
  }
}
