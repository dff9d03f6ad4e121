using LearningCycles.Meetings;
using LearningCycles.Observations;
using LearningCycles.People;
using LearningCycles.Rules;
using NodaTime;

namespace LearningCycles.Overviews;

/// <summary>A lead wants a teacher's time, on a day. Time as a team is one demand for each of its teachers.</summary>
public sealed record CoachingDemand
{
    /// <summary>A demand.</summary>
    /// <param name="lead">Who wants the time; any member of the Instructional Leadership Team.</param>
    /// <param name="teacher">Whose time it is.</param>
    /// <param name="kind">What for.</param>
    /// <param name="day">The day.</param>
    /// <param name="minutes">How long it takes, 1 to 1440 minutes.</param>
    /// <param name="start">When it begins, by the school's wall clock; null while only the day is known.</param>
    /// <exception cref="ArgumentException">The lead is the teacher, or it takes no time, or it does not end on the same day.</exception>
    public CoachingDemand(
        PersonId lead,
        PersonId teacher,
        DemandKind kind,
        LocalDate day,
        int minutes,
        LocalTime? start = null
    )
    {
        Teacher = Guard.Against.Null(teacher);
        Lead = Guard.Against.InvalidInput(
            Guard.Against.Null(lead),
            nameof(lead),
            person => person != teacher,
            $"{lead} is both lead and teacher of a demand.\nMaybe another lead wants this teacher's time?"
        );
        Kind = Guard.Against.EnumOutOfRange(kind);
        Day = day;
        Minutes = DaySpan.Minutes(minutes, start);
        Start = start;
    }

    /// <summary>The demand that a 1:1 is; null for one that was called off or missed.</summary>
    /// <remarks>One that was held on another day than its slot's has no time any more: it is not known when it began.</remarks>
    /// <param name="meeting">The 1:1.</param>
    /// <example>
    /// <code>
    /// Console.WriteLine(CoachingDemand.Of(meeting)); // ana + lee (2026-09-15 08:00): OneOnOne, 45 minutes
    /// var cancelled = meeting.Cancel(on: new(2026, 9, 14), "Ana is ill").Value;
    /// Console.WriteLine(CoachingDemand.Of(cancelled)?.ToString() ?? "no demand"); // no demand
    /// </code>
    /// </example>
    public static CoachingDemand? Of(OneOnOne meeting) =>
        Guard.Against.Null(meeting).Stage is MeetingStage.Cancelled or MeetingStage.Missed
            ? null
            : new(
                meeting.Lead,
                meeting.Teacher,
                DemandKind.OneOnOne,
                meeting.HeldOn ?? meeting.Slot.Day,
                meeting.Slot.Minutes,
                meeting.HeldOn is { } held && held != meeting.Slot.Day ? null : meeting.Slot.Time
            );

    /// <summary>The demand that an observation is; null for one that was called off.</summary>
    /// <param name="observation">The observation, which knows its day only.</param>
    /// <param name="minutes">How long it takes, 1 to 1440 minutes.</param>
    /// <param name="start">When it begins, by the school's wall clock; null while only the day is known.</param>
    /// <exception cref="ArgumentException">It takes no time, or does not end on the same day.</exception>
    /// <example>
    /// <code>
    /// Console.WriteLine(CoachingDemand.Of(lesson, minutes: 45, start: new(10, 30)));
    /// // ana + lee (2026-09-22 10:30): Observation, 45 minutes
    /// </code>
    /// </example>
    public static CoachingDemand? Of(Observation observation, int minutes, LocalTime? start = null) =>
        Guard.Against.Null(observation).Stage == ObservationStage.Cancelled
            ? null
            : new(
                observation.Observer,
                observation.Teacher,
                DemandKind.Observation,
                observation.HeldOn ?? observation.Day,
                minutes,
                start
            );

    /// <summary>Whose time it is.</summary>
    public PersonId Teacher { get; }

    /// <summary>Who wants it.</summary>
    public PersonId Lead { get; }

    /// <summary>What for.</summary>
    public DemandKind Kind { get; }

    /// <summary>The day.</summary>
    public LocalDate Day { get; }

    /// <summary>When it begins, by the school's wall clock; null while only the day is known.</summary>
    public LocalTime? Start { get; }

    /// <summary>How long it takes, in minutes.</summary>
    public int Minutes { get; }

    /// <summary>The part of the day that it takes; null while only the day is known.</summary>
    internal DaySpan? Span => Start is { } start ? DaySpan.Of(start, Minutes) : null;

    /// <summary>Whether both are the same time as a team, of two of its teachers.</summary>
    internal bool IsSameTeamTime(CoachingDemand other) =>
        Kind == DemandKind.TeamTime
        && other.Kind == DemandKind.TeamTime
        && Lead == other.Lead
        && Teacher != other.Teacher
        && Day == other.Day
        && Start == other.Start
        && Minutes == other.Minutes;

    /// <summary>By day, time (none first), people, kind and length: the same demands are always looked at in the same order.</summary>
    internal static int InOrder(CoachingDemand left, CoachingDemand right)
    {
        var order = left.Day.CompareTo(right.Day);
        if (order == 0)
            order = Nullable.Compare(left.Start, right.Start);
        if (order == 0)
            order = left.Teacher.CompareTo(right.Teacher);
        if (order == 0)
            order = left.Lead.CompareTo(right.Lead);
        if (order == 0)
            order = ((int)left.Kind).CompareTo((int)right.Kind);
        return order == 0 ? left.Minutes.CompareTo(right.Minutes) : order;
    }

    /// <summary>The people, the day and the time, as findings name it in every language: <c>ana + lee (2026-09-15 09:00)</c>.</summary>
    internal PeopleText Named =>
        Start is { } start
            ? PeopleText.Of($"{Teacher} + {Lead} ({Day} {start})")
            : PeopleText.Of($"{Teacher} + {Lead} ({Day})");

    /// <summary>The people, the time, what for and how long: <c>ana + lee (2026-09-15 09:00): Observation, 45 minutes</c>.</summary>
    public override string ToString() => InvariantText.Of($"{Named}: {Kind}, {Minutes} minutes");
}
