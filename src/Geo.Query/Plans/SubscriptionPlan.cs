using System.Collections.Immutable;
using Geo.Query.Subscriptions;

namespace Geo.Query.Plans;

/// <summary>What a subscription listens to and what is selected of its events.</summary>
/// <param name="Place">The field.</param>
/// <param name="Map">What it watches.</param>
/// <param name="Arguments">The arguments of the field.</param>
/// <param name="Where">The filter; null for all records.</param>
/// <param name="After">The cursor it goes on behind; null for now.</param>
/// <param name="Fields">What is selected of an event.</param>
internal sealed record SubscriptionPlan(FieldPlace Place, SubscriptionMap Map, ObjectInput Arguments, ObjectInput? Where, string? After, ImmutableArray<EventFieldPlan> Fields);

/// <summary>A selected field of an event. A closed family.</summary>
internal abstract record EventFieldPlan(FieldPlace Place);

/// <summary><c>__typename</c>.</summary>
internal sealed record EventTypeNamePlan(FieldPlace Place, string TypeName) : EventFieldPlan(Place);

/// <summary><c>kind</c>.</summary>
internal sealed record EventKindPlan(FieldPlace Place) : EventFieldPlan(Place);

/// <summary><c>cursor</c>.</summary>
internal sealed record EventCursorPlan(FieldPlace Place) : EventFieldPlan(Place);

/// <summary><c>changedAt</c>.</summary>
internal sealed record EventInstantPlan(FieldPlace Place) : EventFieldPlan(Place);

/// <summary><c>id</c>.</summary>
internal sealed record EventIdPlan(FieldPlace Place) : EventFieldPlan(Place);

/// <summary>The record.</summary>
internal sealed record EventRecordPlan(FieldPlace Place, EntityPlan Record) : EventFieldPlan(Place);
