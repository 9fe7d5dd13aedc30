namespace Geo.Query.Tests.Differential;

/// <summary>What is selected at one place of the answer, so that no two selections there contradict each other.</summary>
internal sealed class SelectionScope
{
    private readonly Dictionary<string, Selected> _selected = new(StringComparer.Ordinal);

    /// <summary>The arguments with which the field is selected under the name; null where the name is free.</summary>
    public string? ArgumentsOf(string name, string parent, string field) =>
        _selected.TryGetValue(name, out Selected? known) && known.Uses.FirstOrDefault(use => use.Parent == parent && use.Field == field) is { Field: not null } found
            ? found.Arguments
            : null;

    /// <summary>Takes a selection in; false, and nothing, where it contradicts another one.</summary>
    public bool TryAdd(string name, SelectionUse use, string type, out SelectionScope below)
    {
        if (!_selected.TryGetValue(name, out Selected? known))
        {
            _selected.Add(name, known = new Selected(type, [], new SelectionScope()));
        }

        below = known.Below;
        if (known.Type != type || known.Uses.Any(other => Meet(other.Parent, use.Parent) && (other.Field != use.Field || other.Arguments != use.Arguments)))
        {
            return false;
        }

        known.Uses.Add(use);
        return true;
    }

    /// <summary>Takes all of another scope in; false where that contradicts something here. What was taken in until then stays.</summary>
    public bool TryMerge(SelectionScope other)
    {
        foreach ((string name, Selected selected) in other._selected)
        {
            foreach (SelectionUse use in selected.Uses)
            {
                if (!TryAdd(name, use, selected.Type, out _))
                {
                    return false;
                }
            }

            if (!_selected[name].Below.TryMerge(selected.Below))
            {
                return false;
            }
        }

        return true;
    }

    // Only two different objects never meet in one record.
    private static bool Meet(string parent, string other) => parent == other || parent is "Node" or "SearchResult" || other is "Node" or "SearchResult";

    private sealed record Selected(string Type, List<SelectionUse> Uses, SelectionScope Below);
}

/// <summary>A field of a type with its arguments as written.</summary>
internal readonly record struct SelectionUse(string Parent, string Field, string Arguments);
