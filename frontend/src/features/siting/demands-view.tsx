import { Alert, Empty } from "antd";
import { useEffect, useEffectEvent, useMemo, useState } from "react";
import {
  DemandMatchedDocument,
  type DemandMatchedSubscription,
  DemandsDocument,
  DemandSitesDocument,
  type FoundSiteFragment,
} from "../../api/generated/graphql";
import { listen } from "../../api/listen";
import { shown } from "../../api/load";
import { useOperation } from "../../api/use-operation";
import { DemoMark } from "../../ui/demo-mark";
import { Failed } from "../../ui/failed";
import { readPins, togglePin } from "../../ui/pins";
import { Progress } from "../../ui/progress";
import { useText } from "../../ui/use-text";
import type { PanelProps } from "../panel";
import { RetireDemand } from "./retire-demand";
import { SiteResults } from "./site-results";
import { useNameOf } from "./use-name-of";
import { useOpenSite, useSitesOnMap } from "./use-sites-on-map";

/** The open demands, and the sites that meet the chosen one. */
export function DemandsView(props: PanelProps) {
  const { own, onOwn } = props;
  const { say, named } = useText();
  const { load, retry } = useOperation(DemandsDocument, {});
  const demands = shown(load)?.demands.nodes ?? [];
  const chosen = own["s-demand"] ?? null;
  return (
    <div className="site-scroll">
      <Progress busy={load.state === "loading"} />
      {load.state === "failed" && (
        <Failed operation={load.operation} message={load.message} code={load.code} onRetry={retry} />
      )}
      {load.state === "ready" && demands.length === 0 && (
        <Empty image={Empty.PRESENTED_IMAGE_SIMPLE} description={say("demand.none")} />
      )}
      <ul className="demand-list" aria-label={say("site.tab.demands")}>
        {demands.map((demand) => (
          <li key={demand.id} className={demand.id === chosen ? "site-item site-item-selected" : "site-item"}>
            <button
              type="button"
              className="site-title"
              aria-expanded={demand.id === chosen}
              onClick={() => onOwn({ "s-demand": demand.id === chosen ? null : demand.id })}
            >
              {demand.title}
            </button>
            <div className="site-item-facts">
              <span>{[demand.investor, named(demand.region), demand.validTo].filter(Boolean).join(" · ")}</span>
              <DemoMark origin={demand.origin} />
            </div>
            {demand.id === chosen && <RetireDemand demand={demand} onRetired={() => onOwn({ "s-demand": null })} />}
          </li>
        ))}
      </ul>
      {chosen !== null && <DemandSites key={chosen} demand={chosen} {...props} />}
    </div>
  );
}

type Told = DemandMatchedSubscription["demandMatched"];

function DemandSites({ demand, ...props }: PanelProps & { demand: string }) {
  const { own, onOwn } = props;
  const { say, term } = useText();
  const variables = useMemo(() => ({ demand }), [demand]);
  const remote = useOperation(DemandSitesDocument, variables);
  const found = shown(remote.load)?.demandSites ?? null;
  const [told, setTold] = useState<Told | null>(null);
  const [active, setActive] = useState<string | null>(null);
  useSitesOnMap(found?.nodes ?? null, active, props.onMap);
  const askAgain = useEffectEvent((event: Told) => {
    setTold(event);
    remote.retry();
  });
  useEffect(
    function beTold() {
      const aborter = new AbortController();
      void listen(DemandMatchedDocument, { demand }, ({ demandMatched }) => askAgain(demandMatched), aborter.signal);
      return () => aborter.abort();
    },
    [demand],
  );
  const pins = readPins(own);
  return (
    <>
      {told && (
        <Alert
          type="info"
          showIcon
          role="status"
          title={say("demand.told", {
            name: told.parcel?.name ?? told.parcel?.code ?? "–",
            change: term("match-change", told.kind),
          })}
        />
      )}
      <SiteResults
        remote={remote}
        found={found}
        unit={props.unit}
        pins={pins}
        selectedCode={props.selection?.kind === "parcel" ? props.selection.key : null}
        nameOf={useNameOf(shown(props.catalogue.load))}
        onMore={null}
        onOpen={useOpenSite(props)}
        onActive={(site: FoundSiteFragment | null) => setActive(site?.key ?? null)}
        onPin={(key) => onOwn({ pin: togglePin(pins, key) })}
        onSheet={(key) => onOwn({ sheet: key })}
      />
    </>
  );
}
