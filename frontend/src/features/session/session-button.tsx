import { UserOutlined } from "@ant-design/icons";
import { Button } from "antd";
import { lazy, Suspense, useState } from "react";
import { useText } from "../../ui/use-text";
import { scopeText } from "./scope-text";
import { useCaller } from "../../api/session/use-caller";

const SessionDialog = lazy(() => import("./session-dialog"));
const demoPath = "/sign-in/demo";

interface SessionButtonProps {
  counties: readonly { code: string; name: string; nameEn?: string | null }[];
}

/** Who asks and for which counties; opens what can be done about it. */
export function SessionButton({ counties }: SessionButtonProps) {
  const { say, named, term } = useText();
  const caller = useCaller();
  const [open, setOpen] = useState(window.location.pathname === demoPath);
  const nameOf = (code: string) => {
    const county = counties.find((each) => each.code === code);
    return county ? named(county) : code;
  };
  const role = caller ? term("role", caller.actor === "development" ? "development" : caller.role) : say("app.loading");
  const scope = caller ? scopeText(caller, nameOf, say) : "";
  return (
    <>
      <Button
        type="text"
        icon={<UserOutlined />}
        aria-haspopup="dialog"
        aria-label={say("session.button", { role, scope })}
        title={caller ? `${caller.actor} · ${scope}` : ""}
        onClick={() => setOpen(true)}
      >
        {say("session.role", { role })}
        <small className="session-scope">{scope}</small>
      </Button>
      {open && (
        <Suspense fallback={null}>
          <SessionDialog caller={caller} scope={scope} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  );
}
