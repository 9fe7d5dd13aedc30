using Geo.Query.Execute;

namespace Geo.Query.Mapping;

/// <summary>The views of the other faces of an entity have what that of the exact one has.</summary>
public sealed partial class CatalogueCheck
{
    private void CheckFaces(EntityMap entity)
    {
        if (entity.Faces is not { } faces)
        {
            return;
        }

        Find($"{entity.TypeName}, faces", entity.View, faces.Column);
        foreach (string view in new[] { Face.Coarse, Face.Mixed }.Select(face => FaceMap.ViewOf(entity.View, face)))
        {
            if (!_catalogue.HasView(view))
            {
                Report($"{entity.TypeName}, faces: there is no view api.{view}.");
                continue;
            }

            CheckSameColumns(entity, view);
            CheckPast(entity, view);
        }
    }

    private void CheckCounts(EntityMap entity)
    {
        if (entity.Counts is not { } counts)
        {
            return;
        }

        IEnumerable<Face> faces = entity.Faces is null ? [Face.Exact] : [Face.Exact, Face.Coarse, Face.Mixed];
        foreach (string view in faces.Select(face => FaceMap.ViewOf(counts.View, face)))
        {
            if (_catalogue.Column(view, counts.Column) is null)
            {
                Report($"{entity.TypeName}, counts: there is no column {Place(view, counts.Column)}.");
            }
        }
    }

    private void CheckSameColumns(EntityMap entity, string view)
    {
        foreach ((string name, CatalogueColumn column) in _catalogue.Columns(entity.View))
        {
            CatalogueColumn? other = _catalogue.Column(view, name);
            if (other?.Type != column.Type)
            {
                Report($"{entity.TypeName}, faces: {Place(entity.View, name)} is {column.Type}, but {Place(view, name)} is {other?.Type ?? "missing"}.");
            }
        }
    }

    private void CheckPast(EntityMap entity, string view)
    {
        if (!_model.Maps.WithHistory.Contains(entity.View, StringComparer.Ordinal))
        {
            return;
        }

        if (!_catalogue.HasHistory(view))
        {
            Report($"{entity.TypeName}, faces: there is no function api.{view}_at that shows api.{view}.");
        }

        if (!_catalogue.HasView($"{view}_history"))
        {
            Report($"{entity.TypeName}, faces: there is no view api.{view}_history.");
        }
    }
}
