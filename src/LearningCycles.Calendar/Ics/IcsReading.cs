namespace LearningCycles.Calendar.Ics;

/// <summary>What was read: the calendar, and every problem in the order of its line.</summary>
/// <param name="Calendar">The calendar; without events if the text was no iCalendar.</param>
/// <param name="Problems">The problems, by line.</param>
/// <example>
/// <code>
/// Console.WriteLine(IcsReader.Read("&lt;html&gt;Please sign in&lt;/html&gt;").IsICalendar ? "a calendar" : "no calendar at all");
/// // no calendar at all
/// </code>
/// </example>
public sealed record IcsReading(IcsCalendar Calendar, ValueList<IcsProblem> Problems)
{
    /// <summary>Whether the text was iCalendar at all, and not a web page or nothing: no problem is <see cref="IcsProblemCode.NotICalendar" />.</summary>
    public bool IsICalendar
    {
        get
        {
            foreach (var problem in Problems)
            {
                if (problem.Code == IcsProblemCode.NotICalendar)
                    return false;
            }
            return true;
        }
    }

    /// <summary>The calendar, and how many problems there were: <c>Cole closures (14 events), 2 problems</c>.</summary>
    public override string ToString() =>
        $"{(IsICalendar ? Calendar.ToString() : "no iCalendar")}, {Counted.Of(Problems.Count, "problem")}";
}
