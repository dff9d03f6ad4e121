using LearningCycles.Machines;

namespace LearningCycles.Overviews;

/// <summary>What demands do not tell, and the host says at a review.</summary>
public sealed record CalendarReviewFacts
{
    /// <summary>Nothing said: nobody is busy, Monday to Friday.</summary>
    public static CalendarReviewFacts None { get; } = new();

    /// <summary>When leads and teachers cannot be met.</summary>
    public ValueList<BusyPeriod> Busy
    {
        get;
        init => field = Guard.Against.Null(value);
    } = [];

    /// <summary>How school days are counted; Monday to Friday unless set, holidays too. A day is one when it is counted after the day before.</summary>
    /// <remarks>With the calendar package, <c>CoachingDemands.FactsOf(plan)</c> gives the count and the busy times of a plan.</remarks>
    public SchoolDayCount CountSchoolDays
    {
        get;
        init => field = Guard.Against.Null(value);
    } = SchoolDays.MondayToFriday;

    /// <summary>What is said, in an invariant form.</summary>
    public override string ToString() => InvariantText.Of($"busy {Busy}");
}
