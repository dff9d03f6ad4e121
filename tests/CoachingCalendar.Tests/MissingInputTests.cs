using System.Globalization;
using LearningCycles.Samples.CoachingYear.Plans;

namespace LearningCycles.Samples.CoachingYear.Tests;

/// <summary>Input that is not there, or not what it should be, as a whole.</summary>
public class MissingInputTests
{
    [Theory]
    [InlineData("coaching.json")]
    [InlineData("closures.ics")]
    [InlineData("roster/orgs.csv")]
    [InlineData("roster/academicSessions.csv")]
    [InlineData("roster/users.csv")]
    [InlineData("roster/roles.csv")]
    public void AMissingFileIsToldOnceAndNothingFollowsFromIt(string file)
    {
        using var district = new District();
        district.Delete(file);
        district
            .Run()
            .Errors.Should()
            .Equal(
                $"{file}: There is no such file. Maybe its name is mistyped, or it lies elsewhere?",
                "1 problem; nothing is written."
            );
        Directory.Exists(district.Out).Should().BeFalse();
    }

    [Fact]
    public void NoPairsAreAProblem()
    {
        using var district = new District();
        var plan = district.Read("coaching.json");
        var pairs = plan.IndexOf("\"pairs\": [", StringComparison.Ordinal);
        district.Write("coaching.json", plan[..pairs] + "\"pairs\": [], \"shareKey\": \"a secret of the tests\" }");
        district
            .Run()
            .Errors[..^1]
            .Should()
            .Equal("coaching.json:123: 'pairs' is empty. Maybe name a lead, a teacher, and how often they meet?");
    }

    [Fact]
    public void AMissingManifestIsAWarning()
    {
        using var district = new District();
        district.Delete("roster/manifest.csv");
        var outcome = district.Run();
        outcome.Errors.Should().BeEmpty();
        outcome.Code.Should().Be(0);
        outcome
            .Report.Should()
            .Contain(
                "/manifest.csv: There is no such file, so nothing says whether the export is whole and of OneRoster 1.2. Maybe it was left out of the folder?"
            );
    }

    [Fact]
    public void APairWithoutARowUnderPeopleIsAWarning()
    {
        using var district = new District();
        var plan = district.Read("coaching.json");
        var lines = plan.Split('\n').Where(line => !line.Contains("\"person\": \"u-3001\"", StringComparison.Ordinal));
        district.Write("coaching.json", string.Join('\n', lines));
        var outcome = district.Run();
        outcome.Code.Should().Be(0);
        outcome
            .Report.Should()
            .Contain(
                "/coaching.json:123: u-3001 has no row under \"people\", and so counts as free whenever staff are in. Maybe add the person's planning and teaching there?"
            );
    }

    [Theory]
    [InlineData("--roster", "", "--roster: The folder has no name. Maybe name the folder with the .csv files?")]
    [InlineData("--closures", "", "'': The file has no name. Maybe write one, or leave the option out?")]
    [InlineData("--plan", "", "'': The file has no name. Maybe write one, or leave the option out?")]
    [InlineData(
        "--roster",
        "roster/users.csv",
        "roster/users.csv: This is a file, not a folder. Maybe name the folder that it lies in, or unpack it first if it is a zip file?"
    )]
    public void AnInputOfAnotherKindIsTold(string option, string value, string expected)
    {
        using var district = new District();
        var arguments = district.Arguments();
        arguments[Array.IndexOf(arguments, option) + 1] =
            value.Length == 0 ? value : Path.Combine(district.Folder, value);
        using var output = new StringWriter(CultureInfo.InvariantCulture);
        using var error = new StringWriter(CultureInfo.InvariantCulture);

        CoachingCalendarApp.Run(arguments, output, error).Should().Be(1);

        error
            .ToString()
            .Replace(district.Folder + "/", "", StringComparison.Ordinal)
            .Should()
            .Be($"{expected}\n1 problem; nothing is written.\n");
    }

    [Fact]
    public void AMissingRosterFolderIsTold()
    {
        using var district = new District();
        var outcome = district.Run("--roster", "no/such/roster");
        outcome.Code.Should().Be(1);
        outcome.Errors.Should().Contain(line => line.Contains("single argument", StringComparison.Ordinal));

        Directory.Delete(Path.Combine(district.Folder, "roster"), recursive: true);
        district
            .Run()
            .Errors[0]
            .Should()
            .Be(
                "roster: There is no such folder. Maybe unpack the OneRoster zip file first, and name the folder with its .csv files?"
            );
    }

    [Theory]
    [InlineData("2026-08-01")]
    [InlineData("2026-13-01T00:00:00Z")]
    [InlineData("now")]
    public void AStampThatIsNoMomentIsTold(string stamp)
    {
        using var district = new District();
        var outcome = district.Run("--stamp", stamp);
        outcome
            .Errors.Should()
            .Equal(
                $"--stamp: '{stamp}' is no moment. Maybe write it in UTC, such as 2026-08-01T00:00:00Z?",
                "1 problem; nothing is written."
            );
        outcome.Code.Should().Be(1);
        Directory.Exists(district.Out).Should().BeFalse();
    }

