using BenchmarkDotNet.Attributes;
using LearningCycles.Cycles;
using LearningCycles.Rules;
using LearningCycles.Tests.Cycles;
using NodaTime;

namespace LearningCycles.Benchmarks;

/// <summary>What it costs to ask what a move lacks, and to make it; with short and long histories.</summary>
public class CycleBenchmarks
{
    private static readonly LocalDate On = Given.ReflectionBegan;

    private LearningCycle full = Given.Learning(team: true);
    private LearningCycle bare = Given.Draft();

    /// <summary>How many moves the cycle has behind it, most of them pauses.</summary>
    [Params(5, 105, 1005)]
    public int History { get; set; }

    [GlobalSetup]
    public void Live()
    {
        full = Given.Learning(team: true);
        bare = LearningCycle
            .Propose(new("bare"), Given.Lee, [Given.Ana], Given.Start, Given.End, Given.Proposed)
            .Begin(Given.Start)
            .Value;
        while (full.History.Count < History)
        {
            full = full.Pause(Given.LearningBegan, "Leave", On).Value.Resume(Given.LearningBegan).Value;
            bare = bare.Pause(Given.LearningBegan, "Leave", On).Value.Resume(Given.LearningBegan).Value;
        }
    }

    /// <summary>Every rule is kept: the book is asked and nothing is found.</summary>
    [Benchmark(Baseline = true)]
    public ValueList<RuleViolation> MissingOfAFullCycle() => full.Missing(CycleMove.BeginReflection, On);

    /// <summary>The same, and the move is made.</summary>
    [Benchmark]
    public Decision<LearningCycle> MoveOfAFullCycle() => full.BeginReflection(On);

    /// <summary>Nothing is given: eleven findings are written.</summary>
    [Benchmark]
    public ValueList<RuleViolation> MissingOfABareCycle() => bare.Missing(CycleMove.BeginLearning, On);
}
