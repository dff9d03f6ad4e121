using LearningCycles.Goals;
using LearningCycles.People;
using NodaTime;

namespace LearningCycles.Json;

/// <summary>The stored form of the discussion of a goal, which is a value and has no snapshot of its own. Its guards are the value's.</summary>
internal sealed record DiscussionSnapshot
{
    internal const int CurrentSchemaVersion = 1;

    public required int SchemaVersion { get; init; }

    public required GoalId Goal
    {
        get;
        init => field = Guard.Against.Null(value);
    }

    public required LocalDate On { get; init; }

    public required ValueList<PersonId> With { get; init; }

    public LocalDate? OpenedForFeedbackOn { get; init; }

    public required ValueList<GoalFeedback> Feedback { get; init; }

    internal static DiscussionSnapshot Of(GoalDiscussion value) =>
        new()
        {
            SchemaVersion = CurrentSchemaVersion,
            Goal = value.Goal,
            On = value.On,
            With = value.With,
            OpenedForFeedbackOn = value.OpenedForFeedbackOn,
            Feedback = value.Feedback,
        };

    internal GoalDiscussion ToValue() =>
        new(Goal, On, With) { OpenedForFeedbackOn = OpenedForFeedbackOn, Feedback = Feedback };
}
