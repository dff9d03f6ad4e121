using System.Text;
using FsCheck;
using FsCheck.Fluent;
using LearningCycles.Calendar.Cadences;
using LearningCycles.Calendar.Exchange;
using LearningCycles.Calendar.Ics;
using LearningCycles.Calendar.Schools;
using LearningCycles.Calendar.Tests.Cadences;
using LearningCycles.People;
using NodaTime;

namespace LearningCycles.Calendar.Tests.Exchange;

public class CoachingCalendarExportTests
{
    private static readonly PersonId Lee = new("u-lee-4711");
    private static readonly PersonId Ana = new("u-ana-4712");
    private static readonly LocalDate Tuesday = new(2026, 10, 27);
    private static readonly Publication Publication = new("coaching.cole.example", Instant.FromUtc(2026, 8, 1, 0, 0));

    private const string Key = "a secret of the tests";

    private static readonly SchoolCalendar School = SchoolCalendar.Create(
        "Cole",
        DateTimeZoneProviders.Tzdb["America/Denver"],
        new(2026, 10, 19),
        new(2026, 11, 13)
    );

    private static CoachingCalendar Year(SchoolCalendar school, params BusyTime[] busy) =>
        CadenceGenerator.Generate(
            new(
                new("cole-2026-27"),
                school,
                [new(Lee, Ana, Cadence.Weekly(30) with { At = new(DayPattern.On(IsoDayOfWeek.Tuesday), new(10, 0)) })]
            )
            {
                People = [new(Lee) { Busy = [.. busy] }],
                Cycles = new([new(1, new(2026, 10, 19), new(2026, 11, 13))]),
            }
        );

    private static string NameOf(PersonId person) => person == Ana ? "Ana Ortiz" : "Lee Chen";

    [Fact]
    public void ATeacherSeesTheLeadsName()
    {
        var view = Year(School).For(Audience.Teacher(Ana), NameOf);
        view.Name.Should().Be("Coaching: Ana Ortiz (Cole)");
        view.Items.Where(i => i.Kind == SessionKind.OneOnOne)
            .Select(i => i.Title)
            .Distinct()
            .Should()
            .Equal("Coaching 1:1 with Lee Chen");
    }

    [Fact]
    public void ALeadSeesTheTeachersName() =>
        Year(School)
            .For(Audience.Lead(Lee), NameOf)
            .Items.Select(i => i.Title)
            .Should()
            .OnlyContain(title => title.EndsWith(" with Ana Ortiz"));

    [Fact]
    public void TheSharedViewHoldsCategoryAndTimeOnly()
    {
        var view = Year(School).For(Audience.Ilt(Key), NameOf);
        view.Items.Should().HaveCount(Year(School).Sessions.Count);
        view.Items.Should().OnlyContain(i => i.Description == "" && i.Title == CoachingWords.English.NameOf(i.Kind));
    }

    [Fact]
    public void APersonWithoutSessionsHasAnEmptyView() =>
        Year(School).For(Audience.Teacher(new("someone else"))).Items.Should().BeEmpty();

    [Fact]
    public void AMovedSessionSaysFromWhenAndForWhichClosure() =>
        Year(School.Close(Tuesday, "Staff holiday"))
            .For(Audience.Teacher(Ana))
            .Items.Select(i => i.Description)
            .Should()
            .Contain("For the week of 2026-10-26.\nMoved from 2026-10-27 10:00: Staff holiday.");

    [Fact]
    public void WhatALeadIsBusyWithIsNotToldToTheTeacher() =>
        Year(School, new BusyTime(Tuesday + new LocalTime(9, 0), Tuesday + new LocalTime(11, 0), "Medical appointment"))
            .For(Audience.Teacher(Ana))
            .Items.Select(i => i.Description)
            .Should()
            .Contain("For the week of 2026-10-26.\nMoved from 2026-10-27 10:00.");

    [Theory]
    [InlineData(true, true)]
    [InlineData(true, false)]
    [InlineData(false, true)]
    [InlineData(false, false)]
    public void NobodysBusyTimeOrOtherSessionIsToldToAnybody(bool ofLead, bool toLead)
    {
        var (first, second) = (new PersonId("u-ben-4713"), new PersonId("u-max-4714"));
        var regular = new RegularTime(DayPattern.On(IsoDayOfWeek.Tuesday), new(10, 0));
        var busy = new BusyTime(Tuesday + new LocalTime(9, 0), Tuesday + new LocalTime(11, 0), "Medical appointment");
        var plan = new CoachingPlan(
            new("p"),
            School,
            [
                new(Lee, Ana, Cadence.Weekly(30) with { At = regular }),
                // In the way at the same hour: another teacher of the lead, and another lead of the teacher.
                new(Lee, first, Cadence.Weekly(30) with { At = regular }),
                new(second, Ana, Cadence.Weekly(30) with { At = regular }),
            ]
        )
        {
            People = [new(ofLead ? Lee : Ana) { Busy = [busy] }],
        };
        var texts = CadenceGenerator
            .Generate(plan)
            .For(toLead ? Audience.Lead(Lee) : Audience.Teacher(Ana))
            .Items.Where(i => i.Description.Contains("Moved from"))
            .Select(i => i.Description)
            .ToList();
        texts.Should().NotBeEmpty().And.OnlyContain(text => text.EndsWith("10:00."));
    }

