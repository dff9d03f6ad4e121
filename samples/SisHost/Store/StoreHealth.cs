using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace LearningCycles.Samples.SisHost.Store;

/// <summary>Whether the database answers and has the version that this program knows.</summary>
internal sealed class StoreHealth(CoachingDb db) : IHealthCheck
{
    public async Task<HealthCheckResult> CheckHealthAsync(
        HealthCheckContext context,
        CancellationToken cancellationToken = default
    ) =>
        await db.Database.CanConnectAsync(cancellationToken)
        && await Schema.Read(db, cancellationToken) == Schema.Newest
            ? HealthCheckResult.Healthy()
            : HealthCheckResult.Unhealthy("The database does not answer, or has another version.");
}
