using System.Globalization;
using Microsoft.AspNetCore.Http.Features;

namespace LearningCycles.Samples.SisHost.Errors;

/// <summary>How much may be sent. A form is read before its page is asked, so that one which is too large is told apart from one that is spoilt.</summary>
internal static class RequestLimits
{
    /// <summary>The setting: megabytes of a request.</summary>
    internal const string Setting = "Limits:Megabytes";

    /// <summary>How many fields a form may have.</summary>
    internal const int Fields = 1024;

    private const int Megabyte = 1024 * 1024;

    /// <summary>How many octets a request may have.</summary>
    internal static long Octets(IConfiguration settings) => settings.GetValue(Setting, 32L) * Megabyte;

    /// <summary>The same in words.</summary>
    internal static string Words(IConfiguration settings) =>
        string.Create(CultureInfo.InvariantCulture, $"{Octets(settings) / Megabyte} MB");

    internal static void AddRequestLimits(this IServiceCollection services) =>
        services.Configure<FormOptions>(options =>
        {
            options.ValueCountLimit = Fields;
            // The request as a whole is counted by the server.
            options.MultipartBodyLengthLimit = long.MaxValue;
        });

    internal static void UseRequestLimits(this WebApplication app) =>
        app.Use(
            async (context, next) =>
            {
                if (await Refused(context) is { } status)
                    context.Response.StatusCode = status;
                else
                    await next(context);
            }
        );

    private static async Task<int?> Refused(HttpContext context)
    {
        if (!context.Request.HasFormContentType)
            return null;
        try
        {
            await context.Request.ReadFormAsync(context.RequestAborted);
            return null;
        }
        catch (BadHttpRequestException refused)
        {
            return Without(context, refused.StatusCode);
        }
        catch (InvalidDataException)
        {
            return Without(context, StatusCodes.Status400BadRequest);
        }
    }

    // Whoever answers in the page's place finds an empty form, and does not read the spoilt one again.
    private static int Without(HttpContext context, int status)
    {
        context.Features.Set<IFormFeature>(new FormFeature(FormCollection.Empty));
        return status;
    }
}
