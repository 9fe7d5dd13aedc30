import { InputNumber } from "antd";
import { useState } from "react";

interface NumberFieldProps {
  label: string;
  placeholder?: string;
  value: number | null;
  /** What one of the value is of what is shown: 1000 for metres shown as kilometres. */
  scale?: number;
  max?: number;
  disabled?: boolean;
  onCommit: (value: number | null) => void;
}

/** A figure that takes effect on Enter and on leaving the field. */
export function NumberField(props: NumberFieldProps) {
  return <Field key={String(props.value)} {...props} />;
}

function Field({ label, placeholder, value, scale = 1, max, disabled = false, onCommit }: NumberFieldProps) {
  const shown = value === null ? null : Math.round((value / scale) * 1e6) / 1e6;
  const [typed, setTyped] = useState(shown);
  const commit = () => {
    if (typed !== shown) {
      onCommit(typed === null ? null : Math.round(typed * scale * 1e6) / 1e6);
    }
  };
  return (
    <InputNumber
      aria-label={label}
      placeholder={placeholder}
      min={0}
      {...(max === undefined ? {} : { max: max / scale })}
      controls={false}
      disabled={disabled}
      value={typed}
      onChange={setTyped}
      onBlur={commit}
      onPressEnter={commit}
    />
  );
}
