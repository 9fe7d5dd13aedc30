import { DeleteOutlined } from "@ant-design/icons";
import { Alert, Button, Empty, Input } from "antd";
import { useState } from "react";
import { useText } from "../../ui/use-text";
import { keepShortlist, mergeShortlists, type Noted, readShortlist, writeShortlist } from "./shortlist";

interface ShortlistViewProps {
  noted: readonly Noted[];
  pins: readonly string[];
  onPin: (key: string) => void;
  onShow: (key: string) => void;
  onSheet: (key: string) => void;
}

/** The sites one keeps in this browser, each with a note. */
export function ShortlistView({ noted, pins, onPin, onShow, onSheet }: ShortlistViewProps) {
  const { say } = useText();
  const change = (next: Noted) => keepShortlist(noted.map((each) => (each.key === next.key ? next : each)));
  return (
    <section className="shortlist" aria-label={say("shortlist.title")}>
      <h2>{say("shortlist.title")}</h2>
      <p className="card-nothing">{say("shortlist.where")}</p>
      {noted.length === 0 && (
        <Empty
          image={Empty.PRESENTED_IMAGE_SIMPLE}
          description={say("shortlist.empty")}
          styles={{ image: { height: 40 } }}
        />
      )}
      <ul aria-label={say("shortlist.title")}>
        {noted.map((each) => (
          <li key={each.key}>
            <div className="comparison-head">
              <button type="button" className="comparison-title" onClick={() => onShow(each.key)}>
                {each.title || each.key}
              </button>
              <Button
                type="text"
                size="small"
                icon={<DeleteOutlined />}
                aria-label={say("shortlist.remove", { title: each.title })}
                onClick={() => keepShortlist(noted.filter(({ key }) => key !== each.key))}
              />
            </div>
            <Input.TextArea
              aria-label={say("shortlist.note", { title: each.title })}
              placeholder={say("shortlist.note.placeholder")}
              autoSize={{ minRows: 1, maxRows: 5 }}
              maxLength={500}
              value={each.note}
              onChange={(event) => change({ ...each, note: event.target.value })}
            />
            <div className="site-tools">
              <Button type="text" size="small" aria-pressed={pins.includes(each.key)} onClick={() => onPin(each.key)}>
                {say(pins.includes(each.key) ? "pin.pinned" : "pin.pin")}
              </Button>
              <Button type="text" size="small" onClick={() => onSheet(each.key)}>
                {say("sheet.open")}
              </Button>
            </div>
          </li>
        ))}
      </ul>
      <Exchange noted={noted} />
    </section>
  );
}

/** The list as text, to send and to take in. */
function Exchange({ noted }: { noted: readonly Noted[] }) {
  const { say } = useText();
  const [pasted, setPasted] = useState("");
  const [leftOut, setLeftOut] = useState<number | null>(null);
  const takeIn = () => {
    const read = readShortlist(pasted);
    keepShortlist(mergeShortlists(noted, read.noted));
    setLeftOut(read.leftOut);
    setPasted("");
  };
  return (
    <details className="shortlist-exchange">
      <summary>{say("shortlist.exchange")}</summary>
      {noted.length > 0 && (
        <label className="field">
          <span>{say("shortlist.text")}</span>
          <Input.TextArea readOnly autoSize={{ minRows: 2, maxRows: 6 }} value={writeShortlist(noted)} />
        </label>
      )}
      <label className="field">
        <span>{say("shortlist.paste")}</span>
        <Input.TextArea
          autoSize={{ minRows: 2, maxRows: 6 }}
          value={pasted}
          onChange={(event) => setPasted(event.target.value)}
        />
      </label>
      <Button size="small" disabled={pasted.trim() === ""} onClick={takeIn}>
        {say("shortlist.take-in")}
      </Button>
      {leftOut !== null && leftOut > 0 && (
        <Alert type="warning" showIcon title={say("shortlist.left-out", { count: leftOut })} />
      )}
    </details>
  );
}
