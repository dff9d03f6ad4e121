using LearningCycles.Calendar.Cadences;

namespace LearningCycles.Calendar.Exchange;

/// <summary>The words of exported calendars, in English. A host gives its own to write in another language.</summary>
public sealed record CoachingWords
{
    /// <summary>The English words.</summary>
    public static CoachingWords English { get; } = new();

    /// <summary>What a 1:1 is called.</summary>
    public string OneOnOne { get; init; } = "Coaching 1:1";

    /// <summary>What an intention meeting is called.</summary>
    public string Intention { get; init; } = "Learning cycle: set intention";

    /// <summary>What an observation is called.</summary>
    public string Observation { get; init; } = "Observation";

    /// <summary>What a debrief is called.</summary>
    public string Debrief { get; init; } = "Observation debrief";

    /// <summary>What a reflection meeting is called.</summary>
    public string Reflection { get; init; } = "Learning cycle: reflect";

    /// <summary>A title with a person: <c>{0}</c> is what the session is called, <c>{1}</c> the other person's name.</summary>
    public string TitleWith { get; init; } = "{0} with {1}";

    /// <summary>Which week a 1:1 belongs to: <c>{0}</c> is its Monday.</summary>
    public string OfWeek { get; init; } = "For the week of {0}.";

    /// <summary>Which part of a cycle a session is: <c>{0}</c> is the cycle's number, <c>{1}</c> the part's number.</summary>
    public string OfCycle { get; init; } = "Learning cycle {0}, part {1}.";

    /// <summary>That a session was moved: <c>{0}</c> is its regular time.</summary>
    public string MovedFrom { get; init; } = "Moved from {0}.";

    /// <summary>That a session was moved, and why: <c>{0}</c> is its regular time, <c>{1}</c> the closure or shared event.</summary>
    public string MovedFromBecause { get; init; } = "Moved from {0}: {1}.";

    /// <summary>A person's calendar's name: <c>{0}</c> is the person's name, <c>{1}</c> the school's.</summary>
    public string CalendarOf { get; init; } = "Coaching: {0} ({1})";

    /// <summary>The shared calendar's name: <c>{0}</c> is the school's name.</summary>
    public string CalendarOfIlt { get; init; } = "Coaching: Instructional Leadership Team ({0})";

    /// <summary>What a kind of session is called.</summary>
    public string NameOf(SessionKind kind) =>
        kind switch
        {
            SessionKind.OneOnOne => OneOnOne,
            SessionKind.Intention => Intention,
            SessionKind.Observation => Observation,
            SessionKind.Debrief => Debrief,
            SessionKind.Reflection => Reflection,
            _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "No such kind of session."),
        };
}
