import { useMemo } from "react";
import { TownshipNamesDocument, type TownshipNamesQuery } from "../../api/generated/graphql";
import { shown } from "../../api/load";
import { useOperation } from "../../api/use-operation";

/** The townships of a filter, as far as they are known by now. */
export function useTownshipNames(codes: readonly string[]): TownshipNamesQuery["regions"]["nodes"] {
  const key = codes.join(",");
  const variables = useMemo(() => (key === "" ? null : { codes: key.split(",") }), [key]);
  return shown(useOperation(TownshipNamesDocument, variables).load)?.regions.nodes ?? [];
}
