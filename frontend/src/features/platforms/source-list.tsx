interface SourceListProps {
  sources: readonly { id: string; title: string; publisher: string | null; publishedText: string | null }[];
}

/** Where the facts were read. */
export function SourceList({ sources }: SourceListProps) {
  return (
    <ul className="card-list card-sources">
      {sources.map((source) => (
        <li key={source.id}>
          <span>{source.title}</span>
          <small>{[source.publisher, source.publishedText].filter(Boolean).join(" · ")}</small>
        </li>
      ))}
    </ul>
  );
}
