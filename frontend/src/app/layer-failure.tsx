import type { Remote } from "../api/use-operation";
import { Failed } from "../ui/failed";

/** Says why a layer that was asked for is not there, and offers to ask again. */
export function LayerFailure({ remote: { load, retry } }: { remote: Remote<unknown> }) {
  return load.state === "failed" ? (
    <div className="layer-failed map-overlay">
      <Failed operation={load.operation} message={load.message} onRetry={retry} />
    </div>
  ) : null;
}
