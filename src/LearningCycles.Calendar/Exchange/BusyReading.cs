using LearningCycles.Calendar.Cadences;
using LearningCycles.Calendar.Ics;
using LearningCycles.People;
using NodaTime;

namespace LearningCycles.Calendar.Exchange;

/// <summary>When a calendar says that a person is busy. It holds no text of that calendar: no title, no place, no UID.</summary>
/// <param name="Person">Whose calendar it is.</param>
/// <param name="Busy">The busy times by the school's wall clock, ascending; those that overlap or touch are one.</param>
/// <param name="Taken">How many occurrences and times are in them.</param>
/// <param name="LeftOut">What is not in them, by time, then reason.</param>
/// <param name="Problems">What kinds of problem the calendar's series have, each once. <see cref="IcsCalendar.Occurrences" /> tells of which event.</param>
public sealed record BusyReading(
    PersonId Person,
    ValueList<BusyTime> Busy,
    int Taken,
    ValueList<BusyLeftOut> LeftOut,
    ValueList<IcsProblemCode> Problems
)
{
    /// <summary>
    /// Whether no limit was met and every series could be read, so that all busy times are known. A change of an
    /// occurrence that is not there is read as an event of its own.
    /// </summary>
    public bool IsComplete => Problems.All(code => code == IcsProblemCode.StrayOverride);

    /// <summary>The person's time with these busy times beside those that it has.</summary>
    /// <exception cref="ArgumentException">It is another person's time.</exception>
    /// <example>
    /// <code>
    /// var busy = BusyImport.Read(personal, ana, school);
    /// ValueList&lt;PersonTime&gt; people = [.. plan.People.Select(time => time.Person == ana ? busy.AddTo(time) : time)];
    /// var year = CadenceGenerator.Generate(plan with { People = people });
    ///
    /// // In the week of 12 October Ana is busy on Wednesday.
    /// var key = SessionKey.OneOnOne(lee, ana, monday: new(2026, 10, 12));
    /// Console.WriteLine(calendar.Sessions.First(session => session.Key == key)); // 2026-10-14 08:50 OneOnOne lee → ana
    /// Console.WriteLine(year.Sessions.First(session => session.Key == key)); // 2026-10-12 08:50 OneOnOne lee → ana
    /// </code>
    /// </example>
    public PersonTime AddTo(PersonTime time) =>
        Guard.Against.InvalidInput(
            Guard.Against.Null(time),
            nameof(time),
            one => one.Person == Person,
            $"The busy times are those of {Person}, but the time is that of {time.Person}.\nMaybe another person's calendar was read?"
        ) with
        {
            Busy = time.Busy.AddRange(Busy),
        };

    /// <summary>How many busy times there are, and how much was left out.</summary>
    public override string ToString() =>
        InvariantText.Of($"{Person}: {Busy.Count} busy times from {Taken}, {LeftOut.Count} left out");
}

/// <summary>A time of a person's calendar that is not busy.</summary>
/// <param name="Start">When it begins, by the school's wall clock; of a series without an occurrence, its first.</param>
/// <param name="Why">Why it is not busy.</param>
public sealed record BusyLeftOut(LocalDateTime Start, BusyOmission Why)
{
    /// <summary>The time and the reason.</summary>
    public override string ToString() => InvariantText.Of($"{Start}: {Why}");
}
