namespace Geo.Server.Http.Documents;

/// <summary>The documents that clients asked to remember. What was not asked for the longest is forgotten first, by count and by size.</summary>
internal sealed class RememberedDocuments(int mostDocuments, int mostCharacters)
{
    private readonly Lock _lock = new();
    private readonly Dictionary<string, LinkedListNode<(string Hash, string Text)>> _nodes = new(StringComparer.Ordinal);
    private readonly LinkedList<(string Hash, string Text)> _order = new();
    private long _characters;

    /// <summary>How many documents it holds, and of how many characters.</summary>
    public (int Documents, long Characters) Size
    {
        get
        {
            lock (_lock)
            {
                return (_nodes.Count, _characters);
            }
        }
    }

    /// <summary>The document of a hash; null for one that is not, or no longer, known.</summary>
    public string? Find(string hash)
    {
        lock (_lock)
        {
            if (!_nodes.TryGetValue(hash, out LinkedListNode<(string Hash, string Text)>? node))
            {
                return null;
            }

            _order.Remove(node);
            _order.AddFirst(node);
            return node.Value.Text;
        }
    }

    /// <summary>Remembers a document; one that would not leave room for others is passed over.</summary>
    public void Add(string hash, string text)
    {
        if (text.Length > mostCharacters / 16)
        {
            return;
        }

        lock (_lock)
        {
            if (_nodes.ContainsKey(hash))
            {
                return;
            }

            _nodes.Add(hash, _order.AddFirst((hash, text)));
            _characters += text.Length;
            while (_nodes.Count > mostDocuments || _characters > mostCharacters)
            {
                (string oldest, string gone) = _order.Last!.Value;
                _order.RemoveLast();
                _nodes.Remove(oldest);
                _characters -= gone.Length;
            }
        }
    }
}
