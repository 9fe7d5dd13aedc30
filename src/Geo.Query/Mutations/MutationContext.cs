using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;
using Geo.Query.Compile;
using Geo.Query.Execute;
using Geo.Query.Plans;
using Geo.Sql;
using Npgsql;

namespace Geo.Query.Mutations;

/// <summary>
/// What a handler works with: the input, who asks, and a transaction. The caller's settings go out in the same round trip as
/// the first statement, so the first one is asked for here; statements by other ways come after it.
/// </summary>
public sealed class MutationContext
{
    private readonly ModelIndex _index;
    private readonly ObjectInput _input;
    private readonly Geo.GraphQL.Requests.VariableValues _variables;
    private NpgsqlBatchCommand? _settings;

    internal MutationContext(
        ModelIndex index,
        ObjectInput arguments,
        Geo.GraphQL.Requests.VariableValues variables,
        MutationInput input,
        CallerSettings caller,
        NpgsqlTransaction transaction,
        NpgsqlBatchCommand settings)
    {
        _index = index;
        _input = arguments;
        _variables = variables;
        _settings = settings;
        Input = input;
        Caller = caller;
        Transaction = transaction;
    }

    /// <summary>The input.</summary>
    public MutationInput Input { get; }

    /// <summary>Who asks.</summary>
    public CallerSettings Caller { get; }

    /// <summary>The transaction, READ COMMITTED; whoever called the handler ends it.</summary>
    public NpgsqlTransaction Transaction { get; }

    /// <summary>The connection of the transaction.</summary>
    public NpgsqlConnection Connection => Transaction.Connection!;

    /// <summary>Runs statements in one round trip and gives the rows of each.</summary>
    public async Task<ImmutableArray<ImmutableArray<object?[]>>> RowsAsync(ImmutableArray<SqlText> statements, CancellationToken cancellationToken)
    {
        await using NpgsqlBatch batch = CreateBatch(statements);
        await using NpgsqlDataReader reader = await ExecuteAsync(batch, cancellationToken);
        ImmutableArray<ImmutableArray<object?[]>>.Builder results = ImmutableArray.CreateBuilder<ImmutableArray<object?[]>>(statements.Length);
        do
        {
            ImmutableArray<object?[]>.Builder rows = ImmutableArray.CreateBuilder<object?[]>();
            while (await reader.ReadAsync(cancellationToken))
            {
                object?[] row = new object?[reader.FieldCount];
                for (int i = 0; i < row.Length; i++)
                {
                    row[i] = reader.IsDBNull(i) ? null : reader.GetValue(i);
                }

                rows.Add(row);
            }

            results.Add(rows.ToImmutable());
        }
        while (await reader.NextResultAsync(cancellationToken));
        return results.ToImmutable();
    }

    /// <summary>
    /// The geometry of a <c>GeometryInput</c> of the input, checked as one in a filter is, in EPSG:4490 as WKB; or what is
    /// wrong with it and where.
    /// </summary>
    /// <param name="path">The field, from the outermost; the place in a list is a number from 0.</param>
    /// <param name="cancellationToken">Ends the statements.</param>
    public async Task<(byte[]? Wkb, UserError? Error)> ReadGeometryAsync(ImmutableArray<string> path, CancellationToken cancellationToken)
    {
        try
        {
            ShapeChecks checks = new();
            SqlText geometry = new GeometryCompiler(_index, new ValueParameters(_variables), checks, RecordSource.Now).Compile((ObjectInput)path.Aggregate((Input)_input, Step));
            ImmutableArray<ShapeCheck>[] inOrder = [.. CheckCompiler.InOrder(checks.All)];
            foreach (ImmutableArray<ShapeCheck> together in inOrder[..^1])
            {
                await CheckAsync(together, [], cancellationToken);
            }

            // The last checks and the shape itself in one round trip: a shape that does not pass is read for nothing.
            object?[] found = await CheckAsync(inOrder[^1], [SqlText.Of($"select st_asbinary({geometry}, 'NDR')")], cancellationToken);
            return ((byte[])found[0]!, null);
        }
        catch (RefusedException exception)
        {
            return (null, new UserError(path, exception.Refusal.Code, exception.Refusal.Message, exception.Refusal.Chinese ?? exception.Refusal.Message));
        }
    }

    private static Input Step(Input input, string step) => input switch
    {
        ObjectInput fields => fields.Find(step)!,
        ListInput list => list.Items[int.Parse(step, CultureInfo.InvariantCulture)],
        _ => throw new UnreachableException($"There is no {step} inside of a {input.GetType().Name}."),
    };

    private async Task<object?[]> CheckAsync(ImmutableArray<ShapeCheck> checks, ImmutableArray<SqlText> then, CancellationToken cancellationToken)
    {
        ImmutableArray<ImmutableArray<object?[]>> found;
        try
        {
            found = await RowsAsync([CheckCompiler.Select(checks), .. then], cancellationToken);
        }
        catch (PostgresException exception) when (exception.SqlState != PostgresErrorCodes.QueryCanceled && checks.FirstOrDefault(check => check.ForeignSrid is not null) is { } foreign)
        {
            throw new RefusedException(Messages.Untransformable((int)foreign.ForeignSrid!.Evaluate(_variables)!));
        }

        for (int i = 0; i < checks.Length; i++)
        {
            if (found[0][0][i] is string problem)
            {
                throw new RefusedException(checks[i].Refuse(problem));
            }
        }

        return found[^1][0];
    }

    private NpgsqlBatch CreateBatch(ImmutableArray<SqlText> statements)
    {
        NpgsqlBatch batch = Connection.CreateBatch();
        batch.Timeout = 0; // the database itself keeps the time
        if (_settings is not null)
        {
            batch.BatchCommands.Add(_settings);
        }

        foreach (SqlText statement in statements)
        {
            batch.BatchCommands.Add(statement.ToBatchCommand());
        }

        return batch;
    }

    // Leaves the row of the settings behind.
    private async Task<NpgsqlDataReader> ExecuteAsync(NpgsqlBatch batch, CancellationToken cancellationToken)
    {
        NpgsqlDataReader reader = await batch.ExecuteReaderAsync(cancellationToken);
        if (_settings is not null)
        {
            _settings = null;
            await reader.NextResultAsync(cancellationToken);
        }

        return reader;
    }
}
