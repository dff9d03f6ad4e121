using System.Globalization;
using LearningCycles.Calendar.Cadences;
using LearningCycles.Calendar.Schools;
using LearningCycles.People;

namespace LearningCycles.Samples.CoachingYear.Plans;

/// <summary>Reads who can when, who coaches whom, and what blocks whom.</summary>
public sealed class PeopleReader(PlanNode root, StaffList staff, DayReader days, PlanProblems problems)
{
    /// <summary>When people can.</summary>
    public ValueList<PersonTime> Times()
    {
        var times = new List<PersonTime>();
        var lines = new Dictionary<PersonId, int>();
        foreach (
            var node in root.Objects("people", "the person", ["person", "planning", "teaching", "observing", "busy"])
        )
        {
            var person = staff.Find(Name(node, "person"), "person");
            var planning = days.Windows(node, "planning");
            var teaching = days.Windows(node, "teaching");
            var observing = days.Windows(node, "observing");
            var busy = node.Objects("busy", "the busy time", ["from", "to", "why"])
                .Select(Busy)
                .OfType<BusyTime>()
                .ToValueList();
            if (person is null || IsRepeated(lines, person, node.Line, $"The person {person}"))
                continue;
            times.Add(
                new(person)
                {
                    Planning = planning,
                    Teaching = teaching,
                    Observing = observing,
                    Busy = busy,
                }
            );
        }
        return times.ToValueList();
    }

    /// <summary>Who coaches whom, and how often.</summary>
    /// <param name="times">When people can.</param>
    /// <param name="school">The school's year; null when it could not be read, so that no time is compared with it.</param>
    public ValueList<CoachingPair> Pairs(ValueList<PersonTime> times, SchoolCalendar? school)
    {
        var pairs = new List<CoachingPair>();
        var lines = new Dictionary<(PersonId, PersonId), int>();
        var known = times.Select(time => time.Person).ToHashSet();
        var check = school is null ? null : new RegularTimeCheck(school, times);
        if (root.Required("pairs") is JsonAt.Array { Items.Count: 0 } none)
            problems.Add(none.Line, "'pairs' is empty.", "Maybe name a lead, a teacher, and how often they meet?");
        foreach (var node in root.Objects("pairs", "the pair", PairNames))
        {
            var (lead, teacher) = (staff.FindLead(Name(node, "lead")), staff.FindTeacher(Name(node, "teacher")));
            var cadence = CadenceOf(node);
            var runsCycles = node.FlagOr("runsCycles", true);
            if (lead is null || teacher is null)
                continue;
            if (lead == teacher)
            {
                problems.Add(
                    node.LineOf("teacher"),
                    $"{lead} cannot coach {teacher}: they are the same person.",
                    "Maybe the lead or the teacher is another person?"
                );
                continue;
            }
            if (IsRepeated(lines, (lead, teacher), node.Line, $"The pair {lead} and {teacher}") || cadence is null)
                continue;
            var pair = problems.Make(
                node.Line,
                () => new CoachingPair(lead, teacher, cadence) { RunsCycles = runsCycles }
            );
            if (pair is null)
                continue;
            pairs.Add(pair);
            WarnOfUnknown(pair, known, node);
            if (check?.WhoCannot(pair) is { } who)
                problems.Add(
                    node.Line,
                    string.Create(
                        CultureInfo.InvariantCulture,
                        $"The regular time {cadence.At} for {cadence.Minutes} minutes is never one at which {who} can meet."
                    ),
                    "Maybe compare it with \"planning\" and the bells?"
                );
        }
        return pairs.ToValueList();
    }

    /// <summary>What blocks whom.</summary>
    public ValueList<SharedEvent> SharedEvents()
    {
        var events = new List<SharedEvent>();
        foreach (
            var node in root.Objects("sharedEvents", "the shared event", ["title", "people", .. DayReader.WindowNames])
        )
        {
            var title = node.Text("title");
            var people = node.Has("people")
                ? node.Texts("people").Select(name => staff.Find(name, "person")).OfType<PersonId>().ToValueList()
                : [];
            foreach (var window in days.Windows(node))
            {
                if (
                    title is not null
                    && problems.Make(node.Line, () => new SharedEvent(title, window, people)) is { } e
                )
                    events.Add(e);
            }
        }
        return events.ToValueList();
    }

    private static ValueList<string> PairNames { get; } =
    ["lead", "teacher", "every", "minutes", "regular", "whenClosed", "runsCycles"];

    private void WarnOfUnknown(CoachingPair pair, HashSet<PersonId> known, PlanNode node)
    {
        foreach (var (person, name) in new[] { (pair.Lead, "lead"), (pair.Teacher, "teacher") })
        {
            if (known.Add(person))
                problems.Warn(
                    node.LineOf(name),
                    $"{person} has no row under \"people\", and so counts as free whenever staff are in.",
                    "Maybe add the person's planning and teaching there?"
                );
        }
    }

    private Cadence? CadenceOf(PlanNode node)
    {
        var before = problems.Count;
        var every = node.Word("every", PlanWords.Every);
        var minutes = node.Number("minutes", 5, 240);
        var whenClosed = node.WordOr("whenClosed", PlanWords.WhenClosed, WhenClosed.SameWeek);
        RegularTime? regular = null;
        if (node.Open("regular", "the regular time", ["on", "at"]) is { } at)
        {
            var on = days.Days(at);
            var time = at.Time("at");
            if (on.Count == 1 && time is not null)
                regular = problems.Make(at.LineOf("on"), () => new RegularTime(on[0], time.Value));
            else if (on.Count > 1)
                problems.Add(at.LineOf("on"), "A regular time is on one day.", "Maybe name one weekday or label?");
        }
        return problems.Count > before || every is null || minutes is null
            ? null
            : new Cadence(every.Value, minutes.Value) { At = regular, WhenClosed = whenClosed };
    }

    private BusyTime? Busy(PlanNode node)
    {
        var (from, to, why) = (node.DateTime("from"), node.DateTime("to"), node.Text("why"));
        return from is null || to is null || why is null
            ? null
            : problems.Make(node.Line, () => new BusyTime(from.Value, to.Value, why));
    }

    private static JsonAt.Text? Name(PlanNode node, string name) =>
        node.Text(name) is { } text ? new(node.LineOf(name), text) : null;

    private bool IsRepeated<T>(Dictionary<T, int> lines, T key, int line, string what)
        where T : notnull
    {
        if (lines.TryAdd(key, line))
            return false;
        problems.Add(
            line,
            string.Create(CultureInfo.InvariantCulture, $"{what} is in line {lines[key]} already."),
            "Maybe one of the two is meant for another?"
        );
        return true;
    }
}
