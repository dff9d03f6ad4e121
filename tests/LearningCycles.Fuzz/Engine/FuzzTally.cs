using System.Globalization;

namespace LearningCycles.Fuzz.Engine;

/// <summary>What the cases of one target came to.</summary>
internal sealed class FuzzTally(FuzzTarget target)
{
    private readonly int[] outcomes = new int[Enum.GetValues<FuzzOutcome>().Length];
    private readonly HashSet<(FuzzFault, string)> places = [];
    private long octets;
    private TimeSpan slowest;
    private long slowestCase;
    private long most;
    private long mostCase;

    internal FuzzTarget Target { get; } = target;

    internal long Cases { get; private set; }

    internal long Findings { get; private set; }

    internal int Hangs { get; private set; }

    internal int DistinctFindings => places.Count;

    internal void Add(long number, byte[] input, FuzzTry? tried)
    {
        Cases++;
        octets += input.Length;
        if (tried is null)
        {
            Hangs++;
            return;
        }
        if (tried.Thrown is null)
            outcomes[(int)tried.Outcome]++;
        if (tried.Time > slowest)
            (slowest, slowestCase) = (tried.Time, number);
        if (tried.Allocated > most)
            (most, mostCase) = (tried.Allocated, number);
    }

    /// <summary>Counts a finding; whether it is the first of its kind and place.</summary>
    internal bool IsNew(FuzzFinding finding)
    {
        Findings++;
        return places.Add((finding.Fault, finding.Where));
    }

    internal static string Header =>
        "target              cases    octets    clean  problems  refused  slowest ms (case)      most MB (case)  findings";

    public override string ToString() =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{Target.Name, -14} {Cases, 10} {octets / 1e6, 7:0.0} MB {outcomes[0], 8} {outcomes[1], 9} {outcomes[2], 8} {slowest.TotalMilliseconds, 8:0} {$"({slowestCase})", -12} {most / 1e6, 9:0.0} {$"({mostCase})", -12} {places.Count, 4} ({Findings})"
        );
}
