using Geo.GraphQL.Language;

namespace Geo.GraphQL.Validation.Limits;

/// <summary>A number of fields inside each other, and where the innermost stands.</summary>
internal readonly record struct Deep(int Fields, SourceLocation Innermost)
{
    public Deep Or(Deep other) => other.Fields > Fields ? other : this;

    /// <summary>Inside of one more field.</summary>
    public Deep Inside(SourceLocation field) => new(Fields + 1, Fields == 0 ? field : Innermost);
}
