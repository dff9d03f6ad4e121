using System.Reflection;
using LearningCycles.Samples.SisHost.Tests.Access;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace LearningCycles.Samples.SisHost.Tests.Confidentiality;

/// <summary>Every address that there is to ask for: each endpoint as it is, and with each id in the place of each thing that it reads from the address.</summary>
internal static class Crawl
{
    // Names that pages read of the address; a page that reads another is found by its handler's parameters.
    private static readonly string[] Common =
    [
        "id",
        "with",
        "person",
        "teacher",
        "lead",
        "q",
        "search",
        "of",
        "version",
    ];

    internal static IReadOnlyList<string> Addresses(RunningHost host, IReadOnlyList<string> ids)
    {
        var endpoints = host.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>();
        var addresses = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var endpoint in endpoints)
        {
            var raw = "/" + (endpoint.RoutePattern.RawText ?? "").TrimStart('/');
            var names = Queries(endpoint).ToList();
            foreach (
                var path in endpoint.RoutePattern.Parameters.Count == 0
                    ? [raw]
                    : ids.Append("404").Select(id => Filled(endpoint, id))
            )
            {
                addresses.Add(path);
                foreach (var name in names)
                    addresses.UnionWith(ids.Select(id => $"{path}?{name}={Uri.EscapeDataString(id)}"));
            }
        }
        return [.. addresses];
    }

    private static string Filled(RouteEndpoint endpoint, string id) =>
        "/"
        + string.Join(
            '/',
            endpoint.RoutePattern.PathSegments.Select(segment =>
                string.Concat(
                    segment.Parts.Select(part =>
                        part switch
                        {
                            Microsoft.AspNetCore.Routing.Patterns.RoutePatternLiteralPart literal => literal.Content,
                            Microsoft.AspNetCore.Routing.Patterns.RoutePatternSeparatorPart separator =>
                                separator.Content,
                            _ => Uri.EscapeDataString(id),
                        }
                    )
                )
            )
        );

    private static IEnumerable<string> Queries(RouteEndpoint endpoint)
    {
        // What is no page reads its address's parameters; only without any is a query looked for.
        if (endpoint.Metadata.GetMetadata<PageActionDescriptor>() is not { } page)
            return endpoint.RoutePattern.Parameters.Count == 0 ? Common : [];
        var model = ModelOf(page);
        return model is null
            ? Common
            : model
                .GetMethods()
                .Where(method => method.Name.StartsWith("OnGet", StringComparison.Ordinal))
                .SelectMany(method => method.GetParameters())
                .Where(parameter => parameter.ParameterType != typeof(CancellationToken))
                .Select(parameter => parameter.Name!)
                .Concat(
                    model
                        .GetProperties()
                        .Where(property => property.GetCustomAttribute<BindPropertyAttribute>()?.SupportsGet == true)
                        .Select(property => property.Name)
                )
                .Distinct(StringComparer.OrdinalIgnoreCase);
    }

    // The view knows its model; the page's own descriptor does so only once it was asked for.
    private static Type? ModelOf(PageActionDescriptor page)
    {
        var name = "LearningCycles.Samples.SisHost.Pages" + page.ViewEnginePath.Replace('/', '.') + "Model";
        return typeof(Program).Assembly.GetType(name);
    }
}
