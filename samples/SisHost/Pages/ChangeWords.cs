using LearningCycles.Calendar.Cadences;
using LearningCycles.People;
using NodaTime;
using NodaTime.Text;

namespace LearningCycles.Samples.SisHost.Pages;

/// <summary>What becomes of a session, in the words of a page.</summary>
internal static class ChangeWords
{
    private static readonly LocalDateTimePattern Time = LocalDateTimePattern.CreateWithInvariantCulture(
        "ddd d MMM, H:mm"
    );

    internal static string Of(SessionChangeKind kind) =>
        kind switch
        {
            SessionChangeKind.Moved => "moved",
            SessionChangeKind.Added => "added",
            SessionChangeKind.Cancelled => "cancelled",
            _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "No word for this change."),
        };

    internal static string Of(CoachingSession? session) => session is null ? "–" : Time.Format(session.Start);

    internal static string WithWhom(SessionChange change, PersonId person, Func<PersonId, string> name) =>
        $"{KindWords.Of(change.Key.Kind)} with {name(change.Key.Lead == person ? change.Key.Teacher : change.Key.Lead)}";

    internal static int Count(CalendarChange change, SessionChangeKind kind) =>
        change.Changes.Count(one => one.Kind == kind);

    /// <summary>How many of each, in a few words.</summary>
    internal static string Summary(PersonChanges person) =>
        string.Join(
            ", ",
            person
                .Changes.GroupBy(change => change.Kind)
                .OrderBy(group => group.Key)
                .Select(group =>
                    string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{group.Count()} {Of(group.Key)}")
                )
        );
}

/// <summary>A change of the calendar as the shared view shows it.</summary>
/// <param name="Change">The change.</param>
/// <param name="Name">A person's name.</param>
public sealed record ChangeView(CalendarChange Change, Func<PersonId, string> Name);
