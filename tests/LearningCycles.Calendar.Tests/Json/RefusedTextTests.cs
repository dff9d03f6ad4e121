using LearningCycles.Calendar.Cadences;
using LearningCycles.Calendar.Json;
using LearningCycles.Calendar.Schools;
using LearningCycles.Json;
using NodaTime;
using NodaTime.TimeZones;

namespace LearningCycles.Calendar.Tests.Json;

/// <summary>Text that cannot be read, and values that would not come back: what is said, and where.</summary>
public class RefusedTextTests
{
    [Theory]
    [InlineData("\"minutes\":45", "\"minutes\":4", "$.pairs[1].cadence.minutes: minutes is 4, but has to be 5 to 240.")]
    [InlineData(
        "\"minutes\":45",
        "\"minutes\":\"45\"",
        "$.pairs[1].cadence.minutes: \"45\" stands where a whole number"
    )]
    [InlineData(
        "\"cadence\":{\"everyWeeks\":2",
        "\"rhythm\":{\"everyWeeks\":2",
        "$.pairs[1].cadence: the member is missing."
    )]
    [InlineData("\"teacher\":\"ana\"", "\"teacher\":\"lee\"", "$.pairs[0].teacher: lee cannot coach lee")]
    [InlineData("\"id\":\"cole-2026-27\",", "", "$.id: the member is missing.")]
    [InlineData("\"caps\":", "\"kaps\":", "$.caps: the member is missing.")]
    [InlineData("\"school\":{\"name\"", "\"skool\":{\"name\"", "$.school: the member is missing.")]
    [InlineData(
        "\"America/Denver\"",
        "\"Mars/Base\"",
        "$.school.zone: \"Mars/Base\" is not a time zone such as America/Denver."
    )]
    [InlineData("\"lastDay\":\"2026-12-22\"", "\"lastDay\":\"2046-12-22\"", "$.school.lastDay: The school year")]
    [InlineData(
        "\"kind\":\"Label\",\"label\":\"A\"",
        "\"kind\":\"Label\"",
        "$.pairs[1].cadence.at.on.label: the member is missing."
    )]
    [InlineData(
        "\"kind\":\"Weekday\",\"day\":\"Monday\"",
        "\"kind\":\"Weekday\"",
        "$.pairs[0].cadence.at.on.day: the member is missing."
    )]
    [InlineData(
        "\"kind\":\"Weekday\",\"day\":\"Monday\"",
        "\"kind\":\"Weekdays\"",
        "$.pairs[0].cadence.at.on.kind: \"Weekdays\" is no word that is known here"
    )]
    [InlineData(
        "\"kind\":\"Weekday\",\"day\":\"Monday\"",
        "\"kind\":\"EveryDay\"",
        "$.pairs[0].cadence.at.on: A regular time is on a weekday"
    )]
    [InlineData("\"ordinals\":[2,-1]", "\"ordinals\":[2,9]", "$.people[0].planning[4].on.ordinals: The ordinals")]
    [InlineData(
        "\"period\":\"P1\",\"term\":\"Q1\"",
        "\"term\":\"Q1\"",
        "$.people[0].planning[1].period: the member is missing."
    )]
    [InlineData("\"last\":\"2026-12-04\"", "\"last\":\"2026-01-04\"", "$.people[0].planning[2].last: The last day")]
    [InlineData(
        "\"meetingsPerWeek\":4",
        "\"meetingsPerWeek\":99",
        "$.people[0].meetingsPerWeek: MeetingsPerWeek is 99"
    )]
    [InlineData(
        "\"end\":\"2026-09-02T09:30:00\"",
        "\"end\":\"2026-08-02T09:30:00\"",
        "$.people[1].busy[0].end: The end"
    )]
    [InlineData("\"person\":\"ana\"", "\"person\":\"lee\"", "$.people: lee is given twice in People.")]
    [InlineData(
        "\"first\":\"2026-09-08\",\"last\":\"2026-10-09\"",
        "\"first\":\"2025-09-08\",\"last\":\"2026-10-09\"",
        "$.cycles: cycle 1"
    )]
    [InlineData("\"name\":\"Annex\"", "\"name\":\"Cole\"", "$.otherSchools: 'Cole' (America/Denver) cannot be beside")]
    public void APlan(string part, string instead, string problem) =>
        IsTold(CalendarJson.Plan, GivenStored.Plan(), part, instead, problem);

