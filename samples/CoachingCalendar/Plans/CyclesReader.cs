using System.Globalization;
using LearningCycles.Calendar.Cadences;
using LearningCycles.Samples.CoachingYear.Problems;
using LearningCycles.Samples.CoachingYear.Rosters;

namespace LearningCycles.Samples.CoachingYear.Plans;

/// <summary>Reads the year's learning cycles and the caps.</summary>
public static class CyclesReader
{
    /// <summary>The learning cycles; null when there are none, or when they have problems.</summary>
    public static CyclePattern? Cycles(PlanNode root, AcademicSession? year, PlanProblems problems)
    {
        if (root.Open("cycles", "the cycles", Names) is not { } node)
            return null;
        var before = problems.Count;
        var observations = node.NumberOr("observations", 0, 10, 1);
        var debriefWithinDays = node.NumberOr("debriefWithinDays", 0, 20, 3);
        var intentionDays = node.NumberOr("intentionDays", 1, 30, 5);
        var reflectionDays = node.NumberOr("reflectionDays", 1, 30, 5);
        var meetingMinutes = node.NumberOr("meetingMinutes", 5, 240, 30);
        var observationMinutes = node.NumberOr("observationMinutes", 5, 240, 30);
        node.Required("spans");
        var spans = node.Objects("spans", "the cycle", ["number", "first", "last"])
            .Select(span => Span(span, year, problems))
            .OfType<CycleSpan>()
            .ToValueList();
        if (problems.Count > before)
            return null;
        return problems.Make(
            node.LineOf("spans"),
            () =>
                new CyclePattern(spans)
                {
                    Observations = observations,
                    DebriefWithinDays = debriefWithinDays,
                    IntentionDays = intentionDays,
                    ReflectionDays = reflectionDays,
                    MeetingMinutes = meetingMinutes,
                    ObservationMinutes = observationMinutes,
                }
        );
    }

    /// <summary>The most sessions that a person should have; the library's own numbers where the file has none.</summary>
    public static Caps Caps(PlanNode root)
    {
        var usual = new Caps();
        var node = root.Open("caps", "the caps", CapNames);
        return node is null
            ? usual
            : new()
            {
                LeadPerDay = node.NumberOr("leadPerDay", 1, 50, usual.LeadPerDay),
                LeadPerWeek = node.NumberOr("leadPerWeek", 1, 200, usual.LeadPerWeek),
                TeacherPerDay = node.NumberOr("teacherPerDay", 1, 50, usual.TeacherPerDay),
                TeacherPerWeek = node.NumberOr("teacherPerWeek", 1, 200, usual.TeacherPerWeek),
                ObservationsPerDay = node.NumberOr("observationsPerDay", 1, 50, usual.ObservationsPerDay),
            };
    }

    private static ValueList<string> Names { get; } =
    [
        "observations",
        "debriefWithinDays",
        "intentionDays",
        "reflectionDays",
        "meetingMinutes",
        "observationMinutes",
        "spans",
    ];

    private static ValueList<string> CapNames { get; } =
    ["leadPerDay", "leadPerWeek", "teacherPerDay", "teacherPerWeek", "observationsPerDay"];

    private static CycleSpan? Span(PlanNode node, AcademicSession? year, PlanProblems problems)
    {
        var (number, first, last) = (node.Number("number", 1, 99), node.Date("first"), node.Date("last"));
        if (number is null || first is null || last is null)
            return null;
        var span = problems.Make(node.Line, () => new CycleSpan(number.Value, first.Value, last.Value));
        if (span is null || year is null || (year.First <= span.First && span.Last <= year.Last))
            return span;
        problems.Add(
            node.Line,
            string.Create(
                CultureInfo.InvariantCulture,
                $"Cycle {span.Number}, {InputText.Show(span.First)} to {InputText.Show(span.Last)}, lies outside of the school year {InputText.Show(year.First)} to {InputText.Show(year.Last)}."
            ),
            "Maybe its dates are of another year?"
        );
        return span;
    }
}
