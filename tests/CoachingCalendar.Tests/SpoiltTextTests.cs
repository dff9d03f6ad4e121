using LearningCycles.Samples.CoachingYear.Closures;
using LearningCycles.Samples.CoachingYear.Plans;
using LearningCycles.Samples.CoachingYear.Problems;
using LearningCycles.Samples.CoachingYear.Rosters;

namespace LearningCycles.Samples.CoachingYear.Tests;

/// <summary>No text makes a reader throw: what it cannot use, it tells.</summary>
public class SpoiltTextTests
{
    [Theory]
    [InlineData("coaching.json", 29)]
    [InlineData("closures.ics", 61)]
    [InlineData("roster/users.csv", 17)]
    [InlineData("roster/roles.csv", 17)]
    [InlineData("roster/academicSessions.csv", 3)]
    [InlineData("roster/orgs.csv", 3)]
    [InlineData("roster/manifest.csv", 3)]
    public void ReadersTellInsteadOfThrowing(string file, int step)
    {
        using var district = new District();
        var path = Path.Combine(district.Folder, file);
        var sound = File.ReadAllBytes(path);
        var spoils = new Func<int, byte[]>[]
        {
            at => [.. sound[..at], .. sound[(at + 1)..]],
            at => [.. sound[..at], (byte)"\",{[]}:-\n0\\\xff"[at % 12], .. sound[(at + 1)..]],
            at => sound[..at],
        };
        for (var at = 0; at < sound.Length; at += step)
        {
            File.WriteAllBytes(path, spoils[at % spoils.Length](at));
            FluentActions.Invoking(() => ReadAll(district)).Should().NotThrow("byte {0} of {1} is spoilt", at, file);
        }
    }

    [Fact]
    public void BlankNamesAreToldAlsoWhereThereIsNothingToLookThemUpIn()
    {
        using var district = new District();
        File.WriteAllText(
            Path.Combine(district.Folder, "coaching.json"),
            """{"rotation":7,"bells":7,"people":[{"planning":[{"on":"","in":"P1"}],"teaching":[{"on":"A","in":""}]}]}"""
        );
        FluentActions.Invoking(() => ReadAll(district)).Should().NotThrow();
    }

    private static void ReadAll(District district)
    {
        var problems = new ProblemLog();
        var roster = RosterReader.Read(Path.Combine(district.Folder, "roster"), problems);
        var feed = ClosureFeedReader.Read(new(Path.Combine(district.Folder, "closures.ics")), problems);
        var file = CoachingFileReader.Read(new(Path.Combine(district.Folder, "coaching.json")), roster, problems);
        if (feed is not null && file is not null)
            _ = file.With(feed.At(file.Plan.School));
    }
}
