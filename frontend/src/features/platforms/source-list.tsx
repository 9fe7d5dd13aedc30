import { oneLanguage } from "../../ui/one-language";
import { useText } from "../../ui/use-text";

interface SourceListProps {
  sources: readonly { id: string; title: string; publisher: string | null; publishedText: string | null }[];
}

/** Where the facts were read. */
export function SourceList({ sources }: SourceListProps) {
  const { language } = useText();
  return (
    <ul className="card-list card-sources">
      {sources.map((source) => (
        <li key={source.id}>
          <span>{oneLanguage(source.title, language)}</span>
          <small>{[source.publisher, source.publishedText].filter(Boolean).join(" · ")}</small>
        </li>
      ))}
    </ul>
  );
}
