import { Alert } from "antd";
import type { ReactNode } from "react";
import type { Act, UserError } from "../api/use-act";
import { FailureText } from "./failure-text";
import { useText } from "./use-text";

/** The rules' messages about one part of an input, by the beginning of their paths. */
export function errorsAt(errors: readonly UserError[], ...path: readonly string[]): UserError[] {
  return errors.filter((error) => path.every((part, index) => error.path[index] === part));
}

/** What antd wants to know of a field with messages. */
export function fieldState(errors: readonly UserError[]): { validateStatus?: "error"; help?: ReactNode } {
  return errors.length > 0 ? { validateStatus: "error", help: <RuleTexts errors={errors} /> } : {};
}

/** What rules say, one after the other. */
export function RuleTexts({ errors }: { errors: readonly UserError[] }) {
  const { language } = useText();
  return errors.map(({ message, messageZh }) => (language === "en" ? message : (messageZh ?? message))).join(" ");
}

/** The rules' messages that stand beside something else than a field. */
export function RuleAlerts({ errors }: { errors: readonly UserError[] }) {
  return errors.map((error) => (
    <Alert
      key={`${error.path.join(".")} ${error.code} ${error.message}`}
      type="error"
      showIcon
      role="alert"
      title={<RuleTexts errors={[error]} />}
    />
  ));
}

interface ActErrorsProps {
  act: Act<unknown>;
  /** Those that stand at no field. */
  errors: readonly UserError[];
}

/** A request that failed, and the rules' messages that stand at no field. */
export function ActErrors({ act, errors }: ActErrorsProps) {
  const { say } = useText();
  return (
    <>
      {act.state === "failed" && (
        <Alert
          type="error"
          showIcon
          role="alert"
          title={say("app.failed", { operation: act.operation })}
          description={<FailureText message={act.message} code={act.code ?? null} />}
        />
      )}
      <RuleAlerts errors={errors} />
    </>
  );
}
