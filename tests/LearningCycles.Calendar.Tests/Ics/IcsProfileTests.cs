using LearningCycles.Calendar.Ics;
using NodaTime;

namespace LearningCycles.Calendar.Tests.Ics;

/// <summary>What each kind of reader gets.</summary>
public class IcsProfileTests
{
    private static readonly IcsCalendar Year = new([
        Samples.Event("1") with
        {
            Alarms = [IcsAlarm.Audio(IcsTrigger.FromStart(Period.Zero))],
        },
        Samples.AllDay("2"),
        Samples.Event("1") with
        {
            Extra = [new("RECURRENCE-ID", "20260907T143000Z")],
        },
    ])
    {
        Name = "Coaching",
        Method = IcsMethod.Publish,
        RefreshInterval = Duration.FromHours(12),
        Todos = [new("1", Samples.Stamp, null, null, "Plan")],
        Components = [new("VJOURNAL", [new("UID", "1")], []), new("X-A", [], []), new("X-A", [], [])],
    };

    [Fact]
    public void AnyReaderGetsTheCalendarAsItIs() => IcsProfile.General.FilesOf(Year).Should().Equal(Year);

    [Fact]
    public void ACalDavServerGetsAFileForEachUidAndKindWithoutMethod()
    {
        var files = IcsProfile.CalDav.FilesOf(Year);
        files
            .Select(file => (file.Events.Count, file.Todos.Count, file.Components.Count))
            .Should()
            .Equal((2, 0, 0), (1, 0, 0), (0, 1, 0), (0, 0, 1), (0, 0, 1), (0, 0, 1));
        files.Should().OnlyContain(file => file.Method == IcsMethod.None && file.Name.Length == 0);
        files[0].Events.Should().Equal(Year.Events[0], Year.Events[2]);
        IcsWriter.ToText(files[0]).Should().NotContain("METHOD");
    }

    [Fact]
    public void ACalDavServerGetsNothingOfNothing() => IcsProfile.CalDav.FilesOf(new([])).Should().BeEmpty();

    [Fact]
    public void ClassicOutlookGetsAMethodAndWholeDaysInItsOwnWordAndNoAlarms()
    {
        var text = IcsWriter.ToText(IcsProfile.ClassicOutlook.FilesOf(Year with { Method = IcsMethod.None }).Single());
        text.Should().Contain("METHOD:PUBLISH\r\n").And.NotContain("VALARM");
        Samples.Lines(text).Count(line => line is "X-MICROSOFT-CDO-ALLDAYEVENT:TRUE").Should().Be(1);
    }

    [Fact]
    public void AHostMakesItsOwn() =>
        (IcsProfile.General with { Name = "without alarms", HasAlarms = false })
            .FilesOf(Year)
            .Single()
            .Events.Should()
            .OnlyContain(item => item.Alarms.Count == 0);
}
