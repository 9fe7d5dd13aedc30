import { Alert, Button, Modal } from "antd";
import { useEffect, useState } from "react";
import { assertNever } from "../../api/load";
import { currentSession } from "../../api/session/session";
import { useText } from "../../ui/use-text";
import { type SignInWays, signInWays } from "../../api/session/configuration";
import { signInAsDemo } from "../../api/session/demo";
import type { Caller } from "../../api/session/use-caller";

interface SessionDialogProps {
  caller: Caller | null;
  scope: string;
  onClose: () => void;
}

type Act = "signIn" | "signOut" | { demo: string };

/** Who one is, and who else one may be. */
export function SessionDialog({ caller, scope, onClose }: SessionDialogProps) {
  const { say, term } = useText();
  const [ways, setWays] = useState<SignInWays>({});
  const [failed, setFailed] = useState(false);
  useEffect(function readWays() {
    let wanted = true;
    void signInWays().then((found) => wanted && setWays(found));
    return () => {
      wanted = false;
    };
  }, []);

  const doIt = (act: Act) => perform(act, ways).then(onClose, () => setFailed(true));
  const signedIn = currentSession().token !== null;
  return (
    <Modal
      open
      title={say("session.title")}
      footer={null}
      onCancel={onClose}
      closable={{ "aria-label": say("app.close") }}
    >
      {caller && <p>{say("session.you", { actor: caller.actor, role: term("role", caller.role), scope })}</p>}
      {failed && <Alert type="error" title={say("session.failed")} />}
      {ways.oidc && (
        <p>
          {signedIn ? (
            <Button onClick={() => doIt("signOut")}>{say("session.signOut")}</Button>
          ) : (
            <Button type="primary" onClick={() => doIt("signIn")}>
              {say("session.signIn")}
            </Button>
          )}
        </p>
      )}
      {ways.demo && (
        <>
          <p>{say("session.demo")}</p>
          <ul className="session-demo">
            {["anonymous", ...ways.demo].map((identity) => (
              <li key={identity}>
                <Button block aria-pressed={isCurrent(caller, identity)} onClick={() => doIt({ demo: identity })}>
                  {term("role", identity)}
                </Button>
              </li>
            ))}
          </ul>
        </>
      )}
      {!ways.oidc && !ways.demo && <p>{say("session.none")}</p>}
    </Modal>
  );
}

export default SessionDialog;

function isCurrent(caller: Caller | null, identity: string): boolean {
  return caller !== null && caller.role === identity && caller.actor !== "development";
}

async function perform(act: Act, { oidc }: SignInWays): Promise<void> {
  if (typeof act === "object") {
    await signInAsDemo(act.demo);
    return;
  }
  if (!oidc) {
    return;
  }
  const { leave, signOut } = await import("../../api/session/oidc");
  switch (act) {
    case "signIn":
      return leave(oidc);
    case "signOut":
      return signOut(oidc);
    default:
      return assertNever(act);
  }
}
