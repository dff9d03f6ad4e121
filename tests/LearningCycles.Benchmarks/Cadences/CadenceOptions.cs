using System.Globalization;

namespace LearningCycles.Benchmarks.Cadences;

/// <summary>What the command line asks of the cadence benchmark.</summary>
internal sealed record CadenceOptions
{
    public const string Help = """
        cadence [options]
          --markdown             print tables as Markdown
          --only A,B             only these parts: team, practice, replan, district, ics
          --teachers N,N         sizes of the districts (default 1000,10000,30000,100000)
          --kinds K,K            Plain, WithCycles, TightWindows, OneLeadEach (default: all, the last three at the largest size)
          --ics-teachers N       size of the district whose .ics files are written (default 10000; 100000 is about 4 GB)
          --out FOLDER           write the .ics files here and leave them; else a fresh folder that is deleted afterwards
          --threads N            how many schools at once (default: one for each core)
        """;

    public bool Markdown { get; init; }
    public IReadOnlyList<string> Only { get; init; } = [];
    public IReadOnlyList<int> Teachers { get; init; } = [1_000, 10_000, 30_000, 100_000];
    public IReadOnlyList<string> Kinds { get; init; } = [];
    public int IcsTeachers { get; init; } = 10_000;
    public string? Out { get; init; }
    public int Threads { get; init; } = Environment.ProcessorCount;

    public bool Wants(string part) => Only.Count == 0 || Only.Contains(part, StringComparer.Ordinal);

    /// <summary>Reads the arguments; null when they are not understood.</summary>
    public static CadenceOptions? Parse(IReadOnlyList<string> args)
    {
        var options = new CadenceOptions();
        for (var i = 0; i < args.Count; i++)
        {
            if (string.Equals(args[i], "--markdown", StringComparison.Ordinal))
            {
                options = options with { Markdown = true };
                continue;
            }
            if (i + 1 == args.Count)
                return null;
            var value = args[i + 1];
            switch (args[i++])
            {
                case "--only":
                    options = options with { Only = value.Split(',') };
                    break;
                case "--teachers":
                    options = options with { Teachers = [.. value.Split(',').Select(Number)] };
                    break;
                case "--kinds":
                    options = options with { Kinds = value.Split(',') };
                    break;
                case "--ics-teachers":
                    options = options with { IcsTeachers = Number(value) };
                    break;
                case "--out":
                    options = options with { Out = value };
                    break;
                case "--threads":
                    options = options with { Threads = Number(value) };
                    break;
                default:
                    return null;
            }
        }
        return options;
    }

    private static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);
}
