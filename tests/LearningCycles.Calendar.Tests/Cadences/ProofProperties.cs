using FsCheck;
using FsCheck.Fluent;
using LearningCycles.Calendar.Cadences;
using LearningCycles.People;
using NodaTime;

namespace LearningCycles.Calendar.Tests.Cadences;

/// <summary>What the generator places and what it says of the rest, beside everything that could be tried.</summary>
public class ProofProperties
{
    [Fact]
    public void AsManyArePlacedAsCanBe() => Holds(TinyPlans.Arbitrary, 500, AsManyArePlaced);

    [Fact]
    public void AsManyOfOneLeadArePlacedAsCanBeThoughSomeMeetEveryTwoWeeks() =>
        Holds(TinyPlans.OfOneLead, 300, AsManyArePlaced);

    [Fact]
    public void WhatIsPlacedCanBePlacedTogether() =>
        Holds(
            TinyPlans.OfTwoWeeks,
            200,
            (plan, year) =>
                BruteForce.CanAllBePlaced(plan, [.. year.Sessions.Select(session => session.Key)])
                    ? []
                    : ["they cannot"]
        );

    [Fact]
    public void NoCalendarPlacesMoreOfALeadThanTheUpperBound() =>
        Holds(
            TinyPlans.OfTwoWeeks,
            300,
            (plan, year) =>
                from outcome in year.Leads
                let most = BruteForce.MostPlaced(plan, outcome.Lead)
                where outcome.UpperBound < most
                select $"{outcome}, but {most} can be placed"
        );

    [Fact]
    public void AConflictingSetDoesNotFitButDoesWithoutAnyOne() =>
        Holds(
            TinyPlans.OfTwoWeeks,
            300,
            (plan, year) => year.Unplaced.SelectMany(unplaced => NoConflict(plan, unplaced))
        );

    [Fact]
    public void WhatIsProvenToHaveNoPlaceHasNoneBesideAllThatArePlaced() =>
        Holds(
            TinyPlans.Arbitrary,
            400,
            (plan, year) =>
                from unplaced in year.Unplaced
                where unplaced.State == PlacementState.Proven
                let together = year.Sessions.Select(session => session.Key).Append(unplaced.Plan.Key).ToList()
                where BruteForce.CanAllBePlaced(plan, together)
                select $"{unplaced} could be placed too"
        );

    [Fact]
    public void OfOneLeadAllThatHasNoPlaceIsProvenToHaveNone() =>
        Holds(
            TinyPlans.OfOneLead,
            200,
            (_, year) => year.Unplaced.Where(u => u.State != PlacementState.Proven).Select(u => $"{u} is not proven")
        );

    [Fact]
    public void WhatWouldHelpHelps() =>
        Holds(
            TinyPlans.OfOneLead,
            300,
            (plan, year) =>
                from unplaced in year.Unplaced
                from remedy in unplaced.WouldHelp
                where remedy.Kind != RemedyKind.OtherWeek
                where BruteForce.FewestLost(With(plan, unplaced, remedy)) >= year.Unplaced.Count
                select $"{unplaced}: no help {remedy}"
        );

    private static IEnumerable<string> AsManyArePlaced(CoachingPlan plan, CoachingCalendar year)
    {
        var most = BruteForce.MostPlaced(plan);
        if (year.Sessions.Count != most)
            yield return $"{year.Sessions.Count} placed, {most} can be";
    }

    private static IEnumerable<string> NoConflict(CoachingPlan plan, UnplacedSession unplaced)
    {
        if (unplaced.Conflict is not { } conflict)
            yield break;
        if (BruteForce.CanAllBePlaced(plan, conflict.Sessions))
            yield return $"{string.Join(", ", conflict.Sessions)} fit";
        foreach (var one in conflict.Sessions)
        {
            if (!BruteForce.CanAllBePlaced(plan, [.. conflict.Sessions.Where(other => other != one)]))
                yield return $"{string.Join(", ", conflict.Sessions)} do not fit without {one}";
        }
    }

    /// <summary>The plan after a remedy.</summary>
    private static CoachingPlan With(CoachingPlan plan, UnplacedSession unplaced, Remedy remedy) =>
        remedy.Kind switch
        {
            RemedyKind.FreeTime => Of(plan, remedy.Person!, time => FreeAt(time, remedy.Start!.Value)),
            RemedyKind.HigherDayCap => plan with
            {
                Caps = plan.Caps with
                {
                    LeadPerDay = plan.Caps.LeadPerDay + (remedy.Person == unplaced.Plan.Lead ? 1 : 0),
                    TeacherPerDay = plan.Caps.TeacherPerDay + (remedy.Person == unplaced.Plan.Teacher ? 1 : 0),
                },
            },
            RemedyKind.HigherWeekCap => Of(
                plan with
                {
                    Caps = plan.Caps with
                    {
                        LeadPerWeek = plan.Caps.LeadPerWeek + (remedy.Person == unplaced.Plan.Lead ? 1 : 0),
                        TeacherPerWeek = plan.Caps.TeacherPerWeek + (remedy.Person == unplaced.Plan.Teacher ? 1 : 0),
                    },
                },
                remedy.Person!,
                time => time with { MeetingsPerWeek = time.MeetingsPerWeek + 1 }
            ),
            RemedyKind.MeetLessOften => Less(plan, remedy.Person!),
            _ => throw new ArgumentOutOfRangeException(nameof(remedy), remedy, "Not tried."),
        };

    private static CoachingPlan Less(CoachingPlan plan, PersonId teacher) =>
        new(
            plan.Id,
            plan.School,
            plan.Pairs.Select(pair =>
                    pair.Teacher != teacher
                        ? pair
                        : pair with
                        {
                            Cadence = new(2, pair.Cadence.Minutes)
                            {
                                At = pair.Cadence.At,
                                WhenClosed = pair.Cadence.WhenClosed,
                            },
                        }
                )
                .ToValueList()
        )
        {
            People = plan.People,
            SharedEvents = plan.SharedEvents,
            Caps = plan.Caps,
        };

    private static CoachingPlan Of(CoachingPlan plan, PersonId person, Func<PersonTime, PersonTime> change) =>
        plan with
        {
            People = plan.People.Select(time => time.Person == person ? change(time) : time).ToValueList(),
        };

    private static PersonTime FreeAt(PersonTime time, LocalDateTime start)
    {
        var end = start.PlusMinutes(TinyPlans.Minutes);
        var window = AvailabilityWindow.Between(DayPattern.On(start.Date), start.TimeOfDay, end.TimeOfDay);
        return time with
        {
            Planning = time.Planning.Append(window).ToValueList(),
            Busy = time.Busy.Where(busy => busy.End <= start || end <= busy.Start).ToValueList(),
        };
    }

    private static void Holds(
        Arbitrary<CoachingPlan> plans,
        int howMany,
        Func<CoachingPlan, CoachingCalendar, IEnumerable<string>> faults
    ) =>
        Prop.ForAll(
                plans,
                plan =>
                {
                    var found = faults(plan, CadenceGenerator.Generate(plan)).Take(3).ToList();
                    return (found.Count == 0).Label(string.Join('\n', found));
                }
            )
            .Check(GeneratedPlans.Config(howMany));
}
