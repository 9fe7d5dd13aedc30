import { CloseOutlined } from "@ant-design/icons";
import { Button, Select, Slider } from "antd";
import { useState } from "react";
import type { AreaUnit } from "../../geo/units";
import { NumberField } from "../../ui/number-field";
import { type Text, useText } from "../../ui/use-text";
import { type Criteria, kindOfWish, type Wish, wishOf } from "./criteria";
import { amountText } from "./reason-text";
import { mostWeight, wishKinds, type WishName } from "./wish-kinds";

interface WishesProps {
  wishes: Criteria["wishes"];
  unit: AreaUnit;
  /** `moving` while a slider is being dragged: what follows is the same step. */
  onChange: (wishes: Criteria["wishes"], moving: boolean) => void;
}

export function wishName(name: WishName, { say, term }: Text): string {
  return kindOfWish(name)?.facility ? say("site.distance", { kind: term("facility", name) }) : term("criterion", name);
}

/** What moves a site up among those that meet the must-haves: a slider for the weight of each wish. */
export function Wishes({ wishes, unit, onChange }: WishesProps) {
  const text = useText();
  const { say } = text;
  const left = wishKinds.filter(({ name }) => !wishes.some((wish) => wish.name === name));
  const replace = (wish: Wish, moving = false) =>
    onChange(
      wishes.map((each) => (each.name === wish.name ? wish : each)),
      moving,
    );
  return (
    <fieldset className="site-wishes">
      <legend>{say("site.wishes")}</legend>
      {wishes.map((wish) => (
        <WishLine
          key={wish.name}
          wish={wish}
          unit={unit}
          onChange={replace}
          onRemove={() =>
            onChange(
              wishes.filter(({ name }) => name !== wish.name),
              false,
            )
          }
        />
      ))}
      {wishes.length === 0 && <p className="card-nothing">{say("site.wish.empty")}</p>}
      {left.length > 0 && (
        <Select<WishName | null>
          size="small"
          aria-label={say("site.wish.add")}
          placeholder={say("site.wish.add")}
          value={null}
          options={left.map(({ name }) => ({ value: name, label: wishName(name, text) }))}
          onChange={(name) => name && onChange([...wishes, wishOf(name, mostWeight / 2)], false)}
        />
      )}
    </fieldset>
  );
}

const units = {
  SIZE: "MU",
  COMPACTNESS: "SHARE",
  HARD_FREE: "SHARE",
  SOFT_FREE: "SHARE",
  PRICE: "YUAN",
  PRICE_PER_MU: "YUAN_PER_MU",
  PLOT_RATIO: "RATIO",
} as const;
const scales = { METRE: 1000, YUAN: 1e4, YUAN_PER_MU: 1e4, SHARE: 0.01, MU: 1, RATIO: 1 } as const;

interface WishLineProps {
  wish: Wish;
  unit: AreaUnit;
  onChange: (wish: Wish, moving?: boolean) => void;
  onRemove: () => void;
}

function WishLine({ wish, unit, onChange, onRemove }: WishLineProps) {
  const text = useText();
  const { say } = text;
  const [open, setOpen] = useState(false);
  const name = wishName(wish.name, text);
  const siteUnit = wish.name in units ? units[wish.name as keyof typeof units] : "METRE";
  const amount = (value: number) => amountText(value, siteUnit, text, unit);
  const scale = scales[siteUnit];
  const end = (which: "full" | "none") => (
    <NumberField
      label={say(`site.wish.${which}`, { name })}
      value={wish[which]}
      scale={scale}
      onCommit={(value) => value !== null && onChange({ ...wish, [which]: value })}
    />
  );
  return (
    <div className="site-wish">
      <div className="site-wish-line">
        <span className="site-wish-name">{name}</span>
        <Slider
          min={0}
          max={mostWeight}
          step={0.5}
          value={wish.weight}
          ariaLabelForHandle={say("site.wish.weight", { name })}
          onChange={(weight) => onChange({ ...wish, weight }, true)}
          onChangeComplete={(weight) => onChange({ ...wish, weight })}
        />
        <output className="site-wish-weight">{wish.weight}</output>
        <Button
          type="text"
          size="small"
          icon={<CloseOutlined />}
          aria-label={say("site.wish.remove", { name })}
          onClick={onRemove}
        />
      </div>
      <div className="site-wish-scale">
        <small>{say("site.wish.scale", { full: amount(wish.full), none: amount(wish.none) })}</small>
        <Button type="link" size="small" aria-expanded={open} onClick={() => setOpen(!open)}>
          {say("site.wish.change")}
        </Button>
      </div>
      {open && (
        <div className="area-range-fields">
          {end("full")}
          <span aria-hidden="true">→</span>
          {end("none")}
        </div>
      )}
    </div>
  );
}
