using System.Globalization;
using LearningCycles.Calendar.Cadences;
using LearningCycles.Calendar.Exchange;
using LearningCycles.Calendar.Schools;
using LearningCycles.People;
using LearningCycles.Samples.CoachingYear.Plans;
using LearningCycles.Samples.CoachingYear.Problems;
using NodaTime;
using Spectre.Console;

namespace LearningCycles.Samples.CoachingYear.Output;

/// <summary>Tells what became of the plan: a row per teacher, what has no time and why, what a person has to decide.</summary>
public sealed class Report(IAnsiConsole console, CoachingFile file, CoachingCalendar calendar)
{
    private static readonly (string Title, SessionKind Kind)[] Kinds =
    [
        ("1:1", SessionKind.OneOnOne),
        ("Intention", SessionKind.Intention),
        ("Observation", SessionKind.Observation),
        ("Debrief", SessionKind.Debrief),
        ("Reflection", SessionKind.Reflection),
        ("Learning", SessionKind.LearningActivity),
        ("Check", SessionKind.MidCycleCheck),
        ("Additional", SessionKind.Additional),
    ];

    /// <summary>The last kind that has a column also where there is none of it: every plan with cycles has the first five.</summary>
    private const SessionKind AlwaysTold = SessionKind.Reflection;

    // A row of all kinds would be wider than a terminal.
    private IEnumerable<(string Title, SessionKind Kind)> ToldKinds =>
        Kinds.Where(kind =>
            kind.Kind <= AlwaysTold
            || calendar.Sessions.Any(session => session.Kind == kind.Kind)
            || calendar.Unplaced.Any(unplaced => unplaced.Plan.Kind == kind.Kind)
        );

    /// <summary>Writes the report.</summary>
    public void Write(
        ValueList<Problem> warnings,
        ClosureReading closures,
        string folder,
        IReadOnlyList<OutputFile> files
    )
    {
        console.WriteLine();
        console.WriteLine($"{calendar.Plan.School.Name}, {file.SchoolYear}");
        console.WriteLine(
            $"{Text(calendar.Plan.School.InstructionalDays)} instructional days ({OtherDays()}), {Text(calendar.Plan.Pairs.Count)} pairs, "
                + $"{Text(calendar.Sessions.Count)} sessions placed, {Text(calendar.Sessions.Count(s => s.IsMoved))} of them moved, "
                + $"{Text(calendar.Unplaced.Count)} without a time"
        );
        WriteTable();
        WriteUnplaced();
        WriteWarnings(warnings);
        WriteClosures(closures);
        WriteFiles(folder, files);
    }

    private void WriteTable()
    {
        var table = new Table().Border(TableBorder.Simple);
        table.AddColumn(Column("Teacher")).AddColumn(Column("Lead"));
        foreach (var title in ToldKinds.Select(kind => kind.Title).Concat(["Moved", "No time"]))
            table.AddColumn(Column(title).RightAligned().NoWrap());
        foreach (var teacher in calendar.Plan.Pairs.Select(pair => pair.Teacher).Distinct().Order())
        {
            var leads = calendar.Plan.Pairs.Where(pair => pair.Teacher == teacher).Select(pair => pair.Lead).Order();
            AddRow(table, file.NameOf(teacher), string.Join("\n", leads.Select(file.NameOf)), id => id == teacher);
        }
        AddRow(table, "All", "", _ => true);
        console.Write(table);
    }

    // Close together, so that the table fits a terminal of 100 columns.
    private static TableColumn Column(string title) => new TableColumn(title).Padding(0, 0, 0, 0);

    private void AddRow(Table table, string name, string leads, Func<PersonId, bool> isOf)
    {
        var sessions = calendar.Sessions.Where(session => isOf(session.Teacher)).ToList();
        int[] numbers =
        [
            .. ToldKinds.Select(kind => sessions.Count(session => session.Kind == kind.Kind)),
            sessions.Count(session => session.IsMoved),
            calendar.Unplaced.Count(unplaced => isOf(unplaced.Plan.Teacher)),
        ];
        table.AddRow([new Text(name), new Text(leads), .. numbers.Select(number => new Text(Text(number)))]);
    }

    private void WriteUnplaced()
    {
        if (calendar.Unplaced.Count == 0)
            return;
        console.WriteLine("Without a time, and why:");
        foreach (var group in UnplacedGroup.Of(calendar.Unplaced, file.NameOf))
            console.WriteLine(OneLine.Of("  " + group.Describe(file.NameOf)));
        console.WriteLine();
    }

    private static string DaysOf(DayEvent? closure) => closure is null ? "" : $" ({Days(closure.First, closure.Last)})";

    private static string Days(LocalDate first, LocalDate last) =>
        first == last ? InputText.Show(first) : $"{InputText.Show(first)} to {InputText.Show(last)}";

    private string OtherDays()
    {
        var school = calendar.Plan.School;
        var weekdays = school.Days.Where(day =>
            day.Date.DayOfWeek is not (IsoDayOfWeek.Saturday or IsoDayOfWeek.Sunday)
        );
        var closed = weekdays.Count(day => !day.StaffIn);
        var staffOnly = school.Days.Count(day => day.StaffIn && !day.StudentsIn);
        var shortened = school.Days.Count(day => day.StudentHours is { } hours && hours != school.Hours.Students);
        return $"{Text(closed)} closed, {Text(staffOnly)} staff only, {Text(shortened)} short";
    }

    private void WriteWarnings(ValueList<Problem> warnings)
    {
        if (warnings.Count == 0)
            return;
        console.WriteLine("To look at:");
        foreach (var warning in warnings)
            console.WriteLine($"  {warning}");
        console.WriteLine();
    }

    private void WriteClosures(ClosureReading closures)
    {
        var isUnknown = closures.ForAPerson.ToLookup(decision => decision.Outcome == ClosureOutcome.Unknown);
        WriteDecisions("closes nothing until a person decides", isUnknown[true]);
        WriteDecisions("is taken, but not certain", isUnknown[false]);
    }

    private void WriteDecisions(string what, IEnumerable<ClosureDecision> decisions)
    {
        if (!decisions.Any())
            return;
        console.WriteLine($"In the district's calendar, {what}:");
        foreach (var decision in decisions)
            console.WriteLine(
                OneLine.Of(
                    $"  {decision.Title}{DaysOf(decision.Events.Count > 0 ? decision.Events[0] : null)}: {decision.Why}"
                )
            );
        console.WriteLine();
    }

    private void WriteFiles(string folder, IReadOnlyList<OutputFile> files)
    {
        console.WriteLine("Written:");
        foreach (var single in files.Where(file => FolderOf(file).Length == 0))
            console.WriteLine("  " + Shown(folder, single.Path));
        foreach (var place in files.Where(file => FolderOf(file).Length > 0).CountBy(FolderOf, StringComparer.Ordinal))
            console.WriteLine($"  {Shown(folder, place.Key)}/ ({Text(place.Value)} calendars)");
    }

    private static string FolderOf(OutputFile file) => Path.GetDirectoryName(file.Path) ?? "";

    private static string Shown(string folder, string path) => Path.Combine(folder, path).Replace('\\', '/');

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
