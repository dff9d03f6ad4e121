using System.Diagnostics;
using System.Globalization;
using LearningCycles.Calendar.Ics;

namespace LearningCycles.Samples.CoachingYear.Tests;

/// <summary>The bundled district from end to end.</summary>
public class GoodRunTests
{
    [Fact]
    public void WritesAFileForEachTeacherAndLeadOneForTheTeamAndThePage()
    {
        using var district = new District();

        var outcome = district.Run();

        outcome.Errors.Should().BeEmpty();
        outcome.Code.Should().Be(0);
        district
            .Written()
            .Keys.Should()
            .Equal(
                ".coachingcalendar-files",
                "calendar.html",
                "ilt.ics",
                "leads/u-2001-marisol-vega.ics",
                "leads/u-2002-desmond-achterberg.ics",
                "teachers/u-3001-ana-ortiz.ics",
                "teachers/u-3002-yusuf-celik.ics",
                "teachers/u-3003-priya-raghunathan.ics",
                "teachers/u-3004-kofi-asante-wright.ics",
                "teachers/u-3005-hannah-lindqvist.ics",
                "teachers/u-3006-thao-pham.ics",
                "teachers/u-3007-wendell-baptiste.ics",
                "teachers/u-3008-leilani-kahananui.ics",
                "teachers/u-3009-grace-oyelaran.ics",
                "teachers/u-3010-mateo-quispe.ics",
                "teachers/u-3011-saoirse-ni-bhriain.ics",
                "teachers/u-3012-dawit-haile.ics",
                "teachers/u-3013-naomi-tsosie.ics",
                "teachers/u-3014-jon-petrosyan.ics"
            );
    }

    [Fact]
    public void ReportsATablePerTeacherTheReasonsTheTitlesToDecideAndTheFiles()
    {
        using var district = new District();

        var report = district.Run().Report;

        report.Should().Contain("Juniper Hill Middle School, 2026-2027");
        report.Should().MatchRegex(@"Leilani Kahananui +Marisol Vega +36 +4 +8 +6 +4 .*\n +Desmond Achterberg");
        report
            .Should()
            .MatchRegex(
                @"1:1 of Kofi Asante-Wright with Marisol Vega, 2026-11-\d\d to 2026-11-\d\d: Kofi Asante-Wright is busy \(\d+\)"
            );
        report.Should().Contain("short day: Late Start").And.Contain("it would work if");
        report
            .Should()
            .Contain("In the district's calendar, closes nothing until a person decides:\n  Picture Day (2026-09-22): ")
            .And.MatchRegex(@"\n\d+ instructional days \(\d+ closed, \d+ staff only, \d+ short\), 15 pairs, ");
        report.Should().Contain("/out/teachers/ (14 calendars)");
        report.Should().NotContain("u-3007", "people are shown by name");
    }

    [Fact]
    public void MostSessionsArePlacedSomeMovedAHandfulWithoutATime()
    {
        using var district = new District();
        var match = System.Text.RegularExpressions.Regex.Match(
            district.Run().Report,
            @"(\d+) sessions placed, (\d+) of them moved, (\d+) without a time"
        );
        int Number(int group) => int.Parse(match.Groups[group].Value, CultureInfo.InvariantCulture);
        Number(1).Should().BeGreaterThan(600);
        Number(2).Should().BeInRange(3, 40);
        Number(3).Should().BeInRange(3, 12);
    }

