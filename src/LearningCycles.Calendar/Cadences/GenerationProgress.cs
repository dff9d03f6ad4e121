namespace LearningCycles.Calendar.Cadences;

/// <summary>How far the generator has come. A team is people who are connected by coaching; no number ever goes down.</summary>
/// <param name="PlansDone">The plans whose calendar is ready.</param>
/// <param name="Plans">The plans that were begun: of a sequence of plans, no more are known.</param>
/// <param name="TeamsDone">The teams whose sessions are placed.</param>
/// <param name="Teams">The teams of the plans that were begun.</param>
public sealed record GenerationProgress(int PlansDone, int Plans, int TeamsDone, int Teams)
{
    /// <summary>Whether all that was begun is done.</summary>
    public bool IsComplete => PlansDone == Plans && TeamsDone == Teams;

    /// <summary>The numbers: <c>3 of 4 plans, 7 of 9 teams</c>.</summary>
    public override string ToString() =>
        InvariantText.Of($"{PlansDone} of {Plans} plans, {TeamsDone} of {Teams} teams");
}
