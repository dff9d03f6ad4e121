namespace LearningCycles.Mutation;

/// <summary>A room whose tests are tried by changing its code.</summary>
/// <param name="Name">The room, which is its folder.</param>
/// <param name="Source">The folder of its package.</param>
/// <param name="Tests">The folder of the tests, where the package's stryker-config.json is.</param>
/// <param name="TestFilter">Which of its tests are run.</param>
internal sealed record MutatedRoom(string Name, string Source, string Tests, string TestFilter)
{
    /// <summary>Every room that has a score.</summary>
    internal static readonly IReadOnlyList<MutatedRoom> All =
    [
        OfDomain("Rules"),
        OfDomain("Goals"),
        OfDomain("Cycles"),
        OfDomain("Observations"),
        OfDomain("Meetings"),
        OfDomain("Agreements"),
        OfDomain("Support"),
        OfDomain("Relationships"),
        OfCalendar("Cadences"),
        OfCalendar("Ics"),
    ];

    // The checks of the surface meet Stryker's own types, and fail before anything is changed.
    private static MutatedRoom OfDomain(string name) =>
        new(
            name,
            "src/LearningCycles",
            "tests/LearningCycles.Tests",
            "FullyQualifiedName!~Tests.Api&FullyQualifiedName!~Tests.Conventions"
        );

    // A test outside of the room would find more, and takes longer than it brings.
    private static MutatedRoom OfCalendar(string name) =>
        new(
            name,
            "src/LearningCycles.Calendar",
            "tests/LearningCycles.Calendar.Tests",
            $"FullyQualifiedName~Tests.{name}"
        );

    /// <summary>Its files from the folder of the package, in order; of a sample those that it takes.</summary>
    internal IReadOnlyList<string> Files(string solution, Sample sample) =>
        [
            .. Directory
                .GetFiles(Path.Combine(solution, Source, Name), "*.cs", SearchOption.AllDirectories)
                .Select(file => Path.GetRelativePath(Path.Combine(solution, Source), file).Replace('\\', '/'))
                .Order(StringComparer.Ordinal)
                .Where((_, at) => at % sample.Every == sample.From),
        ];

    /// <summary>Where Stryker puts what it finds.</summary>
    internal string Output(string solution) => Path.Combine(solution, "out", "mutation", Name);

    /// <summary>What it found last, as JSON.</summary>
    internal string Report(string solution) => Path.Combine(Output(solution), "reports", "mutation-report.json");

    /// <summary>Whether a change is in it.</summary>
    internal bool Holds(Mutant mutant) => mutant.File.StartsWith(Name + "/", StringComparison.Ordinal);
}