    [Theory]
    [InlineData(
        "\"date\":\"2026-09-04\",\"label\"",
        "\"date\":\"2026-09-02\",\"label\"",
        "$.relabellings: 2026-09-02 is given twice"
    )]
    [InlineData(
        "\"publishedLastDay\":\"2026-12-18\"",
        "\"publishedLastDay\":\"2026-12-30\"",
        "$.lastDay: The school year ends on 2026-12-30"
    )]
    [InlineData(
        "\"lateStartAt\":\"09:45:00\"",
        "\"lateStartAt\":\"19:45:00\"",
        "$.hours.lateStartAt: 19:45 is not within"
    )]
    [InlineData("\"hours\":", "\"ours\":", "$.hours: the member is missing.")]
    [InlineData("\"zone\":\"America/Denver\",", "", "$.zone: the member is missing.")]
    [InlineData("\"name\":\"Cole\",", "", "$.name: the member is missing.")]
    [InlineData("\"at\":\"11:15:00\"", "\"at\":\"11:15\"", "$.events[1].at: \"11:15\" is not a time of day")]
    [InlineData("\"kind\":\"EarlyRelease\"", "\"kind\":\"Holiday\"", "$.events[1].at: 'Homecoming' is Holiday")]
    public void ASchool(string part, string instead, string problem) =>
        IsTold(CalendarJson.School, GivenStored.School(), part, instead, problem);

    [Theory]
    [InlineData(
        "lee/ana/1-1/2026-08-24",
        "lee/ana/1-1/2026-08-25",
        "$.sessions[0].plan.key: 2026-08-25 is a Tuesday, no Monday."
    )]
    [InlineData(
        "lee/ana/1-1/2026-08-24",
        "lee/ana/one/2026-08-24",
        "$.sessions[0].plan.key: \"lee/ana/one/2026-08-24\" is not a session's name such as"
    )]
    [InlineData(
        "lee/ana/1-1/2026-08-24",
        "l%65e/ana/1-1/2026-08-24",
        "$.sessions[0].plan.key: \"l%65e/ana/1-1/2026-08-24\" is not"
    )]
    [InlineData("lee/ana/1-1/2026-08-24", "lee/ana/debrief/1", "$.sessions[0].plan.key: \"lee/ana/debrief/1\" is not")]
    [InlineData("\"sequence\":2", "\"sequence\":-2", "$.sessions[1].sequence: Sequence is -2")]
    [InlineData("\"key\":\"lee/ana/additional/2/1\",", "", "$.sessions[2].plan.key: the member is missing.")]
    [InlineData("\"state\":\"Proven\"", "\"state\":\"Known\"", "$.unplaced[0].state: \"Known\" is no word")]
    [InlineData(
        "\"obstacle\":{\"kind\":\"LeadBusy\"",
        "\"hurdle\":{\"kind\":\"LeadBusy\"",
        "$.unplaced[0].obstacles[1].obstacle: the member is missing."
    )]
    [InlineData(",\"lead\":\"kim/o'hara\"}", "}", "$.leads[1].lead: the member is missing.")]
    [InlineData("\"because\":\"Snow", "\"because\":\"\",\"why\":\"Snow", "$.cancelled[0].because: Required input")]
    [InlineData(
        "\"minutes\":45",
        "\"minutes\":4",
        "$.plan.pairs[1].cadence.minutes: minutes is 4, but has to be 5 to 240."
    )]
    [InlineData("\"caps\":", "\"kaps\":", "$.plan.caps: the member is missing.")]
    [InlineData("\"plan\":{\"id\"", "\"plann\":{\"id\"", "$.plan: the member is missing.")]
    public void ACalendar(string part, string instead, string problem) =>
        IsTold(CalendarJson.Calendar, GivenStored.Calendar(), part, instead, problem);

    [Fact]
    public void WhatAHostWroteBesideItIsReadOver() =>
        CalendarJson
            .Calendar.Read(
                CalendarJson
                    .Calendar.Write(GivenStored.Calendar())
                    .Replace("\"start\":", "\"color\":\"red\",\"start\":")
                    .Replace("\"kind\":\"Weekday\"", "\"label\":\"A\",\"kind\":\"Weekday\"")
            )
            .Value.Should()
            .Be(GivenStored.Calendar());

