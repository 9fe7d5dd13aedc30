import { Input } from "antd";
import { type ReactNode, useEffect, useState } from "react";
import type { MapSettings } from "../../api/session/configuration";
import { mapScale } from "../../geo/map-scale";
import { type AreaUnit, formatNumber, fromMu } from "../../geo/units";
import type { Camera } from "../../map/camera";
import type { MapHandle } from "../../map/map-handle";
import { LiveAddress } from "../../ui/live-address";
import "../../ui/map-texts";
import { Paper } from "../../ui/paper";
import { useText } from "../../ui/use-text";
import "./print-map.css";

interface PrintMapProps {
  map: MapHandle;
  camera: Camera;
  unit: AreaUnit;
  /** The day as of which records are shown; null for the present. */
  asOf: string | null;
  settings: MapSettings;
  legend: ReactNode;
  onClose: () => void;
}

/** The view of the map on a page across, for the browser to print. */
export function PrintMap({ map, camera, unit, asOf, settings, legend, onClose }: PrintMapProps) {
  const { say } = useText();
  const [title, setTitle] = useState(say("print.heading.first"));
  const picture = usePicture(map);
  const heading = (
    <label className="print-map-heading">
      {say("print.heading")}
      <Input value={title} maxLength={60} onChange={(event) => setTitle(event.target.value)} />
    </label>
  );
  return (
    <Paper
      label={say("print.title")}
      head={heading}
      print={say("print.print")}
      isReady={picture !== null}
      onClose={onClose}
    >
      <article className="print-map-page" aria-label={title}>
        <header>
          <h1>{title}</h1>
          <b className="paper-demo">{say("app.demo")}</b>
        </header>
        <figure>
          {picture ? (
            <>
              <img src={picture.url} alt={say("print.picture", { title })} />
              <Scale camera={camera} unit={unit} width={picture.width} />
              <span className="print-map-north">
                <b aria-hidden="true">▲</b>
                {say("print.north")}
              </span>
            </>
          ) : (
            <p role="status">{say("print.waiting")}</p>
          )}
        </figure>
        <footer>
          <section aria-label={say("legend.title")}>{legend}</section>
          <Provenance asOf={asOf} settings={settings} />
        </footer>
      </article>
    </Paper>
  );
}

export default PrintMap;

function usePicture(map: MapHandle): { url: string; width: number } | null {
  const [picture, setPicture] = useState<{ url: string; width: number } | null>(null);
  useEffect(
    function take() {
      let gone = false;
      void map.picture().then((taken) => (gone ? undefined : setPicture(taken)));
      return () => {
        gone = true;
      };
    },
    [map],
  );
  return picture;
}

/** The bar as a share of the picture's width, whatever that is on paper. */
function Scale({ camera, unit, width }: { camera: Camera; unit: AreaUnit; width: number }) {
  const { say, language } = useText();
  const { metres, pixels, squareMu } = mapScale(camera.lat, camera.zoom, width / 5);
  const length = metres >= 1000 ? `${metres / 1000} km` : `${metres} m`;
  const area = `${formatNumber(fromMu(squareMu, unit), language, 0)} ${say(`app.unit.${unit}`)}`;
  return (
    <span
      className="print-map-scale"
      role="img"
      aria-label={say("scale.label", { length, area })}
      style={{ width: `${(100 * pixels) / width}%` }}
    >
      {length} · {say("scale.square", { area })}
    </span>
  );
}

/** Sources, review number, dates, whom to ask, and where the live view is. */
function Provenance({ asOf, settings }: Pick<PrintMapProps, "asOf" | "settings">) {
  const { say, language } = useText();
  const [now] = useState(Date.now);
  const today = new Intl.DateTimeFormat(language, { dateStyle: "medium", timeZone: "Asia/Shanghai" }).format(now);
  return (
    <section className="print-map-provenance" aria-label={say("map.attribution.label")}>
      <ul>
        {settings.reviewNumber && <li>{say("map.review-number", { number: settings.reviewNumber })}</li>}
        <li>{say("map.attribution")}</li>
        <li>{say("print.made", { date: today })}</li>
        {asOf && <li>{say("print.as-of", { date: asOf })}</li>}
        {settings.contact && <li>{say("print.contact", { contact: settings.contact })}</li>}
      </ul>
      <LiveAddress label={say("print.live")} />
    </section>
  );
}
