using System.Collections.Concurrent;
using System.Diagnostics;
using System.Net;

namespace LearningCycles.Samples.SisHost.Load;

/// <summary>What came of asking many addresses.</summary>
/// <param name="Took">How long all of it took.</param>
/// <param name="Latencies">Milliseconds of each request, the shortest first.</param>
/// <param name="Octets">How many octets came.</param>
internal sealed record Asked(TimeSpan Took, double[] Latencies, long Octets)
{
    internal double ASecond => Latencies.Length / Took.TotalSeconds;

    internal double At(double share) => Latencies[Math.Min(Latencies.Length - 1, (int)(Latencies.Length * share))];
}

/// <summary>Calendar programs that ask at once, each again as soon as it has its answer.</summary>
internal static class Crowd
{
    /// <summary>Asks every path so many times.</summary>
    /// <param name="address">Where.</param>
    /// <param name="paths">What.</param>
    /// <param name="times">How often each.</param>
    /// <param name="clients">How many ask at once.</param>
    /// <param name="tags">The ETag that a program has of a path; null when it has none.</param>
    /// <param name="seen">Is given each answer: its path, its octets, its ETag.</param>
    internal static async Task<Asked> Ask(
        Uri address,
        IReadOnlyList<string> paths,
        int times,
        int clients,
        IReadOnlyDictionary<string, string>? tags = null,
        Action<string, byte[], string>? seen = null
    )
    {
        using var client = new HttpClient(new SocketsHttpHandler { MaxConnectionsPerServer = clients })
        {
            BaseAddress = address,
        };
        var work = new ConcurrentQueue<string>(Enumerable.Repeat(paths, times).SelectMany(all => all));
        var latencies = new ConcurrentBag<double>();
        var octets = 0L;
        var clock = Stopwatch.StartNew();
        await Task.WhenAll(
            Enumerable
                .Range(0, clients)
                .Select(async _ =>
                {
                    while (work.TryDequeue(out var path))
                    {
                        using var request = new HttpRequestMessage(HttpMethod.Get, path);
                        if (tags is not null)
                            request.Headers.TryAddWithoutValidation("If-None-Match", tags[path]);
                        var started = Stopwatch.GetTimestamp();
                        using var answer = await client.SendAsync(request);
                        var body = await answer.Content.ReadAsByteArrayAsync();
                        latencies.Add(Stopwatch.GetElapsedTime(started).TotalMilliseconds);
                        if (answer.StatusCode != (tags is null ? HttpStatusCode.OK : HttpStatusCode.NotModified))
                            throw new InvalidOperationException($"{path} answered {answer.StatusCode}.");
                        Interlocked.Add(ref octets, body.Length);
                        seen?.Invoke(path, body, answer.Headers.ETag!.ToString());
                    }
                })
        );
        return new(clock.Elapsed, [.. latencies.Order()], octets);
    }
}
