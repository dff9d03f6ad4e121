using LearningCycles.People;

namespace LearningCycles.Calendar.Cadences.Placing;

/// <summary>When people have planning time, as their days open it, at whatever schools of the plan they coach or are coached.</summary>
internal sealed class PlanningTime
{
    private readonly Dictionary<PersonId, List<PersonDays>> days = [];

    internal PlanningTime(CoachingPlan plan, Horizon horizon)
    {
        var times = plan.People.Where(time => time.Planning.Count > 0).ToDictionary(time => time.Person);
        var known = new HashSet<(PersonId, int)>();
        foreach (var pair in plan.Pairs)
        {
            var school = horizon.SchoolOf(pair.School);
            Add(pair.Lead, school);
            Add(pair.Teacher, school);
        }

        void Add(PersonId person, int school)
        {
            if (!times.TryGetValue(person, out var time) || !known.Add((person, school)))
                return;
            if (!days.TryGetValue(person, out var ofPerson))
                days[person] = ofPerson = [];
            ofPerson.Add(new(time, plan, horizon, school));
        }
    }

    /// <summary>Whether the plan says when a person has planning time.</summary>
    internal bool Knows(PersonId person) => days.ContainsKey(person);

    /// <summary>The spans of a day, sorted, none touching another.</summary>
    internal Minutes[] On(PersonId person, int day)
    {
        var schools = days[person];
        return schools.Count == 1
            ? schools[0].On(day).Meeting
            : Minutes.Merge([.. schools.SelectMany(school => school.On(day).Meeting)]);
    }
}
