using LearningCycles.Calendar.Ics;
using NodaTime;
using NodaTime.Text;

namespace LearningCycles.Calendar.Tests.Interop;

/// <summary>One time at which an event takes place, as an expander that nobody here wrote and ours both tell it.</summary>
/// <param name="Uid">The UID.</param>
/// <param name="Start">A date, or a moment in UTC; ISO 8601.</param>
/// <param name="End">As the start; empty for a moment without length.</param>
/// <param name="Summary">The title.</param>
public sealed record ForeignOccurrence(string Uid, string Start, string End, string Summary)
{
    /// <summary>All of a calendar in a span, in one fixed order.</summary>
    internal static IReadOnlyList<ForeignOccurrence> OfOurs(IcsCalendar calendar, Interval span)
    {
        var found = calendar.Occurrences(span.Start, span.End, DateTimeZone.Utc);
        found.Problems.Should().BeEmpty();
        return InOrder(
            found.All.Select(one => new ForeignOccurrence(
                one.Event.Uid,
                Iso(one.Start),
                one.End is null ? "" : Iso(one.End),
                one.Event.Summary
            ))
        );
    }

    internal static IReadOnlyList<ForeignOccurrence> InOrder(IEnumerable<ForeignOccurrence> all) =>
        [.. all.OrderBy(one => one.ToString(), StringComparer.Ordinal)];

    /// <summary>Reads a line of the small programs in this folder.</summary>
    internal static ForeignOccurrence Parse(string line) =>
        line.Split('\t') is [var uid, var start, var end, var summary]
            ? new(ForeignEvent.Plain(uid), start, end, ForeignEvent.Plain(summary))
            : throw new FormatException($"The expander wrote \"{line}\", which is not four fields.");

    internal static string Iso(IcsTime time) =>
        time switch
        {
            IcsTime.Day day => LocalDatePattern.Iso.Format(day.Date),
            IcsTime.Utc utc => InstantPattern.General.Format(utc.Instant),
            IcsTime.Zoned zoned => InstantPattern.General.Format(zoned.Instant),
            _ => throw new ArgumentException($"{time} is never written.", nameof(time)),
        };
}
