using FsCheck;
using FsCheck.Fluent;
using LearningCycles.Calendar.Cadences;
using LearningCycles.Calendar.Exchange;
using LearningCycles.Calendar.Ics;
using LearningCycles.People;
using NodaTime;
using static LearningCycles.Calendar.Tests.Exchange.FeedOfADistrict;

namespace LearningCycles.Calendar.Tests.Exchange;

public class ImportProperties
{
    private static readonly PersonId Ana = new("ana");

    private static Gen<string> Title { get; } =
        Gen.OneOf(
            Gen.Elements(
                "No School",
                "Half Day",
                "A Day",
                "B Day",
                "Q1 ends",
                "End of 2nd quarter",
                "Second semester begins",
                "Snow day",
                "Late Start",
                "Picture Day",
                "Canceled: PD day",
                "All Classes Meet",
                "Make-up day if needed",
                ""
            ),
            Gen.Elements(ClosureLexicon.Default.Phrases.Select(phrase => phrase.Words).ToArray())
                .Two()
                .Select(two => $"{two.Item1} {two.Item2}"),
            Ics.IcsCases.Text.Select(text =>
                text.Replace("\r", "", StringComparison.Ordinal).Replace("\n", "", StringComparison.Ordinal)
            )
        );

    private static Gen<string> Start { get; } =
        from date in Gen.Choose(-60, 340)
            .Select(days =>
                new LocalDate(2026, 8, 1)
                    .PlusDays(days)
                    .ToString("uuuuMMdd", System.Globalization.CultureInfo.InvariantCulture)
            )
        from start in Gen.Elements(
            Day(date),
            In("America/Denver", $"{date}T080000"),
            $":{date}T150000Z",
            $":{date}T013000",
            $":{date}"
        )
        select start;

    private static Gen<string[]> Lines { get; } =
        Gen.SubListOf(
                "STATUS:CANCELLED",
                "STATUS:TENTATIVE",
                "TRANSP:TRANSPARENT",
                "RRULE:FREQ=WEEKLY;COUNT=5",
                "RRULE:FREQ=DAILY",
                "DURATION:PT2H",
                "DURATION:P3D",
                "EXDATE;VALUE=DATE:20260907",
                "RECURRENCE-ID;VALUE=DATE:20260907",
                "RDATE:20260909T150000Z"
            )
            .Select(lines => lines.ToArray());

    private static Gen<string[]> Events { get; } =
        (
            from uid in Gen.Elements("1", "2", "3", "4", "5", "6", "7", "8")
            from title in Title
            from start in Start
            from lines in Lines
            select Event(uid, title, start, lines)
        )
            .ListOf()
            .Select(events => events.Take(12).ToArray());

    private static IcsCalendar Turned(IcsCalendar calendar) =>
        calendar with
        {
            Events = calendar.Events.Reverse().ToValueList(),
        };

    private static BusyReading Busy(IcsCalendar calendar) => BusyImport.Read(calendar, Ana, School);

    [Fact]
    public void EachEventOfAFeedIsAccountedForOnce() =>
        PropertyCheck.ForAll(
            Events,
            events =>
            {
                var feed = Of(events);
                var reading = ClosureImport.Read(feed, School);
                reading
                    .Decisions.Select(one => one.Uid)
                    .Order()
                    .Should()
                    .Equal(feed.Events.Select(one => one.Uid).Order());
                reading
                    .Decisions.Should()
                    .NotContain(one => (one.Outcome == ClosureOutcome.Fact) != (one.Facts.Count > 0));
                var applied = reading.ApplyTo(School);
                (applied.Applied.Count + applied.NotApplied.Count)
                    .Should()
                    .Be(reading.Decisions.Sum(one => one.Facts.Count));
                applied.School.Days.Should().HaveCount(School.Days.Count);
            }
        );

    [Fact]
    public void TheOrderOfAFeedChangesNothing() =>
        PropertyCheck.ForAll(
            Events,
            events =>
            {
                var feed = Of(events);
                var (one, other) = (ClosureImport.Read(feed, School), ClosureImport.Read(Turned(feed), School));
                other.Decisions.Should().Equal(one.Decisions);
                other.ApplyTo(School).School.Should().Be(one.ApplyTo(School).School);
                Busy(Turned(feed)).Should().Be(Busy(feed));
            }
        );

    [Fact]
    public void BusyTimesLieApartAndEachOccurrenceIsAccountedForOnce() =>
        PropertyCheck.ForAll(
            Events,
            events =>
            {
                var calendar = Of(events);
                var reading = Busy(calendar);
                foreach (var (one, next) in reading.Busy.Zip(reading.Busy.Skip(1)))
                    next.Start.Should().BeGreaterThan(one.End);
                var all = calendar.Occurrences(
                    School.Zone.AtStartOfDay(School.FirstDay).ToInstant(),
                    School.Zone.AtStartOfDay(School.LastDay.PlusDays(1)).ToInstant(),
                    School.Zone
                );
                var placed = all.All.Select(one => one.Event).ToHashSet(ReferenceEqualityComparer.Instance);
                (reading.Taken + reading.LeftOut.Count)
                    .Should()
                    .Be(all.All.Count + calendar.Events.Count(item => !placed.Contains(item)));
            }
        );
}
