namespace LearningCycles.Calendar.Cadences;

/// <summary>How much of a person's planning time a week's meetings take. Contracts protect that time.</summary>
/// <param name="Used">How many minutes of planning time the person's meetings take, as lead or teacher; an observation takes none.</param>
/// <param name="Available">How many minutes of planning time the week has: the person's windows as its days open them. What shared events and busy times take of them is not taken off.</param>
public sealed record PlanningUse(int Used, int Available)
{
    /// <summary>How many minutes of planning time meetings take.</summary>
    public int Used
    {
        get;
        init => field = Guard.Against.BelowZero(value, nameof(Used));
    } = Guard.Against.BelowZero(Used, nameof(Used));

    /// <summary>How many minutes of planning time the week has.</summary>
    public int Available
    {
        get;
        init => field = Guard.Against.BelowZero(value, nameof(Available));
    } = Guard.Against.BelowZero(Available, nameof(Available));

    /// <summary>Both numbers in words.</summary>
    public override string ToString() => InvariantText.Of($"{Used} of {Available} planning minutes");
}
