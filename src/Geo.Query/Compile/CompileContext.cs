using System.Collections.Immutable;
using Geo.GraphQL.Requests;
using Geo.Query.Execute;
using Geo.Query.Plans;

namespace Geo.Query.Compile;

/// <summary>What the parts of one operation share while it is compiled.</summary>
internal sealed class CompileContext
{
    public CompileContext(ModelIndex index, QueryLimits limits, Face face, VariableValues variables, ImmutableArray<RefusedException> refused, ImmutableArray<int>? partitions)
    {
        Refused = refused;
        Variables = variables;
        Index = index;
        Limits = limits;
        Parameters = new SlotParameters(variables);
        Partitions = partitions is { } sizes ? new PartitionQuestions(Parameters, sizes) : null;
        Source = RecordSource.Of(index, face);
        Geometries = new GeometryCompiler(index, Parameters, Checks, Source);
        Filters = new FilterCompiler(index, Parameters, Geometries, Source);
    }

    public VariableValues Variables { get; }

    public ModelIndex Index { get; }

    public QueryLimits Limits { get; }

    public SlotParameters Parameters { get; }

    /// <summary>Which lists may be narrowed to partitions; null where tables have none.</summary>
    public PartitionQuestions? Partitions { get; }

    public ShapeChecks Checks { get; } = new();

    /// <summary>What the records of the root field at hand are selected from.</summary>
    public RecordSource Source { get; }

    public GeometryCompiler Geometries { get; }

    public FilterCompiler Filters { get; }

    /// <summary>The statements in the order they run: lists before the rows they hang on.</summary>
    public List<Statement> Statements { get; } = [];

    /// <summary>What the host computes.</summary>
    public List<HostMember> Hosts { get; } = [];

    /// <summary>The root fields that are asked about an earlier time.</summary>
    public List<AsOf> AsOfs { get; } = [];

    /// <summary>What the database refused in an earlier run, each with its place.</summary>
    public ImmutableArray<RefusedException> Refused { get; }

    /// <summary>How many levels there are.</summary>
    public int LevelCount { get; private set; }

    /// <summary>False where a statement holds values of these variables and no others.</summary>
    public bool IsReusable { get; private set; } = true;

    /// <summary>What stands where a field is refused; other variables may be right, so that the statements serve this run only.</summary>
    public RefusedAnswer Refuse(RefusedException exception, FieldPlace place, bool nullable)
    {
        IsReusable = false;
        return new(nullable, exception.Refusal, (exception.Place ?? place).Locations);
    }

    /// <summary>A slot for a position, and the records as they were behind it from here on.</summary>
    /// <param name="time">The time that the position is of, where one is given.</param>
    public int ReadPast(Input? time = null)
    {
        AsOf = time;
        int slot = Parameters.Reserve(_ => 0L);
        PositionSlot = slot;
        Source.Position = SqlText.Slot(slot, NpgsqlTypes.NpgsqlDbType.Bigint);
        return slot;
    }

    /// <summary>The records as they are from here on.</summary>
    public void ReadNow()
    {
        AsOf = null;
        PositionSlot = null;
        Source.Position = null;
    }

    /// <summary>The slot of the position that records are read behind at the moment; null for now.</summary>
    public int? PositionSlot { get; private set; }

    /// <summary>The time that records are read at at the moment; null for now.</summary>
    public Input? AsOf { get; private set; }

    /// <summary>True where an object is written when the rows have been read.</summary>
    public bool HasLater { get; private set; }

    /// <summary>How an object is written when the rows have been read.</summary>
    public ObjectAnswer CompileLater(ObjectPlan selection)
    {
        ObjectCompiler compiler = new(Index, Limits, Source.Face, Variables, PositionSlot is not null);
        ObjectAnswer answer = compiler.Compile(selection);
        IsReusable &= compiler.IsReusable;
        HasLater = true;
        return answer;
    }

    public Level NewLevel() => new(LevelCount++);

    /// <summary>Arguments that an expression is made of; values that the shape does not hold bind the statements to this run.</summary>
    public IReadOnlyDictionary<string, object?> Evaluate(ComputedPlan plan)
    {
        IsReusable &= plan.ArgumentsInShape || plan.Arguments.IsConstant();
        return plan.Arguments.Fields.ToDictionary(field => field.Key, field => field.Value.Evaluate(Variables), StringComparer.Ordinal);
    }
}
