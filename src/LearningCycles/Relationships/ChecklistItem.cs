using NodaTime;

namespace LearningCycles.Relationships;

/// <summary>An item of the onboarding, and where it stands.</summary>
public sealed record ChecklistItem
{
    internal ChecklistItem(OnboardingItem item, ChecklistState state, LocalDate? doneOn, bool isRequired)
    {
        Item = item;
        State = state;
        DoneOn = doneOn;
        IsRequired = isRequired;
    }

    /// <summary>The item.</summary>
    public OnboardingItem Item { get; }

    /// <summary>Where it stands.</summary>
    public ChecklistState State { get; }

    /// <summary>The day since when it is done; null when it is not.</summary>
    public LocalDate? DoneOn { get; }

    /// <summary>Whether coaching does not begin without it.</summary>
    public bool IsRequired { get; }

    /// <summary>The item and its state: <c>Welcome: Done 2026-08-17</c>, <c>Preferences: Open</c>.</summary>
    public override string ToString() =>
        DoneOn is { } day ? InvariantText.Of($"{Item}: {State} {day}") : InvariantText.Of($"{Item}: {State}");
}

/// <summary>Where an item of the onboarding stands.</summary>
public enum ChecklistState
{
    /// <summary>Done.</summary>
    Done,

    /// <summary>Not done yet.</summary>
    Open,

    /// <summary>Not done, and the school does not ask for it.</summary>
    NotAsked,
}
