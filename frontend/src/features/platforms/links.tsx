import { Button } from "antd";
import { useText } from "../../ui/use-text";

interface LinksProps {
  records: readonly { key: string; name: string; nameEn: string | null }[];
  onOpen: (key: string) => void;
}

/** Names that open their records. */
export function Links({ records, onOpen }: LinksProps) {
  const { named } = useText();
  return (
    <ul className="card-list">
      {records.map((record) => (
        <li key={record.key}>
          <Button type="link" size="small" className="inline-link" onClick={() => onOpen(record.key)}>
            {named(record)}
          </Button>
        </li>
      ))}
    </ul>
  );
}