    [Fact]
    public void ALongCalendarIsReadUpToItsBound()
    {
        var text = CalendarJson.Calendar.Write(GivenStored.Calendar());
        CalendarJson.Calendar.Read(text + new string(' ', LearningCyclesJson.MaximumLength)).IsLoaded.Should().BeTrue();
        CalendarJson
            .Calendar.Read(text + new string(' ', CalendarJson.Calendar.MaximumLength))
            .Problems.Single()
            .Kind.Should()
            .Be(JsonProblemKind.TooLong);
    }

    [Fact]
    public void AHundredThousandChoicesOfBellsAreReadInTheirOrder()
    {
        var school = GivenStored.School();
        var day = new LocalDate(2000, 1, 1);
        var choices = Enumerable
            .Range(0, 100_000)
            .Select(i => $"{{\"date\":\"{InvariantText.Of(day.PlusDays(99_999 - i))}\",\"bells\":\"All\"}}");
        var text = CalendarJson
            .School.Write(school)
            .Replace("\"bellChoices\":[", $"\"bellChoices\":[{string.Join(',', choices)},");
        CalendarJson
            .School.Read(text)
            .Value.BellChoices.Should()
            .HaveCount(100_001)
            .And.BeInAscendingOrder(c => c.Date);
    }

    [Fact]
    public void ATimeOfAnotherCalendarIsRefusedInWriting()
    {
        var calendar = GivenStored.Calendar();
        var session = calendar.Sessions[0] with
        {
            Start = calendar.Sessions[0].Start.WithCalendar(CalendarSystem.Julian),
        };
        var act = () => CalendarJson.Calendar.Write(calendar with { Sessions = [session] });
        act.Should()
            .Throw<JsonRefusedException>()
            .WithMessage("The CoachingCalendar is refused:\n$.sessions[0].start: the day is of the calendar Julian*");
    }

    [Fact]
    public void AZoneThatIsNoneOfTzdbIsRefusedInWriting()
    {
        var school = SchoolCalendar.Create("Cole", new ZoneOfAHost(), new(2026, 8, 24), new(2027, 5, 28));
        var act = () => CalendarJson.School.Write(school);
        act.Should()
            .Throw<JsonRefusedException>()
            .WithMessage(
                "The SchoolCalendar is refused:\n$.zone: the zone 'America/Denver' is none of NodaTime's TZDB*"
            );
    }

    [Fact]
    public void APlanWhoseSchoolWasReplacedByOneThatDoesNotFitIsRefusedInWriting()
    {
        var plan = GivenStored.Plan();
        var later = plan with
        {
            School = SchoolCalendar.Create("Cole", plan.School.Zone, new(2027, 8, 23), new(2028, 5, 26)),
        };
        var cycles = () => CalendarJson.Plan.Write(later);
        cycles.Should().Throw<JsonRefusedException>().WithMessage("*\n$.cycles: cycle 1*");
        var inCalendar = () => CalendarJson.Calendar.Write(GivenStored.Calendar() with { Plan = later });
        inCalendar.Should().Throw<JsonRefusedException>().WithMessage("*\n$.plan.cycles: cycle 1*");
        var annex = plan with { School = plan.OtherSchools[0] };
        var others = () => CalendarJson.Plan.Write(annex with { Cycles = null });
        others.Should().Throw<JsonRefusedException>().WithMessage("*\n$.otherSchools: 'Annex'*");
    }

    private static void IsTold<T>(JsonForm<T> form, T value, string part, string instead, string problem)
        where T : class
    {
        var text = form.Write(value);
        var at = text.IndexOf(part, StringComparison.Ordinal);
        at.Should().BePositive(part);
        var found = form.Read(text[..at] + instead + text[(at + part.Length)..]).Problems;
        found.Single().ToString().Should().StartWith(problem);
    }

    private sealed class ZoneOfAHost() : DateTimeZone("America/Denver", true, Offset.Zero, Offset.Zero)
    {
        public override ZoneInterval GetZoneInterval(Instant instant) => new("X", null, null, Offset.Zero, Offset.Zero);
    }
}
