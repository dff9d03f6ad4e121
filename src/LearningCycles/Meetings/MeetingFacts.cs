using LearningCycles.Machines;
using LearningCycles.People;
using NodaTime;

namespace LearningCycles.Meetings;

/// <summary>What a 1:1 or a series of them cannot know itself, and the host says at a move.</summary>
public sealed record MeetingFacts
{
    /// <summary>Nothing said: no next steps, no other 1:1s, Monday to Friday.</summary>
    public static MeetingFacts None { get; } = new();

    /// <summary>Who makes the move; goes into the history.</summary>
    public PersonId? By { get; init; }

    /// <summary>The pair's next steps as they stand: those still open from earlier 1:1s, and those agreed on in this one.</summary>
    /// <exception cref="ArgumentException">A step is given twice.</exception>
    public ValueList<NextStep> NextSteps
    {
        get;
        init => field = Guard.Against.NullOrRepeated(value, step => step.Id, nameof(NextSteps));
    } = [];

    /// <summary>The pair's other 1:1s, in any order and stage. Those that were held before are looked at.</summary>
    /// <exception cref="ArgumentException">A 1:1 is given twice.</exception>
    public ValueList<OneOnOne> EarlierMeetings
    {
        get;
        init => field = Guard.Against.NullOrRepeated(value, meeting => meeting.Id, nameof(EarlierMeetings));
    } = [];

    /// <summary>The last day of the cycle; due days are not compared with it when null.</summary>
    public LocalDate? CycleEnd { get; init; }

    /// <summary>Whether the lead or the teacher is busy in the new slot of a moved or made-up 1:1.</summary>
    public bool NewSlotIsTaken { get; init; }

    /// <summary>A 1:1 that was already planned in place of this missed one.</summary>
    public MeetingId? MadeUpBy { get; init; }

    /// <summary>How school days are counted; Monday to Friday unless set, holidays too.</summary>
    /// <remarks>With the calendar package: <c>school.InstructionalDaysBetween</c>.</remarks>
    public SchoolDayCount CountSchoolDays
    {
        get;
        init => field = Guard.Against.Null(value);
    } = SchoolDays.MondayToFriday;

    /// <summary>Whether a day is a school day.</summary>
    internal bool IsSchoolDay(LocalDate day) => CountSchoolDays(day.PlusDays(-1), day) > 0;

    /// <summary>What is said, in an invariant form.</summary>
    public override string ToString() =>
        InvariantText.Of(
            $"by {By}, next steps {NextSteps}, earlier {EarlierMeetings}, cycle end {CycleEnd}, new slot is taken {NewSlotIsTaken}, made up by {MadeUpBy}"
        );
}
