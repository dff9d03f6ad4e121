using System.Text.Json;
using LearningCycles.Calendar.Cadences;
using LearningCycles.Calendar.Exchange;
using LearningCycles.People;
using LearningCycles.Samples.CoachingYear.Problems;
using LearningCycles.Samples.CoachingYear.Rosters;
using NodaTime;

namespace LearningCycles.Samples.CoachingYear.Plans;

/// <summary>Reads <c>coaching.json</c> and notes every problem with its line.</summary>
public static class CoachingFileReader
{
    private static ValueList<string> Names { get; } =
    [
        "plan",
        "tenant",
        "school",
        "academicSession",
        "zone",
        "roles",
        "hours",
        "rotation",
        "bells",
        "sharedEvents",
        "people",
        "pairs",
        "cycles",
        "caps",
        "shareKey",
    ];

    /// <summary>Reads the file; null, with problems noted, when there are any.</summary>
    public static CoachingFile? Read(InputFile file, Roster? roster, ProblemLog log)
    {
        var problems = new PlanProblems(file, log);
        if (Parse(file, problems, log) is not { } json)
            return null;
        var root = new PlanNode(json, "the plan", Names, problems);
        return root.IsObject ? Read(root, roster, problems) : null;
    }

    private static CoachingFile? Read(PlanNode root, Roster? roster, PlanProblems problems)
    {
        var before = problems.Count;
        var (id, tenant) = (root.Text("plan"), root.Text("tenant"));
        if (tenant is not null)
            problems.Make(root.LineOf("tenant"), () => new Publication(tenant, NodaConstants.UnixEpoch));
        var shareKey = root.Text("shareKey");
        if (shareKey is not null)
            problems.Make(root.LineOf("shareKey"), () => Audience.Ilt(shareKey));
        var school = new SchoolReader(root, roster, problems);
        var calendar = school.Read();
        var staff = new StaffList(roster, school.Org?.SourcedId, Roles(root), problems);
        var people = new PeopleReader(root, staff, new(school.Labels, school.Periods, problems), problems);
        var times = people.Times();
        var pairs = people.Pairs(times, calendar);
        var shared = people.SharedEvents();
        var cycles = CyclesReader.Cycles(root, school.Session, problems);
        var caps = CyclesReader.Caps(root);
        // The roster's problems are noted where they are; without its rows there is no plan either.
        if (
            problems.Count > before
            || calendar is null
            || school.Session is null
            || id is null
            || tenant is null
            || shareKey is null
        )
            return null;

        var plan = problems.Make(
            root.Line,
            () =>
                new CoachingPlan(new(id), calendar, pairs)
                {
                    People = times,
                    SharedEvents = shared,
                    Cycles = cycles,
                    Caps = caps,
                }
        );
        return plan is null ? null : new(plan, tenant, shareKey, school.Session.Title, staff.People);
    }

    private static IReadOnlyDictionary<string, Role>? Roles(PlanNode root)
    {
        if (root.Open("roles", "the roles", null) is not { } node)
            return root.Has("roles") ? null : PlanWords.UsualRoles;
        var roles = new Dictionary<string, Role>(StringComparer.Ordinal);
        foreach (var name in node.Names)
        {
            if (node.Word(name, PlanWords.Roles) is { } role)
                roles.Add(name, role);
            else
                return null;
        }
        return roles;
    }

    private static JsonAt? Parse(InputFile file, PlanProblems problems, ProblemLog log)
    {
        if (!file.TryRead(log, out var bytes))
            return null;
        if (Utf8Text.FirstBadLine(bytes) is { } badLine)
        {
            problems.Add(badLine, "The text is not UTF-8 from here on.", "Maybe save it again as UTF-8?");
            return null;
        }
        if (Utf8Text.IsBlank(bytes))
        {
            problems.Add(1, "The file is empty.", PlanProblems.SeeExample);
            return null;
        }
        try
        {
            return JsonAtReader.Read(bytes);
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            // Half of a surrogate pair, written as an escape, is found when it is read, as an invalid operation.
            var line = e is JsonException { LineNumber: { } number } ? (int)number + 1 : 1;
            problems.Add(
                line,
                "The text is no JSON from here on.",
                "Maybe a comma, a quote or a bracket is missing here or just before?"
            );
            return null;
        }
    }
}
