using Geo.Server.Rights;

namespace Geo.Server.Options;

/// <summary>What another system may, as the configuration says it under <c>Authentication:ServiceAccounts:&lt;client id&gt;</c>.</summary>
/// <param name="Role">Its role.</param>
/// <param name="Counties">Codes of the regions that are its own.</param>
internal sealed record ServiceAccountOptions(CallerRole Role, IReadOnlyList<string> Counties);
