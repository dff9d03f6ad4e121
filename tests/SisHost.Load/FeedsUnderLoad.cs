using System.Collections.Concurrent;
using System.Globalization;

namespace LearningCycles.Samples.SisHost.Load;

/// <summary>Asks the feeds of a school as many calendar programs do, and beside each run the baseline of the same server.</summary>
internal static class FeedsUnderLoad
{
    private static async Task Main(string[] args)
    {
        var teachers = args.Length > 0 ? int.Parse(args[0], CultureInfo.InvariantCulture) : 200;
        await using var host = new LoadedHost(teachers);
        var paths = await host.Start();
        var files = new ConcurrentDictionary<string, (byte[] Octets, string Tag)>(StringComparer.Ordinal);
        Console.WriteLine(
            "| asked | clients | requests a second | median | 99th percentile | octets | baseline a second | ratio |"
        );
        Console.WriteLine("|---|---:|---:|---:|---:|---:|---:|---:|");

        var cold = await Crowd.Ask(host.Address, paths, 1, 16, seen: (path, body, tag) => files[path] = (body, tag));
        await using var plain = await PlainServer.Start(files);
        var baseline = new Uri(plain.Urls.Single());
        var tags = files.ToDictionary(pair => pair.Key, pair => pair.Value.Tag, StringComparer.Ordinal);
        await Crowd.Ask(baseline, paths, 5, 16);
        Tell("the first time", 16, cold, await Crowd.Ask(baseline, paths, 1, 16));
        await Crowd.Ask(host.Address, paths, 5, 16);
        foreach (var clients in new[] { 16, 64 })
        {
            foreach (var known in new[] { null, tags })
            {
                // Three runs of each in turn; the middle one is told.
                var runs = new List<(Asked Host, Asked Plain)>();
                for (var run = 0; run < 3; run++)
                    runs.Add(
                        (
                            await Crowd.Ask(host.Address, paths, 20, clients, known),
                            await Crowd.Ask(baseline, paths, 20, clients, known)
                        )
                    );
                var (ours, floor) = runs.OrderBy(run => run.Plain.ASecond / run.Host.ASecond).ElementAt(1);
                Tell(known is null ? "again" : "again, with the ETag (304)", clients, ours, floor);
            }
        }
    }

    private static void Tell(string what, int clients, Asked ours, Asked plain) =>
        Console.WriteLine(
            string.Create(
                CultureInfo.InvariantCulture,
                $"| {what} | {clients} | {ours.ASecond:N0} | {ours.At(0.5):N1} ms | {ours.At(0.99):N1} ms | {ours.Octets / 1e6:N1} MB | {plain.ASecond:N0} | {plain.ASecond / ours.ASecond:N1} |"
            )
        );
}
