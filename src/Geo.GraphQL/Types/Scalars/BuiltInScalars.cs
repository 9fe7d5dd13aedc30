using System.Collections.Immutable;

namespace Geo.GraphQL.Types.Scalars;

/// <summary>The five scalars of the specification.</summary>
internal static class BuiltInScalars
{
    public static ScalarType String { get; } = Scalar(
        "String",
        "The `String` scalar type represents textual data, represented as UTF-8 character sequences. "
        + "The String type is most often used by GraphQL to represent free-form human-readable text.",
        new StringCoercion());

    public static ScalarType Int { get; } = Scalar(
        "Int",
        "The `Int` scalar type represents non-fractional signed whole numeric values. "
        + "Int can represent values between -(2^31) and 2^31 - 1.",
        new IntCoercion());

    public static ScalarType Float { get; } = Scalar(
        "Float",
        "The `Float` scalar type represents signed double-precision fractional values "
        + "as specified by [IEEE 754](https://en.wikipedia.org/wiki/IEEE_floating_point).",
        new FloatCoercion());

    public static ScalarType Boolean { get; } = Scalar(
        "Boolean", "The `Boolean` scalar type represents `true` or `false`.", new BooleanCoercion());

    public static ScalarType Id { get; } = Scalar(
        "ID",
        "The `ID` scalar type represents a unique identifier, often used to refetch an object or as key for a cache. "
        + "The ID type appears in a JSON response as a String; however, it is not intended to be human-readable. "
        + "When expected as an input type, any string (such as `\"4\"`) or integer (such as `4`) input value will be accepted as an ID.",
        new IdCoercion());

    public static ImmutableArray<ScalarType> All { get; } = [String, Int, Float, Boolean, Id];

    private static ScalarType Scalar(string name, string description, ScalarCoercion coercion) =>
        new(name, description, [], specifiedByUrl: null, coercion);
}
