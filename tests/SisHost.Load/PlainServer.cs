using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace LearningCycles.Samples.SisHost.Load;

/// <summary>The baseline: the same server, answering the octets that it holds for a path, or 304 for their ETag; it asks nobody anything.</summary>
internal static class PlainServer
{
    internal static async Task<WebApplication> Start(
        IReadOnlyDictionary<string, (byte[] Octets, string Tag)> files,
        CancellationToken cancel = default
    )
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var app = builder.Build();
        app.Run(async context =>
        {
            var (octets, tag) = files[context.Request.Path.Value!];
            context.Response.Headers.ETag = tag;
            if (string.Equals(context.Request.Headers.IfNoneMatch, tag, StringComparison.Ordinal))
            {
                context.Response.StatusCode = StatusCodes.Status304NotModified;
                return;
            }
            context.Response.ContentType = "text/calendar; charset=utf-8";
            context.Response.ContentLength = octets.Length;
            await context.Response.Body.WriteAsync(octets, context.RequestAborted);
        });
        await app.StartAsync(cancel);
        return app;
    }
}
