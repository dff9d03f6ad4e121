using FsCheck;
using FsCheck.Fluent;
using LearningCycles.Calendar.Cadences;
using LearningCycles.Calendar.Exchange;
using LearningCycles.Calendar.Ics;
using LearningCycles.Calendar.Json;
using LearningCycles.Calendar.Json.Text;
using LearningCycles.Calendar.Schools;
using LearningCycles.Calendar.Tests.Cadences;
using LearningCycles.Calendar.Tests.Cadences.Replanning;
using LearningCycles.Calendar.Tests.Schools;
using LearningCycles.Json;
using LearningCycles.People;
using LearningCycles.Testing.Districts;
using NodaTime;

namespace LearningCycles.Calendar.Tests.Json;

/// <summary>Whatever is written comes back equal, and does what it did.</summary>
public class RoundTripProperties
{
    private static readonly Instant Now = Instant.FromUtc(2026, 10, 1, 12, 0);
    private static readonly Publication Published = new("coaching.cole.example", Instant.FromUtc(2026, 8, 1, 0, 0));

    [Fact]
    public void AnySchool() =>
        PropertyCheck.ForAll(
            SchoolYears.Full,
            school => ComesBack(CalendarJson.School, school).Days.Should().Equal(school.Days)
        );

    [Fact]
    public void AnyPlan() =>
        PropertyCheck.ForAll(GeneratedPlans.Arbitrary, plan => ComesBack(CalendarJson.Plan, plan), tests: 100);

    [Fact]
    public void AnyCalendarAndWhatItBecomes() =>
        PropertyCheck.ForAll(
            from plan in GeneratedPlans.Arbitrary.Generator
            from change in Gen.OneOf(Changes.Kinds.Select(kind => kind.Changes))
            from then in Gen.OneOf(Changes.Kinds.Select(kind => kind.Changes))
            select (plan, change, then),
            given =>
            {
                var published = Quickly.Generate(given.plan);
                var today = given.plan.School.FirstDay.PlusDays(9);
                var read = ComesBack(CalendarJson.Calendar, published);
                Feeds(read).Should().Equal(Feeds(published));

                // A calendar that was replanned has sequences, stamps and cancelled sessions, and is replanned again.
                var changed = given.change.Do(given.plan);
                var after = Replanner.Replan(published, changed, new(today, Now)).After;
                var readAfter = Replanner.Replan(read, ComesBack(CalendarJson.Plan, changed), new(today, Now)).After;
                IsWrittenAlike(readAfter, after);

                var again = given.then.Do(changed);
                IsWrittenAlike(
                    Replanner.Replan(ComesBack(CalendarJson.Calendar, readAfter), again, new(today, Now)).After,
                    Replanner.Replan(after, again, new(today, Now)).After
                );
            },
            tests: 60
        );

    [Theory]
    [InlineData("Plain")]
    [InlineData("WithCycles")]
    [InlineData("TightWindows")]
    public void ASchoolOfEightyTeachers(string kind)
    {
        var plan = District.School(0, 80, Enum.Parse<DistrictKind>(kind));
        var year = Quickly.Generate(plan);
        year.Sessions.Count.Should().BeGreaterThan(1_500);
        var read = ComesBack(CalendarJson.Calendar, year);
        Feeds(read).Should().Equal(Feeds(year));
        // Far from the bound, so that a plan of some thousands of teachers can be stored too.
        CalendarJson.Calendar.Write(year).Length.Should().BeLessThan(CalendarJson.MaximumCalendarLength / 16);
        // As people read it, a text is about twice as long.
        CalendarJson.Calendar.Read(CalendarJson.Calendar.Write(year, indented: true)).Value.Should().Be(year);
    }

    [Fact]
    public void AFaultInALargeCalendarIsToldWithItsPlace()
    {
        var year = Quickly.Generate(District.School(0, 80, DistrictKind.WithCycles));
        var text = CalendarJson.Calendar.Write(year);
        var parts = text.Split("\"sequence\":0", 3_002);
        string With(string instead) => string.Join("\"sequence\":0", parts[..3_001]) + instead + parts[3_001];
        IsTold("\"sequence\":\"none\"");
        IsTold("\"sequence\":-1");
        IsTold("\"order\":0");

        void IsTold(string instead) =>
            CalendarJson.Calendar.Read(With(instead)).Problems.Single().Path.Should().Be("$.sessions[3000].sequence");
    }

