import { Alert, Button, Form } from "antd";
import type { MultiPolygon } from "geojson";
import { useState } from "react";
import type { EditedParcelFragment, RuleMessageFragment, WrittenParcelFragment } from "../../api/generated/graphql";
import { useAct, type UserError } from "../../api/use-act";
import { tellWritten } from "../../api/writes";
import { ActErrors, errorsAt } from "../../ui/act-errors";
import { useText } from "../../ui/use-text";
import type { PanelProps } from "../panel";
import { documentOf } from "./act-documents";
import { inputOf, type Lack, textsOn } from "./act-input";
import { type ActName, fieldsOf } from "./acts";
import { type DraftHold, onVersions, useDraft, withShape, withText } from "./draft";
import { FieldInput } from "./field-input";
import { MergeSection } from "./merge-section";
import { OutlineSection } from "./outline-section";
import { RestoredDraft } from "./restored-draft";
import { SplitSection } from "./split-section";
import { staleRows } from "./stale-rows";
import { StaleRecord } from "./stale-record";
import { WrittenRecord } from "./written-record";

interface ActFormProps extends PanelProps {
  act: ActName;
  /** The parcels it is about, in the order of the address; none for one that is to be registered. */
  parcels: readonly EditedParcelFragment[];
  onRetry: () => void;
}

/** One act: what it needs, what the rules say to it, and what was written. */
export function ActForm(props: ActFormProps) {
  const { act, parcels, onRetry } = props;
  const { say, language, term } = useText();
  const hold = useDraft(`${act}:${parcels[0]?.code ?? ""}`);
  const { draft } = hold;
  const [errors, setErrors] = useState<readonly RuleMessageFragment[]>([]);
  const [lacks, setLacks] = useState<readonly Lack[]>([]);
  const [current, setCurrent] = useState<EditedParcelFragment | null>(null);
  const [written, setWritten] = useState<WrittenParcelFragment | null>(null);
  const { act: running, run } = useAct(documentOf[act]);
  const before = textsOn(act, parcels[0]);
  const textAt = (key: string) => draft.texts[key] ?? before[key] ?? "";

  const save = async () => {
    const asked = inputOf(act, parcels, draft);
    setLacks(asked.lacks);
    setErrors([]);
    if (asked.lacks.length > 0) return;
    const answer = (await run({ input: asked.input as never }))?.answer;
    if (!answer) return;
    setErrors(answer.userErrors.filter(({ code }) => code !== "STALE_VERSION"));
    setCurrent(answer.userErrors.some(({ code }) => code === "STALE_VERSION") ? answer.parcel : null);
    if (answer.userErrors.length === 0 && answer.parcel) {
      hold.forget();
      setWritten(answer.parcel);
      tellWritten();
    }
  };
  if (written) {
    const next = () => {
      setWritten(null);
      props.onOwn({ land: null });
    };
    return <WrittenRecord {...props} parcel={written} onNext={next} />;
  }
  const closed = parcels.find(({ state }) => state === "RETIRED");
  if (closed) {
    return <Alert type="info" showIcon title={say("edit.closed", { code: closed.code })} />;
  }
  const said: UserError[] = [...lacks.map(({ path, says }) => ({ path, code: "LACK", message: say(says) })), ...errors];
  // Pasted coordinates have a form of their own inside: this one is none for the browser.
  return (
    <>
      <RestoredDraft hold={hold} />
      {current && (
        <StaleRecord
          record={current}
          rows={staleRows(act, draft, current, { say, term, language })}
          onGoOn={() => {
            hold.change((d) => ({ ...d, versions: { ...d.versions, [current.code]: current.version } }));
            setCurrent(null);
            onRetry();
          }}
        />
      )}
      <Form layout="vertical" component={false}>
        <LandPart {...props} {...{ hold, errors: said, textAt }} />
        <div className="edit-section">
          {fieldsOf[act].map((field) => (
            <FieldInput key={field.name} field={field} {...fieldProps(props, hold, said, textAt)} />
          ))}
          <ActErrors act={running} errors={said.filter((error) => !standsAtField(act, draft.shapes, error))} />
          <Button
            type="primary"
            danger={act === "retire"}
            disabled={current !== null}
            loading={running.state === "running"}
            onClick={() => void save()}
          >
            {say(`edit.do.${act}`)}
          </Button>
        </div>
      </Form>
    </>
  );
}

function fieldProps(
  { parcels, catalogue }: ActFormProps,
  hold: DraftHold,
  errors: readonly UserError[],
  textAt: (key: string) => string,
) {
  const onText = (key: string, text: string) => hold.change((draft) => withText(onVersions(draft, parcels), key, text));
  const code = hold.draft.texts["code"] ?? "";
  const county = parcels[0]?.countyCode ?? (/^\d{6}/.test(code) ? code.slice(0, 6) : null);
  return { textAt, onText, errors, catalogue, county };
}

interface LandPartProps extends ActFormProps {
  hold: DraftHold;
  errors: readonly UserError[];
  textAt: (key: string) => string;
}

/** What an act does on the map. */
function LandPart({ hold, errors, textAt, ...props }: LandPartProps) {
  const { act, parcels, onOwn } = props;
  const { draft, change } = hold;
  const [parcel] = parcels;
  const onShape = (shape: MultiPolygon | null) => change((d) => withShape(onVersions(d, parcels), "boundary", shape));
  switch (act) {
    case "register":
    case "reshape":
      return (
        <OutlineSection
          {...props}
          before={parcel?.boundary ?? null}
          shape={draft.shapes["boundary"] ?? null}
          onShape={onShape}
          errors={errorsAt(errors, "boundary")}
        />
      );
    case "split":
      return parcel ? (
        <SplitSection
          {...props}
          parcel={parcel}
          draft={draft}
          onParts={(parts) =>
            change((d) => ({
              ...onVersions(d, parcels),
              shapes: Object.fromEntries(parts.map((shape, index) => [`parts.${index}.boundary`, shape])),
            }))
          }
          fields={fieldProps(props, hold, errors, textAt)}
        />
      ) : null;
    case "merge":
      return (
        <MergeSection
          {...props}
          onCodes={(codes) => onOwn({ land: codes.join(",") }, "replace")}
          errors={errorsAt(errors, "parcels")}
        />
      );
    case "correct":
    case "renumber":
    case "retire":
      return null;
  }
}

/** Whether a message is shown where it belongs, so that it need not be said again below. */
function standsAtField(act: ActName, shapes: Readonly<Record<string, MultiPolygon>>, { path }: UserError): boolean {
  const [top = "", index = ""] = path;
  if (fieldsOf[act].some(({ name }) => name === top)) return true;
  if (top === "boundary") return act === "register" || act === "reshape";
  if (top === "parcels") return act === "merge";
  if (top === "contracts") return index !== "";
  return top === "parts" && `parts.${index}.boundary` in shapes;
}
