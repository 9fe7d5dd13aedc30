using Geo.GraphQL.Types;

namespace Geo.GraphQL.Tests.Differential;

/// <summary>A schema as text and as types.</summary>
internal sealed record TestSchema(string Name, string Sdl, GraphQLSchema Schema);
