using LearningCycles.People;

namespace LearningCycles.Calendar.Cadences;

/// <summary>When a person can be met, when the person teaches, and when the person is busy.</summary>
/// <remarks>
/// Meetings are placed in <see cref="Planning" />; observations in the teacher's <see cref="Teaching" />, which is no
/// free time of the teacher's but must be one of the lead's (<see cref="Observing" />).
/// </remarks>
public sealed record PersonTime
{
    /// <summary>A person's time.</summary>
    public PersonTime(PersonId person) => Person = Guard.Against.Null(person);

    /// <summary>Whose time it is.</summary>
    public PersonId Person { get; }

    /// <summary>When the person can meet. None means any time at which staff are in.</summary>
    public ValueList<AvailabilityWindow> Planning
    {
        get;
        init => field = Guard.Against.Null(value);
    } = [];

    /// <summary>When the person teaches and can be observed. None means any time at which students are in and the person is not planning.</summary>
    public ValueList<AvailabilityWindow> Teaching
    {
        get;
        init => field = Guard.Against.Null(value);
    } = [];

    /// <summary>When the person, a lead, can observe others. None means the planning windows.</summary>
    public ValueList<AvailabilityWindow> Observing
    {
        get;
        init => field = Guard.Against.Null(value);
    } = [];

    /// <summary>Times at which the person can neither be met nor observed.</summary>
    public ValueList<BusyTime> Busy
    {
        get;
        init => field = Guard.Against.Null(value);
    } = [];
}
