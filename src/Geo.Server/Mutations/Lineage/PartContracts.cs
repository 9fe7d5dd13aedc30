using System.Collections.Immutable;
using System.Globalization;
using Geo.Query.Mutations;

namespace Geo.Server.Mutations.Lineage;

/// <summary>
/// What becomes of the contracts of a parcel that is split. Who holds the right to which part is settled by the parties and the
/// registry, not by the drawing: so each contract must be told, be it that it stays with the closed number.
/// </summary>
internal sealed class PartContracts
{
    private readonly ImmutableArray<(Guid Contract, string? Part)> _told;

    private PartContracts(ImmutableArray<(Guid Contract, string? Part)> told) => _told = told;

    /// <summary>The contracts that a part takes over, each with its code.</summary>
    public IEnumerable<(Guid Contract, string Part)> Taken => _told.Where(pair => pair.Part is not null).Select(pair => (pair.Contract, pair.Part!));

    /// <summary>Reads them.</summary>
    public static PartContracts Read(MutationInput input, string countyCode, ImmutableArray<Successor> parts, InputChecks checks)
    {
        HashSet<string> codes = [.. parts.Select(part => part.Code.Text)];
        Dictionary<Guid, string?> told = [];
        ImmutableArray<MutationInput> given = input.Objects("contracts");
        for (int i = 0; i < given.Length; i++)
        {
            ImmutableArray<string> place = ["contracts", i.ToString(CultureInfo.InvariantCulture)];
            string? part = given[i].Text("part");
            if (given[i].Key("contract", "SupplyContract") is not [string county, Guid id] || county != countyCode)
            {
                checks.Add(Messages.NoContract().Below(place));
            }
            else if (!told.TryAdd(id, part))
            {
                checks.Add(Messages.ContractTwice().Below(place));
            }
            else if (part is not null && !parts.IsEmpty && !codes.Contains(part))
            {
                checks.Add(Messages.NoPart(part).Below(place));
            }
        }

        return new([.. given.Length == told.Count ? told.Select(pair => (pair.Key, pair.Value)) : []]);
    }

    /// <summary>What is wrong with them, by the contracts that the parcel has.</summary>
    public IEnumerable<UserError> Judge(ImmutableArray<(Guid Id, string Number)> contracts)
    {
        for (int i = 0; i < _told.Length; i++)
        {
            if (contracts.All(contract => contract.Id != _told[i].Contract))
            {
                yield return Messages.NoContract().Below("contracts", i.ToString(CultureInfo.InvariantCulture));
            }
        }

        string[] silent = [.. contracts.Where(contract => _told.All(pair => pair.Contract != contract.Id)).Select(contract => contract.Number)];
        if (silent.Length > 0)
        {
            yield return Messages.ContractsNotTold(silent);
        }
    }
}
