using LearningCycles.Calendar.Tests.Interop;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace LearningCycles.Samples.SisHost.BrowserTests;

/// <summary>The host with the bundled district on a port of this machine, on a database of its own and on the same day each time.</summary>
public sealed class DistrictHost : WebApplicationFactory<Program>
{
    /// <summary>Wednesday, 4 November 2026, 8:00 at the school.</summary>
    internal static readonly DateTimeOffset Now = new(2026, 11, 4, 15, 0, 0, TimeSpan.Zero);

    private readonly string folder = ForeignFolder.Create("learningcycles-browser-");

    /// <summary>Starts it.</summary>
    public DistrictHost()
    {
        UseKestrel(0);
        StartServer();
    }

    /// <summary>Where it listens, without a slash at the end.</summary>
    internal string Address => ClientOptions.BaseAddress.GetLeftPart(UriPartial.Authority);

    /// <summary>The addresses that there are pages or answers for, as patterns.</summary>
    internal IReadOnlyList<string> Routes =>
        [
            .. Services
                .GetRequiredService<EndpointDataSource>()
                .Endpoints.OfType<RouteEndpoint>()
                .Select(endpoint => "/" + (endpoint.RoutePattern.RawText ?? "").TrimStart('/'))
                .Distinct(StringComparer.Ordinal),
        ];

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseEnvironment("Development");
        builder.UseSetting("ConnectionStrings:Coaching", $"Data Source={folder}/coaching.db;Pooling=False");
        builder.ConfigureServices(services =>
            services.Replace(ServiceDescriptor.Singleton<TimeProvider>(new SameDay()))
        );
    }

    protected override void Dispose(bool disposing)
    {
        base.Dispose(disposing);
        if (disposing && Directory.Exists(folder))
            Directory.Delete(folder, recursive: true);
    }

    private sealed class SameDay : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => Now;
    }
}
