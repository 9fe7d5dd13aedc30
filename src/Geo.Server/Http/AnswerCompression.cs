using Microsoft.AspNetCore.ResponseCompression;
using Microsoft.Extensions.Options;

namespace Geo.Server.Http;

/// <summary>
/// Compresses answers that gain by it. An attacker learns a secret from the length of a compressed answer only where his own text stands
/// beside one that he may not read (BREACH): answers hold no cookies, tokens or keys of their reader, pages of other sites cannot ask,
/// and the signed addresses of tiles in an answer open nothing beyond the question that got them.
/// </summary>
internal sealed class AnswerCompression(IServiceProvider services, IOptions<ResponseCompressionOptions> options)
    : ResponseCompressionProvider(services, options)
{
    // One packet holds as much either way.
    private const int LeastBytes = 1024;

    /// <inheritdoc/>
    public override bool ShouldCompressResponse(HttpContext context) =>
        context.Response.ContentLength is not < LeastBytes && base.ShouldCompressResponse(context);
}
