using LearningCycles.People;

namespace LearningCycles.Calendar.Cadences.Placing;

/// <summary>People who are connected by coaching, with everything that is placed for them. What one team does, no other feels.</summary>
internal sealed class TeamYear
{
    internal TeamYear(
        CoachingPlan plan,
        Horizon horizon,
        TrackWork tracks,
        IReadOnlyList<CoachingPair> pairs,
        IReadOnlyDictionary<PersonId, PersonTime> times
    )
    {
        Plan = plan;
        Horizon = horizon;
        var people = pairs.SelectMany(pair => new[] { pair.Lead, pair.Teacher }).Distinct().Order().ToList();
        var indexOf = new Dictionary<PersonId, int>(people.Count);
        for (var i = 0; i < people.Count; i++)
            indexOf.Add(people[i], i);
        People = [.. people.Select(person => times.GetValueOrDefault(person) ?? new PersonTime(person))];
        var days = new PersonDays?[people.Count * horizon.Years.Length];
        Pairs = new PairYear[pairs.Count];
        var wishes = new List<Wish>();
        for (var i = 0; i < pairs.Count; i++)
        {
            var (lead, teacher) = (indexOf[pairs[i].Lead], indexOf[pairs[i].Teacher]);
            var school = horizon.SchoolOf(pairs[i].School);
            var track = tracks.Of(
                DaysOf(lead, school),
                DaysOf(teacher, school),
                lead,
                teacher,
                school,
                isObservation: false,
                pairs[i].Cadence.Minutes
            );
            var pair = new PairYear(
                pairs[i],
                plan.RegularBy,
                horizon,
                school,
                DaysOf(lead, school),
                DaysOf(teacher, school),
                track
            )
            {
                FirstSession = wishes.Count,
            };
            Pairs[i] = pair;
            for (var week = 0; week < pair.Weeks; week++)
            {
                var (first, last) = pair.DaysOf(week);
                wishes.Add(new(track, first, last, WeightOf(pairs[i])));
            }
        }
        MeetingCount = wishes.Count;
        Board = new(wishes, [.. People.Select(time => time.MeetingsPerWeek ?? int.MaxValue)], horizon, plan.Caps);
        Paths = new(Board);
        Meetings = new(Board, Paths, horizon, Pairs, MeetingCount);

        PersonDays DaysOf(int person, int school) =>
            days[(person * horizon.Years.Length) + school] ??= new(People[person], plan, horizon.Years[school]);
    }

    internal CoachingPlan Plan { get; }

    internal Horizon Horizon { get; }

    internal PersonTime[] People { get; }

    internal PairYear[] Pairs { get; }

    internal int MeetingCount { get; }

    internal Board Board { get; }

    internal Paths Paths { get; }

    internal Meetings Meetings { get; }

    internal void Solve() => Solve(Effort.Standard(MeetingCount));

    internal void Solve(Effort effort)
    {
        Meetings.SettleRegularTimes();
        Meetings.Fill();
        new Exploration(Board, Paths, Meetings, Pairs).Run(effort.ExplorationTries, () => false);
        new Regularity(Board, Paths, Meetings, Pairs).Run(effort.RegularityTries);
        for (var i = 0; i < 5 && Meetings.GoHome(); i++) { }
    }

    // One more session is worth more than any priority; among as many, the higher priority is placed.
    private static int WeightOf(CoachingPair pair) => 100 + (10 * pair.Priority);
}
