import { Alert, Button } from "antd";
import type { WrittenParcelFragment } from "../../api/generated/graphql";
import { useAreaText } from "../../ui/use-area-text";
import { useText } from "../../ui/use-text";
import type { PanelProps } from "../panel";
import type { ActName } from "./acts";

interface WrittenRecordProps extends Pick<PanelProps, "unit" | "onOpen"> {
  act: ActName;
  parcel: WrittenParcelFragment;
  onNext: () => void;
}

/** What the server wrote, with the areas that it says, and the ways to where the land is found now. */
export function WrittenRecord({ act, parcel, unit, onOpen, onNext }: WrittenRecordProps) {
  const { say } = useText();
  const { area } = useAreaText(unit);
  const lines = [
    { title: say("edit.written.record"), parcels: [parcel] },
    { title: say("edit.written.successors"), parcels: parcel.successors.nodes },
    { title: say("edit.written.predecessors"), parcels: parcel.predecessors.nodes },
  ].filter(({ parcels }) => parcels.length > 0);
  return (
    <section className="edit-section" aria-label={say("edit.written")}>
      <Alert
        type="success"
        showIcon
        role="status"
        title={say(`edit.written.${act}`, { code: parcel.code, version: parcel.version })}
      />
      {lines.map(({ title, parcels }) => (
        <div key={title}>
          <h3>{title}</h3>
          <ul className="card-list" aria-label={title}>
            {parcels.map(({ code, name, areaMu }) => (
              <li key={code}>
                <button type="button" className="text-link" onClick={() => onOpen({ kind: "parcel", key: code })}>
                  {name ?? code}
                </button>
                <span>{area(areaMu)}</span>
              </li>
            ))}
          </ul>
        </div>
      ))}
      <Button onClick={onNext}>{say("edit.next")}</Button>
    </section>
  );
}
