import { FileTextOutlined, PushpinFilled, PushpinOutlined } from "@ant-design/icons";
import { Button, Tag } from "antd";
import type { AssemblyFactsFragment } from "../../api/generated/graphql";
import { type AreaUnit, formatArea, formatNumber } from "../../geo/units";
import { DemoMark } from "../../ui/demo-mark";
import { siteKey } from "../../ui/pins";
import { StageMark } from "../../ui/stage-mark";
import { useProvenance } from "../../ui/use-provenance";
import { useText } from "../../ui/use-text";
import { AssemblyFacts } from "./assembly-facts";

interface AssemblyItemProps {
  assembly: AssemblyFactsFragment;
  minMu: number;
  unit: AreaUnit;
  open: boolean;
  pins: readonly string[];
  onToggle: () => void;
  onOpenParcel: (code: string) => void;
  onPin: (key: string) => void;
  onSheet: (key: string) => void;
}

/** One assembly; open, with all that is known of it. */
export function AssemblyItem(props: AssemblyItemProps) {
  const { assembly, unit, open, minMu, pins } = props;
  const { say, language, named } = useText();
  const { summed } = useProvenance();
  const where = assembly.platforms[0] ?? assembly.counties[0];
  const key = siteKey(assembly.members.map(({ code }) => code));
  const pinned = key !== null && pins.includes(key);
  const area = (mu: number) => ({ area: formatArea(mu, unit, language), unit: say(`app.unit.${unit}`) });
  const [missing] = open ? [] : assembly.missing;
  const total = area(assembly.area ?? 0);
  return (
    <li className={open ? "assembly-item assembly-item-open" : "assembly-item"}>
      <button type="button" className="assembly-title" aria-expanded={open} onClick={props.onToggle}>
        <span>{where ? named(where) : assembly.id}</span>
        <strong title={summed(formatNumber(assembly.memberCount, language), null)}>
          {total.area} <small>{total.unit}</small>
        </strong>
      </button>
      <div className="assembly-sub">
        <span>{say("assembly.members", { count: assembly.memberCount })}</span>
        {assembly.stages.slice(0, 2).map(({ stage }) => (
          <StageMark key={stage} stage={stage} />
        ))}
        {!assembly.reachesSize && (
          <Tag color="gold" variant="filled">
            {say("assembly.short-by", area(minMu - (assembly.area ?? 0)))}
          </Tag>
        )}
        {assembly.members[0] && <DemoMark origin={assembly.members[0].origin} />}
      </div>
      {missing?.parcel && (
        <p className="assembly-short">
          {say("assembly.missing.one")}{" "}
          <button
            type="button"
            className="assembly-parcel"
            onClick={() => props.onOpenParcel(missing.parcel?.code ?? "")}
          >
            {missing.parcel.name ?? missing.parcel.code}
          </button>{" "}
          <StageMark stage={missing.parcel.stage} />{" "}
          <small>{say("assembly.missing.brings", area(missing.areaTogether))}</small>
        </p>
      )}
      {open && (
        <>
          <div className="site-tools">
            <Button
              type="text"
              size="small"
              icon={pinned ? <PushpinFilled aria-hidden="true" /> : <PushpinOutlined aria-hidden="true" />}
              aria-pressed={pinned}
              disabled={key === null}
              onClick={() => key !== null && props.onPin(key)}
            >
              {say(pinned ? "pin.pinned" : "pin.pin")}
            </Button>
            <Button
              type="text"
              size="small"
              icon={<FileTextOutlined aria-hidden="true" />}
              disabled={key === null}
              onClick={() => key !== null && props.onSheet(key)}
            >
              {say("sheet.open")}
            </Button>
          </div>
          <AssemblyFacts assembly={assembly} unit={unit} onOpenParcel={props.onOpenParcel} />
        </>
      )}
    </li>
  );
}
