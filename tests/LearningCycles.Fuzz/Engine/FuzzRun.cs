using System.Diagnostics;
using System.Text;
using LearningCycles.Fuzz.Making;

namespace LearningCycles.Fuzz.Engine;

/// <summary>Tries cases of each target in turn, tells what is wrong, and counts.</summary>
internal sealed class FuzzRun(FuzzOptions options, IReadOnlyList<FuzzTarget> targets, TextWriter output) : IDisposable
{
    private const int Slice = 50;
    private const int MostHangs = 3;
    private static readonly TimeSpan ShrinkingTime = TimeSpan.FromSeconds(30);

    private readonly FuzzJudge judge = new(options.Patience);
    private readonly Dictionary<string, TimeSpan> spent = targets.ToDictionary(one => one.Name, _ => TimeSpan.Zero);
    private FileStream? atWork;

    /// <summary>What was found, the first of each kind and place.</summary>
    internal List<FuzzFinding> Findings { get; } = [];

    /// <summary>The counts of each target.</summary>
    internal List<FuzzTally> Tallies { get; } = [.. targets.Select(target => new FuzzTally(target))];

    /// <summary>Tries all that the options ask for.</summary>
    /// <returns>0, or 1 when something was found.</returns>
    internal int Run()
    {
        Directory.CreateDirectory(options.Out);
        // A stack that overflows takes the process with it: the file then says by which case.
        atWork = new(
            Path.Combine(options.Out, $"at-work-{Environment.ProcessId}.txt"),
            FileMode.Create,
            FileAccess.Write,
            FileShare.Read,
            1
        );
        var open = Tallies.ToList();
        while (open.Count > 0)
        {
            foreach (var tally in open)
                RunSlice(tally);
            open.RemoveAll(IsDone);
        }
        atWork.Dispose();
        File.Delete(atWork.Name);
        output.WriteLine(FuzzTally.Header);
        foreach (var tally in Tallies)
            output.WriteLine(tally);
        return Findings.Count == 0 ? 0 : 1;
    }

    /// <summary>Tries one case and tells of it, if it is new.</summary>
    internal void Try(FuzzTally tally, long number, byte[] input)
    {
        var (tried, finding) = judge.Judge(tally.Target, input, number);
        tally.Add(number, input, tried);
        if (finding is null || !tally.IsNew(finding))
            return;
        Findings.Add(finding);
        Tell(tally.Target, finding);
    }

    public void Dispose() => judge.Dispose();

    private void RunSlice(FuzzTally tally)
    {
        var begun = Stopwatch.GetTimestamp();
        if (options.Input is { } file)
            Try(tally, -1, File.ReadAllBytes(file));
        else if (options.Case is { } only)
            Try(tally, only, Make(tally, only));
        for (var left = Slice; left > 0 && !IsDone(tally); left--)
        {
            var number = tally.Cases;
            Note(tally.Target.Name, number);
            Try(tally, number, Make(tally, number));
        }
        spent[tally.Target.Name] += Stopwatch.GetElapsedTime(begun);
    }

    private byte[] Make(FuzzTally tally, long number) =>
        tally.Target.Make(Dice.Of(options.Seed, tally.Target.Name, number));

    private bool IsDone(FuzzTally tally) =>
        options.Input is not null
        || options.Case is not null
        || tally.Hangs >= MostHangs
        || (
            options.Cases is { } most
                ? tally.Cases >= most
                : spent[tally.Target.Name].TotalSeconds * Tallies.Count >= options.Seconds
        );

    private void Note(string target, long number)
    {
        var text =
            FormattableString.Invariant($"--target {target} --seed {options.Seed} --case {number}").PadRight(80) + "\n";
        RandomAccess.Write(atWork!.SafeFileHandle, Encoding.UTF8.GetBytes(text), 0);
    }

    private void Tell(FuzzTarget target, FuzzFinding finding)
    {
        var name = $"{target.Name}-{options.Seed}-{finding.Case}-{finding.Fault}".ToLowerInvariant();
        var file = Path.Combine(options.Out, name);
        File.WriteAllBytes(file, finding.Input);
        output.WriteLine($"FINDING {finding.Fault} {finding.Where}: {finding.Text}");
        if (finding.Case >= 0)
            output.WriteLine(
                $"  again: dotnet run -c Release --project tests/LearningCycles.Fuzz -- --target {target.Name} --seed {options.Seed} --case {finding.Case}"
            );
        output.WriteLine($"  octets: {file} ({finding.Input.Length})");
        // Each try of a hang would leave one more thread behind.
        if (finding.Fault == FuzzFault.Hang)
            return;
        var small = Shrinker.Shrink(
            finding.Input,
            octets =>
                judge.Judge(target, octets).Finding is { } other
                && (other.Fault, other.Where) == (finding.Fault, finding.Where),
            ShrinkingTime
        );
        File.WriteAllBytes(file + "-small", small);
        output.WriteLine($"  fewest: {file}-small ({small.Length}) {Shown(small)}");
        output.Flush();
    }

    private static string Shown(byte[] octets) =>
        octets.Length > 400 ? "" : Encoding.UTF8.GetString(octets).Replace("\r", "\\r").Replace("\n", "\\n");
}
