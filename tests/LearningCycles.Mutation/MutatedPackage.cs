namespace LearningCycles.Mutation;

/// <summary>A package whose tests are tried by changing its code.</summary>
/// <param name="Name">The package, which is the name of its assembly.</param>
/// <param name="Rooms">Those of its rooms that have a score.</param>
/// <param name="TestFilter">Which of its tests are run.</param>
internal sealed record MutatedPackage(string Name, IReadOnlyList<string> Rooms, string TestFilter)
{
    /// <summary>Both.</summary>
    internal static readonly IReadOnlyList<MutatedPackage> All =
    [
        new(
            "LearningCycles",
            ["Rules", "Goals", "Cycles", "Observations", "Meetings", "Agreements", "Support", "Relationships"],
            Without(
                // The checks of the surface meet Stryker's own types, and fail before anything is changed.
                "Tests.Api",
                "Tests.Conventions",
                // These would find more, and take longer than they bring: random lives, and files spoilt in each place.
                "Tests.Json",
                "Tests.Overviews",
                "RandomLivesReachEveryStageAndTakeEveryRow",
                "AnyLifeIsWhatItWasOnAnyOfItsDays"
            )
        ),
        new(
            "LearningCycles.Calendar",
            ["Cadences", "Ics"],
            // What is left out would find more too: each plans hundreds of calendars.
            "(FullyQualifiedName~Tests.Cadences|FullyQualifiedName~Tests.Ics)&"
                + Without(
                    "CadenceGeneratorProperties",
                    "CaseloadForecastProperties",
                    "KeepingProperties",
                    "PracticeOptimumTests",
                    "ProofProperties",
                    "ReplannerProperties",
                    "TwoChangesProperties"
                )
        ),
    ];

    /// <summary>Its folder, from that of the repository.</summary>
    internal string Source => $"src/{Name}";

    /// <summary>The folder of its tests, where its stryker-config.json is.</summary>
    internal string Tests => $"tests/{Name}.Tests";

    /// <summary>The files of a room from the folder of the package, in order; of a sample those that it takes.</summary>
    internal IReadOnlyList<string> Files(string room, string solution, Sample sample) =>
        [
            .. Directory
                .GetFiles(Path.Combine(solution, Source, room), "*.cs", SearchOption.AllDirectories)
                .Select(file => Path.GetRelativePath(Path.Combine(solution, Source), file).Replace('\\', '/'))
                .Order(StringComparer.Ordinal)
                .Where((_, at) => at % sample.Every == sample.From),
        ];

    /// <summary>Where all is put that is found.</summary>
    internal string Output(string solution) => Path.Combine(solution, "out", "mutation", Name);

    /// <summary>What Stryker found last, as JSON.</summary>
    internal string Report(string solution) => Path.Combine(Output(solution), "reports", "mutation-report.json");

    /// <summary>What became of its tests with nothing changed, as the test platform's .trx.</summary>
    internal string Unchanged(string solution) => Path.Combine(Output(solution), "unchanged.trx");

    internal bool HasResults(string solution) => File.Exists(Report(solution)) && File.Exists(Unchanged(solution));

    private static string Without(params IEnumerable<string> names) =>
        string.Join('&', names.Select(name => $"FullyQualifiedName!~{name}"));
}
