using Microsoft.EntityFrameworkCore;

namespace LearningCycles.Samples.SisHost.Store;

/// <summary>The store among the services: SQLite in a file, or PostgreSQL where the settings say <c>Provider=Postgres</c>.</summary>
internal static class StoreServices
{
    internal static IServiceCollection AddStore(this IServiceCollection services, IConfiguration settings)
    {
        var connection =
            settings.GetConnectionString("Coaching")
            ?? throw new InvalidOperationException(
                "No connection string is set. Give --ConnectionStrings:Coaching=\"Data Source=coaching.db\"."
            );
        var provider = settings["Provider"] ?? "Sqlite";
        services.AddScoped<Tenant>();
        services.AddScoped<CoachingStore>();
        services.AddScoped<RosterKeeper>();
        return provider.ToUpperInvariant() switch
        {
            "SQLITE" => services.AddDbContext<CoachingDb>(options => options.UseSqlite(connection)),
            "POSTGRES" => services.AddDbContext<CoachingDb>(options => options.UseNpgsql(connection)),
            _ => throw new InvalidOperationException(
                $"No database is known by the name \"{provider}\". Set Provider to Sqlite or Postgres."
            ),
        };
    }
}
