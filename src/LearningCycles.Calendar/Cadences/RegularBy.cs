namespace LearningCycles.Calendar.Cadences;

/// <summary>What makes a meeting's time regular: the day of the week, or the label of the rotation.</summary>
public enum RegularBy
{
    /// <summary>By label for pairs of whom one has planning time by label, by weekday for all others.</summary>
    AsWindowsAre,

    /// <summary>By the day of the week.</summary>
    Weekday,

    /// <summary>By the rotation's label; by weekday in a school without a rotation.</summary>
    RotationLabel,
}
