using LearningCycles.Cycles;
using LearningCycles.Relationships;
using NodaTime;
using static LearningCycles.Overviews.ReportFieldName;

namespace LearningCycles.Overviews;

/// <summary>What administrators see of coaching who do not take part in it: counts, days and states only (PRV-01).</summary>
/// <remarks>
/// It consists of fields that cannot hold text, so nothing that anybody wrote can get into it. Teams, people and ids are not in it either.
/// </remarks>
/// <example>
/// <code>
/// var team = TeamOverview.Of(grade6, records, on: new(2026, 9, 29));
/// var seen = AdministratorOverview.Of([team], on: new(2026, 9, 29));
/// Console.WriteLine(seen.Find(ReportFieldName.Cycles, ReportValue.State.Of(CycleStage.Learning))); // 1
/// Console.WriteLine(seen.Find(ReportFieldName.OverdueNextSteps)); // 1
///
/// // Four teachers are too few for a school that leaves out what is below five.
/// var careful = AdministratorOverview.Of([team], on: new(2026, 9, 29), new() { SuppressBelow = 5 });
/// Console.WriteLine(careful.Find(ReportFieldName.OverdueNextSteps)); // Suppressed
/// </code>
/// </example>
public sealed record AdministratorOverview
{
    private AdministratorOverview(LocalDate on, ValueList<ReportField> fields)
    {
        On = on;
        Fields = fields;
    }

    /// <summary>The day.</summary>
    public LocalDate On { get; }

    /// <summary>The fields, always in the same order.</summary>
    public ValueList<ReportField> Fields { get; }

    /// <summary>The value of a field; null when the overview has no such field.</summary>
    /// <param name="name">What it tells.</param>
    /// <param name="of">The state that is counted; null for a field without one.</param>
    public ReportValue? Find(ReportFieldName name, ReportValue.State? of = null)
    {
        foreach (var field in Fields)
        {
            if (field.Name == name && field.Of == of)
                return field.Value;
        }
        return null;
    }

    /// <summary>The redacted overview of one team or of a school's teams together.</summary>
    /// <param name="teams">The teams' overviews, all of the same day.</param>
    /// <param name="on">The day.</param>
    /// <param name="policy">What the school shows; nothing of strain and support when null.</param>
    /// <exception cref="ArgumentException">An overview is of another day.</exception>
    public static AdministratorOverview Of(
        ValueList<TeamOverview> teams,
        LocalDate on,
        AdministratorPolicy? policy = null
    )
    {
        Guard.Against.Null(teams);
        foreach (var team in teams)
        {
            if (team.On != on)
                throw new ArgumentException(
                    InvariantText.Of(
                        $"A team's overview is of {team.On}, not of {on}.\nMaybe it was kept from another day?"
                    ),
                    nameof(teams)
                );
        }
        var asked = policy ?? AdministratorPolicy.Default;
        var teachers = teams.SelectMany(team => team.Health.Teachers).ToList();
        var fields = new ReportFields(asked.SuppressBelow, teachers.Count);
        fields.Add(AsOf, new ReportValue.Day(on));
        fields.AddGroup([new(Teachers, null, teachers.Count)]);
        AddStages(fields, teachers);
        fields.AddGroup(Cells(OneOnOnes, teachers.Select(teacher => teacher.OneOnOnes.State)));
        fields.AddGroup([new(OpenNextSteps, null, teachers.Sum(teacher => teacher.OpenSteps))]);
        fields.AddGroup([new(OverdueNextSteps, null, teachers.Sum(teacher => teacher.OverdueSteps.Count))]);
        fields.AddGroup(
            Cells(
                ReportFieldName.Goals,
                teams
                    .SelectMany(team => team.Goals)
                    .Where(goal => goal.Stage is not null)
                    .Select(goal => goal.Stage!.Value)
            )
        );
        fields.AddPart(TeachersWithoutGoal, teams.Sum(team => team.Indicators.WithoutGoals.Count));
        AddObservations(fields, teachers);
        AddAgency(fields, teachers);
        fields.AddGroup([new(ReportFieldName.SharedChallenges, null, teams.Sum(team => team.SharedChallenges.Count))]);
        fields.AddPart(ReadyForFirstCycle, teams.Sum(team => team.Launch.ReadyCount));
        if (asked.ShowsStrained)
            fields.AddPart(StrainedRelationships, teachers.Count(teacher => teacher.Strain is not null));
        if (asked.ShowsSupportRequests)
            fields.AddGroup([
                new(OpenSupportRequests, null, teachers.Sum(teacher => teacher.Requests.Count(one => one.IsOpen))),
            ]);
        return new(on, fields.All);
    }

    /// <summary>The fields, with semicolons between.</summary>
    public override string ToString() => string.Join("; ", Fields.Select(field => field.ToString()));

    private static void AddStages(ReportFields fields, List<TeacherHealth> teachers)
    {
        fields.AddGroup([
            .. Cells(
                ReportFieldName.Relationships,
                teachers
                    .Where(teacher => teacher.Relationship is not null)
                    .Select(teacher => teacher.Relationship!.Value)
            ),
            new(TeachersWithoutRelationship, null, teachers.Count(teacher => teacher.Relationship is null)),
        ]);
        fields.AddGroup([
            .. Cells(
                ReportFieldName.Cycles,
                teachers.Where(teacher => teacher.Cycle is not null).Select(teacher => teacher.Cycle!.Stage)
            ),
            new(TeachersWithoutCycle, null, teachers.Count(teacher => teacher.Cycle is null)),
        ]);
        var ends = teachers
            .Where(teacher => teacher.Cycle is { IsRunning: true })
            .Select(one => one.Cycle!.End)
            .ToList();
        fields.AddDay(NextCycleEnd, ends.Count == 0 ? null : ends.Min(), ends.Count);
        fields.AddDay(LastCycleEnd, ends.Count == 0 ? null : ends.Max(), ends.Count);
    }

    private static void AddObservations(ReportFields fields, List<TeacherHealth> teachers)
    {
        var all = teachers.SelectMany(teacher => teacher.Observations).ToList();
        fields.AddGroup([new(ReportFieldName.Observations, null, all.Count)]);
        fields.AddGroup([new(ObservationsAwaitingFeedback, null, all.Count(one => !one.HasFeedback))]);
        fields.AddGroup([new(ObservationsAwaitingDebrief, null, all.Count(one => !one.WasDebriefed))]);
    }

    private static void AddAgency(ReportFields fields, List<TeacherHealth> teachers)
    {
        fields.AddShare(
            AgendaItemsByTeachers,
            teachers.Sum(teacher => teacher.Agency.AgendaItemsByTeacher),
            teachers.Sum(teacher => teacher.Agency.AgendaItems)
        );
        fields.AddShare(
            OneOnOnesLedByTeachers,
            teachers.Sum(teacher => teacher.Agency.OneOnOnesLedByTeacher),
            teachers.Sum(teacher => teacher.Agency.OneOnOnes)
        );
        fields.AddShare(
            ApproachesChosenByTeachers,
            teachers.Sum(teacher => teacher.Agency.ApproachesChosenByTeacher),
            teachers.Sum(teacher => teacher.Agency.Approaches)
        );
    }

    private static ReportCell[] Cells<TState>(ReportFieldName name, IEnumerable<TState> states)
        where TState : struct, Enum =>
        [
            .. StateCount<TState>
                .Of(states)
                .Select(one => new ReportCell(name, ReportValue.State.Of(one.State), one.Count)),
        ];
}
