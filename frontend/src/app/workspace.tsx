import { Alert, Button } from "antd";
import type { Position } from "geojson";
import { lazy, Suspense, useCallback, useRef, useState } from "react";
import { CatalogueDocument } from "../api/generated/graphql";
import { shown } from "../api/load";
import { useOperation } from "../api/use-operation";
import { conditionsOf, type ParcelFilterState } from "../features/parcels/parcel-filter";
import { type Scope, useParcels } from "../features/parcels/use-parcels";
import { ExpiredNotice } from "../features/session/expired-notice";
import { momentOf } from "../geo/as-of";
import type { Bbox } from "../geo/bbox";
import type { MapHandle } from "../map/map-handle";
import { ActsOfferHost } from "../ui/act-link";
import { DrawerHost } from "../ui/drawer";
import type { Language } from "../ui/languages";
import { useText } from "../ui/use-text";
import type { Selection } from "./address";
import { useActsOffer } from "./use-acts-offer";
import { useAddress } from "./address-store";
import { useFirstTiles } from "./first-tiles";
import { Header } from "./header";
import { OfflineNotice } from "./offline-notice";
import { ParcelSide } from "./parcel-side";
import { pressMapKey, setPanelMap } from "./panel-map-store";
import { Rail } from "./rail";
import { SidePanel } from "./side-panel";
import { usePanelProps } from "./use-panel-props";
import { useSettled } from "./use-settled";
import { useSelectedParcel } from "./use-selected-parcel";
import { useShortcuts } from "./use-shortcuts";
import "./layout.css";

const MapPane = lazy(() => import("./map-pane"));
const RecordPane = lazy(() => import("./record-pane"));
const DeveloperDialog = lazy(() => import("../features/developers/developer-dialog"));
const SiteSheet = lazy(() => import("../features/comparison/site-sheet"));

