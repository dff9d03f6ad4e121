using LearningCycles.Machines;
using NodaTime;

namespace LearningCycles.Cycles;

/// <summary>
/// A pattern that a lead and a teacher build together, from which a cycle's calendar is drafted: in which week, on which weekday, is what
/// (Objective 1, norms and routines).
/// </summary>
public sealed record CycleTemplate
{
    private const int MostWeeks = 52;

    /// <summary>A template.</summary>
    /// <param name="name">A name to show, such as <c>Six weeks, one visit</c>.</param>
    /// <param name="weeks">How many weeks a cycle takes, 1 to 52.</param>
    /// <param name="sessions">What is in which week.</param>
    /// <exception cref="ArgumentException">The name is blank, the weeks are out of bounds, or a session lies in a week that the cycle does not have.</exception>
    public CycleTemplate(string name, int weeks, ValueList<CycleTemplateSession> sessions)
    {
        Name = Guard.Against.NullOrWhiteSpace(name);
        Weeks = Guard.Against.OutOfBounds(weeks, nameof(weeks), 1, MostWeeks);
        Sessions = Guard.Against.Null(sessions);
        foreach (var session in sessions)
            Guard.Against.OutOfBounds(session.Week, nameof(session.Week), 1, weeks);
    }

    /// <summary>A name to show.</summary>
    public string Name { get; }

    /// <summary>How many weeks a cycle takes.</summary>
    public int Weeks { get; }

    /// <summary>What is in which week.</summary>
    public ValueList<CycleTemplateSession> Sessions { get; }

    /// <summary>The last day of a cycle of this template: its weeks after the first day, less a day.</summary>
    public LocalDate EndFrom(LocalDate start) => start.PlusWeeks(Weeks).PlusDays(-1);

    /// <summary>Drafts the calendar of a cycle that starts on a day. It is not confirmed; lead and teacher do that (CAD-05).</summary>
    /// <param name="start">The first day of the cycle. Week 1 is the week, Monday to Sunday, in which it lies.</param>
    /// <param name="countSchoolDays">How school days are counted; Monday to Friday when null.</param>
    /// <remarks>
    /// A session whose day is no school day, or lies before the start, moves to the next school day of the cycle, or to the one before when
    /// none follows. Two of a kind that would fall on one day are one. In a cycle without a school day nothing is placed.
    /// </remarks>
    /// <example>
    /// <code>
    /// var template = new CycleTemplate("Six weeks, one visit", weeks: 6, [
    ///     new(CycleSessionKind.OneOnOne, week: 2, IsoDayOfWeek.Monday),
    ///     new(CycleSessionKind.Observation, week: 4, IsoDayOfWeek.Tuesday),
    /// ]);
    /// var draft = template.DraftFrom(start: new(2026, 9, 1), school.InstructionalDaysBetween); // 7 September is closed
    /// Console.WriteLine(draft.OneOnOnes[0]); // Tuesday, 08 September 2026
    /// Console.WriteLine(template.EndFrom(start: new(2026, 9, 1))); // Monday, 12 October 2026
    /// </code>
    /// </example>
    public CycleCalendar DraftFrom(LocalDate start, SchoolDayCount? countSchoolDays = null)
    {
        var count = countSchoolDays ?? SchoolDays.MondayToFriday;
        return new()
        {
            OneOnOnes = DaysOf(CycleSessionKind.OneOnOne, start, count),
            Observations = DaysOf(CycleSessionKind.Observation, start, count),
            AdditionalSessions = DaysOf(CycleSessionKind.AdditionalSession, start, count),
        };
    }

    /// <summary>The name and the weeks.</summary>
    public override string ToString() => InvariantText.Of($"{Name}: weeks {Weeks}, sessions {Sessions.Count}");

    private ValueList<LocalDate> DaysOf(CycleSessionKind kind, LocalDate start, SchoolDayCount count) =>
        Sessions
            .Where(session => session.Kind == kind)
            .Select(session => Placed(session, start, count))
            .OfType<LocalDate>()
            .Distinct()
            .Order()
            .ToValueList();

    private LocalDate? Placed(CycleTemplateSession session, LocalDate start, SchoolDayCount count)
    {
        var end = EndFrom(start);
        var monday = start.PlusDays(1 - (int)start.DayOfWeek);
        var planned = LocalDate.Max(start, monday.PlusDays((7 * (session.Week - 1)) + (int)session.Day - 1));
        for (var day = planned; day <= end; day = day.PlusDays(1))
        {
            if (count(day.PlusDays(-1), day) > 0)
                return day;
        }
        for (var day = planned; day >= start; day = day.PlusDays(-1))
        {
            if (count(day.PlusDays(-1), day) > 0)
                return day;
        }
        return null;
    }
}

/// <summary>A session of a template.</summary>
public sealed record CycleTemplateSession
{
    /// <summary>A session.</summary>
    /// <param name="kind">What it is.</param>
    /// <param name="week">In which week of the cycle, counted from 1.</param>
    /// <param name="day">On which weekday.</param>
    /// <exception cref="ArgumentException">The weekday is none.</exception>
    public CycleTemplateSession(CycleSessionKind kind, int week, IsoDayOfWeek day)
    {
        Kind = Guard.Against.EnumOutOfRange(kind);
        Week = week;
        Day = Guard.Against.InvalidInput(
            Guard.Against.EnumOutOfRange(day),
            nameof(day),
            one => one != IsoDayOfWeek.None,
            "The weekday of a session is none.\nMaybe Monday to Sunday is meant?"
        );
    }

    /// <summary>What it is.</summary>
    public CycleSessionKind Kind { get; }

    /// <summary>In which week of the cycle, counted from 1.</summary>
    public int Week { get; }

    /// <summary>On which weekday.</summary>
    public IsoDayOfWeek Day { get; }

    /// <summary>The kind, the week and the weekday: <c>Observation, week 3, Tuesday</c>.</summary>
    public override string ToString() => InvariantText.Of($"{Kind}, week {Week}, {Day}");
}
