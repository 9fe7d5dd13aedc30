using System.Collections.Immutable;
using System.Linq.Expressions;
using System.Reflection;
using System.Text.Json;
using Geo.Query.Mutations;
using NpgsqlTypes;

namespace Geo.Server.Mutations.Acts;

/// <summary>
/// The fields of a record that acts write, declared once: their types in the API, what is checked of a value, and the property it
/// goes to. A new record must have those whose property cannot be null; a change takes what is given and leaves the rest.
/// </summary>
internal sealed class ActFields<T>
    where T : class
{

    private ActFields(ImmutableArray<ActField<T>> all) => All = all;

    /// <summary>None yet.</summary>
    public static ActFields<T> None { get; } = new([]);

    /// <summary>The fields in the order the schema shows them.</summary>
    public ImmutableArray<ActField<T>> All { get; }

    /// <summary>A text of one line or more.</summary>
    public ActFields<T> Text(Expression<Func<T, string?>> property, string description, int most = 200) =>
        Add(property, "String", description, (checks, name, _) => checks.Text(name, most));

    /// <summary>A key that people read and addresses hold.</summary>
    public ActFields<T> Slug(Expression<Func<T, string?>> property, string description) =>
        Add(property, "String", description, (checks, name, _) => checks.Slug(name));

    /// <summary>A day that has come.</summary>
    public ActFields<T> Day(Expression<Func<T, DateOnly?>> property, string description) =>
        Add(property, "Date", description, (checks, name, _) => checks.Day(name));

    /// <summary>A day that may lie ahead.</summary>
    public ActFields<T> DayAhead(Expression<Func<T, DateOnly?>> property, string description) =>
        Add(property, "Date", description, (checks, name, _) => checks.DayAhead(name));

    /// <summary>An amount of money in yuan.</summary>
    public ActFields<T> Money(Expression<Func<T, decimal?>> property, string description) =>
        Add(property, "Decimal", description, (checks, name, _) => checks.Number(name, 0, 1e16m, 2));

    /// <summary>A number in bounds, rounded to the decimals that are kept.</summary>
    public ActFields<T> Number(Expression<Func<T, decimal?>> property, string description, decimal least, decimal most, int decimals) =>
        Add(property, "Decimal", description, (checks, name, _) => checks.Number(name, least, most, decimals));

    /// <summary>A size of land in square metres.</summary>
    public ActFields<T> Area(Expression<Func<T, decimal?>> property, string description, decimal least = 0, decimal most = 1e12m) =>
        Add(property, "AreaInput", description, (checks, name, _) => checks.Area(name, least, most), ParcelInputs.Common);

    /// <summary>A whole number in bounds.</summary>
    public ActFields<T> Whole(Expression<Func<T, int?>> property, string description, int least, int most) =>
        Add(property, "Int", description, (checks, name, _) => checks.Whole(name, least, most));

    /// <summary>A calendar year that has begun.</summary>
    public ActFields<T> Year(Expression<Func<T, int?>> property, string description) =>
        Add(property, "Int", description, (checks, name, _) => checks.Whole(name, 1949, checks.Today.Year + 1));

    /// <summary>Yes or no.</summary>
    public ActFields<T> Flag(Expression<Func<T, bool?>> property, string description) =>
        Add(property, "Boolean", description, (_, name, input) => input.Find(name));

    /// <summary>A value of an enum.</summary>
    public ActFields<T> Choice(Expression<Func<T, object?>> property, string description)
    {
        Type type = PropertyOf(property).PropertyType;
        Type named = Nullable.GetUnderlyingType(type) ?? type;
        return Add(property, named.Name, description, (_, name, input) =>
            Enum.Parse(named, input.Get<string>(name).Replace("_", "", StringComparison.Ordinal), ignoreCase: true));
    }

    /// <summary>The readable key of another record.</summary>
    public ActFields<T> Key(Expression<Func<T, string?>> property, string name, string view, string column, string noun, string description) =>
        Key(PropertyOf(property), name, view, column, noun, description);

    /// <summary>The readable key of another record.</summary>
    public ActFields<T> Key(PropertyInfo target, string name, string view, string column, string noun, string description) =>
        With(new(name, "String", description, IsRequired(target), act => Take(act, name, target, (_, input) =>
        {
            string key = input.Get<string>(name);
            act.Ask(
                Sql.Sql.Of($"exists (select from {Sql.Sql.Name("api", view)} where {Sql.Sql.Name(column)} = {Sql.Sql.Value(key, NpgsqlDbType.Text)})"),
                Messages.Unknown(name, noun));
            return key;
        })));

    /// <summary>A field that goes to no property by itself; every input must have it where it is always asked.</summary>
    public ActFields<T> Beside(string name, string type, string description, bool isAlways, Action<ActCase<T>> read, string types = "") =>
        With(new(name, type, description, isAlways, read) { IsAlways = isAlways, Types = types });

    /// <summary>The fields with others behind them.</summary>
    public ActFields<T> And(ActFields<T> others) => new([.. All, .. others.All]);

    /// <summary>The same, with one that every change must have.</summary>
    public ActFields<T> Always(string name) => new([.. All.Select(field => field.Name == name ? field with { IsAlways = true } : field)]);

    private ActFields<T> Add(LambdaExpression property, string type, string description, Func<InputChecks, string, MutationInput, object?> value, string types = "")
    {
        PropertyInfo target = PropertyOf(property);
        string name = JsonNamingPolicy.CamelCase.ConvertName(target.Name);
        return With(new(name, type, description, IsRequired(target), act => Take(act, name, target, (checks, input) => value(checks, name, input))) { Types = types });
    }

    private ActFields<T> With(ActField<T> field) => new(All.Add(field));

    private static void Take(ActCase<T> act, string name, PropertyInfo target, Func<InputChecks, MutationInput, object?> value)
    {
        if (!act.Input.IsGiven(name))
        {
            return;
        }

        if (act.Input.Find(name) is not null)
        {
            // What is wrong was told, and the record is not written.
            if (value(act.Checks, act.Input) is { } taken)
            {
                target.SetValue(act.Record, taken);
            }
        }
        else if (IsRequired(target))
        {
            act.Checks.Add(Messages.Required(name));
        }
        else
        {
            target.SetValue(act.Record, null);
        }
    }

    private static bool IsRequired(PropertyInfo property) => property.PropertyType.IsValueType
        ? Nullable.GetUnderlyingType(property.PropertyType) is null
        : new NullabilityInfoContext().Create(property).WriteState == NullabilityState.NotNull;

    private static PropertyInfo PropertyOf(LambdaExpression property) =>
        (PropertyInfo)((MemberExpression)(property.Body is UnaryExpression { Operand: var inner } ? inner : property.Body)).Member;
}
