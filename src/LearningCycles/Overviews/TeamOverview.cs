using LearningCycles.Cycles;
using LearningCycles.Goals;
using LearningCycles.People;
using LearningCycles.Relationships;
using NodaTime;

namespace LearningCycles.Overviews;

/// <summary>Everything about a team at a glance, for its lead. Administrators get an <see cref="AdministratorOverview" />.</summary>
/// <example>
/// <code>
/// var overview = TeamOverview.Of(grade6, records, on: new(2026, 9, 29));
/// Console.WriteLine(overview); // Grade 6 on 2026-09-29: teachers 4, findings 2, goals 1, ready 3
/// Console.WriteLine(overview.Launch); // Grade 6 on 2026-09-29: ready 3 of 4
/// Console.WriteLine(overview.Goals[0]); // ana/checks: in a cycle, qualitative 1, quantitative 1, sources 2
/// </code>
/// </example>
public sealed record TeamOverview
{
    private TeamOverview(
        TeamHealth health,
        ValueList<GoalOverview> goals,
        CommonIndicator indicators,
        TeamLaunch launch,
        ValueList<SharedChallenge> shared
    )
    {
        Health = health;
        Goals = goals;
        Indicators = indicators;
        Launch = launch;
        SharedChallenges = shared;
        GoalStages = StateCount<GoalStage>.Of(
            goals.Where(goal => goal.Stage is not null).Select(goal => goal.Stage!.Value)
        );
    }

    /// <summary>The team.</summary>
    public Team Team => Health.Team;

    /// <summary>The day.</summary>
    public LocalDate On => Health.On;

    /// <summary>How coaching goes with each teacher.</summary>
    public TeamHealth Health { get; }

    /// <summary>The goals of the teachers and of the cycles that count, as they come; a cycle's goal that has a record of its own is there once.</summary>
    public ValueList<GoalOverview> Goals { get; }

    /// <summary>How many goals are in each stage.</summary>
    public ValueList<StateCount<GoalStage>> GoalStages { get; }

    /// <summary>Which indicators the teachers' goals share (Objective 2: at least one for the whole team).</summary>
    public CommonIndicator Indicators { get; }

    /// <summary>Who is ready for the first set of cycles, and what is missing.</summary>
    public TeamLaunch Launch { get; }

    /// <summary>What several teachers share in their open cycles and goals, so that time as a team suggests itself.</summary>
    public ValueList<SharedChallenge> SharedChallenges { get; }

    /// <summary>Looks at a team on a day.</summary>
    /// <param name="team">The team.</param>
    /// <param name="records">The values, as they stand on the day.</param>
    /// <param name="on">The day.</param>
    /// <param name="policy">What the school asks of the health of coaching; the guide's rules when null.</param>
    /// <param name="facts">The school year, and how school days are counted; Monday to Friday when null.</param>
    /// <param name="relationshipPolicy">What the school asks of relationships, which are in the records; the guide's rules when null.</param>
    public static TeamOverview Of(
        Team team,
        TeamRecords records,
        LocalDate on,
        HealthPolicy? policy = null,
        HealthFacts? facts = null,
        RelationshipPolicy? relationshipPolicy = null
    )
    {
        var health = TeamHealth.Of(team, records, on, policy, facts);
        var ofTheTeam = records.Goals.Where(goal => goal.Owners.Any(team.Teachers.Contains)).ToList();
        var open = ofTheTeam
            .Where(goal => goal.Stage is not (GoalStage.Closed or GoalStage.Superseded or GoalStage.Withdrawn))
            .Select(goal => goal.Goal)
            .ToList();
        var cycles = records
            .Cycles.Where(cycle =>
                cycle.Coach == team.Lead
                && cycle.Stage is not (CycleStage.Closed or CycleStage.Abandoned)
                && cycle.Teachers.Any(team.Teachers.Contains)
            )
            .ToValueList();
        // Ids of goals without a record may be the same in several cycles ("g1"), so each cycle's goal counts for itself.
        var ofCycles = cycles
            .Where(cycle =>
                cycle.Intention.Goal is { } goal
                && !ofTheTeam.Exists(record => record.Id == goal.Id && record.Owners.Any(cycle.Teachers.Contains))
            )
            .Select(cycle => (Goal: cycle.Intention.Goal!, Cycle: cycle))
            .ToList();
        return new(
            health,
            ofTheTeam
                .Select(goal => new GoalOverview(goal.Goal, goal.Owners, goal.Stage, goal.Evidence))
                .Concat(
                    ofCycles.Select(one => new GoalOverview(
                        one.Goal,
                        OwnersOf(one.Goal, one.Cycle),
                        null,
                        one.Cycle.Intention.Evidence
                    ))
                )
                .ToValueList(),
            CommonIndicator.Of(
                team.Teachers,
                open.Concat(ofCycles.Select(one => one.Goal with { Owners = OwnersOf(one.Goal, one.Cycle) }))
                    .ToValueList()
            ),
            TeamLaunch.Of(team, records.Relationships, on, relationshipPolicy, goals: records.Goals),
            Overviews
                .SharedChallenges.Of(cycles, open.ToValueList(), (policy ?? HealthPolicy.Default).SharedByTeachers)
                .Where(shared => shared.Teachers.Any(team.Teachers.Contains))
                .ToValueList()
        );
    }

    /// <summary>The team, the day and some numbers.</summary>
    public override string ToString() => InvariantText.Of($"{Health}, goals {Goals.Count}, ready {Launch.ReadyCount}");

    private static ValueList<PersonId> OwnersOf(Goal goal, LearningCycle cycle) =>
        goal.Owners.Count > 0 ? goal.Owners : cycle.Teachers;
}
