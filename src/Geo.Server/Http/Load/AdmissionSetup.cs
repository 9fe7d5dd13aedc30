namespace Geo.Server.Http.Load;

/// <summary>Admission before the endpoints that answer once. Connections that stay open are served before, and enter with each operation.</summary>
internal static class AdmissionSetup
{
    /// <summary>Lets requests in as there are places.</summary>
    public static void UseAdmission(this WebApplication app, Admission admission) => app.Use(async (context, next) =>
    {
        if (context.GetEndpoint()?.Metadata.GetMetadata<CountedElsewhere>() is not null)
        {
            await next(context);
            return;
        }

        (AdmittedRequest place, Problem? problem) = await admission.EnterAsync(CallerKey.Of(context), context.RequestAborted);
        if (problem is not null)
        {
            ProblemAnswer.Write(context, problem);
            context.Response.Headers.RetryAfter = Messages.RetrySeconds;
            return;
        }

        // The endpoint leaves its answer in the connection's buffer: the place is free again before a slow reader has read it.
        using (place)
        {
            await next(context);
        }
    });
}
