import { Alert, Button, Form, Modal, Select } from "antd";
import { useState } from "react";
import { type ExportFormat, ExportParcelsDocument, type ParcelFilter } from "../../api/generated/graphql";
import { useAct } from "../../api/use-act";
import { formatNumber } from "../../geo/units";
import { ActErrors } from "../../ui/act-errors";
import { useText } from "../../ui/use-text";

interface ExportDialogProps {
  where: ParcelFilter;
  onClose: () => void;
}

const formats = [
  "XLSX",
  "CSV",
  "GEOJSON",
  "GEOPACKAGE",
  "SHAPEFILE",
  "FLATGEOBUF",
  "KML",
  "DXF",
  "BOUNDARY_POINT_TEXT",
] as const satisfies readonly ExportFormat[];

// CGCS2000 in degrees, and its three-degree zones of Guangdong without and with the number of the zone.
const systems = [4490, 4546, 4547, 4548, 4525, 4526, 4527] as const;

/** The parcels of the filter as a file; the server makes it when its link is followed. */
export function ExportDialog({ where, onClose }: ExportDialogProps) {
  const { say, term, language } = useText();
  const [format, setFormat] = useState<ExportFormat>("XLSX");
  const [epsg, setEpsg] = useState<number>(4490);
  const { act, run, reset } = useAct(ExportParcelsDocument);
  const made = act.state === "done" ? act.data.parcels.export : null;
  return (
    <Modal open footer={null} title={say("export.title")} onCancel={onClose}>
      <Form layout="vertical" onFinish={() => void run({ where, format, epsg })}>
        <Form.Item label={say("import.format")}>
          <Select<ExportFormat>
            aria-label={say("import.format")}
            value={format}
            options={formats.map((value) => ({ value, label: term("export-format", value) }))}
            onChange={(value) => {
              setFormat(value);
              reset();
            }}
          />
        </Form.Item>
        <Form.Item label={say("import.crs")}>
          <Select<number>
            aria-label={say("import.crs")}
            value={epsg}
            options={systems.map((value) => ({ value, label: `EPSG:${value} ${term("crs", String(value))}` }))}
            onChange={(value) => {
              setEpsg(value);
              reset();
            }}
          />
        </Form.Item>
        <ActErrors act={act} errors={[]} />
        {made ? (
          <>
            <p role="status">{say("export.made", { count: formatNumber(made.count, language) })}</p>
            {made.note && <Alert type="info" showIcon title={made.note} />}
            <Button type="primary" href={made.url} download={made.fileName}>
              {say("export.download", { name: made.fileName })}
            </Button>
          </>
        ) : (
          <Button type="primary" htmlType="submit" loading={act.state === "running"}>
            {say("export.make")}
          </Button>
        )}
      </Form>
    </Modal>
  );
}

export default ExportDialog;
