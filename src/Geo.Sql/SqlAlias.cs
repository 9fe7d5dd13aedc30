namespace Geo.Sql;

/// <summary>
/// A name for a table, subquery or column inside one statement. It gets its number when the statement is printed,
/// in order of first appearance, so that equal statements print equally and pieces can be combined freely.
/// </summary>
public sealed class SqlAlias
{
    /// <summary>A new alias that will print as the prefix and a number, such as <c>parcel1</c>.</summary>
    public SqlAlias(string prefix = "t") => Part = new AliasPart(this, SqlNames.CheckPlain(prefix));

    internal AliasPart Part { get; }

    /// <summary>The alias as a piece of SQL.</summary>
    public Sql Sql => new([Part]);

    /// <summary>A column of the aliased table.</summary>
    public Sql Column(string name) => Geo.Sql.Sql.Of($"{this}.{Geo.Sql.Sql.Name(name)}");
}
