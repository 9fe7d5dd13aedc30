using NpgsqlTypes;

namespace Geo.Sql;

/// <summary>The closed family of what a <see cref="Sql"/> is made of.</summary>
internal abstract record SqlPart;

/// <summary>Text the program wrote.</summary>
internal sealed record TextPart(string Text) : SqlPart;

/// <summary>An identifier, quoted already.</summary>
internal sealed record NamePart(string Quoted) : SqlPart;

/// <summary>An alias; two parts with the same key print the same name.</summary>
internal sealed record AliasPart(object Key, string Prefix) : SqlPart;

/// <summary>A parameter that carries its value; one instance is one parameter however often it is used.</summary>
internal sealed record ValuePart(object? Value, NpgsqlDbType? Type) : SqlPart
{
    public bool Equals(ValuePart? other) => ReferenceEquals(this, other);

    public override int GetHashCode() => System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(this);
}

/// <summary>A parameter whose value comes when the statement runs.</summary>
internal sealed record SlotPart(int Index, NpgsqlDbType Type) : SqlPart;