/** The one screen: rail, panel, map and the record that is open, all from the address. */
export function Workspace({ unspoken }: { unspoken: Language | null }) {
  const { address, ignored, change, forgetIgnored } = useAddress();
  const { say } = useText();
  const [map, setMap] = useState<MapHandle | null>(null);
  const [view, setView] = useState<Bbox | null>(null);
  const [activeCode, setActiveCode] = useState<string | null>(null);
  const [measuring, setMeasuring] = useState(false);
  const [pin, setPin] = useState<Position | null>(null);
  const [filterOpen, setFilterOpen] = useState(false);
  const filterWanted = useRef(false);
  const filterTakesFocus = useCallback(() => {
    const wanted = filterWanted.current;
    filterWanted.current = false;
    return wanted;
  }, []);
  const [drawer, setDrawer] = useState<HTMLElement | null>(null);

  const catalogue = useOperation(CatalogueDocument, {});
  // A drag of the map ends many times; the list is asked for where it comes to rest.
  const rested = useSettled(view, 250);
  const scope: Scope = address.whole ? "everywhere" : (rested ?? "pending");
  const [now] = useState(Date.now);
  const moment = momentOf(address.asOf, now);
  const parcels = useParcels(address.filter, address.order, scope, moment);
  const answer = shown(parcels.load);
  const firstTiles = useFirstTiles(address.filter, moment);
  const selected = useSelectedParcel(address.selection, moment);

  const open = useCallback((selection: Selection | null) => change({ selection }), [change]);
  const close = useCallback(() => change({ selection: null }), [change]);
  const onFilter = useCallback((filter: ParcelFilterState) => change({ filter }), [change]);
  const page = usePanelProps({
    address,
    view,
    map,
    catalogue,
    activeCode,
    onActive: setActiveCode,
    onMap: setPanelMap,
    onChange: change,
  });
  const offer = useActsOffer(change);
  const keys = useShortcuts({
    onFilter: () => {
      change({ panel: "parcels" });
      filterWanted.current = true;
      setFilterOpen((before) => address.panel !== "parcels" || !before);
    },
    onDraw: () => page.onPanel("check", { draw: "1" }),
    onMeasure: () => setMeasuring((before) => !before),
    onMapKey: pressMapKey,
    onEscape: address.selection ? close : null,
  });
  const layout = address.selection ? "workspace with-record" : "workspace";
  return (
    <div className={layout}>
      <a className="skip-link" href="#panel">
        {say("app.skip-to-list")}
      </a>
      <a className="skip-link" href="#map">
        {say("app.skip-to-map")}
      </a>
      <Header
        catalogue={shown(catalogue.load)}
        language={address.language}
        unit={address.unit}
        conditions={conditionsOf(address.filter).length}
        filterOpen={filterOpen && address.panel === "parcels"}
        onFilterToggle={keys.toggleFilter}
        onLanguage={(language) => change({ language })}
        onUnit={(unit) => change({ unit })}
        onOpen={open}
        view={view}
        onPlace={(at) => {
          setPin(at);
          map?.show([at[0] ?? 0, at[1] ?? 0], 15);
        }}
        onCounty={(code) => onFilter({ ...address.filter, counties: [code] })}
      />
      <div className="notices">
        <ExpiredNotice />
        <OfflineNotice />
        {unspoken && (
          <Alert className="notice" type="error" banner title={say("app.language.failed", { language: unspoken })} />
        )}
        {moment && (
          <Alert
            className="notice"
            type="info"
            banner
            title={say("as-of.notice", { when: address.asOf ?? "" })}
            action={
              <Button size="small" onClick={() => change({ asOf: null })}>
                {say("as-of.present")}
              </Button>
            }
          />
        )}
        {ignored.length > 0 && (
          <Alert
            className="notice"
            type="warning"
            banner
            closable={{ onClose: forgetIgnored, "aria-label": say("app.close") }}
            title={say("app.ignored", { names: ignored.join(", ") })}
          />
        )}
      </div>
      <Rail
        panel={address.panel}
        helpOpen={keys.helpOpen}
        onHelp={keys.setHelpOpen}
        onDevelopers={() => {
          keys.setHelpOpen(false);
          page.onOwn({ doc: "api" });
        }}
        onPanel={(panel) => change({ panel })}
      />
      <ActsOfferHost value={offer}>
        <DrawerHost value={drawer}>
          <SidePanel
            panel={address.panel}
            page={page}
            parcels={
              <ParcelSide
                {...{ address, view, catalogue, parcels, activeCode, filterOpen, filterTakesFocus, map }}
                onActive={setActiveCode}
                onChange={change}
              />
            }
          />
        </DrawerHost>
        <main id="map" className="map-area" tabIndex={-1}>
          <Suspense fallback={<div className="map-waiting" role="status" aria-label={say("app.loading")} />}>
            <MapPane
              address={address}
              urlTemplate={answer ? (answer.all.tiles?.urlTemplate ?? null) : firstTiles}
              stale={parcels.load.state === "loading"}
              highlighted={activeCode}
              selectedParcel={selected.parcel}
              pin={pin}
              measuring={measuring}
              onMeasuring={setMeasuring}
              onHover={setActiveCode}
              onView={setView}
              map={map}
              onReady={setMap}
              onChange={change}
            />
          </Suspense>
        </main>
        <div ref={setDrawer} className="drawer-area" />
        {address.selection && (
          <aside className="record-area" aria-label={say(`card.${address.selection.kind}`)}>
            <Suspense fallback={null}>
              <RecordPane
                selection={address.selection}
                parcel={selected}
                unit={address.unit}
                asOf={address.asOf}
                moment={moment}
                ruleSet={address.own["rules"] ?? null}
                onAsOf={(asOf) => change({ asOf })}
                map={map}
                onCheck={(code) => page.onPanel("check", { of: code })}
                onSheet={(code) => page.onOwn({ sheet: code })}
                onEdit={(code) => {
                  page.onPanel("edit", { edit: "correct", land: code });
                  // The card lies over the panel where the page is narrow.
                  close();
                }}
                onOpen={open}
                onClose={close}
              />
            </Suspense>
          </aside>
        )}
      </ActsOfferHost>
      {address.own["doc"] && (
        <Suspense fallback={null}>
          <DeveloperDialog onClose={() => page.onOwn({ doc: null })} />
        </Suspense>
      )}
      {address.own["sheet"] && (
        <Suspense fallback={null}>
          <SiteSheet siteKey={address.own["sheet"]} unit={address.unit} onClose={() => page.onOwn({ sheet: null })} />
        </Suspense>
      )}
    </div>
  );
}
