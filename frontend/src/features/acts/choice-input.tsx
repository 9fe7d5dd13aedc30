import { Select } from "antd";
import { useDeferredValue, useMemo, useState } from "react";
import {
  CampaignChoicesDocument,
  ContractChoicesDocument,
  FindingChoicesDocument,
  IndustryChoicesDocument,
  NamedChoicesDocument,
  QuotaChoicesDocument,
  RegionChoicesDocument,
  SourceChoicesDocument,
} from "../../api/generated/acts/graphql";
import { shown } from "../../api/load";
import { useOperation } from "../../api/use-operation";
import { oneLanguage } from "../../ui/one-language";
import { useText } from "../../ui/use-text";
import type { PanelProps } from "../panel";
import type { ChoiceKind } from "./fields";
import { metrics } from "./metrics";

export interface Option {
  value: string;
  label: string;
}

export interface ChoiceInputProps {
  kind: ChoiceKind;
  label: string;
  value: string;
  required: boolean;
  onChange: (value: string) => void;
  /** What the value is called, where it is not among what was found. */
  known: readonly Option[];
  /** The counties that the caller writes. */
  counties: readonly string[];
  catalogue: PanelProps["catalogue"];
}

const nothing = {};

/** Another record, chosen from a list or searched for. */
export function ChoiceInput(props: ChoiceInputProps) {
  switch (props.kind) {
    case "parcel":
    case "project":
      return <NamedChoice {...props} type={props.kind === "parcel" ? "PARCEL" : "PROJECT"} />;
    case "contract":
      return <ContractChoice {...props} />;
    case "finding":
      return <FindingChoice {...props} />;
    case "campaign":
      return <CampaignChoice {...props} />;
    case "quota":
      return <QuotaChoice {...props} />;
    case "source":
      return <SourceChoice {...props} />;
    case "platform":
      return <PlatformChoice {...props} />;
    case "region":
      return <RegionChoice {...props} />;
    case "county":
      return <CountyChoice {...props} />;
    case "industry":
      return <IndustryChoice {...props} />;
    case "metric":
      return <MetricChoice {...props} />;
  }
}

interface PickProps extends Pick<ChoiceInputProps, "label" | "value" | "required" | "onChange" | "known"> {
  options: readonly Option[];
  /** The list is searched by the server as one types; without it, by the page. */
  onSearch?: (typed: string) => void;
  placeholder?: string;
}

/** A select with a search; a value that is not on the list keeps the name it is known by. */
export function RecordSelect({ label, value, required, onChange, known, options, onSearch, placeholder }: PickProps) {
  const listed = options.some((each) => each.value === value);
  const current =
    value !== "" && !listed ? [known.find((each) => each.value === value) ?? { value, label: value }] : [];
  return (
    <Select<string>
      aria-label={label}
      allowClear={!required}
      value={value === "" ? null : value}
      placeholder={placeholder}
      showSearch={onSearch ? { filterOption: false, onSearch } : { optionFilterProp: "label" }}
      options={[...current, ...options]}
      onChange={(next: string | undefined) => onChange(next ?? "")}
    />
  );
}

/** What is typed into a search, a moment later, with whether there is anything to look for. */
function useSearch() {
  const { say } = useText();
  const [typed, setTyped] = useState("");
  const text = useDeferredValue(typed.trim().slice(0, 100));
  return { text, search: { onSearch: setTyped, placeholder: say("act.search") } };
}

function NamedChoice({ type, ...props }: ChoiceInputProps & { type: "PARCEL" | "PROJECT" }) {
  const { text, search } = useSearch();
  const variables = useMemo(() => (text === "" ? null : { text, types: [type] }), [text, type]);
  const { load } = useOperation(NamedChoicesDocument, variables);
  const found = text === "" ? [] : (shown(load)?.search.nodes ?? []);
  const options = found.flatMap((each) =>
    each.type === "Parcel"
      ? [{ value: each.code, label: [each.name, each.code].filter(Boolean).join(" · ") }]
      : each.type === "Project"
        ? [{ value: each.id, label: each.title }]
        : [],
  );
  return <RecordSelect {...props} {...search} options={options} />;
}