    [Theory]
    [InlineData("9999-12-31T23:59:59.999Z")]
    [InlineData("9001-01-01T00:00:00Z")]
    [InlineData("1969-12-31T23:59:59Z")]
    [InlineData("0001-01-01T00:00:00Z")]
    [InlineData("-5000-01-01T00:00:00Z")]
    public void AStampOfAnAbsurdYearIsTold(string stamp)
    {
        using var district = new District();
        district
            .Run("--stamp", stamp)
            .Errors.Should()
            .Equal(
                $"--stamp: '{stamp}' is not of the years 1970 to 9000. Maybe a digit is mistyped? It is written such as 2026-08-01T00:00:00Z.",
                "1 problem; nothing is written."
            );
    }

    [Fact]
    public void TheFirstAndTheLastStampMakeCalendars()
    {
        using var district = new District();
        district.Run("--stamp", "1970-01-01T00:00:00Z").Code.Should().Be(0);
        district.Run("--stamp", "9000-12-31T23:59:59Z").Code.Should().Be(0);
    }

    [Theory]
    [InlineData("coaching.json", " \n", "coaching.json:1: The file is empty. EXAMPLE")]
    [InlineData(
        "coaching.json",
        "[]",
        "coaching.json:1: Where the plan should be is a list. Maybe write an object, { … }?"
    )]
    [InlineData(
        "coaching.json",
        "{} {}",
        "coaching.json:1: The text is no JSON from here on. Maybe a comma, a quote or a bracket is missing here or just before?"
    )]
    [InlineData(
        "roster/orgs.csv",
        "",
        "roster/orgs.csv:1: The file is empty. Maybe begin it with the columns sourcedId,name,type?"
    )]
    [InlineData(
        "closures.ics",
        "",
        "closures.ics:1: The file is no iCalendar: it has no BEGIN:VCALENDAR. Maybe it is the web page about the calendar? The calendar's own address often ends in .ics."
    )]
    public void AnEmptyOrOtherFileIsTold(string file, string text, string expected)
    {
        using var district = new District();
        district.Write(file, text);
        var outcome = district.Run();
        outcome
            .Errors[..^1]
            .Should()
            .Equal(expected.Replace("EXAMPLE", PlanProblems.SeeExample, StringComparison.Ordinal));
        outcome.Code.Should().Be(1);
    }

    [Fact]
    public void TextThatIsNoUtf8IsTold()
    {
        using var district = new District();
        File.WriteAllBytes(
            Path.Combine(district.Folder, "roster", "orgs.csv"),
            [.. "sourcedId,name,type\n1,Ni"u8, 0xF1, .. "o,school\n"u8]
        );
        district
            .Run()
            .Errors[..^1]
            .Should()
            .Equal("roster/orgs.csv: The file is not UTF-8. Maybe save it again as \"CSV UTF-8\"?");

        district.Write("roster/orgs.csv", File.ReadAllText(Path.Combine(Options.Bundled, "roster", "orgs.csv")));
        File.WriteAllBytes(
            Path.Combine(district.Folder, "coaching.json"),
            [.. "{\n  \"plan\": \"Ni"u8, 0xF1, .. "o\" }"u8]
        );
        district
            .Run()
            .Errors[..^1]
            .Should()
            .Equal("coaching.json:2: The text is not UTF-8 from here on. Maybe save it again as UTF-8?");
    }

    [Fact]
    public void ProblemsOfAllFilesAreToldInOneRun()
    {
        using var district = new District();
        district.Change("roster/orgs.csv", "identifier", "code");
        var user = district.Change("roster/users.csv", "u-3002,,,true", "u-3002,,,maybe");
        var role = district.Change("roster/roles.csv", "u-4001,primary", "u-4001,first");
        district.Change("closures.ics", "BEGIN:VCALENDAR", "nothing");
        var zone = district.Change("coaching.json", "America/Denver", "America/Gotham");
        var minutes = district.Change("coaching.json", "\"minutes\": 45", "\"minutes\": 4500");
        var period = district.Change("coaching.json", "\"in\": \"P6\"", "\"in\": \"P66\"");

        var outcome = district.Run("--stamp", "soon");

        outcome
            .Errors.Select(line => line.Split(": ", 2)[0])
            .Should()
            .Equal(
                "--stamp",
                $"roster/users.csv:{user}",
                $"roster/roles.csv:{role}",
                "closures.ics:1",
                $"coaching.json:{zone}",
                $"coaching.json:{period}",
                $"coaching.json:{minutes}",
                "7 problems; nothing is written."
            );
    }
}
