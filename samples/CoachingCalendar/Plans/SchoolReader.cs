using LearningCycles.Calendar.Schools;
using LearningCycles.Samples.CoachingYear.Problems;
using LearningCycles.Samples.CoachingYear.Rosters;
using NodaTime;
using NodaTime.TimeZones;

namespace LearningCycles.Samples.CoachingYear.Plans;

/// <summary>Reads what the plan says of the school: its year, zone, hours, rotation and bells. Closures come from another file.</summary>
public sealed class SchoolReader(PlanNode root, Roster? roster, PlanProblems problems)
{
    /// <summary>The school in the roster, or null when it is not known.</summary>
    public Org? Org { get; } = Find(root, "school", roster?.Orgs, OneRosterFile.Orgs, problems);

    /// <summary>The school year in the roster, or null when it is not known.</summary>
    public AcademicSession? Session { get; } =
        Find(root, "academicSession", roster?.Sessions, OneRosterFile.AcademicSessions, problems);

    /// <summary>The labels of the rotation; none without a rotation, null when they could not be read.</summary>
    public ValueList<string>? Labels { get; private set; } = [];

    /// <summary>The names of all periods; null when they could not be read.</summary>
    public ValueList<string>? Periods { get; private set; } = [];

    /// <summary>The school's year without its closures; null, with problems noted, when it cannot be made.</summary>
    public SchoolCalendar? Read()
    {
        var zone = Zone();
        var hours = root.Has("hours") ? Hours() : SchoolHours.Usual;
        var rotation = root.Has("rotation") ? Rotation() : null;
        var bells = root.Objects("bells", "the bell schedule", ["name", "on", "labels", "periods"])
            .Select(node => Bells(node, hours))
            .ToList();
        Periods = bells.Contains(null)
            ? null
            : bells
                .SelectMany(b => b!.Periods)
                .Select(period => period.Name)
                .Distinct(StringComparer.Ordinal)
                .ToValueList();
        if (Org is null || Session is null || zone is null || hours is null || Periods is null)
            return null;
        return problems.Make(
            root.LineOf("academicSession"),
            () =>
            {
                var school = SchoolCalendar.Create(Org.Name, zone, Session.First, Session.Last).WithHours(hours);
                if (rotation is not null)
                    school = school.WithRotation(rotation);
                return bells.Aggregate(school, (calendar, schedule) => calendar.WithBells(schedule!));
            }
        );
    }

    private DateTimeZone? Zone()
    {
        if (root.Text("zone") is not { } id)
            return null;
        if (DateTimeZoneProviders.Tzdb.GetZoneOrNull(id) is { } zone)
            return zone;
        var advice = TzdbDateTimeZoneSource.Default.WindowsMapping.PrimaryMapping.TryGetValue(id, out var mapped)
            ? $"Maybe '{mapped}' is meant, which Windows calls so?"
            : Suggestion.For(
                id,
                DateTimeZoneProviders.Tzdb.Ids,
                "Maybe write continent and city, such as America/Denver?"
            );
        problems.Add(root.LineOf("zone"), $"The zone '{id}' is unknown.", advice);
        return null;
    }

    private SchoolHours? Hours()
    {
        if (root.Open("hours", "the hours", ["students", "staff", "earlyRelease", "lateStart"]) is not { } node)
            return null;
        var (students, staff) = (node.Times("students"), node.Times("staff"));
        var earlyRelease = node.Has("earlyRelease") ? node.Time("earlyRelease") : null;
        var lateStart = node.Has("lateStart") ? node.Time("lateStart") : null;
        return students is null || staff is null
            ? null
            : problems.Make(node.Line, () => new SchoolHours(students, staff, earlyRelease, lateStart));
    }

    private DayRotation? Rotation()
    {
        var node = root.Open("rotation", "the rotation", ["labels", "from", "whenPlanned", "whenUnplanned"]);
        if (node is null)
        {
            Labels = null;
            return null;
        }
        Labels = node.Texts("labels").Select(label => label.Value).ToValueList();
        var from = node.Has("from") ? node.Date("from") : null;
        var planned = node.WordOr("whenPlanned", PlanWords.OnClosure, RotationOnClosure.Pause);
        var unplanned = node.WordOr("whenUnplanned", PlanWords.OnClosure, RotationOnClosure.Drop);
        var rotation = problems.Make(
            node.LineOf("labels"),
            () =>
                new DayRotation(Labels)
                {
                    From = from,
                    WhenPlanned = planned,
                    WhenUnplanned = unplanned,
                }
        );
        if (rotation is null)
            Labels = null;
        return rotation;
    }

    private BellSchedule? Bells(PlanNode node, SchoolHours? hours)
    {
        var before = problems.Count;
        var name = node.Text("name");
        var use = node.Word("on", PlanWords.BellUse);
        var labels = node.Has("labels") ? node.Texts("labels") : [];
        foreach (var label in labels)
        {
            if (Labels?.Contains(label.Value) == false)
                problems.Add(
                    label.Line,
                    $"The rotation has no label '{label.Value}'.",
                    $"Maybe use one of: {string.Join(", ", Labels)}?"
                );
        }
        node.Required("periods");
        var periods = node.Open("periods", "the periods", null);
        var times = (periods?.Names ?? []).Select(period => (Name: period, Time: periods!.Times(period))).ToList();
        if (problems.Count > before || name is null || use is null || periods is null)
            return null;
        BellCheck.Check(periods, [.. times.Select(period => (period.Name, period.Time!))], hours, problems);
        return problems.Make(
            node.Line,
            () =>
                new BellSchedule(
                    name,
                    times.Select(period => new BellPeriod(period.Name, period.Time!)).ToValueList(),
                    use.Value,
                    labels.Select(label => label.Value).ToValueList()
                )
        );
    }

    private static T? Find<T>(
        PlanNode root,
        string name,
        IReadOnlyDictionary<string, T?>? rows,
        OneRosterFile file,
        PlanProblems problems
    )
        where T : class
    {
        if (root.Text(name) is not { } id || rows is null)
            return null;
        if (rows.TryGetValue(id, out var row))
            return row;
        problems.Add(
            root.LineOf(name),
            $"The {name} '{id}' is not in {file.Name}.",
            Suggestion.For(id, rows.Keys, $"Maybe its row is missing from {file.Name}?")
        );
        return null;
    }
}
