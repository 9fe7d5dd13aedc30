using Geo.Data.Imports;
using Geo.Query.Execute;

namespace Geo.Server.Imports.Jobs;

/// <summary>A job as its server works on it.</summary>
/// <param name="Id">Its id.</param>
/// <param name="State">How far it has come.</param>
/// <param name="UploadedBy">Who uploaded the file.</param>
/// <param name="Scope">The county it is limited to.</param>
/// <param name="FileName">The name of the file.</param>
/// <param name="Layer">The layer that is read.</param>
/// <param name="Caller">The rights of who asked last.</param>
/// <param name="Wish">What was asked for.</param>
/// <param name="Inspection">What was found in the file, as JSON.</param>
/// <param name="Mapping">Which field is which, as JSON.</param>
internal sealed record ImportTask(
    Guid Id, ImportState State, string UploadedBy, string? Scope, string FileName, string? Layer, CallerSettings Caller, ImportWish Wish, string? Inspection, string? Mapping);
