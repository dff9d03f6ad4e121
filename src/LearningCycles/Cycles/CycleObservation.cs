using LearningCycles.People;
using NodaTime;

namespace LearningCycles.Cycles;

/// <summary>A teacher was seen in action, and given feedback.</summary>
public sealed record CycleObservation
{
    /// <summary>An observation.</summary>
    /// <param name="teacher">Who was seen.</param>
    /// <param name="observer">Who saw.</param>
    /// <param name="on">The day of the lesson.</param>
    /// <param name="mode">Live or by video.</param>
    /// <param name="feedback">The feedback given; none on a day before the lesson.</param>
    /// <exception cref="ArgumentException">Feedback is dated before the lesson.</exception>
    public CycleObservation(
        PersonId teacher,
        PersonId observer,
        LocalDate on,
        ObservationMode mode = ObservationMode.Live,
        ValueList<FeedbackItem>? feedback = null
    )
    {
        Teacher = Guard.Against.Null(teacher);
        Observer = Guard.Against.Null(observer);
        On = on;
        Mode = Guard.Against.EnumOutOfRange(mode);
        Feedback = feedback ?? [];
        foreach (var item in Feedback)
        {
            if (item.GivenOn < on)
                throw new ArgumentException(
                    InvariantText.Of(
                        $"Feedback of {item.GivenOn} lies before the observation of {on}.\nMaybe it belongs to an earlier observation?"
                    ),
                    nameof(feedback)
                );
        }
    }

    /// <summary>Who was seen.</summary>
    public PersonId Teacher { get; }

    /// <summary>Who saw.</summary>
    public PersonId Observer { get; }

    /// <summary>The day of the lesson.</summary>
    public LocalDate On { get; }

    /// <summary>Live or by video.</summary>
    public ObservationMode Mode { get; }

    /// <summary>The feedback given.</summary>
    public ValueList<FeedbackItem> Feedback { get; }

    /// <summary>The first feedback given by a day that names something to do, or null.</summary>
    internal FeedbackItem? FirstActionable(LocalDate by)
    {
        FeedbackItem? first = null;
        foreach (var item in Feedback)
        {
            if (item.IsActionable && item.GivenOn <= by && (first is null || item.GivenOn < first.GivenOn))
                first = item;
        }
        return first;
    }

    /// <summary>The day, the mode, who was seen by whom, and the feedback.</summary>
    public override string ToString() => InvariantText.Of($"{On} {Mode}: {Teacher} seen by {Observer} {Feedback}");
}

/// <summary>How a lesson was seen.</summary>
public enum ObservationMode
{
    /// <summary>In the room.</summary>
    Live,

    /// <summary>By video.</summary>
    Video,
}

/// <summary>Something told after an observation.</summary>
public sealed record FeedbackItem
{
    /// <summary>Writes it down.</summary>
    /// <param name="givenOn">The day on which the teacher got it.</param>
    /// <param name="text">What was noticed.</param>
    /// <param name="nextAction">What to do about it; without one the feedback is not actionable.</param>
    public FeedbackItem(LocalDate givenOn, string text, string? nextAction = null)
    {
        GivenOn = givenOn;
        Text = Guard.Against.Null(text);
        NextAction = nextAction;
    }

    /// <summary>The day on which the teacher got it.</summary>
    public LocalDate GivenOn { get; }

    /// <summary>What was noticed.</summary>
    public string Text { get; }

    /// <summary>What to do about it; without one the feedback is not actionable.</summary>
    public string? NextAction { get; }

    /// <summary>Whether it names something to do.</summary>
    public bool IsActionable => !string.IsNullOrWhiteSpace(NextAction);

    /// <summary>The day, and whether it names something to do; never what was told.</summary>
    public override string ToString() => InvariantText.Of($"{GivenOn}{(IsActionable ? ", actionable" : "")}");
}
