using NodaTime;

namespace LearningCycles.Calendar.Schools;

/// <summary>What a day without a label does to the rotation of day labels: a closed weekday, or one outside of the rotation.</summary>
public enum RotationOnClosure
{
    /// <summary>The label waits for the next school day: an A day that is closed makes the next day an A day.</summary>
    Pause,

    /// <summary>The label is lost, and later days keep theirs: most systems do this on a snow day.</summary>
    Drop,
}

/// <summary>A rotation of day labels (A/B, Day 1 to Day 6) over the days on which students are in.</summary>
/// <remarks>
/// The two answers are the rotation's own; a <see cref="DayEvent.Rotation" /> goes before them for its days, and
/// <see cref="SchoolCalendar.Relabel" /> sets one date by hand.
/// </remarks>
/// <example>
/// <code>
/// var year = abYear.Close(new(2026, 9, 7), "Labor Day").WithRotation(new(["A", "B"]) { From = new(2026, 9, 3) });
///
/// foreach (var day in year.Days.Where(day => day.RotationLabel is not null).Take(4))
///     Console.WriteLine(day);
/// // 2026-09-03 open, A
/// // 2026-09-04 open, B
/// // 2026-09-08 open, A
/// // 2026-09-09 open, B
/// </code>
/// </example>
public sealed record DayRotation
{
    /// <summary>A rotation.</summary>
    /// <param name="labels">The labels in their order, each once. They are the school's own words.</param>
    /// <exception cref="ArgumentException">No label is given, one is blank, or one is given twice.</exception>
    public DayRotation(ValueList<string> labels)
    {
        Labels = Guard.Against.NullOrRepeated(labels, label => label, nameof(labels));
        Guard.Against.InvalidInput(
            labels,
            nameof(labels),
            all => all.Count > 0 && all.All(label => !string.IsNullOrWhiteSpace(label)),
            "A rotation needs at least one label, and no blank one.\nMaybe leave the rotation out if every day is alike?"
        );
    }

    /// <summary>The labels in their order.</summary>
    public ValueList<string> Labels { get; }

    /// <summary>What a holiday or teacher-only day on a weekday does. Districts plan around them, so the label waits.</summary>
    public RotationOnClosure WhenPlanned
    {
        get;
        init => field = Guard.Against.EnumOutOfRange(value);
    } = RotationOnClosure.Pause;

    /// <summary>What a snow day does. Timetables are already published, so the label is lost.</summary>
    public RotationOnClosure WhenUnplanned
    {
        get;
        init => field = Guard.Against.EnumOutOfRange(value);
    } = RotationOnClosure.Drop;

    /// <summary>The first day that has a label; null for the first day students are in. Days before it meet outside of the rotation.</summary>
    public LocalDate? From { get; init; }

    /// <summary>The labels, and from when.</summary>
    public override string ToString() =>
        From is { } from ? InvariantText.Of($"{Labels} from {from}") : Labels.ToString();
}
