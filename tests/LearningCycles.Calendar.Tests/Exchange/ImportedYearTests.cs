using LearningCycles.Calendar.Cadences;
using LearningCycles.Calendar.Exchange;
using LearningCycles.Calendar.Ics;
using LearningCycles.People;
using NodaTime;
using static LearningCycles.Calendar.Tests.Exchange.FeedOfADistrict;

namespace LearningCycles.Calendar.Tests.Exchange;

public class ImportedYearTests
{
    [Fact]
    public void AYearKeepsClearOfTheDistrictsFeedAndOfAPersonsCalendar()
    {
        var (lee, ana) = (new PersonId("lee"), new PersonId("ana"));
        var school = ClosureImport.Read(Of(FeedOfADistrict.Year), School).ApplyTo(School).School;
        var personal = Of(
            Event(
                "1",
                "Physio",
                In("America/Denver", "20260825T080000"),
                "DTEND;TZID=America/Denver:20260825T120000",
                "RRULE:FREQ=WEEKLY;BYDAY=TU,WE,TH"
            ),
            Event("2", "Away", Day("20261005"), "DTEND;VALUE=DATE:20261010")
        );
        var busy = BusyImport.Read(personal, ana, school);
        var plan = new CoachingPlan(new("cole"), school, [new(lee, ana, Cadence.Weekly(minutes: 30))])
        {
            People = [busy.AddTo(new(ana))],
        };
        var year = CadenceGenerator.Generate(plan);

        year.Sessions.Should().HaveCountGreaterThan(25);
        foreach (var session in year.Sessions)
        {
            var (start, end) = (session.Start, session.End);
            school.On(start.Date).StaffIn.Should().BeTrue();
            busy.Busy.Should().NotContain(time => time.Start < end && start < time.End);
        }
        year.Sessions.Should()
            .NotContain(one =>
                one.Start.Date >= new LocalDate(2026, 10, 5) && one.Start.Date <= new LocalDate(2026, 10, 9)
            );
    }

    [Fact]
    public void SessionsThatWePublishedDoNotStandInTheirOwnWay()
    {
        var (lee, ana) = (new PersonId("lee"), new PersonId("ana"));
        var year = CadenceGenerator.Generate(new(new("cole"), School, [new(lee, ana, Cadence.Weekly(minutes: 30))]));
        var published = year.For(Audience.Teacher(ana)).ToIcs(new("cole.example", Instant.FromUtc(2026, 8, 1, 0, 0)));
        var personal = IcsReader.Read(IcsWriter.ToText(published)).Calendar;

        var busy = BusyImport.Read(
            personal,
            ana,
            School.FirstDay,
            School.LastDay,
            School.Zone,
            new() { ExceptTenants = ["cole.example"] }
        );
        busy.Busy.Should().BeEmpty();
        busy.LeftOut.Should().HaveCount(year.Sessions.Count);
        busy.LeftOut.Should().OnlyContain(one => one.Why == BusyOmission.Excepted);
        BusyImport
            .Read(personal, ana, School.FirstDay, School.LastDay, School.Zone)
            .Busy.Should()
            .HaveSameCount(year.Sessions);
    }
}
