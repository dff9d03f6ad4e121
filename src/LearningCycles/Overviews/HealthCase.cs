namespace LearningCycles.Overviews;

/// <summary>What a rule about the health of coaching looks at: numbers, days and states of one teacher, no texts.</summary>
/// <param name="Health">The teacher's numbers on a day.</param>
/// <param name="Policy">What the school asks.</param>
public sealed record HealthCase(TeacherHealth Health, HealthPolicy Policy)
{
    /// <summary>The teacher and the day.</summary>
    public override string ToString() => InvariantText.Of($"{HealthMove.Review} of {Health}");
}
