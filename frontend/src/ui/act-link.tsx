import { FileAddOutlined } from "@ant-design/icons";
import { Button } from "antd";
import { createContext, use } from "react";
import { useText } from "./use-text";

/** What the page lets its caller write, and the way to the forms. */
export interface ActsOffer {
  counties: readonly string[];
  admin: boolean;
  /** Opens the panel of the acts at a record, such as `SupplyContract:…`, or at an act that begins from nothing. */
  open: (at: { record?: string; act?: string }) => void;
}

const Offer = createContext<ActsOffer>({ counties: [], admin: false, open: () => undefined });

export const ActsOfferHost = Offer.Provider;

interface ActLinkProps {
  /** The record that is written to, as the panel of the acts takes it. */
  record?: string;
  act?: string;
  /** What the button says; without it, a sign beside the record that `of` names. */
  label?: string;
  of?: string;
  /** The county that one must be allowed to write; any, where it is left out. */
  county?: string;
  /** For records that only administrators write. */
  adminOnly?: boolean;
}

/** The way from where a record is seen to what can be done with it; nothing for those who may not. */
export function ActLink({ record, act, label, of = "", county, adminOnly = false }: ActLinkProps) {
  const { say } = useText();
  const { counties, admin, open } = use(Offer);
  const may = adminOnly ? admin : county === undefined ? counties.length > 0 : counties.includes(county);
  if (!may) return null;
  const name = label ?? say("acts.open.of", { of });
  return (
    <Button
      size="small"
      {...(label === undefined ? { type: "text" as const, "aria-label": name, title: name } : {})}
      icon={<FileAddOutlined aria-hidden />}
      onClick={() => open({ ...(record ? { record } : {}), ...(act ? { act } : {}) })}
    >
      {label}
    </Button>
  );
}
