namespace LearningCycles.Mutation;

/// <summary>A room whose tests are tried by changing its code.</summary>
/// <param name="Name">The room, which is its folder.</param>
/// <param name="Source">The folder of its package.</param>
/// <param name="Tests">The folder of the tests, where the package's stryker-config.json is.</param>
/// <param name="TestFilter">The tests that are run; null for all of the folder.</param>
internal sealed record MutatedRoom(string Name, string Source, string Tests, string? TestFilter = null)
{
    private const string Domain = "src/LearningCycles";
    private const string DomainTests = "tests/LearningCycles.Tests";

    /// <summary>All but the checks of the surface, which meet Stryker's own types and fail before anything is changed.</summary>
    private const string NotOfTheSurface = "FullyQualifiedName!~Tests.Api&FullyQualifiedName!~Tests.Conventions";

    private const string Calendar = "src/LearningCycles.Calendar";
    private const string CalendarTests = "tests/LearningCycles.Calendar.Tests";

    /// <summary>Every room that has a score.</summary>
    internal static readonly IReadOnlyList<MutatedRoom> All =
    [
        new("Rules", Domain, DomainTests, NotOfTheSurface),
        new("Goals", Domain, DomainTests, NotOfTheSurface),
        new("Cycles", Domain, DomainTests, NotOfTheSurface),
        new("Observations", Domain, DomainTests, NotOfTheSurface),
        new("Meetings", Domain, DomainTests, NotOfTheSurface),
        new("Agreements", Domain, DomainTests, NotOfTheSurface),
        new("Support", Domain, DomainTests, NotOfTheSurface),
        new("Relationships", Domain, DomainTests, NotOfTheSurface),
        // A test outside of the room would find more, and takes longer than it brings.
        new("Cadences", Calendar, CalendarTests, "FullyQualifiedName~Tests.Cadences"),
        new("Ics", Calendar, CalendarTests, "FullyQualifiedName~Tests.Ics"),
    ];

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
