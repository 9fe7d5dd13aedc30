import { UploadOutlined } from "@ant-design/icons";
import { Alert, Button, Input, Segmented } from "antd";
import type { MultiPolygon } from "geojson";
import { useId, useState } from "react";
import { type Zone, zones } from "../../geo/gauss-krueger";
import { type BoundaryReading, readBoundary } from "../../geo/read-boundary";
import { useText } from "../../ui/use-text";

interface BoundaryFormProps {
  /** What the button says that takes the text; that of the site check where nothing else is said. */
  submit?: string;
  /** What there is to begin with. */
  text?: string;
  onBoundary: (boundary: MultiPolygon) => void;
}

/** Coordinates pasted in any order, WKT, GeoJSON, or a file of these. */
export function BoundaryForm({ submit, text: start = "", onBoundary }: BoundaryFormProps) {
  const { say } = useText();
  const id = useId();
  const [text, setText] = useState(start);
  const [zone, setZone] = useState<Zone | null>(null);
  const [reading, setReading] = useState<BoundaryReading | null>(null);
  const read = (from: string, inZone: Zone | null) => {
    const next = readBoundary(from, inZone);
    setReading(next);
    if (next.state === "ready") {
      onBoundary(next.boundary);
    }
  };
  const open = async (file: File | undefined) => {
    if (file) {
      const content = await file.text();
      setText(content.length > 20_000 ? "" : content);
      read(content, zone);
    }
  };
  return (
    <form
      className="boundary-form"
      aria-label={say("check.paste")}
      onSubmit={(event) => {
        event.preventDefault();
        read(text, zone);
      }}
    >
      <label className="field" htmlFor={id}>
        <span>{say("check.paste")}</span>
      </label>
      <Input.TextArea
        id={id}
        value={text}
        rows={4}
        placeholder={say("check.paste.hint")}
        onChange={(event) => setText(event.target.value)}
      />
      <Outcome reading={reading} />
      {reading?.state === "zone-needed" && (
        <Segmented<Zone>
          aria-label={say("check.zone")}
          options={zones.map((value) => ({ value, label: say("check.zone.number", { zone: value }) }))}
          {...(zone === null ? {} : { value: zone })}
          onChange={(value) => {
            setZone(value);
            read(text, value);
          }}
        />
      )}
      <div className="boundary-acts">
        <Button htmlType="submit" disabled={text.trim() === ""}>
          {submit ?? say("check.read")}
        </Button>
        <label className="file-choice ant-btn">
          <UploadOutlined /> {say("check.file")}
          <input
            type="file"
            accept=".geojson,.json,.wkt,.txt,.csv"
            onChange={(event) => {
              void open(event.target.files?.[0]);
              event.target.value = "";
            }}
          />
        </label>
      </div>
    </form>
  );
}

function Outcome({ reading }: { reading: BoundaryReading | null }) {
  const { say } = useText();
  switch (reading?.state) {
    case undefined:
      return null;
    case "ready":
      return (
        <p className="check-note" role="status">
          {say("check.understood", { kind: say(`check.kind.${reading.kind}`), points: reading.points })}
        </p>
      );
    case "zone-needed":
      return <Alert type="warning" title={say("check.zone-needed")} />;
    case "wrong":
      return <Alert type="error" role="alert" title={say(`check.wrong.${reading.reason}`, { at: reading.at })} />;
  }
}
