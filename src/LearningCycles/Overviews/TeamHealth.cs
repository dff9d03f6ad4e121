using LearningCycles.People;
using LearningCycles.Rules;
using NodaTime;

namespace LearningCycles.Overviews;

/// <summary>How coaching goes with each teacher of a team on a day, and what the rules find.</summary>
/// <remarks>
/// It is for the lead. For another viewer, such as a mentor, it leaves out strained relationships and support requests of which that person
/// may not know. Whether somebody may see the rest is for the host to say; a teacher of the team may not.
/// </remarks>
/// <example>
/// <code>
/// var strained = relationship.MarkStrained(on: new(2026, 9, 14), facts: new() { By = lee }).Value;
/// TeamRecords records = new() { Relationships = [strained] };
///
/// foreach (var viewer in new PersonId[] { lee, new("mia") }) // Mia was told nothing of it
/// {
///     var seen = TeamHealth.Of(grade6, records, on: new(2026, 9, 29), viewer: viewer).Teachers[0].Findings;
///     Console.WriteLine($"{viewer}: {seen.FirstOrDefault()?.Rule.Value ?? "nothing"}");
///     // lee: SUP-02
///     // mia: nothing
/// }
/// </code>
/// </example>
public sealed record TeamHealth
{
    private TeamHealth(Team team, LocalDate on, ValueList<TeacherHealth> teachers)
    {
        Team = team;
        On = on;
        Teachers = teachers;
    }

    /// <summary>The team.</summary>
    public Team Team { get; }

    /// <summary>The day.</summary>
    public LocalDate On { get; }

    /// <summary>Each teacher, in the team's order.</summary>
    public ValueList<TeacherHealth> Teachers { get; }

    /// <summary>What the rules find, teacher by teacher; each finding names its teacher.</summary>
    public ValueList<RuleViolation> Findings => Teachers.SelectMany(teacher => teacher.Findings).ToValueList();

    /// <summary>Looks at a team on a day.</summary>
    /// <param name="team">The team.</param>
    /// <param name="records">The values, as they stand on the day.</param>
    /// <param name="on">The day. A 1:1 or an observation that was held later is passed over.</param>
    /// <param name="policy">What the school asks; the guide's rules when null.</param>
    /// <param name="facts">The school year, and how school days are counted; Monday to Friday when null.</param>
    /// <param name="viewer">Who looks; the lead when null.</param>
    /// <example>
    /// <code>
    /// var health = TeamHealth.Of(grade6, records, on: new(2026, 9, 29));
    /// Console.WriteLine(health.Teachers[0]); // ana on 2026-09-29: DueSoon, due 2026-09-29
    /// foreach (var finding in health.Findings)
    ///     Console.WriteLine(finding);
    /// // HEA-01 advice: ana: next steps past their day: tickets
    /// // MIC-01 advice: ben: open next steps that the lead assigned: 4; allowed: 3
    /// </code>
    /// </example>
    public static TeamHealth Of(
        Team team,
        TeamRecords records,
        LocalDate on,
        HealthPolicy? policy = null,
        HealthFacts? facts = null,
        PersonId? viewer = null
    )
    {
        Guard.Against.Null(team);
        Guard.Against.Null(records);
        var asked = policy ?? HealthPolicy.Default;
        var said = facts ?? HealthFacts.None;
        return new(
            team,
            on,
            team.Teachers.Select(teacher =>
                    new TeacherLook(team.Lead, teacher, viewer ?? team.Lead, records, on, asked, said).Health()
                )
                .ToValueList()
        );
    }

    /// <summary>The team, the day and the number of findings.</summary>
    public override string ToString() =>
        InvariantText.Of($"{Team.Name} on {On}: teachers {Teachers.Count}, findings {Findings.Count}");
}
