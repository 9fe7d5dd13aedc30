import { Alert, Button } from "antd";
import { useSession } from "../../api/session/session";
import { useText } from "../../ui/use-text";
import { signInWays } from "../../api/session/configuration";
import { chosenDemo, signInAsDemo } from "../../api/session/demo";

/** Says that the session has ended; signing in again leaves everything on the page as it is. */
export function ExpiredNotice() {
  const { say } = useText();
  if (!useSession().expired) {
    return null;
  }
  return (
    <Alert
      className="notice"
      type="warning"
      banner
      title={say("session.expired")}
      action={
        <Button size="small" onClick={() => void signInAgain()}>
          {say("session.again")}
        </Button>
      }
    />
  );
}

async function signInAgain(): Promise<void> {
  const { oidc, demo } = await signInWays();
  if (oidc) {
    const { signInBeside } = await import("../../api/session/oidc");
    signInBeside(oidc);
  } else if (demo) {
    await signInAsDemo(chosenDemo());
  }
}
