import { CloseOutlined, FileTextOutlined, StarOutlined } from "@ant-design/icons";
import { Button, Tag } from "antd";
import { useMemo } from "react";
import { shown } from "../../api/load";
import type { AreaUnit } from "../../geo/units";
import { DemoMark } from "../../ui/demo-mark";
import { Failed } from "../../ui/failed";
import { stageColours } from "../../ui/stages";
import { useMoney } from "../../ui/use-money";
import { useText } from "../../ui/use-text";
import { comparisonRows } from "./comparison-rows";
import { OutlineDrawing } from "./outline-drawing";
import { siteTitle } from "./site-title";
import type { SiteFactsRemote } from "./use-site-facts";

export interface ComparedSite {
  key: string;
  remote: SiteFactsRemote;
}

interface ComparisonTableProps {
  sites: readonly ComparedSite[];
  unit: AreaUnit;
  noted: ReadonlySet<string>;
  onRemove: (key: string) => void;
  onNote: (key: string, title: string) => void;
  onSheet: (key: string) => void;
  onShow: (key: string) => void;
}

/** Up to five sites side by side: a small map of each, and the best value of a row marked. */
export function ComparisonTable(props: ComparisonTableProps) {
  const { sites, unit } = props;
  const text = useText();
  const { say } = text;
  const money = useMoney();
  const rows = useMemo(
    () =>
      comparisonRows(
        sites.map(({ remote }) => shown(remote.load)),
        text,
        unit,
        money,
      ),
    [sites, text, unit, money],
  );
  return (
    <table className="comparison">
      <thead>
        <tr>
          <th scope="col">
            <span className="sr-only">{say("compare.fact")}</span>
          </th>
          {sites.map((site) => (
            <SiteHead key={site.key} site={site} {...props} />
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ label, values, best }) => (
          <tr key={label}>
            <th scope="row">{label}</th>
            {values.map((value, index) => (
              <td key={sites[index]?.key} className={best.includes(index) ? "comparison-best" : ""}>
                {value}
                {best.includes(index) && (
                  <Tag color="green" variant="filled">
                    {say("compare.best")}
                  </Tag>
                )}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function SiteHead({ site: { key, remote }, ...props }: ComparisonTableProps & { site: ComparedSite }) {
  const text = useText();
  const { say } = text;
  const facts = shown(remote.load);
  const title = facts ? siteTitle(facts, text) : key;
  const noted = props.noted.has(key);
  const shapes = useMemo(
    () => facts?.parcels.map(({ boundary, stage }) => ({ geometry: boundary, colour: stageColours[stage] })) ?? [],
    [facts],
  );
  return (
    <th scope="col">
      <div className="comparison-head">
        <button type="button" className="comparison-title" onClick={() => props.onShow(key)}>
          {title}
        </button>
        <Button
          type="text"
          size="small"
          icon={<CloseOutlined />}
          aria-label={say("compare.remove", { title })}
          onClick={() => props.onRemove(key)}
        />
      </div>
      {remote.missing && <p className="card-nothing">{say("card.not-found", { key })}</p>}
      {remote.load.state === "failed" && (
        <Failed
          operation={remote.load.operation}
          message={remote.load.message}
          code={remote.load.code}
          onRetry={remote.retry}
        />
      )}
      {facts && <OutlineDrawing label={say("compare.outline", { title })} shapes={shapes} size={84} />}
      <div className="comparison-marks">
        {facts?.parcels[0] && <DemoMark origin={facts.parcels[0].origin} />}
        <Button size="small" icon={<FileTextOutlined aria-hidden="true" />} onClick={() => props.onSheet(key)}>
          {say("sheet.open")}
        </Button>
        <Button
          size="small"
          icon={<StarOutlined aria-hidden="true" />}
          disabled={noted || !facts}
          onClick={() => props.onNote(key, title)}
        >
          {say(noted ? "shortlist.there" : "shortlist.add")}
        </Button>
      </div>
    </th>
  );
}