    [Fact]
    public void ASharedEventIsToldToThoseWhomItConcernsOnly()
    {
        CoachingCalendar Year(params PersonId[] people) =>
            CadenceGenerator.Generate(
                new(
                    new("p"),
                    School,
                    [
                        new(
                            Lee,
                            Ana,
                            Cadence.Weekly(30) with
                            {
                                At = new(DayPattern.On(IsoDayOfWeek.Tuesday), new(10, 0)),
                            }
                        ),
                    ]
                )
                {
                    SharedEvents =
                    [
                        new(
                            "Review of Lee",
                            AvailabilityWindow.Between(DayPattern.On(Tuesday), new(9, 0), new(11, 0)),
                            [.. people]
                        ),
                    ],
                }
            );
        static IEnumerable<string> Texts(CoachingCalendar year, Audience audience) =>
            year.For(audience).Items.Select(i => i.Description);
        Texts(Year(Lee), Audience.Teacher(Ana))
            .Should()
            .NotContain(text => text.Contains("Review"))
            .And.Contain(text => text.EndsWith("Moved from 2026-10-27 10:00."));
        Texts(Year(Lee), Audience.Lead(Lee))
            .Should()
            .Contain(text => text.EndsWith("Moved from 2026-10-27 10:00: Review of Lee."));
        Texts(Year(), Audience.Teacher(Ana))
            .Should()
            .Contain(text => text.EndsWith("Moved from 2026-10-27 10:00: Review of Lee."));
    }

    [Fact]
    public void AWordWithAPlaceThatNothingFillsIsMisuse() =>
        FluentActions
            .Invoking(() => new CoachingWords { TitleWith = "{0} with {2}" })
            .Should()
            .Throw<ArgumentException>()
            .WithMessage("TitleWith is \"{0} with {2}\", which has a place that nothing fills: it may have 2.*");

    [Fact]
    public void DescriptionsTellTouchpointsApart()
    {
        var items = Year(School).For(Audience.Teacher(Ana)).Items;
        items.Select(i => (i.Kind, i.Description)).Should().OnlyHaveUniqueItems();
    }

    [Fact]
    public void AnEventHasTheSchoolsHourOnBothSidesOfTheClockChange()
    {
        // Daylight saving time ends in Denver on 2026-11-01.
        var ics = Year(School).For(Audience.Teacher(Ana)).ToIcs(Publication);
        var meetings = ics.Events.Where(e => e.Summary.StartsWith("Coaching 1:1")).Select(e => (IcsTime.Zoned)e.Start);
        meetings.Select(start => start.Local.TimeOfDay).Distinct().Should().Equal(new LocalTime(10, 0));
        meetings.Select(start => start.Instant.InUtc().Hour).Distinct().Should().Equal(16, 17);
    }

    [Fact]
    public void E06_AUidIsOpaqueAndStableWhenTheSessionMoves()
    {
        static IEnumerable<string> Uids(CoachingCalendar year) =>
            year.For(Audience.Teacher(Ana)).ToIcs(Publication).Events.Select(e => e.Uid);
        var (before, after) = (Year(School), Year(School.Close(Tuesday, "Snow day")));
        Uids(after).Should().BeEquivalentTo(Uids(before));
        Uids(before)
            .Should()
            .OnlyContain(uid =>
                System.Text.RegularExpressions.Regex.IsMatch(uid, "^[0-9a-f]{40}@coaching.cole.example$")
            );
    }

    [Fact]
    public void E06_AUidIsTheSameInEveryRelease() =>
        // Written down: a change here gives every subscriber in the world a second copy of every session.
        Year(School)
            .For(Audience.Teacher(Ana))
            .Items.Single(i => i.Start == Tuesday + new LocalTime(10, 0))
            .Id.Should()
            .Be("d75b571da2b5a56cc4f09556fb5e9228fa90dcb0");

