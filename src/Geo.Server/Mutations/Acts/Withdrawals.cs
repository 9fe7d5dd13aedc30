using Geo.Data.Sources;
using Geo.Query.Mutations;

namespace Geo.Server.Mutations.Acts;

/// <summary>What acts have in common that withdraw a record from a day on (撤销); one that was wrong from the start is withdrawn from its own day.</summary>
internal static class Withdrawals
{
    /// <summary>The field that such an act takes.</summary>
    public static ActFields<T> Day<T>()
        where T : class, IWithdrawable => ActFields<T>.None.Day(record => record.WithdrawnOn, "The day it is withdrawn (撤销日期).").Always("withdrawnOn");

    /// <summary>Why a record that is withdrawn is not changed any more; null for one that stands.</summary>
    public static UserError? Refusal(IWithdrawable record, string noun, string chinese) => record.WithdrawnOn is null ? null : Messages.AlreadyWithdrawn(noun, chinese);

    /// <summary>The rule of such an act: not before the day from which the record is.</summary>
    /// <param name="act">The act.</param>
    /// <param name="first">That day.</param>
    /// <param name="field">The field that says it.</param>
    public static Task NotBefore<T>(ActCase<T> act, DateOnly first, string field)
        where T : class, IWithdrawable
    {
        act.Checks.InOrder(first, act.Record.WithdrawnOn, field, "withdrawnOn");
        return Task.CompletedTask;
    }
}
