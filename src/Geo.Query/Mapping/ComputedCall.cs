using Geo.GraphQL.Requests;
using Geo.Query.Compile;
using Geo.Query.Execute;
using Geo.Query.Plans;
using Geo.Sql;
using Npgsql;

namespace Geo.Query.Mapping;

/// <summary>One call of a field that the host computes: its arguments, and the database as the caller sees it, in full records only.</summary>
public sealed class ComputedCall
{
    private readonly ModelIndex _index;
    private readonly QueryLimits _limits;
    private readonly FieldPlace? _place;
    private readonly ObjectInput _arguments;
    private readonly ObjectPlan? _selection;
    private readonly VariableValues _variables;
    private readonly RecordSource _source;

    /// <param name="index">The maps.</param>
    /// <param name="limits">The limits.</param>
    /// <param name="place">The field; null where it has no pages.</param>
    /// <param name="arguments">The arguments.</param>
    /// <param name="selection">What is selected of the value; null where no computed object is answered with.</param>
    /// <param name="variables">The variables.</param>
    /// <param name="connection">The connection.</param>
    /// <param name="position">The position whose state is asked for; null for now.</param>
    internal ComputedCall(
        ModelIndex index,
        QueryLimits limits,
        FieldPlace? place,
        ObjectInput arguments,
        ObjectPlan? selection,
        VariableValues variables,
        NpgsqlConnection connection,
        long? position)
    {
        Position = position;
        _source = RecordSource.Of(index, Face.Exact);
        _source.Position = position is { } past ? SqlText.Value(past) : null;
        _index = index;
        _limits = limits;
        _place = place;
        _arguments = arguments;
        _selection = selection;
        _variables = variables;
        Connection = connection;
        Arguments = (IReadOnlyDictionary<string, object?>)arguments.Evaluate(variables)!;
    }

    /// <summary>The coerced arguments: leaves, lists and dictionaries; enum values by name; what is not given is absent.</summary>
    public IReadOnlyDictionary<string, object?> Arguments { get; }

    /// <summary>A connection inside of a read-only transaction with the caller's settings. The views of <c>api</c> show what the caller may see.</summary>
    public NpgsqlConnection Connection { get; }

    /// <summary>The position of the change log that <c>asOf</c> means; null for now.</summary>
    public long? Position { get; }

    /// <summary>An argument that is given and not null.</summary>
    public T? Argument<T>(string name) => Arguments.GetValueOrDefault(name) is T value ? value : default;

    /// <summary>What to select from for the rows of a view of <c>api</c>, such as <c>parcel</c>: as they were under <c>asOf</c>.</summary>
    public SqlText Rows(string view) => _source.Of(view);

    /// <summary>The call of a rule that runs in SQL, as of <see cref="Position"/>.</summary>
    public SqlText Rule(string function, params IEnumerable<SqlText> arguments) => RuleSql.Call(function, _source.Position, arguments);

    /// <summary>The key in an argument that is a global identifier; null where it is none of a record of that type.</summary>
    public object[]? Key(string argument, string typeName) =>
        Argument<string>(argument) is { } text && Execute.GlobalId.Read(_index.Model, text) is var (entity, key) && entity.TypeName == typeName ? key : null;

    /// <summary>True where the path of fields below this one is selected, such as <c>members</c> or <c>nodes.outline</c>.</summary>
    public bool Selects(string path) => _selection?.Selects(path.Split('.')) == true;

    /// <summary>The condition of a filter argument over a row of the entity's view; <c>true</c> where it is not given.</summary>
    /// <exception cref="RefusedException">The filter is refused.</exception>
    public async Task<SqlText> WhereAsync(string argument, string entity, SqlAlias row, CancellationToken cancellationToken)
    {
        if (_arguments.FindValue(argument) is not ObjectInput { Fields.IsEmpty: false } where)
        {
            return SqlText.Of($"true");
        }

        ShapeChecks checks = new();
        ValueParameters parameters = new(_variables);
        FilterCompiler filters = new(_index, parameters, new GeometryCompiler(_index, parameters, checks, _source), _source);
        SqlText condition = filters.Compile(_index.Target(entity), where, row);
        await CheckAsync(checks, cancellationToken);
        return condition;
    }

    /// <summary>A geometry argument of the type <c>GeometryInput</c> as an expression in EPSG:4490, checked to be valid.</summary>
    /// <exception cref="RefusedException">The shape is refused.</exception>
    public async Task<SqlText> GeometryAsync(string argument, CancellationToken cancellationToken)
    {
        ShapeChecks checks = new();
        GeometryCompiler geometries = new(_index, new ValueParameters(_variables), checks, _source);
        SqlText geometry = geometries.Compile((ObjectInput)_arguments.FindValue(argument)!);
        await CheckAsync(checks, cancellationToken);
        return geometry;
    }

    /// <summary>The page of a list that the arguments <c>first</c>, <c>after</c>, <c>last</c> and <c>before</c> ask for.</summary>
    /// <param name="items">All items, in order.</param>
    /// <param name="keyOf">What tells an item from the others, the same for the same item in another answer.</param>
    /// <exception cref="RefusedException">The size or a cursor is refused.</exception>
    public ComputedPage Page<T>(IReadOnlyList<T> items, Func<T, string> keyOf)
        where T : class => ComputedPages.Slice(items, keyOf, _place!.Name, this, _limits);

    /// <summary>An argument that says how long a list may be; null where it is not given.</summary>
    /// <exception cref="RefusedException">It is negative or more than a page may hold.</exception>
    public int? PageSize(string argument) => ComputedPages.Size(this, argument, _limits);

    /// <summary>What to throw where an argument cannot be answered.</summary>
    public static RefusedException Refuse(string code, string message) => new(new Refusal(code, message));

    private async Task CheckAsync(ShapeChecks checks, CancellationToken cancellationToken)
    {
        foreach (ShapeCheck check in checks.All)
        {
            string? problem = await ReadProblemAsync(check, cancellationToken);
            if (problem is not null)
            {
                throw new RefusedException(check.Refuse(problem));
            }
        }
    }

    // A shape from a foreign reference system may fail to come over; a savepoint keeps the transaction of the others.
    private async Task<string?> ReadProblemAsync(ShapeCheck check, CancellationToken cancellationToken)
    {
        try
        {
            if (check.ForeignSrid is not null)
            {
                await ExecuteAsync(SqlText.Of($"savepoint shape"), cancellationToken);
            }

            await using NpgsqlCommand command = SqlText.Of($"select {check.Problem}").ToCommand(Connection);
            return await command.ExecuteScalarAsync(cancellationToken) as string;
        }
        catch (PostgresException exception) when (exception.SqlState != PostgresErrorCodes.QueryCanceled && check.ForeignSrid is not null)
        {
            await ExecuteAsync(SqlText.Of($"rollback to savepoint shape"), cancellationToken);
            throw new RefusedException(Messages.Untransformable((int)check.ForeignSrid.Evaluate(_variables)!));
        }
    }

    private async Task ExecuteAsync(SqlText sql, CancellationToken cancellationToken)
    {
        await using NpgsqlCommand command = sql.ToCommand(Connection);
        await command.ExecuteNonQueryAsync(cancellationToken);
    }
}
