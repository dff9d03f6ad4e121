using LearningCycles.Calendar.Ics;
using NodaTime;

namespace LearningCycles.Calendar.Tests.Ics;

/// <summary>Names and values that would leave their own line are misuse.</summary>
public class IcsGuardTests
{
    [Theory]
    [InlineData("")]
    [InlineData("X A")]
    [InlineData("X-A:1\r\nBEGIN")]
    [InlineData("X;A")]
    [InlineData("BEGIN")]
    [InlineData("end")]
    [InlineData("ÜBER")]
    public void ANameIsOfLettersDigitsAndHyphens(string name) =>
        FluentActions.Invoking(() => new IcsProperty(name, "1")).Should().Throw<ArgumentException>();

    [Fact]
    public void TheRefusalSuggestsAName() =>
        FluentActions
            .Invoking(() => new IcsProperty("my name", "1"))
            .Should()
            .Throw<ArgumentException>()
            .WithMessage(
                "\"my name\" is no name of iCalendar: those are of letters A-Z, digits and hyphens.\nMaybe X-MYNAME?*"
            );

    [Theory]
    [InlineData("")]
    [InlineData("1\r\nBEGIN:VEVENT")]
    [InlineData("1\n2")]
    [InlineData("1\u00002")]
    [InlineData("1\u20282")]
    public void ARawValueIsOneLine(string value) =>
        FluentActions.Invoking(() => new IcsProperty("X-A", value)).Should().Throw<ArgumentException>();

    [Fact]
    public void TypedTextIsEscapedIntoOneLine() =>
        IcsProperty.OfText("COMMENT", "a,b\r\nEND:VEVENT").ToString().Should().Be("COMMENT:a\\,b\\nEND:VEVENT");

    [Fact]
    public void NamesAreKeptInCapitals() =>
        new IcsProperty("x-a", [new("x-p", "v")], "1").ToString().Should().Be("X-A;X-P=v:1");

    [Fact]
    public void AParameterHasAValue() =>
        FluentActions.Invoking(() => new IcsParameter("X-P", [])).Should().Throw<ArgumentException>();

    [Theory]
    [InlineData("VEVENT")]
    [InlineData("vtimezone")]
    [InlineData("VTODO")]
    [InlineData("VFREEBUSY")]
    [InlineData("VCALENDAR")]
    [InlineData("X\r\nY")]
    public void AKeptComponentIsNoneThatWeHoldTyped(string name) =>
        FluentActions.Invoking(() => new IcsComponent(name, [], [])).Should().Throw<ArgumentException>();

    [Theory]
    [InlineData("SUMMARY")]
    [InlineData("duration")]
    [InlineData("DTSTAMP")]
    [InlineData("ATTENDEE")]
    [InlineData("GEO")]
    public void WhatTheEventHoldsItselfCannotBeAddedAgain(string name) =>
        FluentActions
            .Invoking(() => Samples.Event() with { Extra = [new(name, "1")] })
            .Should()
            .Throw<ArgumentException>()
            .WithMessage($"{name.ToUpperInvariant()} is held by a property of its own*\nMaybe*");

    [Fact]
    public void BusyForOutlookIsWrittenFromTheTransparency() =>
        FluentActions
            .Invoking(() => Samples.Event() with { Extra = [new("X-MICROSOFT-CDO-BUSYSTATUS", "BUSY")] })
            .Should()
            .Throw<ArgumentException>();

    [Fact]
    public void AnAddressIsOneLine() =>
        FluentActions
            .Invoking(() => Samples.Event() with { Url = "https://example.org\r\nX:1" })
            .Should()
            .Throw<ArgumentException>();

    [Fact]
    public void AnAlarmThatIsUnderstoodIsNotKeptRaw() =>
        FluentActions
            .Invoking(() =>
                Samples.Event() with
                {
                    Components = [new("VALARM", [new("ACTION", "AUDIO"), new("TRIGGER", "-PT10M")], [])],
                }
            )
            .Should()
            .Throw<ArgumentException>()
            .WithMessage("The alarm Audio -PT10M from the start would be read back as an IcsAlarm.\nMaybe*");

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("Ana Ruiz")]
    [InlineData("mailto:a\r\nX:1")]
    public void AnAddressOfAPersonHasAScheme(string address) =>
        FluentActions.Invoking(() => new IcsAttendee(address)).Should().Throw<ArgumentException>();

    [Fact]
    public void ADurationIsAboveZeroAndOfUnitsThatICalendarHas()
    {
        var item = Samples.Event();
        item.Invoking(e => e.Lasting(Period.Zero)).Should().Throw<ArgumentException>();
        item.Invoking(e => e.Lasting(Period.FromMinutes(-5))).Should().Throw<ArgumentException>();
        item.Invoking(e => e.Lasting(Period.FromMonths(1)))
            .Should()
            .Throw<ArgumentException>()
            .WithMessage("P1M is no duration of iCalendar*\nMaybe*");
        item.Invoking(e => e.Lasting(Period.FromDays(1) + Period.FromHours(-1))).Should().Throw<ArgumentException>();
        item.Invoking(e => e.Lasting(Period.FromDays(3_000_000))).Should().Throw<ArgumentException>();
        Samples.AllDay().Invoking(e => e.Lasting(Period.FromHours(24))).Should().Throw<ArgumentException>();
    }

    [Fact]
    public void ATaskIsNotDueBeforeItStarts()
    {
        FluentActions
            .Invoking(() =>
                new IcsTodo("1", Samples.Stamp, Samples.At(2026, 9, 8, 8, 0), Samples.At(2026, 9, 7, 8, 0), "Plan")
            )
            .Should()
            .Throw<ArgumentException>();
        var day = IcsTime.On(new(2026, 9, 7));
        new IcsTodo("1", Samples.Stamp, day, day, "Plan").Due.Should().Be(day);
    }
}
