using System.Collections.Immutable;
using System.Globalization;
using Geo.Data.Parcels;
using Geo.Land.Codes;
using Geo.Query.Mutations;
using Geo.Server.Mutations.Acts;
using Geo.Server.Rights;

namespace Geo.Server.Mutations;

/// <summary>Publishes parcels, or withdraws them (地块公开、撤回): who does not read their county sees the coarse face of what is published.</summary>
internal sealed class PublishParcels
{
    private const int Most = 1000;

    private readonly TimeProvider _clock;
    private readonly bool _published;

    private PublishParcels(TimeProvider clock, bool published, string field, string description)
    {
        _clock = clock;
        _published = published;
        string type = char.ToUpperInvariant(field[0]) + field[1..];
        Map = new(
            field,
            description,
            InputField.TypeOf(
                $"{type}Input",
                $"What `{field}` is told.",
                [
                    new("codes", "[String!]!", $"The cadastral codes of the parcels (宗地代码), from 1 to {Most}."),
                    new("reason", published ? "String" : "String!", "Why (变更原因), for the history; up to 500 characters."),
                ]),
            $"{type}Input",
            $"{type}Payload",
            "parcels",
            "Parcel",
            HandleAsync)
        {
            IsOfMany = true,
            Settings = ParcelMutations.Reason,
        };
    }

    /// <summary>What the API shows of it.</summary>
    public MutationMap Map { get; }

    /// <summary>Publishes parcels.</summary>
    public static PublishParcels Publish(TimeProvider clock) => new(
        clock,
        published: true,
        "publishParcels",
        "Publishes parcels (地块公开): from then on everybody may see them coarsened, in cells of 0.001 degrees, and investors may find them. All of them or none; those that are published already stay as they are.");

    /// <summary>Withdraws parcels.</summary>
    public static PublishParcels Withdraw(TimeProvider clock) => new(
        clock,
        published: false,
        "withdrawParcels",
        "Withdraws published parcels (地块撤回): from then on only those who read their county in full see them. All of them or none; those that are not published stay as they are.");

    private async Task<MutationOutcome> HandleAsync(MutationContext context, CancellationToken cancellationToken)
    {
        // 1. the codes, and the right to write in every county they name
        InputChecks checks = new(context.Input, _clock);
        checks.Reason();
        ImmutableArray<ParcelCode?> codes = Read(context.Input, checks);
        foreach (string county in codes.Select(code => code?.CountyCode).OfType<string>().Distinct(StringComparer.Ordinal))
        {
            if (!context.Caller.MayWrite(county))
            {
                return MutationOutcome.Denied(Messages.Forbidden(county));
            }
        }

        if (!checks.Errors.IsEmpty)
        {
            return MutationOutcome.Refused(checks.Errors);
        }

        // 2. the parcels as they are, held
        ImmutableArray<object?[]> held = (await context.RowsAsync([PublishedParcels.Hold([.. codes.Select(code => code!.Text)])], cancellationToken))[0];
        Dictionary<string, (object[] Key, bool IsActive)> found = held.ToDictionary(
            row => (string)row[0]!, row => (new[] { row[1]!, row[2]! }, (string)row[3]! == "ACTIVE"), StringComparer.Ordinal);
        for (int i = 0; i < codes.Length; i++)
        {
            if (!found.TryGetValue(codes[i]!.Text, out (object[] Key, bool IsActive) parcel))
            {
                checks.Add(Messages.NoReference("parcel").Below(Place(i)));
            }
            else if (!parcel.IsActive && _published)
            {
                checks.Add(Messages.RetiredParcel().Below(Place(i)));
            }
        }

        if (!checks.Errors.IsEmpty)
        {
            return MutationOutcome.Refused(checks.Errors);
        }

        // 3. the records
        await context.RowsAsync([PublishedParcels.Set([.. codes.Select(code => code!.Text)], _published)], cancellationToken);
        return MutationOutcome.WrittenAll([.. codes.Select(code => found[code!.Text].Key)]);
    }

    private static ImmutableArray<ParcelCode?> Read(MutationInput input, InputChecks checks)
    {
        ImmutableArray<string> given = input.Texts("codes");
        if (given.Length is 0 or > Most)
        {
            checks.Add(given.IsEmpty ? Messages.Empty("codes") : Messages.TooMany("codes", Most));
            return [];
        }

        HashSet<string> seen = new(StringComparer.Ordinal);
        ImmutableArray<ParcelCode?>.Builder codes = ImmutableArray.CreateBuilder<ParcelCode?>(given.Length);
        for (int i = 0; i < given.Length; i++)
        {
            bool isCode = ParcelCode.TryParse(given[i], out ParcelCode? code, out CodeRefusal? refusal);
            if (!isCode)
            {
                checks.Add(Messages.BadCode(refusal!) with { Path = Place(i) });
            }
            else if (!seen.Add(code!.Text))
            {
                checks.Add(Messages.Twice().Below(Place(i)));
            }

            codes.Add(code);
        }

        return codes.MoveToImmutable();
    }

    private static ImmutableArray<string> Place(int index) => ["codes", index.ToString(CultureInfo.InvariantCulture)];
}