    [Theory]
    [InlineData("en-US")]
    [InlineData("tr-TR")]
    [InlineData("ar-SA")]
    [InlineData("fa-IR")]
    public void GivesTheSameBytesAgainAndInEveryCulture(string culture)
    {
        using var district = new District();
        var report = district.Run().Report;
        var written = district.Written();
        var before = (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture);
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(culture);
            district.Run().Report.Should().Be(report);
        }
        finally
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = before;
        }
        district.Written().Should().Equal(written);
    }

    [Fact]
    public async Task WritesToTheFolderItIsIn()
    {
        using var district = new District();
        district.Run();
        var here = Directory.CreateDirectory(Path.Combine(district.Folder, "here")).FullName;
        using var process = Process.Start(
            new ProcessStartInfo(
                "dotnet",
                [Path.Combine(AppContext.BaseDirectory, "CoachingCalendar.dll"), "--out", "."]
            )
            {
                WorkingDirectory = here,
                UseShellExecute = false,
                RedirectStandardOutput = true,
            }
        )!;
        var report = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();

        process.ExitCode.Should().Be(0);
        report.Should().Contain("  ./calendar.html");
        District.FilesIn(here).Should().Equal(district.Written());
    }

    [Theory]
    [InlineData("Pacific/Auckland")]
    [InlineData("America/Phoenix")]
    public async Task AsAProgramWithoutArgumentsItGivesTheSameBytesWhateverTheMachinesZone(string zone)
    {
        using var district = new District();
        district.Run();
        using var process = Process.Start(
            new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "CoachingCalendar.dll")])
            {
                WorkingDirectory = Directory.CreateDirectory(Path.Combine(district.Folder, "elsewhere")).FullName,
                UseShellExecute = false,
                RedirectStandardOutput = true,
                RedirectStandardError = true,
                Environment = { ["TZ"] = zone, ["LC_ALL"] = "tr_TR.UTF-8" },
            }
        )!;
        var error = process.StandardError.ReadToEndAsync();
        var report = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();

        (await error).Should().BeEmpty();
        process.ExitCode.Should().Be(0);
        report.Should().Contain("  out/calendar.html").And.NotContain("\u001b", "a pipe gets plain lines");
        District.FilesIn(Path.Combine(district.Folder, "elsewhere", "out")).Should().Equal(district.Written());
    }

    [Fact]
    public void NobodyIsBookedTwiceOrOnAClosedDay()
    {
        using var district = new District();
        district.Run();
        var feed = IcsReader.Read(File.ReadAllBytes(Path.Combine(district.Folder, "closures.ics"))).Calendar;
        var closed = feed
            .Events.Where(e =>
                e.Status != IcsStatus.Cancelled && e.Summary.Contains("No School", StringComparison.Ordinal)
            )
            .Where(e => !e.Summary.Contains("for Students", StringComparison.Ordinal))
            .Select(e => (First: ((IcsTime.Day)e.Start).Date, After: (e.End as IcsTime.Day)?.Date))
            .ToList();
        closed.Should().HaveCountGreaterThan(5);
        var calendars = Directory.GetFiles(district.Out, "u-*.ics", SearchOption.AllDirectories);
        calendars.Should().HaveCount(16);
        foreach (var path in calendars)
        {
            var reading = IcsReader.Read(File.ReadAllBytes(path));
            reading.Problems.Should().BeEmpty();
            var sessions = reading
                .Calendar.Events.Select(e => (From: ((IcsTime.Zoned)e.Start).Local, To: ((IcsTime.Zoned)e.End!).Local))
                .OrderBy(session => session.From)
                .ToList();
            sessions.Zip(sessions.Skip(1)).Should().OnlyContain(two => two.First.To <= two.Second.From, path);
            sessions
                .Should()
                .NotContain(
                    session =>
                        closed.Any(days =>
                            days.First <= session.From.Date
                            && session.From.Date < (days.After ?? days.First.PlusDays(1))
                        ),
                    path
                );
        }
    }

    [Fact]
    public void AnotherStampChangesTheStampsAndNothingElse()
    {
        using var district = new District();
        district.Run();
        var first = File.ReadAllText(Path.Combine(district.Out, "ilt.ics"));
        district.Run("--stamp", "2027-01-02T03:04:05Z");
        var second = File.ReadAllText(Path.Combine(district.Out, "ilt.ics"));
        second
            .Should()
            .NotBe(first)
            .And.Be(first.Replace(":20260801T000000Z\r\n", ":20270102T030405Z\r\n", StringComparison.Ordinal));
    }

    [Fact]
    public void HelpNamesEveryOption()
    {
        using var output = new StringWriter(CultureInfo.InvariantCulture);
        CoachingCalendarApp.Run(["--help"], output, output).Should().Be(0);
        output.ToString().Should().ContainAll("--roster", "--closures", "--plan", "--out", "--stamp");
    }

    [Fact]
    public void AnUnknownOptionIsRefused()
    {
        using var output = new StringWriter(CultureInfo.InvariantCulture);
        CoachingCalendarApp.Run(["--rooster", "x"], output, output).Should().Be(1);
        output.ToString().Should().Contain("--rooster");
    }
}
