import { useText } from "./use-text";

/** A thin bar over what is being brought up to date; keeps its place when there is nothing to do. */
export function Progress({ busy }: { busy: boolean }) {
  const { say } = useText();
  return (
    <div className="progress">
      {busy && <div className="progress-bar" role="progressbar" aria-label={say("app.loading")} />}
    </div>
  );
}