    [Fact]
    public void TeacherAndLeadShareAnEventAndTheSharedViewHasItsOwn()
    {
        IEnumerable<string> Ids(Audience audience) => Year(School).For(audience).Items.Select(i => i.Id);
        Ids(Audience.Teacher(Ana)).Should().Equal(Ids(Audience.Lead(Lee)));
        Ids(Audience.Ilt(Key)).Should().NotIntersectWith(Ids(Audience.Lead(Lee)));
    }

    [Fact]
    public void WhoKnowsEverybodysIdStillCannotTellWhoseSharedSessionItIs()
    {
        // The shared names of the same year under two keys have nothing in common: the ids alone give none of them.
        static IEnumerable<string> Ids(string key) => Year(School).For(Audience.Ilt(key)).Items.Select(i => i.Id);
        Ids(Key).Should().NotIntersectWith(Ids(Key + "!"));
        Ids(Key).Should().Equal(Ids(Key));
    }

    [Fact]
    public void TheOrderOfTheSharedViewTellsNobodysIdEither() =>
        Prop.ForAll(
                GeneratedPlans.Arbitrary,
                plan =>
                {
                    var items = CadenceGenerator.Generate(plan).For(Audience.Ilt(Key)).Items;
                    return items.SequenceEqual(
                        items.OrderBy(item => item.Start).ThenBy(item => item.Id, StringComparer.Ordinal)
                    );
                }
            )
            .Check(GeneratedPlans.Config(30));

    [Fact]
    public void AKeyThatCouldBeGuessedIsMisuse() =>
        FluentActions
            .Invoking(() => Audience.Ilt("secret"))
            .Should()
            .Throw<ArgumentException>()
            .WithMessage("The key has 6 characters*");

    [Fact]
    public void TheKeyIsNotPrinted() => Audience.Ilt(Key).ToString().Should().NotContain(Key);

    [Fact]
    public void E30_TheCalendarSaysWhatItHolds() =>
        Encoding
            .UTF8.GetString(IcsWriter.ToBytes(Year(School).For(Audience.Ilt(Key)).ToIcs(Publication)))
            .Should()
            .Contain("X-WR-CALDESC:All coaching sessions at Cole\\, by category and time only.");

    [Fact]
    public void E08_TheSameStampGivesTheSameBytes() =>
        IcsWriter
            .ToBytes(Year(School).For(Audience.Lead(Lee)).ToIcs(Publication))
            .Should()
            .Equal(IcsWriter.ToBytes(Year(School).For(Audience.Lead(Lee)).ToIcs(Publication)));

    [Fact]
    public void NothingOfAnyoneCanReachTheSharedView() =>
        Prop.ForAll(
                GeneratedPlans.Arbitrary,
                plan =>
                {
                    var bytes = IcsWriter.ToBytes(
                        CadenceGenerator
                            .Generate(plan)
                            .For(Audience.Ilt(Key), person => $"Secret {person}")
                            .ToIcs(Publication)
                    );
                    var text = Encoding.UTF8.GetString(bytes).Replace("\r\n ", "");
                    string[] secrets = ["Secret", "lead-", "teacher-", "private affair", "Holiday", "Team time"];
                    return secrets.All(secret => !text.Contains(secret, StringComparison.OrdinalIgnoreCase));
                }
            )
            .Check(GeneratedPlans.Config(60));

    [Fact]
    public void NobodysBusyTimeCanReachAnyView() =>
        Prop.ForAll(
                GeneratedPlans.Arbitrary,
                plan =>
                {
                    var year = CadenceGenerator.Generate(plan);
                    return plan
                        .Pairs.SelectMany(pair => new[] { Audience.Lead(pair.Lead), Audience.Teacher(pair.Teacher) })
                        .Append(Audience.Ilt(Key))
                        .SelectMany(audience => year.For(audience).Items)
                        .All(item =>
                            !item.Description.Contains("private affair") && !item.Title.Contains("private affair")
                        );
                }
            )
            .Check(GeneratedPlans.Config(40));

    [Theory]
    [InlineData(0)]
    [InlineData(90)]
    public void AnIntervalThatAFileCannotHoldIsRefusedWhereItIsSaid(int seconds)
    {
        Publication
            .Invoking(one => one with { RefreshInterval = Duration.FromSeconds(seconds) })
            .Should()
            .Throw<ArgumentException>()
            .WithMessage("*is not a whole number of minutes, at least one.\nMaybe*");
        (Publication with { RefreshInterval = null }).RefreshInterval.Should().BeNull();
    }

    [Fact]
    public void ATenantThatIsNoDomainNameIsMisuse() =>
        FluentActions
            .Invoking(() => new Publication("Cole School", Publication.Stamp))
            .Should()
            .Throw<ArgumentException>()
            .WithMessage("'Cole School' is not a domain name.*");
}
