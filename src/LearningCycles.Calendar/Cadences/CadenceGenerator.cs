using LearningCycles.Calendar.Cadences.Placing;
using LearningCycles.People;

namespace LearningCycles.Calendar.Cadences;

/// <summary>Leads from a plan to a calendar.</summary>
public static class CadenceGenerator
{
    /// <summary>How often the end of the search is repeated: each round may free a place for another session.</summary>
    private const int Rounds = 3;

    /// <summary>Places every session of a plan that it can, and says of every other why not.</summary>
    /// <remarks>
    /// <para>The same plan gives the same calendar, whatever the order in which pairs and people are listed.</para>
    /// <para>Each pair gets the regular time at which most of the year's meetings can be held. What a closure displaces
    /// is placed by the cadence's policy, near its regular time, and may push another meeting of its week. Then each
    /// cycle's observations with their debriefs, and its intention and reflection meetings.</para>
    /// </remarks>
    /// <param name="plan">What is wished for.</param>
    /// <exception cref="ArgumentException">A window names a rotation label or a class period that the school does not have.</exception>
    /// <returns>The placed sessions, none overlapping another of the same person, and the unplaced ones with reasons.</returns>
    public static CoachingCalendar Generate(CoachingPlan plan)
    {
        PlanChecks.Check(Guard.Against.Null(plan));
        var year = new SchoolYear(plan.School);
        var ledger = new Ledger(year.Count);
        var places = new Places(plan, year, ledger);
        var slots = new Slots(year);
        var oneOnOnes = new OneOnOnes(year, slots, new(year, places, slots, ledger), places, ledger);
        var cycleParts = new CycleParts(plan, year, slots, places, ledger);
        var pairs = PairsOf(plan);
        var search = new Search(
            places,
            ledger,
            pairs.Count * plan.School.Weeks.Count,
            booking =>
                booking.Plan.Kind == SessionKind.OneOnOne ? oneOnOnes.SlotsOf(booking) : cycleParts.SlotsOf(booking)
        );

        oneOnOnes.Place(pairs, search);
        cycleParts.Place(pairs, search);
        var meetings = pairs.SelectMany(pair => pair.Meetings).ToList();
        for (var round = 0; round < Rounds && Improve(search.TryPlace); round++) { }
        // Without pushing, each step places one more or takes one more home, so this comes to rest;
        // then nothing is left out, or away from its regular time, while its place is free.
        while (Improve(search.TryPlaceFree)) { }
        oneOnOnes.SayWhyMoved(pairs);

        var reasons = new Reasons(places, oneOnOnes, cycleParts);
        var bookings = meetings.Concat(cycleParts.Parts.Select(part => part.Booking));
        return new(
            plan,
            bookings
                .Where(booking => booking.IsPlaced)
                .Select(booking => new CoachingSession(booking.Plan, year.At(booking.Day, booking.Start))
                {
                    MovedBecause = booking.MovedBecause,
                })
                .OrderBy(session => session.Start)
                .ThenBy(session => session.Key)
                .ToValueList(),
            meetings
                .Where(meeting => !meeting.IsPlaced)
                .Select(reasons.Of)
                .Concat(cycleParts.Parts.Where(part => !part.Booking.IsPlaced).Select(reasons.Of))
                .OrderBy(unplaced => unplaced.Plan.Earliest)
                .ThenBy(unplaced => unplaced.Plan.Key)
                .ToValueList()
        );

        bool Improve(Func<Booking, bool> tryPlace)
        {
            var changed = oneOnOnes.GoHome(pairs);
            foreach (var meeting in meetings.Where(meeting => !meeting.IsPlaced))
                changed |= tryPlace(meeting);
            return changed | cycleParts.PlaceRest(tryPlace);
        }
    }

    // Sorted, so that the order in which a host lists pairs and people cannot matter.
    private static List<PairYear> PairsOf(CoachingPlan plan)
    {
        var times = plan.People.ToDictionary(time => time.Person);
        var people = new SortedDictionary<PersonId, PersonYear>();
        return
        [
            .. plan
                .Pairs.OrderBy(pair => pair.Lead)
                .ThenBy(pair => pair.Teacher)
                .Select(pair => new PairYear(pair, Of(pair.Lead), Of(pair.Teacher))),
        ];

        PersonYear Of(PersonId person)
        {
            if (!people.TryGetValue(person, out var known))
                people[person] = known = new(times.GetValueOrDefault(person) ?? new PersonTime(person), plan);
            return known;
        }
    }
}
