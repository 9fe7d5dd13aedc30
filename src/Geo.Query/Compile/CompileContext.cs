using System.Collections.Immutable;
using Geo.GraphQL.Requests;
using Geo.Query.Plans;

namespace Geo.Query.Compile;

/// <summary>What the parts of one operation share while it is compiled.</summary>
internal sealed class CompileContext
{
    public CompileContext(ModelIndex index, QueryLimits limits, VariableValues variables, ImmutableArray<RefusedException> refused)
    {
        Refused = refused;
        Variables = variables;
        Index = index;
        Limits = limits;
        Parameters = new SlotParameters(variables);
        Geometries = new GeometryCompiler(index, Parameters, Checks);
        Filters = new FilterCompiler(index, Parameters, Geometries);
    }

    public VariableValues Variables { get; }

    public ModelIndex Index { get; }

    public QueryLimits Limits { get; }

    public SlotParameters Parameters { get; }

    public ShapeChecks Checks { get; } = new();

    public GeometryCompiler Geometries { get; }

    public FilterCompiler Filters { get; }

    /// <summary>The statements in the order they run: lists before the rows they hang on.</summary>
    public List<Statement> Statements { get; } = [];

    /// <summary>What the host computes.</summary>
    public List<HostMember> Hosts { get; } = [];

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

    /// <summary>True where an object is written when the rows have been read.</summary>
    public bool HasLater { get; private set; }

    /// <summary>How an object is written when the rows have been read.</summary>
    public ObjectAnswer CompileLater(ObjectPlan selection)
    {
        ObjectCompiler compiler = new(Index, Limits, Variables);
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
