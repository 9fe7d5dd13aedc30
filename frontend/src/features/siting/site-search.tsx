import { Button } from "antd";
import { useCallback, useMemo, useState } from "react";
import { type FoundSiteFragment, SiteSearchDocument } from "../../api/generated/graphql";
import { shown } from "../../api/load";
import { useCaller } from "../../api/session/use-caller";
import { useOperation } from "../../api/use-operation";
import { readPins, togglePin } from "../../ui/pins";
import { useText } from "../../ui/use-text";
import type { PanelProps } from "../panel";
import { type Criteria, inputOf } from "./criteria";
import { DemandDialog } from "./demand-dialog";
import { MustHaves } from "./must-haves";
import { SiteResults } from "./site-results";
import { useCriteria } from "./use-criteria";
import { useNameOf } from "./use-name-of";
import { useOpenSite, useSitesOnMap } from "./use-sites-on-map";
import { Wishes } from "./wishes";

const page = 50;

/** Criteria on top, the sites that meet them below and on the map. */
export function SiteSearch(props: PanelProps) {
  const { own, onOwn, unit, onActive } = props;
  const { say } = useText();
  const { criteria, change, reset } = useCriteria(own, onOwn);
  const [first, setFirst] = useState(page);
  const catalogue = shown(props.catalogue.load);
  const nameOf = useNameOf(catalogue);
  const variables = useMemo(() => ({ criteria: inputOf(criteria), first }), [criteria, first]);
  const remote = useOperation(SiteSearchDocument, variables);
  const found = shown(remote.load)?.siteSearch ?? null;
  const [active, setActive] = useState<string | null>(null);
  useSitesOnMap(found?.nodes ?? null, active, props.onMap);

  const activate = useCallback(
    (site: FoundSiteFragment | null) => {
      setActive(site?.key ?? null);
      onActive(site?.parcel?.code ?? null);
    },
    [onActive],
  );
  const open = useOpenSite(props);
  const pins = readPins(own);
  return (
    <div className="site-scroll">
      <details className="site-form" open>
        <summary>{say("site.must")}</summary>
        <MustHaves criteria={criteria} unit={unit} catalogue={catalogue} onChange={change} onReset={reset} />
      </details>
      <Wishes wishes={criteria.wishes} unit={unit} onChange={(wishes, moving) => change({ wishes }, moving)} />
      <KeepAsDemand {...props} criteria={criteria} />
      <SiteResults
        remote={remote}
        found={found}
        unit={unit}
        pins={pins}
        selectedCode={props.selection?.kind === "parcel" ? props.selection.key : null}
        nameOf={nameOf}
        onMore={() => setFirst(first + page)}
        onOpen={open}
        onActive={activate}
        onPin={(key) => onOwn({ pin: togglePin(pins, key) })}
        onSheet={(key) => onOwn({ sheet: key })}
      />
    </div>
  );
}

/** For those who may write demands: keeps the criteria of the search. */
function KeepAsDemand({ criteria, catalogue, onOwn }: PanelProps & { criteria: Criteria }) {
  const { say } = useText();
  const caller = useCaller();
  const [open, setOpen] = useState(false);
  if (!caller || caller.writtenCounties.length === 0) {
    return null;
  }
  return (
    <div className="site-keep">
      <Button size="small" onClick={() => setOpen(true)}>
        {say("site.save-demand")}
      </Button>
      {open && (
        <DemandDialog
          criteria={criteria}
          counties={caller.writtenCounties}
          catalogue={shown(catalogue.load)}
          onClose={() => setOpen(false)}
          onSaved={(id) => {
            setOpen(false);
            onOwn({ "s-tab": "demands", "s-demand": id });
          }}
        />
      )}
    </div>
  );
}
