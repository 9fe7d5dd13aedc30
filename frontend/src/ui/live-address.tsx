import { QRCode } from "antd";
import "./map-texts";
import { useText } from "./use-text";

// A longer address makes squares that a telephone does not tell apart on paper.
const mostCharacters = 900;

/** Where the live view of what is printed is, as text and to be scanned. */
export function LiveAddress({ label }: { label: string }) {
  const { say } = useText();
  const { href } = window.location;
  return (
    <div className="live-address">
      <p>
        {label} <a href={href}>{href}</a>
      </p>
      {href.length <= mostCharacters && (
        <span role="img" aria-label={say("live.qr", { label })}>
          <QRCode
            type="svg"
            value={href}
            size={84}
            marginSize={2}
            bordered={false}
            color="#000000"
            bgColor="#FFFFFF"
            aria-hidden="true"
          />
        </span>
      )}
    </div>
  );
}
