using LearningCycles.Goals;
using LearningCycles.People;
using LearningCycles.Rules;
using NodaTime;

namespace LearningCycles.Relationships;

/// <summary>Who of a team is ready for the first set of learning cycles on a day, and what is missing for whom (the guide's third essential question).</summary>
/// <remarks>It is for the lead and holds the relationships; findings and texts hold nothing private.</remarks>
/// <example>
/// <code>
/// var launch = TeamLaunch.Of(grade6, [relationship], on: new(2026, 9, 1)); // three teachers were forgotten
/// Console.WriteLine(launch); // Grade 6 on 2026-09-01: ready 1 of 4
/// Console.WriteLine(launch.Teachers[1]); // ben: Propose comes next, missing: 7, open items: 11
/// Console.WriteLine(launch.Violations[0]); // REL-07A advice: without a relationship: ben, cam, dee
/// </code>
/// </example>
public sealed record TeamLaunch
{
    private TeamLaunch(Team team, LocalDate on, ValueList<LaunchReadiness> teachers)
    {
        Team = team;
        On = on;
        Teachers = teachers;
        foreach (var teacher in teachers)
        {
            if (teacher.IsReady)
                ReadyCount++;
            if (teacher.Relationship is null)
                WithoutRelationshipCount++;
        }
        Violations = [];
    }

    /// <summary>The team.</summary>
    public Team Team { get; }

    /// <summary>The day.</summary>
    public LocalDate On { get; }

    /// <summary>Each teacher, in the team's order.</summary>
    public ValueList<LaunchReadiness> Teachers { get; }

    /// <summary>How many teachers are ready.</summary>
    public int ReadyCount { get; }

    /// <summary>How many teachers have no open relationship with the lead.</summary>
    public int WithoutRelationshipCount { get; }

    /// <summary>Whether the team has teachers and every one is ready.</summary>
    public bool IsReady => Teachers.Count > 0 && ReadyCount == Teachers.Count;

    /// <summary>What the rules about the launch find.</summary>
    public ValueList<RuleViolation> Violations { get; private init; }

    /// <summary>Looks at a team on a day.</summary>
    /// <param name="team">The team.</param>
    /// <param name="relationships">
    /// The school's relationships; those of other pairs, ended ones and those of a school year that is over are passed over.
    /// </param>
    /// <param name="on">The day of the question.</param>
    /// <param name="policy">What the school asks of relationships; the guide's rules when null.</param>
    /// <param name="book">What the school asks of the launch; <see cref="LaunchRules.Book" /> when null.</param>
    /// <param name="goals">The goals of the school, of which the teachers' own for a year count; not asked about when null.</param>
    public static TeamLaunch Of(
        Team team,
        ValueList<CoachingRelationship> relationships,
        LocalDate on,
        RelationshipPolicy? policy = null,
        RuleBook<LaunchMove, LaunchCase>? book = null,
        ValueList<GoalRecord>? goals = null
    )
    {
        Guard.Against.Null(team);
        Guard.Against.Null(relationships);
        var asked = policy ?? RelationshipPolicy.Default;
        var launch = new TeamLaunch(
            team,
            on,
            team.Teachers.Select(teacher =>
                    Look(team.Lead, teacher, Find(team.Lead, teacher, relationships, on), on, asked)
                )
                .ToValueList()
        );
        return launch with { Violations = (book ?? LaunchRules.Book).Check(LaunchMove.Launch, new(launch, goals)) };
    }

    /// <summary>The team, the day and the numbers: <c>Grade 6 mathematics on 2026-09-01: ready 1 of 4</c>.</summary>
    public override string ToString() =>
        InvariantText.Of($"{Team.Name} on {On}: ready {ReadyCount} of {Teachers.Count}");

    private static CoachingRelationship? Find(
        PersonId lead,
        PersonId teacher,
        ValueList<CoachingRelationship> relationships,
        LocalDate on
    )
    {
        foreach (var relationship in relationships)
        {
            if (
                relationship.Lead == lead
                && relationship.Teacher == teacher
                && relationship.IsOpen
                && !(relationship.SchoolYear?.End < on)
            )
                return relationship;
        }
        return null;
    }

    private static LaunchReadiness Look(
        PersonId lead,
        PersonId teacher,
        CoachingRelationship? found,
        LocalDate on,
        RelationshipPolicy policy
    )
    {
        // Where there is none yet, everything is missing that a new one would lack.
        var relationship = found ?? CoachingRelationship.JustProposed(lead, teacher, on);
        RelationshipMove? next = relationship.Stage switch
        {
            _ when found is null => RelationshipMove.Propose,
            RelationshipStage.Proposed => RelationshipMove.Accept,
            RelationshipStage.Onboarding => RelationshipMove.Activate,
            RelationshipStage.Suspended => RelationshipMove.Return,
            _ => null,
        };
        // The lead who launches will accept, so that is not missing.
        var said = new RelationshipFacts { By = relationship.Lead };
        var missing =
            relationship.Stage == RelationshipStage.Proposed
                ? policy.Rules.Check(
                    RelationshipMove.Accept,
                    relationship.CaseOf(RelationshipMove.Accept, on, null, policy, said)
                )
                : [];
        // Everything that coaching needs is told at once, whatever the next move is.
        missing = missing.AddRange(
            policy.Rules.Check(
                RelationshipMove.Activate,
                relationship.CaseOf(RelationshipMove.Activate, on, null, policy, said)
            )
        );
        return new(
            teacher,
            found,
            next,
            missing.Distinct().ToValueList(),
            relationship.Onboarding.Checklist(policy, on).Where(item => item.State == ChecklistState.Open).ToValueList()
        );
    }
}
