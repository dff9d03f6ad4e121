using LearningCycles.Calendar.Ics;
using NodaTime;

namespace LearningCycles.Calendar.Tests.Ics;

/// <summary>Recurrence and meaning: E21 to E24 and E28 to E30 of the exporter's requirements.</summary>
public class E21ToE30SemanticsTests
{
    [Fact]
    public void E21_OfItselfTheWriterWritesSingleEventsAndNeverASeries() =>
        Samples
            .Lines(Samples.Text(Samples.Event(), Samples.AllDay("2")))
            .SkipWhile(line => line is not "BEGIN:VEVENT")
            .Should()
            .NotContain(line => Series.Any(name => line.StartsWith(name, StringComparison.Ordinal)));

    [Fact]
    public void E21_KeptExceptionsKeepTheTypeAndTheZoneOfTheirStart()
    {
        var read = IcsReader.Read(
            Samples.EventFile(
                "DTSTART;TZID=Mountain Standard Time:20260907T083000",
                "RRULE:FREQ=WEEKLY;UNTIL=20261231T153000Z",
                "EXDATE;TZID=Mountain Standard Time:20260914T083000"
            )
        );
        Samples
            .Lines(IcsWriter.ToText(read.Calendar))
            .Should()
            .Contain([
                "DTSTART;TZID=America/Denver:20260907T083000",
                "RRULE:FREQ=WEEKLY;UNTIL=20261231T153000Z",
                "EXDATE;TZID=America/Denver:20260914T083000",
            ]);
    }

    [Fact]
    public void E22_ExceptionsOfWholeDaysStayDates()
    {
        var read = IcsReader.Read(
            Samples.EventFile("DTSTART;VALUE=DATE:20260907", "RRULE:FREQ=WEEKLY", "EXDATE;VALUE=DATE:20260914")
        );
        Samples.Lines(IcsWriter.ToText(read.Calendar)).Should().Contain("EXDATE;VALUE=DATE:20260914");
    }

    [Fact]
    public void E23_TheStartOfAnEventIsItsOwnAndNoDatesAreAddedToIt() =>
        Samples.Text(Samples.Event()).Should().NotContain("RDATE").And.NotContain("RECURRENCE-ID");

    [Theory]
    [InlineData(IcsTransparency.Opaque, "TRANSP:OPAQUE", "X-MICROSOFT-CDO-BUSYSTATUS:BUSY")]
    [InlineData(IcsTransparency.Transparent, "TRANSP:TRANSPARENT", "X-MICROSOFT-CDO-BUSYSTATUS:FREE")]
    public void E24_OutlookIsToldWhatTransparencyTellsTheOthers(
        IcsTransparency transparency,
        string line,
        string outlook
    ) =>
        Samples
            .Lines(Samples.Text(Samples.AllDay() with { Transparency = transparency }))
            .Should()
            .ContainInOrder(line, outlook);

    [Fact]
    public void E24_AnotherWordForOutlookStandsAlone() =>
        Samples
            .Lines(Samples.Text(Samples.AllDay() with { Extra = [new("X-MICROSOFT-CDO-BUSYSTATUS", "OOF")] }))
            .Where(line => line.StartsWith("X-MICROSOFT", StringComparison.Ordinal))
            .Should()
            .Equal("X-MICROSOFT-CDO-BUSYSTATUS:OOF");

    [Theory]
    [InlineData(IcsClassification.Public, null)]
    [InlineData(IcsClassification.Private, "CLASS:PRIVATE")]
    [InlineData(IcsClassification.Confidential, "CLASS:CONFIDENTIAL")]
    public void E28_TheClassIsWrittenAndNothingElseHides(IcsClassification classification, string? line) =>
        Samples
            .Lines(Samples.Text(Samples.Event() with { Classification = classification }))
            .Where(l => l.StartsWith("CLASS", StringComparison.Ordinal))
            .Should()
            .Equal(line is null ? [] : [line]);

    [Fact]
    public void E29_CategoriesAreJoinedByCommasAndTheirOwnCommasAreEscaped() =>
        Samples
            .Lines(Samples.Text(Samples.Event() with { Categories = ["Coaching", "Math, grade 6"] }))
            .Should()
            .Contain("CATEGORIES:Coaching,Math\\, grade 6");

    [Fact]
    public void E29_TheDescriptionIsPlainTextAndStandsOnce() =>
        Samples
            .Lines(Samples.Text(Samples.Event() with { Description = "Bring <b>one</b>\nsample" }))
            .Where(line => line.Contains("<b>", StringComparison.Ordinal))
            .Should()
            .Equal("DESCRIPTION:Bring <b>one</b>\\nsample");

    [Fact]
    public void E29_ABlankCategoryIsMisuse() =>
        FluentActions.Invoking(() => Samples.Event() with { Categories = [" "] }).Should().Throw<ArgumentException>();

    [Fact]
    public void E30_NameDescriptionAndRefreshAreToldInBothSpellings() =>
        Samples
            .Lines(
                IcsWriter.ToText(
                    new([])
                    {
                        Name = "Coaching, Ana",
                        Description = "1:1s; observations",
                        RefreshInterval = Duration.FromHours(1),
                    }
                )
            )
            .Should()
            .Contain([
                "NAME:Coaching\\, Ana",
                "X-WR-CALNAME:Coaching\\, Ana",
                "DESCRIPTION:1:1s\\; observations",
                "X-WR-CALDESC:1:1s\\; observations",
                "REFRESH-INTERVAL;VALUE=DURATION:PT60M",
                "X-PUBLISHED-TTL:PT60M",
            ]);

    [Theory]
    [InlineData(0)]
    [InlineData(59)]
    [InlineData(90)]
    public void E30_TheRefreshHintIsInWholeMinutes(int seconds) =>
        FluentActions
            .Invoking(() => new IcsCalendar([]) { RefreshInterval = Duration.FromSeconds(seconds) })
            .Should()
            .Throw<ArgumentException>()
            .WithMessage("*is not a whole number of minutes, at least one.\nMaybe*");

    private static string[] Series => ["RRULE", "RDATE", "EXDATE", "RECURRENCE-ID"];
}
