import { Alert } from "antd";
import { useSyncExternalStore } from "react";
import { useText } from "../ui/use-text";

/** Says that the browser has no network, for as long as that is so. */
export function OfflineNotice() {
  const { say } = useText();
  const online = useSyncExternalStore(subscribe, () => navigator.onLine);
  return online ? null : <Alert className="notice" type="warning" banner title={say("app.offline")} />;
}

function subscribe(listener: () => void): () => void {
  window.addEventListener("online", listener);
  window.addEventListener("offline", listener);
  return () => {
    window.removeEventListener("online", listener);
    window.removeEventListener("offline", listener);
  };
}
