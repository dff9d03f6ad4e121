using LearningCycles.Calendar.Cadences;
using NodaTime;
using static LearningCycles.Calendar.Tests.Cadences.SmallPlans;

namespace LearningCycles.Calendar.Tests.Cadences;

/// <summary>What a host sees of a value in its log.</summary>
public class CadenceWordsTests
{
    private static readonly AvailabilityWindow Monday = HalfHour(IsoDayOfWeek.Monday, 9);

    [Fact]
    public void AValueIsOneShortLineInWords()
    {
        var plan = Plan(School, Weekly(Ana, TuesdayAtTen, WhenClosed.Skip), Weekly(Ben));
        var crowded = CadenceGenerator.Generate(plan with { People = [Free(Lee, Monday)] });
        var words = new (object Value, string Words)[]
        {
            (Cadence.Weekly(30), "every week, 30 minutes"),
            (new Cadence(3, 45) { At = TuesdayAtTen }, "every 3 weeks, 45 minutes, Tuesday 10:00"),
            (plan, "p: 2 pairs, 3 people"),
            (Plan(School, Weekly(Ana)), "p: 1 pair, 2 people"),
            (CadenceGenerator.Generate(plan), "16 sessions, 0 without a time"),
            (crowded, "8 sessions, 8 without a time"),
            (new ObstacleCount(new(ObstacleKind.LeadUnavailable, null, Lee), 15), "lee is not available (15 times)"),
            (new ObstacleCount(new(ObstacleKind.NoRegularDay), 1), "the week has no such day (1 time)"),
            (new TravelTime("Cole", "Annex", 15), "Cole to Annex: 15 minutes"),
            (
                new Caps(),
                "at most 6 a day and 20 a week for a lead, 2 a day and 3 a week for a teacher, 1 observation a day"
            ),
            (new CyclePattern([new(1, Tuesday, Tuesday.PlusDays(20))]), "1 cycle, each with 1 observation"),
            (new SharedEvent("ILT meeting", Monday), "ILT meeting: Monday 09:00-09:30, for everyone"),
            (new SharedEvent("ILT meeting", Monday, [Ana]), "ILT meeting: Monday 09:00-09:30, for 1 person"),
            (new SharedEvent("ILT meeting", Monday, [Ana, Ben]), "ILT meeting: Monday 09:00-09:30, for 2 people"),
            (new PersonTime(Ana), "ana: whenever staff are in"),
            (Free(Ana, Monday), "ana: 1 planning window"),
            (new PersonChanges(Ana, []), "ana: 0 changes"),
            (GenerationOptions.Default, "Standard, 1 thread"),
        };
        foreach (var (value, expected) in words)
            value.ToString().Should().Be(expected);
    }

    [Fact]
    public void WhatAPersonIsBusyWithIsNotSaid()
    {
        var time = Free(Ana, Monday) with { Busy = [new(new(2026, 9, 8, 8, 0), new(2026, 9, 8, 9, 0), "Oncologist")] };
        time.ToString().Should().Be("ana: 1 planning window, 1 busy time");
    }
}
