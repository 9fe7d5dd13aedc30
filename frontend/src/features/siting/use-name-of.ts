import { useCallback } from "react";
import type { CatalogueQuery } from "../../api/generated/graphql";
import { useText } from "../../ui/use-text";
import type { NameOf } from "./reason-text";

/** Names of counties and platforms in place of their codes and keys. */
export function useNameOf(catalogue: CatalogueQuery | null): NameOf {
  const { named } = useText();
  return useCallback(
    (code) => {
      const county = catalogue?.counties.nodes.find((each) => each.code === code);
      const platform = catalogue?.platforms.nodes.find((each) => each.key === code);
      const found = county ?? platform;
      return found ? named(found) : null;
    },
    [catalogue, named],
  );
}
