import type { Text } from "../../ui/use-text";
import type { Caller } from "../../api/session/use-caller";

const mostNamed = 2;

/** For which counties somebody is here, in words. */
export function scopeText(caller: Caller, nameOf: (code: string) => string, say: Text["say"]): string {
  if (caller.exactCounties.length === 0) {
    return say("session.scope.published");
  }
  if (caller.coarseCounties.length === 0) {
    return say("session.scope.all");
  }
  const names = caller.exactCounties.slice(0, mostNamed).map(nameOf).join("、");
  return caller.exactCounties.length > mostNamed
    ? say("session.scope.more", { names, count: caller.exactCounties.length })
    : names;
}
