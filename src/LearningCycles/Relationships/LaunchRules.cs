using LearningCycles.Rules;

namespace LearningCycles.Relationships;

/// <summary>The rules about a team's launch, one row each.</summary>
public static class LaunchRules
{
    /// <summary>The rules that hold unless a school says otherwise.</summary>
    public static RuleBook<LaunchMove, LaunchCase> Book { get; } =
        new([
            new(
                LaunchRuleIds.EveryTeacherHasOne,
                [LaunchMove.Launch],
                Severity.Advice,
                "Every teacher of a team has an open coaching relationship with the lead.",
                "The guide's vision",
                FindEveryTeacherHasOne
            )
            {
                Supply = "a relationship for each teacher",
            },
        ]);

    /// <summary>Every rule there is, in the book or not.</summary>
    public static ValueList<Rule<LaunchMove, LaunchCase>> Every => Book.Rules;

    private static Finding? FindEveryTeacherHasOne(LaunchCase c)
    {
        var without = new Listed();
        foreach (var teacher in c.Launch.Teachers)
        {
            if (teacher.Relationship is null)
                without.Add(teacher.Teacher);
        }
        return without.IsEmpty ? null : Finding.Of("without a relationship: {teachers}", ("teachers", without));
    }
}