    [Fact]
    public void ASchoolWhosePartsDoNotFitYetComesBackAndSaysSoWhenItsDaysAreAsked()
    {
        var school = SchoolYears
            .Empty.Relabel(new(2026, 9, 1), "C", laterDaysFollow: true)
            .WithBellsOn(new(2026, 9, 2), "Late");
        var read = ComesBack(CalendarJson.School, school);
        var days = () => read.Days;
        days.Should().Throw<ArgumentException>().WithMessage("The school has no bell schedule 'Late'*");
    }

    [Fact]
    public void AnyNameOfASession() =>
        PropertyCheck.ForAll(
            from lead in Ids
            from teacher in Ids
            from kind in Gen.Elements(Enum.GetValues<SessionKind>())
            from cycle in Gen.Choose(1, 99)
            from number in Gen.Choose(1, 99)
            from week in Gen.Choose(-100_000, 400_000)
            select (lead, teacher, kind, cycle, number, monday: new LocalDate(1970, 1, 5).PlusWeeks(week)),
            given =>
            {
                var key =
                    given.kind == SessionKind.OneOnOne
                        ? SessionKey.OneOnOne(given.lead, given.teacher, given.monday)
                        : SessionKey.InCycle(given.lead, given.teacher, given.kind, given.cycle, given.number);
                KeyText.Parse(key.Value).Should().Be(key);
                KeyText
                    .PlaceOf(key)
                    .Should()
                    .Be(
                        given.kind == SessionKind.OneOnOne
                            ? (given.monday, null, null)
                            : ((LocalDate?)null, (int?)given.cycle, (int?)given.number)
                    );
            }
        );

    [Fact]
    public void AnyPlaceOfASessionThatAHostPutTogether() =>
        PropertyCheck.ForAll(
            from kind in Gen.Elements(SessionKind.OneOnOne, SessionKind.Debrief)
            from week in Gen.Elements<LocalDate?>(null, new(2026, 8, 24), new(2026, 8, 25))
            from cycle in Gen.Elements<int?>(null, 1, 2)
            from number in Gen.Elements<int?>(null, 1, 2)
            select new PlannedSession(
                kind == SessionKind.OneOnOne
                    ? SessionKey.OneOnOne(GivenStored.Lee, GivenStored.Ana, new(2026, 8, 24))
                    : SessionKey.InCycle(GivenStored.Lee, GivenStored.Ana, kind, 1, 1),
                30,
                new(2026, 8, 24),
                new(2026, 8, 28)
            )
            {
                Week = week,
                Cycle = cycle,
                Number = number,
            },
            session =>
                ComesBack(
                    CalendarJson.Calendar,
                    GivenStored.Calendar() with
                    {
                        Sessions = [new(session, new(2026, 8, 24, 9, 0))],
                    }
                )
        );

    [Fact]
    public void AnyZoneOfTzdb()
    {
        foreach (var id in DateTimeZoneProviders.Tzdb.Ids)
        {
            var zone = DateTimeZoneProviders.Tzdb[id];
            ComesBack(CalendarJson.School, SchoolCalendar.Create("Cole", zone, new(2026, 8, 24), new(2026, 8, 28)));
        }
    }

    private static Gen<PersonId> Ids =>
        Gen.Elements(
                "a",
                "/",
                "%",
                "%2F",
                "\u00E9",
                "\u202E",
                "\uE000",
                "\uFFFE",
                "\U0001F642",
                " ",
                "+",
                "~",
                "'",
                "\u0130"
            )
            .NonEmptyListOf()
            .Select(parts => new PersonId("." + string.Concat(parts)));

    private static IEnumerable<string> Feeds(CoachingCalendar calendar) =>
        calendar
            .ForEveryone()
            .Append(calendar.For(Audience.Ilt("a secret of the tests")))
            .SelectMany(view => new[] { view.ToIcs(Published), view.ToUpdate(Published) })
            .Select(ics => Convert.ToBase64String(IcsWriter.ToBytes(ics)));

    private static void IsWrittenAlike(CoachingCalendar actual, CoachingCalendar expected)
    {
        actual.Should().Be(expected);
        CalendarJson.Calendar.Write(actual).Should().Be(CalendarJson.Calendar.Write(expected));
        Feeds(actual).Should().Equal(Feeds(expected));
    }

    private static T ComesBack<T>(JsonForm<T> form, T value)
        where T : class
    {
        var text = form.Write(value);
        var read = form.Read(text).Value;
        read.Equals(value).Should().BeTrue();
        form.Write(read).Should().Be(text);
        return read;
    }
}
