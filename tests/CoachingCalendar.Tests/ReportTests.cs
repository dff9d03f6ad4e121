using System.Globalization;
using System.Text;

namespace LearningCycles.Samples.CoachingYear.Tests;

/// <summary>The report, and what becomes of a run that cannot give it.</summary>
public class ReportTests
{
    /// <summary>A disk that fills up after some letters.</summary>
    private sealed class FullWriter(int letters) : TextWriter
    {
        private int left = letters;

        public override Encoding Encoding => Encoding.UTF8;

        public override void Write(char value)
        {
            if (left-- <= 0)
                throw new IOException("No space left on device");
        }
    }

    [Theory]
    [InlineData(0)]
    [InlineData(100)]
    [InlineData(1000)]
    public void AReportThatCannotBeWrittenIsOneLineAndExitCode1(int letters)
    {
        using var district = new District();
        using var full = new FullWriter(letters);
        using var error = new StringWriter(CultureInfo.InvariantCulture);

        CoachingCalendarApp.Run(district.Arguments(), full, error).Should().Be(1);

        error
            .ToString()
            .TrimEnd()
            .Should()
            .Be(
                "The report cannot be written: No space left on device. Maybe the disk is full, or the pipe is closed?"
            );
    }

    [Fact]
    public void ManySessionsWithoutATimeAreFewLinesObservationsBeforeTheirDebriefs()
    {
        using var district = new District();
        district.Change("coaching.json", "\"observations\": 2", "\"observations\": 9");

        var lines = district.Run().Report.Split('\n');

        var told = lines
            .SkipWhile(line => !line.StartsWith("Without a time", StringComparison.Ordinal))
            .Skip(1)
            .TakeWhile(line => line.Trim().Length > 0)
            .ToList();
        told.Count.Should().BeInRange(20, 200);
        told.Should().OnlyHaveUniqueItems();
        var teacher = told.Select(line => line.Split(" × observation of ", 2))
            .First(parts => parts.Length == 2)[1]
            .Split(" in cycle ", 2)[0];
        var ofOne = told.Where(line => line.Contains($" of {teacher} in cycle ", StringComparison.Ordinal)).ToList();
        var observation = ofOne.FindIndex(line => line.Contains("× observation", StringComparison.Ordinal));
        var debrief = ofOne.FindIndex(line => line.Contains("× debrief", StringComparison.Ordinal));
        observation.Should().BeInRange(0, debrief - 1);
        ofOne[observation]
            .Should()
            .MatchRegex(@"^  \d × observation of .*, 2026-\d\d-\d\d to 2026-\d\d-\d\d; the first: .* \(\d+\)");
    }

    [Fact]
    public void NorDoesItMatterWhenNobodyReadsTheErrors()
    {
        using var full = new FullWriter(0);
        CoachingCalendarApp.Run(["--stamp", "now"], full, full).Should().Be(1);
        CoachingCalendarApp.Run(["--help"], full, full).Should().Be(1);
        CoachingCalendarApp.Run(["--nonsense"], full, full).Should().Be(1);
    }
}
