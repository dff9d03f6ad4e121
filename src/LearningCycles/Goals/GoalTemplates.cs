namespace LearningCycles.Goals;

/// <summary>Two templates to begin with, one for each kind of goal. Their wording is ours; a district's own forms are other templates.</summary>
public static class GoalTemplates
{
    /// <summary>A goal for the teacher's own practice.</summary>
    public static GoalTemplate ProfessionalGrowth { get; } =
        new(
            new("growth/1"),
            "Professional growth",
            GoalKind.ProfessionalGrowth,
            [
                new("focus", "Focus", "The part of practice that is to grow.", isMandatory: true),
                new("need", "Why now", "What data and feedback show that makes it matter now.", isMandatory: true),
                new("learning", "Way of learning", "How the teacher would like to learn it.", isMandatory: true),
                new("practice", "What will be tried", "What will be different in class.", isMandatory: true),
                new("signs", "Signs of growth", "What the teacher and peers will notice.", isMandatory: true),
                new("students", "What students gain", "What should change for students."),
                new("support", "Support wanted", "Who could help, and with what."),
            ]
        );

    /// <summary>A goal for what students achieve, or how they improve.</summary>
    public static GoalTemplate StudentAchievement { get; } =
        new(
            new("achievement/1"),
            "Student achievement and improvement",
            GoalKind.StudentAchievement,
            [
                new("students", "Students", "Which students the goal is for.", isMandatory: true),
                new("content", "Content", "The knowledge or skill that they will gain.", isMandatory: true),
                new("baseline", "Where they stand", "What they know and can do now.", isMandatory: true),
                new("target", "Where they will get to", "What they will know and be able to do.", isMandatory: true),
                new("evidence", "Evidence", "The several sources that will show it.", isMandatory: true),
                new("teaching", "Teaching", "What will be done so that they get there."),
                new("checkpoints", "Checkpoints", "When progress is looked at on the way."),
            ]
        );

    /// <summary>Both.</summary>
    public static ValueList<GoalTemplate> All { get; } = [ProfessionalGrowth, StudentAchievement];
}
