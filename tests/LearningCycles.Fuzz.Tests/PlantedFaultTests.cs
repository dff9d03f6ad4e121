using System.Text;
using LearningCycles.Fuzz.Engine;
using LearningCycles.Fuzz.Making;

namespace LearningCycles.Fuzz.Tests;

/// <summary>A run that finds nothing says little, unless it finds what was put there.</summary>
public class PlantedFaultTests
{
    // Only a test of time is impatient: other programs have the cores as well.
    private static readonly FuzzPatience Patient = new(TimeSpan.FromMinutes(1), TimeSpan.FromMinutes(2));

    [Fact]
    public void ACrashIsFoundOnceAndShrunk()
    {
        var (findings, told) = Run(text =>
        {
            if (text.Contains("x5", StringComparison.Ordinal))
                throw new InvalidOperationException("planted");
        });
        var finding = findings.Should().ContainSingle().Subject;
        finding.Fault.Should().Be(FuzzFault.Thrown);
        finding.Where.Should().StartWith("InvalidOperationException");
        told.Should().Contain($"--target planted --seed 1 --case {finding.Case}").And.Contain("-small (2) x5");
    }

    [Fact]
    public void ABrokenPromiseIsFoundByItsName()
    {
        var (findings, _) = Run(text =>
            BrokenPromiseException.Unless(text.Trim('7') == text, "what was trimmed is as it was")
        );
        findings.Should().ContainSingle().Which.Where.Should().Be("what was trimmed is as it was");
    }

    [Fact]
    public void AHangIsFoundAndTheRunGoesOnUntilThree()
    {
        var hung = new ManualResetEventSlim();
        var (findings, _) = Run(
            text =>
            {
                if (text.StartsWith('7'))
                    hung.Wait();
            },
            patience: Patient with
            {
                Hang = TimeSpan.FromSeconds(2),
            }
        );
        hung.Set();
        findings.Should().ContainSingle().Which.Fault.Should().Be(FuzzFault.Hang);
    }

    [Fact]
    public void ASlowCaseIsFound()
    {
        var (findings, _) = Run(
            text => Thread.Sleep(text.StartsWith('7') ? 120 : 0),
            cases: 40,
            patience: Patient with
            {
                Slow = TimeSpan.FromMilliseconds(50),
            }
        );
        findings.Should().ContainSingle().Which.Fault.Should().Be(FuzzFault.Slow);
    }

    [Fact]
    public void MemoryWithoutBoundIsFound()
    {
        var (findings, _) = Run(text =>
        {
            for (var i = 0; i < (text.Contains("99", StringComparison.Ordinal) ? 40 : 0); i++)
                GC.KeepAlive(new byte[1_000_000]);
        });
        findings.Should().ContainSingle().Which.Fault.Should().Be(FuzzFault.Memory);
    }

    [Fact]
    public void NoFaultIsNoFinding() => Run(_ => { }).Findings.Should().BeEmpty();

    [Fact]
    public void TheSameSeedGivesTheSameOctets()
    {
        foreach (var target in Targets.AllTargets.Rows)
        {
            byte[] Case(ulong seed, long number) => target.Make(Dice.Of(seed, target.Name, number));
            Case(1, 3).Should().Equal(Case(1, 3));
            Enumerable
                .Range(0, 5)
                .Select(i => Convert.ToHexString(Case(1, i)))
                .Distinct()
                .Count()
                .Should()
                .BeGreaterThan(1);
        }
        // The same on every machine and for good: SplitMix64.
        Dice.Of(1, "ics", 0).Next().Should().Be(Dice.Of(1, "ics", 0).Next()).And.NotBe(Dice.Of(2, "ics", 0).Next());
    }

    [Fact]
    public void ABundleGivesItsFilesBack()
    {
        CorpusFile[] files = [new("a.csv", "1,2\n"u8.ToArray()), new("b.csv", []), new("c.csv", "x"u8.ToArray())];
        Bundle
            .Files(Bundle.Of(files))
            .Select(file => (file.Key, Encoding.UTF8.GetString(file.Value)))
            .Should()
            .Equal(("a.csv", "1,2\n"), ("b.csv", ""), ("c.csv", "x"));
    }

    private static (List<FuzzFinding> Findings, string Told) Run(
        Action<string> reader,
        long cases = 2000,
        FuzzPatience? patience = null
    )
    {
        var target = new FuzzTarget(
            "planted",
            dice =>
                Encoding.ASCII.GetBytes(new string([.. Enumerable.Range(0, 8).Select(_ => dice.One([.. "x5799"]))])),
            octets =>
            {
                reader(Encoding.ASCII.GetString(octets));
                return FuzzOutcome.Clean;
            }
        );
        var told = new StringWriter();
        var options = new FuzzOptions
        {
            Cases = cases,
            Patience = patience ?? Patient,
            Out = Path.Combine(AppContext.BaseDirectory, "planted"),
        };
        using var run = new FuzzRun(options, [target], told);
        run.Run().Should().Be(run.Findings.Count == 0 ? 0 : 1);
        return (run.Findings, told.ToString());
    }
}