function ContractChoice(props: ChoiceInputProps) {
  const { text, search } = useSearch();
  const { counties } = props;
  const variables = useMemo(
    () => ({ where: { countyCode: { in: [...counties] }, ...(text === "" ? {} : { number: { contains: text } }) } }),
    [text, counties],
  );
  const found = shown(useOperation(ContractChoicesDocument, variables).load)?.contracts.nodes ?? [];
  const options = found.map(({ id, number, parcel }) => ({
    value: id,
    label: `${number} · ${parcel.name ?? parcel.code}`,
  }));
  return <RecordSelect {...props} {...search} options={options} />;
}

function FindingChoice(props: ChoiceInputProps) {
  const { text, search } = useSearch();
  const variables = useMemo(() => ({ where: text === "" ? {} : { number: { contains: text } } }), [text]);
  const found = shown(useOperation(FindingChoicesDocument, variables).load)?.idleFindings.nodes ?? [];
  const options = found.map(({ id, number, decidedOn }) => ({ value: id, label: `${number} · ${decidedOn}` }));
  return <RecordSelect {...props} {...search} options={options} />;
}

function CampaignChoice(props: ChoiceInputProps) {
  const campaigns = shown(useOperation(CampaignChoicesDocument, nothing).load)?.campaigns.nodes ?? [];
  return <RecordSelect {...props} options={campaigns.map(({ key, name }) => ({ value: key, label: name }))} />;
}

function QuotaChoice(props: ChoiceInputProps) {
  const { named, term } = useText();
  const quotas = shown(useOperation(QuotaChoicesDocument, nothing).load)?.landQuotas.nodes ?? [];
  const options = quotas.map(({ key, year, kind, region, platform }) => {
    const of = named(region ?? platform ?? {});
    return { value: key, label: [year, of, term("quota-kind", kind), key].join(" · ") };
  });
  return <RecordSelect {...props} options={options} />;
}

function SourceChoice(props: ChoiceInputProps) {
  const { language } = useText();
  const sources = shown(useOperation(SourceChoicesDocument, nothing).load)?.sources.nodes ?? [];
  const options = sources.map(({ key, title }) => ({ value: key, label: oneLanguage(title, language) }));
  return <RecordSelect {...props} options={options} />;
}

function PlatformChoice(props: ChoiceInputProps) {
  const { named } = useText();
  const platforms = shown(props.catalogue.load)?.platforms.nodes ?? [];
  return <RecordSelect {...props} options={platforms.map((each) => ({ value: each.key, label: named(each) }))} />;
}

/** The counties that the caller writes, and the cities they lie in. */
function RegionChoice(props: ChoiceInputProps) {
  const { named } = useText();
  const { counties } = props;
  const variables = useMemo(
    () => ({ codes: [...new Set(counties.flatMap((code) => [`${code.slice(0, 4)}00`, code]))] }),
    [counties],
  );
  const regions = shown(useOperation(RegionChoicesDocument, variables).load)?.regions.nodes ?? [];
  return <RecordSelect {...props} options={regions.map((each) => ({ value: each.code, label: named(each) }))} />;
}

function CountyChoice(props: ChoiceInputProps) {
  const { named } = useText();
  const counties = (shown(props.catalogue.load)?.counties.nodes ?? []).filter(({ code }) =>
    props.counties.includes(code),
  );
  return <RecordSelect {...props} options={counties.map((each) => ({ value: each.code, label: named(each) }))} />;
}

function IndustryChoice(props: ChoiceInputProps) {
  const { named } = useText();
  const chains = shown(useOperation(IndustryChoicesDocument, nothing).load)?.industryChains.nodes ?? [];
  return <RecordSelect {...props} options={chains.map((each) => ({ value: each.name, label: named(each) }))} />;
}

function MetricChoice(props: ChoiceInputProps) {
  const { term } = useText();
  return <RecordSelect {...props} options={metrics.map((value) => ({ value, label: term("metric", value) }))} />;
}
