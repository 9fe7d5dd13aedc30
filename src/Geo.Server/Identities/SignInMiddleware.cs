using Geo.Server.Http;

namespace Geo.Server.Identities;

/// <summary>Finds out who asks before anything is answered; a token that is not good is refused, never passed over.</summary>
internal static class SignInMiddleware
{
    /// <summary>Adds itself before everything that answers by rights.</summary>
    public static void UseSignIn(this WebApplication app, TokenReader tokens) => app.Use(async (context, next) =>
    {
        if (context.Request.Headers.Authorization is not [_, ..] headers || context.Request.Path.StartsWithSegments("/health", StringComparison.OrdinalIgnoreCase))
        {
            await next(context);
            return;
        }

        TokenAnswer answer = headers is [{ } header] ? await tokens.ReadHeaderAsync(header, context.RequestAborted) : Messages.NotBearer();
        switch (answer)
        {
            case TokenAnswer.Accepted accepted:
                context.Features.Set(accepted.Caller);
                await next(context);
                break;
            case TokenAnswer.Refused refused:
                Refuse(context, refused);
                break;
        }
    });

    private static void Refuse(HttpContext context, TokenAnswer.Refused refused)
    {
        if (refused.Error is { } error)
        {
            context.Response.Headers.WWWAuthenticate = $"Bearer error=\"{error}\", error_description=\"{Quoted(refused.Problem.Message)}\"";
        }

        ProblemAnswer.Write(context, refused.Problem, GraphQLMediaType.Choose(context.Request.Headers.Accept) ?? GraphQLMediaType.Json);
    }

    // A quoted string of a header: printable ASCII without quotes and backslashes.
    private static string Quoted(string text) => string.Concat(text.Select(character => character switch
    {
        '"' => '\'',
        '\\' or < ' ' or > '~' => '?',
        _ => character,
    }));
}
