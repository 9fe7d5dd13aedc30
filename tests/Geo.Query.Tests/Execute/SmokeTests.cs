using Geo.Query.Tests.Land;
using Xunit;

namespace Geo.Query.Tests.Execute;

public sealed class SmokeTests(LandFixture land) : IClassFixture<LandFixture>
{
    [Theory]
    [InlineData("{ parcels(first: 2) { totalCount nodes { id code name areaMu area stage price floors isListed statedOn updatedAt tag boundary boundaryWkt(srid: 4546) county { name code } platform { id name } } } }")]
    [InlineData("{ __typename parcels(where: {areaMu: {gte: 500}}, orderBy: [AREA_MU_DESC], first: 2) { aggregate { count areaMu { sum min } price { sum avg } } extent tiles { urlTemplate } groups(by: [STAGE, COUNTY_CODE]) { key { stage countyCode floors } count shareOfCount shareOfArea areaMu { sum } } edges { cursor distanceMetres node { code } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }")]
    [InlineData("{ regions(orderBy: [CODE_ASC]) { nodes { code platforms { totalCount nodes { key parcels(first: 2, orderBy: [CODE_ASC]) { totalCount nodes { code projects(first: 1) { totalCount nodes { name } } constraints { nodes { key } } } } } } } } }")]
    [InlineData("{ parcels(near: {geometry: {wkt: {text: \"POINT(112.03 22.03)\"}}}, first: 3) { edges { distanceMetres node { code } } } }")]
    [InlineData("{ region(code: \"440783\") { name seat parcels(first: 1, where: {boundary: {dwithin: {geometry: {platform: \"hs\"}, metres: 7000}}}) { totalCount nodes { code } } } }")]
    [InlineData("{ parcels(where: {boundary: {intersects: {geojson: {type: \"Polygon\", coordinates: [[[112,22],[112.1,22.1],[112.1,22],[112,22.1],[112,22]]]}}}}) { totalCount } }")]
    [InlineData("{ __schema { queryType { name } } parcel(code: \"nope\") { code } }")]
    public async Task Show(string query)
    {
        string body = await land.AskAsync(query);
        TestContext.Current.TestOutputHelper!.WriteLine(body);
        await File.AppendAllTextAsync("/tmp/geo-query-smoke.txt", body + "\n\n", TestContext.Current.CancellationToken);
    }
}
